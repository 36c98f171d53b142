/* Says which of a claim's codes made its DRG. */
#include "drg_case.h"

typedef struct {
    bill_reason *reasons;
    size_t room, count;
} reason_list;

static void add(reason_list *list, uint32_t token, uint8_t source, uint32_t index)
{
    if (list->count < list->room) {
        list->reasons[list->count++] = (bill_reason){(uint16_t)token, source, (uint8_t)index};
    }
}

static bool lists_token(const uint16_t *tokens, uint32_t count, uint32_t token)
{
    for (uint32_t i = 0; i < count; i++) {
        if (tokens[i] == token) {
            return true;
        }
    }
    return false;
}

static bool pattern_has(const drg_case *it, uint32_t number, uint32_t token)
{
    const pr_pattern *pattern = pattern_of(it, number);
    const uint16_t *tokens = TABLE(it->t, PR_TOKENS, uint16_t) + pattern->tokens;
    return lists_token(tokens, pattern->count, token);
}

static bool diagnosis_has(const drg_case *it, uint32_t i, uint32_t token)
{
    const dx_scheme *scheme = scheme_of(it, it->dx_found[i]);
    const uint16_t *tokens = TABLE(it->t, DX_TOKENS, uint16_t) + scheme->tokens;
    return i == 0 ? lists_token(tokens, scheme->principal, token)
                  : lists_token(tokens + scheme->principal, scheme->secondary, token);
}

/* Adds the procedures that meet a choice of a satisfied cluster with this token. */
static void add_combinations(const drg_case *it, uint32_t token, reason_list *list)
{
    for (uint32_t k = 0; k < it->satisfied_count; k++) {
        uint32_t number = it->satisfied[k];
        if (!pattern_has(it, TABLE(it->t, CLUSTERS, pr_cluster)[number].pattern, token)) {
            continue;
        }
        for (uint32_t p = 0; p < it->pr_count; p++) {
            span members = it->pr_found[p] ? members_of(it, it->pr_found[p]) : (span){0, 0};
            for (uint32_t m = 0; m < members.count; m++) {
                if (TABLE(it->t, MEMBERS, uint32_t)[members.first + m] >> 8 == number) {
                    add(list, token, BILL_FROM_COMBINATION, p);
                    break;
                }
            }
        }
    }
}

static void explain_token(const drg_case *it, uint32_t token, uint32_t mdc, reason_list *list)
{
    if (token < COMPUTED_COUNT) {
        add(list, token, BILL_FROM_CLAIM, 0);
        return;
    }
    for (uint32_t i = 0; i < it->dx_count; i++) {
        if (it->dx_found[i] && diagnosis_has(it, i, token)) {
            add(list, token, BILL_FROM_DIAGNOSIS, i);
        }
    }
    for (uint32_t p = 0; p < it->pr_count; p++) {
        if (it->pr_found[p] && !is_suppressed(it, p, mdc) &&
            pattern_has(it, it->pr_found[p]->pattern, token)) {
            add(list, token, BILL_FROM_PROCEDURE, p);
        }
    }
    add_combinations(it, token, list);
}

/* Adds the diagnoses that are as severe as the claim's final severity and count in this formula. */
static void explain_severity(const drg_case *it, const drg_hit *hit, severity_bits bits,
                             reason_list *list)
{
    uint32_t suppression = hit->formula->suppression;
    uint8_t level = bits.mcc >> suppression & 1 ? BILL_DX_MCC : BILL_DX_CC;
    for (uint32_t i = 1; i < it->dx_count; i++) {
        if (it->status[i] == level &&
            !(scheme_of(it, it->dx_found[i])->suppressed >> suppression & 1)) {
            add(list, level, BILL_FROM_SEVERITY, i);
        }
    }
}

int bill_drg_explain(const bill_drg *drg, const bill_claims *claims, size_t i, bill_reason *reasons,
                     size_t room, size_t *count)
{
    reason_list list = {reasons, room, 0};
    *count = 0;
    if (i >= claims->count || claims->dx_first[i] > claims->dx_first[i + 1] ||
        claims->pr_first[i] > claims->pr_first[i + 1]) {
        return BILL_EINVAL;
    }
    drg_case it;
    if (open_case(&it, drg, claims, i) || refusal(&it)) {
        return BILL_OK;
    }
    bool missing, sets_aside = it.hospital == 'N';
    if (sets_aside) {
        mark_hacs(&it, &missing);
    }
    severity_bits bits = severity(&it, sets_aside);
    drg_hit hit = walk(&it, bits);
    if (hit.formula == NULL) {
        return BILL_OK;
    }
    const uint16_t *literals = TABLE(it.t, LITERALS, uint16_t) + hit.term->first;
    for (uint32_t k = 0; k < hit.term->count; k++) {
        if (literals[k] < NEGATED) {
            explain_token(&it, literals[k], hit.list, &list);
        }
    }
    explain_severity(&it, &hit, bits, &list);
    *count = list.count;
    return BILL_OK;
}
