/* The stages of checking one message, each in its own file. */
#ifndef HL7VAL_CHECKS_H
#define HL7VAL_CHECKS_H
#include "tables.h"

/* ------------------------------------------------------------------ formats.c */

/* Which rule of data types a value breaks, or RULE_NONE. */
enum rule hv_check_format(enum format format, const uint8_t *at, size_t length);

/* Is the code in a table? Also true for a table that cannot be checked. */
bool hv_in_table(uint32_t number, const uint8_t *at, size_t length);

/* Is a key in a sorted list? */
bool hv_in_keys(const uint64_t *keys, uint32_t count, uint64_t key);

/* ------------------------------------------------------------------ structure.c */

enum { MOST_LEVELS = 16, MOST_MISSING = 16 };

/* A segment as it was met. */
typedef struct {
    uint8_t number; /* 0: none */
    uint32_t occurrence, offset, length;
} met;

/* A group that is open. */
typedef struct {
    uint16_t group, child; /* nodes; child 0: before the first one */
    uint16_t child_count;
    bool repeated; /* not the first of its group */
    met opener;
} level;

/* Where the automaton of a message structure stands. Segments are fed one behind, so that it sees
 * what comes next. */
typedef struct {
    check *c;
    int depth;
    level levels[MOST_LEVELS];
    met waiting;
    uint8_t missing_count;
    struct {
        uint8_t number;
        uint32_t finding;
    } missing[MOST_MISSING];
    uint8_t strays[32];  /* a bit for each segment number that was met out of its place */
    uint8_t members[32]; /* a bit for each segment number that the structure has anywhere */
} automaton;

/* Begin a structure; root 0: there is none to check against. */
void hv_structure_begin(automaton *a, check *c, uint16_t root);
void hv_structure_segment(automaton *a, met segment);
void hv_structure_end(automaton *a);

/* Has the structure a place for the segment anywhere? True when there is none to check against. */
bool hv_structure_has(const automaton *a, uint8_t number);

/* ------------------------------------------------------------------ walk.c, profile.c, charset.c
 */

/* Check every segment, field, component and value of the message. */
void hv_check_content(check *c, uint8_t version, uint16_t structure);

/* Check the message against its profile, which must have passed hv_check_profile. */
void hv_apply_profile(check *c);

/* Check the bytes against MSH-18. */
void hv_check_charset(check *c);

#endif
