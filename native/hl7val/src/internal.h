/* What the parts of hl7val share; nothing here is public. */
#ifndef HL7VAL_INTERNAL_H
#define HL7VAL_INTERNAL_H
#include <stdbool.h>
#include <string.h>

#include "hl7val.h"

enum rule {
#define RULE(name, stage, code, strict, normal, lenient, text) name,
    RULE_NONE,
#include "rules.h"
    RULE_COUNT
#undef RULE
};

/* A place in a message; the parts of a finding's path. */
typedef struct {
    char segment[4];
    uint32_t occurrence;
    uint16_t field, repetition, component, subcomponent;
} place;

/* The state of checking one message. */
typedef struct {
    const uint8_t *data; /* the whole input: offsets count from here */
    uint32_t begin, end; /* the message */
    uint8_t mode;
    uint32_t skip;
    const hl7val_profile_head *profile; /* or NULL */
    hl7val_delimiters delimiters;
    hl7val_report *report;
    hl7val_finding *findings; /* of this message */
    uint32_t room;
} check;

/* The first byte below 0x20 in [at, end), or end. */
const uint8_t *hv_next_control(const uint8_t *at, const uint8_t *end);

/* How much a defect weighs: in normal mode a minor one is a warning where its rule says error. */
enum weight { MAJOR, MINOR };

/* Add a finding; NULL when its stage is skipped or there is no more room. */
hl7val_finding *hv_report_finding(check *c, enum rule rule, const place *where, uint32_t offset,
                                  uint32_t length, uint32_t detail);
hl7val_finding *hv_report(check *c, enum rule rule, enum weight weight, const place *where,
                          hl7val_span span, uint32_t detail);

/* Check one message that begins with MSH; header_only: the rest of it is known to be missing. */
void hv_check_message(check *c, bool header_only);

/* HL7VAL_OK when every part of a profile is inside it and its checksum is right. */
int hv_check_profile(const uint8_t *profile, size_t length);

/* The name of a segment for a path: as it stands if it looks like one, else "?", since it may be a
 * value. separated: a field separator follows it. */
void hv_name_segment(const uint8_t *at, size_t length, bool separated, char out[4]);

static inline bool is_line_end(uint8_t byte)
{
    return byte == '\r' || byte == '\n';
}

static inline bool is_alnum(uint8_t byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= 'a' && byte <= 'z');
}

/* Does a header segment (MSH, BHS, FHS), whose field 1 is the separator itself, start here? */
static inline bool is_header(const uint8_t *at, size_t length)
{
    return length >= 3 &&
           (memcmp(at, "MSH", 3) == 0 || memcmp(at, "BHS", 3) == 0 || memcmp(at, "FHS", 3) == 0);
}

#endif
