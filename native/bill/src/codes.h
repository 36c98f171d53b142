/* A file of codes: little-endian sections behind a head, used in place.
 *
 * Head: 8 bytes magic, then for each section its offset and size in bytes (uint32); sections start
 * at multiples of 8 in the order of enum code_section. tables/build_codes.py writes it. */
#ifndef BILL_CODES_H
#define BILL_CODES_H
#include <stdbool.h>

#include "bill.h"

enum code_section { CODES, ROWS, EDITS, WORDS, POSTINGS, TEXTS, CODE_SECTION_COUNT };

enum code_flag {
    NEWBORN = 1,
    PEDIATRIC = 2,
    MATERNITY = 4,
    ADULT = 8,
    MALE = 16,
    FEMALE = 32,
    MANIFESTATION = 64,
    UNACCEPTABLE = 128,
    EXTERNAL_CAUSE = 256,
    UNSPECIFIED = 512,
    NONCOVERED = 1024,
    NEEDS_SECONDARY = 2048,
};

typedef struct {
    uint32_t title, title_len; /* in TEXTS */
    uint32_t edit, edits;      /* in EDITS */
    uint32_t rank;             /* the usual before the rare: smaller is the better answer */
} code_row;

/* A span of dates (YYYYMMDD, both inclusive) in which the code is valid, with its edits. */
typedef struct {
    uint32_t first, last;
    uint32_t flags;
} code_edit;

typedef struct {
    uint32_t text, text_len; /* sorted by bytes */
    uint32_t posting, postings;
} code_word;

typedef struct {
    const void *at[CODE_SECTION_COUNT];
    uint32_t sizes[CODE_SECTION_COUNT];
    uint32_t count; /* codes */
    uint32_t words;
} code_tables;

static inline const code_tables *codes_of(const bill_codes *codes)
{
    return (const code_tables *)(const void *)codes;
}

/* The edits of code `index` on a date (0: the newest), or NULL if it is not valid then. */
const code_edit *edit_on(const code_tables *t, uint32_t index, uint32_t date);
#endif
