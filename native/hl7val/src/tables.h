/* The HL7 standard as data: what tables/generate.py writes to hl7_tables.c. */
#ifndef HL7VAL_TABLES_H
#define HL7VAL_TABLES_H
#include "internal.h"

/* 2.3, 2.3.1, 2.4, 2.5, 2.5.1, 2.6, 2.7, 2.8 */
enum { VERSION_COUNT = 8, VERSION_2_5_1 = 4, VERSION_2_7 = 6 };

/* How a primitive value looks. The first six have names in hl7val_text. */
enum format {
    FORMAT_TEXT,
    FORMAT_NM,
    FORMAT_SI,
    FORMAT_DT,
    FORMAT_TM,
    FORMAT_DTM,
    FORMAT_ID,        /* from an HL7-defined table */
    FORMAT_IS,        /* from a user-defined table */
    FORMAT_VARIES,    /* OBX-5 and its like */
    FORMAT_WITHDRAWN, /* should be empty */
    FORMAT_TS,        /* a composite whose first component is the time, before 2.6 */
    FORMAT_CODED      /* a composite CE, CWE, CNE, CF: the code is its first component */
};

/* A data type; count 0: primitive. Components are hv_element_list[first ...], required has a bit
 * for each of the first 32 that must come. */
typedef struct {
    char name[4];
    uint16_t first;
    uint8_t count, format;
    uint32_t required;
} type_def;

/* REPEAT_UNSURE: the sources disagree on the repetitions. KEY: required, and without it the message
 * cannot be used. */
enum { ELEMENT_REQUIRED = 1, ELEMENT_REPEAT_UNSURE = 2, ELEMENT_KEY = 4 };

/* A field or component. table, length 0: none; most_repeats 0: any number. */
typedef struct {
    uint16_t type, table, length;
    uint8_t most_repeats, flags;
} element_def;

/* Fields are hv_element_list[first ...]; after last_required no field is required. */
typedef struct {
    uint16_t first;
    uint8_t count, last_required;
} segment_def;

/* As HL7VAL_NODE_...; ANY: any segment may stand here. */
enum { NODE_SEGMENT, NODE_GROUP, NODE_CHOICE, NODE_ANY };

/* A message structure is a tree in preorder; size counts a node with all below it, needed says that
 * leaving it out leaves out a required segment. */
typedef struct {
    uint8_t segment;        /* number of its name; 0: a group */
    uint8_t kind, min, max; /* max 0: any number */
    uint16_t size;
    uint8_t needed, spare;
} node_def;

/* Names of up to three characters are packed into 24 bits, so that they sort as text. */
typedef struct {
    uint32_t type, event;
    uint16_t structure;
} trigger_def;

typedef struct {
    char name[8];
    uint16_t structure;
} named_structure;

typedef struct {
    uint32_t name;
    uint16_t type;
} named_type;

/* Codes are hv_code_keys[first ...], sorted; see code_key. */
typedef struct {
    uint16_t number, count;
    uint32_t first;
} code_table;

/* Part of a list that belongs to one version. */
typedef struct {
    uint16_t first, count;
} range;

extern const char hv_version_names[VERSION_COUNT][6];
extern const uint32_t hv_segment_name_count;
extern const uint32_t hv_segment_names[];    /* by number, from 1 */
extern const uint8_t hv_segment_slots[4096]; /* number of the name by its hash */
extern const uint32_t hv_segment_hash;
extern const uint16_t hv_segment_of[VERSION_COUNT]
                                   [256]; /* index into segments by number; 0: none */
extern const segment_def hv_segments[];
extern const uint16_t hv_element_list[]; /* indexes into hv_elements */
extern const element_def hv_elements[];
extern const type_def hv_types[];
extern const named_type hv_named_types[];
extern const range hv_named_types_of[VERSION_COUNT];
extern const node_def hv_structures[]; /* index 0 is unused */
extern const trigger_def hv_triggers[];
extern const range hv_triggers_of[VERSION_COUNT];
extern const named_structure hv_named_structures[];
extern const range hv_named_structures_of[VERSION_COUNT];
extern const code_table hv_code_tables[];
extern const uint32_t hv_code_table_count;
extern const uint64_t hv_code_keys[];
extern const uint16_t
    hv_code_table_slots[1024]; /* index into hv_code_tables by table number; 0: none */

static inline uint32_t pack_name(const uint8_t *at, size_t length)
{
    if (length == 0 || length > 3)
        return 0;
    uint32_t packed = (uint32_t)at[0] << 16;
    if (length > 1)
        packed |= (uint32_t)at[1] << 8;
    if (length > 2)
        packed |= at[2];
    return packed;
}

/* The number of a segment's name; 0 when HL7 has no such segment. */
static inline uint8_t hv_segment_number(uint32_t name)
{
    uint8_t number = hv_segment_slots[(name * hv_segment_hash) >> 20];
    return number && hv_segment_names[number] == name ? number : 0;
}

#endif
