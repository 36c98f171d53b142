/* Walks the DRG formulas and sets hospital-acquired conditions aside. */
#include <string.h>

#include "drg_case.h"

enum { UNRELATED_MDC = 29, UNGROUPABLE_DRG = 999, MAX_REROUTES = 8 };

static bool term_holds(const drg_case *it, const drg_term *term, const token_set *set,
                       uint32_t suppression, severity_bits severity)
{
    bool mcc = severity.mcc >> suppression & 1;
    bool cc = !mcc && severity.cc >> suppression & 1;
    if ((term->need & NEEDS_MCC && !mcc) || (term->need & NEEDS_CC && !cc)) {
        return false;
    }
    const uint16_t *literals = TABLE(it->t, LITERALS, uint16_t) + term->first;
    for (uint32_t i = 0; i < term->count; i++) {
        if (has_token(set, literals[i] & ~(uint32_t)NEGATED) == (literals[i] >= NEGATED)) {
            return false;
        }
    }
    return true;
}

/* The first formula of an MDC that holds. */
static drg_hit first_in(const drg_case *it, uint8_t mdc, severity_bits severity)
{
    token_set set = tokens_in(it, mdc);
    mdc_formulas list = TABLE(it->t, MDCS, mdc_formulas)[mdc];
    const drg_formula *formula = TABLE(it->t, FORMULAS, drg_formula) + list.first;
    for (uint32_t i = 0; i < list.count; i++, formula++) {
        const drg_term *term = TABLE(it->t, TERMS, drg_term) + formula->first;
        for (uint32_t k = 0; k < formula->count; k++, term++) {
            if (term_holds(it, term, &set, formula->suppression, severity)) {
                return (drg_hit){formula, term, 0, mdc};
            }
        }
    }
    return (drg_hit){NULL, NULL, 0, mdc};
}

drg_hit walk(const drg_case *it, severity_bits severity)
{
    const dx_scheme *principal = scheme_of(it, it->dx_found[0]);
    bool sexed = principal->flags & NEEDS_SEX;
    uint8_t own = principal->mdc;
    if (sexed && (it->sex == 'M' || it->sex == 'F')) {
        own = it->sex == 'M' ? principal->mdc_male : principal->mdc_female;
    }
    uint8_t reported = own;
    drg_hit hit = first_in(it, 0, severity);
    if (hit.formula == NULL) {
        if (sexed && it->sex != 'M' && it->sex != 'F') {
            return (drg_hit){NULL, NULL, BILL_RC_INVALID_SEX, 0};
        }
        hit = first_in(it, own, severity);
    }
    for (int i = 0; i < MAX_REROUTES && hit.formula && hit.formula->reroute; i++) {
        uint8_t next = hit.formula->reroute;
        if (next != UNRELATED_MDC) {
            reported = next;
        }
        hit = first_in(it, next, severity);
    }
    if (hit.formula == NULL || hit.formula->reroute) {
        return (drg_hit){NULL, NULL, BILL_RC_UNGROUPABLE, 0};
    }
    hit.mdc = reported;
    return hit;
}

/* Whether diagnosis i is one of the conditions, with the procedures and principal they ask for. */
static bool is_condition(const drg_case *it, uint32_t i, const token_set *procedures)
{
    uint32_t hacs = scheme_of(it, it->dx_found[i])->hacs;
    for (uint32_t h = 1; h < HAC_COUNT; h++) {
        const hac_rule *rule = &TABLE(it->t, HACS, hac_rule)[h];
        if (hacs >> h & 1 && (rule->token == NO_TOKEN || has_token(procedures, rule->token)) &&
            (!rule->principal || scheme_of(it, it->dx_found[0])->principal_hacs >> h & 1)) {
            return true;
        }
    }
    return false;
}

static bool is_listed(const drg_case *it, uint32_t i)
{
    return scheme_of(it, it->dx_found[i])->flags & HAC_LISTED;
}

uint32_t mark_hacs(drg_case *it, bool *missing)
{
    token_set procedures = {{0}};
    uint32_t count = 0;
    *missing = false;
    for (uint32_t p = 0; p < it->pr_count; p++) {
        if (it->pr_found[p]) {
            const pr_pattern *pattern = pattern_of(it, it->pr_found[p]->pattern);
            for (uint32_t k = 0; k < pattern->count; k++) {
                set_token(&procedures, TABLE(it->t, PR_TOKENS, uint16_t)[pattern->tokens + k]);
            }
        }
    }
    for (uint32_t i = 1; i < it->dx_count; i++) {
        uint8_t poa = it->poa[i];
        bool counts = it->status[i] == BILL_DX_CC || it->status[i] == BILL_DX_MCC;
        if (!counts || poa == 'Y' || poa == 'W' || !is_listed(it, i)) {
            continue;
        }
        *missing |= poa != 'N' && poa != 'U';
        if (is_condition(it, i, &procedures)) {
            it->status[i] |= BILL_DX_HAC;
            count++;
        }
    }
    return count;
}

/* Whether any diagnosis might be a hospital-acquired condition: a cheap way out for most claims. */
static bool may_have_hacs(const drg_case *it)
{
    for (uint32_t i = 1; i < it->dx_count; i++) {
        bool counts = it->status[i] == BILL_DX_CC || it->status[i] == BILL_DX_MCC;
        if (counts && it->poa[i] != 'Y' && it->poa[i] != 'W' && is_listed(it, i)) {
            return true;
        }
    }
    return false;
}

static uint8_t severity_of(const drg_hit *hit, severity_bits severity)
{
    if (hit->formula->kind == BILL_KIND_NONE) {
        return BILL_SEVERITY_NONE;
    }
    if (severity.mcc >> hit->formula->suppression & 1) {
        return BILL_SEVERITY_MCC;
    }
    return severity.cc >> hit->formula->suppression & 1 ? BILL_SEVERITY_CC : BILL_SEVERITY_NON_CC;
}

static void refuse(bill_grouped *out, int code)
{
    out->final_drg = UNGROUPABLE_DRG;
    out->final_mdc = 0;
    out->return_code = (uint8_t)code;
    out->kind = BILL_KIND_NONE;
    out->severity = BILL_SEVERITY_NONE;
}

/* The final DRG of a hospital that is not exempt: conditions acquired there do not count. Where it
 * is unknown whether the hospital is exempt, the claim cannot be grouped; which code tells so
 * follows what CMS's grouper 43.1 answers (it counts all secondary diagnoses). */
static void set_hacs_aside(drg_case *it, bill_grouped *out)
{
    bool missing;
    out->hac_count = (uint8_t)mark_hacs(it, &missing);
    if (out->hac_count == 0) {
        return;
    }
    if (it->hospital == 'U' || missing) {
        out->hac_status = BILL_HAC_UNGROUPABLE;
        refuse(out, it->hospital != 'U' ? BILL_RC_HAC_MISSING_ONE_POA
                    : it->dx_count > 2  ? BILL_RC_HAC_STATUS_INVALID_MULT_HACS_POA_NOT_Y_W
                    : missing           ? BILL_RC_HAC_STATUS_INVALID_POA_INVALID_OR_1
                                        : BILL_RC_HAC_STATUS_INVALID_POA_N_OR_U);
        return;
    }
    severity_bits bits = severity(it, true);
    drg_hit hit = walk(it, bits);
    if (hit.formula == NULL) {
        refuse(out, hit.mdc);
        return;
    }
    out->final_drg = hit.formula->drg;
    out->final_mdc = hit.mdc;
    out->kind = hit.formula->kind;
    out->severity = severity_of(&hit, bits);
    out->hac_status = out->final_drg == out->initial_drg ? BILL_HAC_NO_CHANGE : BILL_HAC_CHANGES;
}

/* Diagnoses that the DRG's own definition uses up do not count as CC or MCC. */
static void mark_used_up(drg_case *it, const drg_hit *hit)
{
    for (uint32_t i = 1; i < it->dx_count; i++) {
        uint8_t level = it->status[i] & 15;
        bool counts = level == BILL_DX_CC || level == BILL_DX_MCC;
        if (counts && scheme_of(it, it->dx_found[i])->suppressed >> hit->formula->suppression & 1) {
            it->status[i] = (uint8_t)(it->status[i] + BILL_DX_CC_EXCLUDED_BY_DRG - BILL_DX_CC);
        }
    }
}

static void group_case(drg_case *it, bill_grouped *out)
{
    out->initial_drg = UNGROUPABLE_DRG;
    int code = refusal(it);
    severity_bits bits = severity(it, false);
    drg_hit hit = {NULL, NULL, (uint8_t)code, 0};
    if (code == BILL_RC_OK) {
        hit = walk(it, bits);
    }
    if (hit.formula == NULL) {
        refuse(out, hit.mdc);
        for (uint32_t i = 0; i < it->dx_count; i++) {
            it->status[i] &= BILL_DX_INVALID;
        }
        return;
    }
    out->initial_drg = out->final_drg = hit.formula->drg;
    out->initial_mdc = out->final_mdc = hit.mdc;
    out->kind = hit.formula->kind;
    out->initial_severity = out->severity = severity_of(&hit, bits);
    if (it->hospital != 'E' && may_have_hacs(it)) {
        set_hacs_aside(it, out);
    }
    mark_used_up(it, &hit);
}

static bool ascends(const uint32_t *first, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (first[i] > first[i + 1]) {
            return false;
        }
    }
    return true;
}

int bill_drg_group(const bill_drg *drg, const bill_claims *claims, bill_grouped *grouped,
                   uint8_t *dx_status)
{
    if (!ascends(claims->dx_first, claims->count) || !ascends(claims->pr_first, claims->count)) {
        return BILL_EINVAL;
    }
    drg_case it;
    for (size_t i = 0; i < claims->count; i++) {
        memset(&grouped[i], 0, sizeof grouped[i]);
        int code = open_case(&it, drg, claims, i);
        if (code) {
            grouped[i].initial_drg = UNGROUPABLE_DRG;
            refuse(&grouped[i], code);
            continue;
        }
        group_case(&it, &grouped[i]);
        if (dx_status && it.dx_count) {
            memcpy(dx_status + claims->dx_first[i], it.status, it.dx_count);
        }
    }
    return BILL_OK;
}
