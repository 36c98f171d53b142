/* The MS-DRG table file: little-endian sections behind a head, used in place.
 *
 * Head: 8 bytes magic, then uint32: version, valid from, valid to, bytes of an exclusion row,
 * number of sections, 0; then for each section its offset and its size in bytes. Sections start at
 * multiples of 8 and come in the order of enum section. Codes are big-endian numbers in ascending
 * order, with an index by their first two characters. tables/build_drg.py writes it. */
#ifndef BILL_DRG_TABLES_H
#define BILL_DRG_TABLES_H
#include <stdbool.h>

#include "bill.h"

enum section {
    DX_STARTS,
    DX_CODES,
    DX_INFO,
    SCHEMES,
    DX_TOKENS,
    EXCLUSIONS,
    PR_STARTS,
    PR_CODES,
    PR_INFO,
    PATTERNS,
    PR_TOKENS,
    MEMBER_LISTS,
    MEMBERS,
    CLUSTERS,
    MDCS,
    FORMULAS,
    TERMS,
    LITERALS,
    HACS,
    DRGS,
    MDC_TITLES,
    HAC_TITLES,
    TOKENS,
    DISCHARGE_STATUSES,
    TEXT,
    SECTION_COUNT,
};

enum {
    MAX_TOKENS = 512,
    TOKEN_WORDS = MAX_TOKENS / 64,
    MAX_CLUSTERS = 8192,
    MDC_COUNT = 32,
    HAC_COUNT = 16,
    NEGATED = 0x8000,
    NO_TOKEN = 0xFFFF,
    NEEDS_MCC = 1,
    NEEDS_CC = 2,
    PREFIXES = 36 * 36,
};

/* Tokens that grouping computes, by number. */
enum token {
    ALIVE,
    DIED,
    AMA,
    XFRNBA,
    MULTST,
    BILATERAL,
    FOUR_STENTS,
    FOUR_VESSELS,
    SGLANTCTR,
    SGLANTSECTXCTR,
    SGLPOST1CTR,
    SGLPOSTFUSECTR,
    SINGLEFUSIONCTR,
    ONLY_INCIDENT,
    MULTFUSE, /* versions 42.0 and 42.1 */
    COMPUTED_COUNT,
};

enum scheme_flag {
    ECODE = 1,
    MCC_IF_ALIVE = 2,
    INCIDENT = 4,
    NEEDS_SEX = 8,
    HAC_LISTED = 16, /* stands in the list of some condition, whether or not it can meet it */
};

typedef struct {
    uint16_t scheme;
    uint16_t group;      /* row of the exclusion matrix when principal */
    uint16_t collection; /* column of it when secondary */
    uint16_t unused;
} dx_info;

/* What diagnoses of one kind have in common. */
typedef struct {
    uint8_t mdc, mdc_male, mdc_female;
    uint8_t severity;             /* 0 none, 1 CC, 2 MCC */
    uint32_t suppressed;          /* bit s: no severity in formulas of suppression set s */
    uint16_t hacs;                /* bit h: is the diagnosis of condition h */
    uint16_t principal_hacs;      /* bit h: is the principal diagnosis condition h asks for */
    uint8_t sites;                /* body sites of significant trauma */
    uint8_t flags;                /* enum scheme_flag */
    uint16_t tokens;              /* first of its tokens: those as principal, then as secondary */
    uint8_t principal, secondary; /* how many */
    uint16_t unused;
} dx_scheme;

typedef struct {
    uint16_t pattern;
    uint16_t members; /* list of clusters it belongs to */
} pr_info;

/* What procedures of one kind have in common. */
typedef struct {
    uint64_t counters; /* six counters of ten bits, see enum counter */
    uint16_t count;    /* tokens */
    uint8_t joints;    /* joints of the lower extremity, one bit each */
    uint8_t unused;
    uint32_t tokens;
} pr_pattern;

enum counter {
    STENTS = 0,
    VESSELS = 10,
    ANTERIOR = 20,
    POSTERIOR = 30,
    POSTERIOR_1 = 40,
    ANTERIOR_X = 50
};

typedef struct {
    uint32_t first, count;
} span;

/* Procedures that together count as one; `mdcs`: where its parts do not count by themselves. */
typedef struct {
    uint32_t mdcs;
    uint16_t pattern;
    uint8_t choices; /* 1..8 */
    uint8_t unused;
} pr_cluster;

typedef struct {
    uint16_t first, count;
} mdc_formulas;

typedef struct {
    uint16_t drg, base;
    uint8_t kind;
    uint8_t reroute; /* go on in this MDC; 0: the DRG is found */
    uint8_t suppression;
    uint8_t unused;
    uint16_t first, count; /* terms: one of them must hold */
} drg_formula;

typedef struct {
    uint32_t first; /* literals: all must hold */
    uint8_t count;
    uint8_t need; /* NEEDS_MCC, NEEDS_CC */
    uint16_t unused;
} drg_term;

typedef struct {
    uint16_t token;    /* procedure it needs, or NO_TOKEN */
    uint8_t principal; /* 1: the principal diagnosis must fit too */
    uint8_t unused;
} hac_rule;

typedef struct {
    uint16_t drg;
    uint8_t mdc, kind;
    uint32_t weight;
    uint16_t gmlos, amlos;
    uint8_t post_acute, special_pay;
    uint16_t unused;
    span title;
} drg_row;

typedef struct {
    uint32_t number;
    span title;
} numbered_title;

typedef struct {
    uint32_t version, valid_from, valid_to, row_bytes;
    uint32_t dx_shift, pr_shift;   /* of the product of a code's hash, leaving its bucket */
    uint32_t sizes[SECTION_COUNT]; /* bytes */
    const void *at[SECTION_COUNT];
} drg_tables;

static inline const drg_tables *tables_of(const bill_drg *drg)
{
    return (const drg_tables *)(const void *)drg;
}

/* Section `name` as an array of `type`. */
#define TABLE(tables, name, type) ((const type *)(tables)->at[name])
#define TABLE_COUNT(tables, name, type) ((tables)->sizes[name] / sizeof(type))

/* The value of a letter or digit, or 36. */
static inline uint32_t digit36(uint64_t c)
{
    return (uint32_t)(c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'Z' ? c - 'A' + 10 : 36);
}

/* The place of a code (a big-endian number) in an indexed section, or -1. */
static inline int64_t find_code(const drg_tables *t, int starts_section, int codes_section,
                                uint64_t code)
{
    uint32_t a = digit36(code >> 56), b = digit36(code >> 48 & 255);
    if (a == 36 || b == 36) {
        return -1;
    }
    const uint32_t *starts = TABLE(t, starts_section, uint32_t) + a * 36 + b;
    const uint64_t *codes = TABLE(t, codes_section, uint64_t);
    uint32_t low = starts[0], high = starts[1];
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (codes[middle] < code) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < starts[1] && codes[low] == code ? (int64_t)low : -1;
}
#endif
