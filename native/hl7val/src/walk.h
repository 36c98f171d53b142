/* What walk.c (segments and fields) and values.c (what is in a field) share. */
#ifndef HL7VAL_WALK_H
#define HL7VAL_WALK_H
#include "checks.h"
#include "scan.h"

enum { MOST_STRANGERS = 16 };

typedef struct {
    check *c;
    scanner s;
    uint8_t version;
    place at;
    bool control_reported, line_feed;
    /* in OBX: the data type that OBX-2 names for OBX-5 */
    bool in_obx, in_msh;
    bool in_time; /* in a field of type TS */
    uint16_t observed_type;
    bool observed_missing;
    uint32_t known_name; /* the last name found, and its type */
    uint16_t known_type;
    uint32_t occurrences[256]; /* by segment number */
    struct {
        char name[4];
        uint32_t count;
    } strangers[MOST_STRANGERS]; /* names that HL7 does not have */
    automaton structure;
} walker;

/* What came of reading a value or a part: its bytes, and the delimiter it ended with. */
typedef struct {
    uint32_t begin, end;
    enum mark mark;
    bool escaped;
} value;

/* Positions in a path stop counting at 65,535; no definition comes near. */
static inline uint16_t clamp(uint32_t number)
{
    return number < UINT16_MAX ? (uint16_t)number : UINT16_MAX;
}

static inline bool is_null(const walker *w, const value *v)
{
    return v->end - v->begin == 2 && w->s.data[v->begin] == '"' && w->s.data[v->begin + 1] == '"';
}

static inline hl7val_span span_of(const value *v)
{
    return (hl7val_span){v->begin, v->end - v->begin};
}

static inline void report_value(walker *w, enum rule rule, const value *v, uint32_t detail)
{
    hv_report(w->c, rule, MAJOR, &w->at, span_of(v), detail);
}

/* Read to the next delimiter. */
value hv_read_value(walker *w, uint32_t begin);

/* Read and check one repetition of a field of a composite or of a primitive type. */
value hv_read_composite(walker *w, uint32_t begin, const element_def *e);
value hv_read_primitive(walker *w, uint32_t begin, const element_def *e);

#endif
