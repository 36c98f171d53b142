/* One claim while it is grouped: resolved codes and the facts they make true. */
#ifndef BILL_DRG_CASE_H
#define BILL_DRG_CASE_H
#include "drg_tables.h"

typedef struct {
    uint64_t bits[TOKEN_WORDS];
} token_set;

/* Bit s: some diagnosis that counts is an MCC (a CC) in formulas of suppression set s. */
typedef struct {
    uint32_t mcc, cc;
} severity_bits;

typedef struct {
    uint64_t counters;
    uint32_t joints;
} procedure_counts;

typedef struct {
    const drg_tables *t;
    const uint8_t *dx, *poa, *pr; /* the claim's own codes, 8 bytes each */
    uint32_t dx_count, pr_count;
    uint8_t sex, discharge_status, hospital, assumed;
    const dx_info *dx_found[BILL_MAX_CODES]; /* NULL: not a code of this version */
    const pr_info *pr_found[BILL_MAX_CODES];
    uint8_t status[BILL_MAX_CODES]; /* BILL_DX_* of each diagnosis */
    token_set facts;                /* from the claim and its diagnoses */
    uint32_t satisfied_count;
    uint32_t satisfied_mdcs; /* MDCs in which some satisfied cluster suppresses its parts */
    uint16_t satisfied[MAX_CLUSTERS];
    uint8_t met[MAX_CLUSTERS]; /* choices met; only set if has_members */
    bool has_members;
} drg_case;

/* Where a walk through the formulas ended. */
typedef struct {
    const drg_formula *formula; /* NULL: nowhere, and mdc is the return code */
    const drg_term *term;       /* what held */
    uint8_t mdc;                /* the MDC to report */
    uint8_t list;               /* the MDC whose formulas held it */
} drg_hit;

static inline void set_token(token_set *set, uint32_t token)
{
    set->bits[token / 64] |= (uint64_t)1 << token % 64;
}

static inline bool has_token(const token_set *set, uint32_t token)
{
    return set->bits[token / 64] >> token % 64 & 1;
}

static inline const dx_scheme *scheme_of(const drg_case *it, const dx_info *info)
{
    return &TABLE(it->t, SCHEMES, dx_scheme)[info->scheme];
}

static inline const pr_pattern *pattern_of(const drg_case *it, uint32_t pattern)
{
    return &TABLE(it->t, PATTERNS, pr_pattern)[pattern];
}

static inline span members_of(const drg_case *it, const pr_info *info)
{
    return TABLE(it->t, MEMBER_LISTS, span)[info->members];
}

/* Takes claim i of the batch: looks its codes up and gathers facts and clusters. */
int open_case(drg_case *it, const bill_drg *drg, const bill_claims *claims, size_t i);

/* BILL_RC_OK, or why the claim cannot be grouped whatever its procedures. */
int refusal(const drg_case *it);

/* The severity of the secondary diagnoses; those with BILL_DX_HAC are left out if `final`. */
severity_bits severity(const drg_case *it, bool final);

/* The tokens that hold in an MDC: facts, procedures, clusters, counts. */
token_set tokens_in(const drg_case *it, uint32_t mdc);

/* Whether procedure p counts for nothing in an MDC, being part of a satisfied cluster. */
bool is_suppressed(const drg_case *it, uint32_t p, uint32_t mdc);

/* Marks conditions that were acquired in the hospital (BILL_DX_HAC) and counts them; *missing: a
 * diagnosis that may be one, whether or not the procedures fit, has no POA indicator that is
 * understood. */
uint32_t mark_hacs(drg_case *it, bool *missing);

/* Walks the formulas. */
drg_hit walk(const drg_case *it, severity_bits severity);
#endif
