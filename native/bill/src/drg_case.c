/* A claim's codes become facts: tokens, severity, clusters of procedures. */
#include "drg_case.h"

#include <string.h>

static uint64_t code_at(const uint8_t *codes, size_t i)
{
    const uint8_t *c = codes + 8 * i;
    return (uint64_t)c[0] << 56 | (uint64_t)c[1] << 48 | (uint64_t)c[2] << 40 |
           (uint64_t)c[3] << 32 | (uint64_t)c[4] << 24 | (uint64_t)c[5] << 16 |
           (uint64_t)c[6] << 8 | (uint64_t)c[7];
}

static void look_up(drg_case *it)
{
    for (uint32_t i = 0; i < it->dx_count; i++) {
        int64_t at = find_code(it->t, DX_STARTS, DX_CODES, code_at(it->dx, i));
        it->dx_found[i] = at < 0 ? NULL : &TABLE(it->t, DX_INFO, dx_info)[at];
    }
    for (uint32_t i = 0; i < it->pr_count; i++) {
        int64_t at = find_code(it->t, PR_STARTS, PR_CODES, code_at(it->pr, i));
        it->pr_found[i] = at < 0 ? NULL : &TABLE(it->t, PR_INFO, pr_info)[at];
    }
}

/* Sets the tokens of diagnosis i and returns its body sites of trauma. */
static uint32_t add_diagnosis(drg_case *it, uint32_t i)
{
    const dx_scheme *scheme = scheme_of(it, it->dx_found[i]);
    const uint16_t *tokens = TABLE(it->t, DX_TOKENS, uint16_t) + scheme->tokens;
    uint32_t first = i == 0 ? 0 : scheme->principal;
    uint32_t last = i == 0 ? scheme->principal : first + scheme->secondary;
    for (uint32_t k = first; k < last; k++) {
        set_token(&it->facts, tokens[k]);
    }
    return scheme->sites;
}

/* Transfers to another short-term acute hospital, also with a planned readmission (8x) or to a
 * designated cancer centre or critical access hospital: the statuses of DRG 789. */
static bool is_transfer(uint8_t status)
{
    return status == 2 || status == 5 || status == 66 || status == 82 || status == 85 ||
           status == 94;
}

static void add_facts(drg_case *it)
{
    uint32_t sites = 0;
    bool only_incident = true;
    memset(&it->facts, 0, sizeof it->facts);
    for (uint32_t i = 0; i < it->dx_count; i++) {
        if (it->dx_found[i]) {
            sites |= add_diagnosis(it, i);
            only_incident &= (scheme_of(it, it->dx_found[i])->flags & INCIDENT) != 0;
        }
    }
    set_token(&it->facts, it->discharge_status == 20 ? DIED : ALIVE);
    if (it->discharge_status == 7) {
        set_token(&it->facts, AMA);
    }
    if (is_transfer(it->discharge_status)) {
        set_token(&it->facts, XFRNBA);
    }
    if (sites & (sites - 1)) {
        set_token(&it->facts, MULTST);
    }
    if (only_incident) {
        set_token(&it->facts, ONLY_INCIDENT);
    }
}

/* What secondary diagnosis i counts for, before any formula. */
static uint8_t status_of(const drg_case *it, uint32_t i)
{
    if (it->dx_found[i] == NULL) {
        return BILL_DX_INVALID;
    }
    const dx_scheme *scheme = scheme_of(it, it->dx_found[i]);
    if (i == 0 || scheme->severity == 0) {
        return BILL_DX_NEITHER;
    }
    if (scheme->flags & MCC_IF_ALIVE && it->discharge_status == 20) {
        return BILL_DX_NEITHER;
    }
    bool excluded = false;
    if (it->dx_found[0]) {
        uint32_t column = it->dx_found[i]->collection;
        const uint8_t *row =
            TABLE(it->t, EXCLUSIONS, uint8_t) + (size_t)it->dx_found[0]->group * it->t->row_bytes;
        excluded = row[column / 8] >> column % 8 & 1;
    }
    return (uint8_t)(scheme->severity + (excluded ? BILL_DX_CC_EXCLUDED - BILL_DX_CC : 0));
}

/* Finds the clusters of which each choice is met by some procedure. */
static void find_clusters(drg_case *it)
{
    it->satisfied_count = 0;
    it->satisfied_mdcs = 0;
    it->has_members = false;
    for (uint32_t p = 0; p < it->pr_count; p++) {
        span list = it->pr_found[p] ? members_of(it, it->pr_found[p]) : (span){0, 0};
        if (list.count && !it->has_members) {
            memset(it->met, 0, TABLE_COUNT(it->t, CLUSTERS, pr_cluster));
            it->has_members = true;
        }
        const uint32_t *members = TABLE(it->t, MEMBERS, uint32_t) + list.first;
        for (uint32_t k = 0; k < list.count; k++) {
            uint32_t number = members[k] >> 8, choice = 1u << (members[k] & 255);
            const pr_cluster *cluster = &TABLE(it->t, CLUSTERS, pr_cluster)[number];
            uint32_t all = (1u << cluster->choices) - 1, met = it->met[number] | choice;
            if (met == all && it->met[number] != all) {
                it->satisfied[it->satisfied_count++] = (uint16_t)number;
                it->satisfied_mdcs |= cluster->mdcs;
            }
            it->met[number] = (uint8_t)met;
        }
    }
}

int open_case(drg_case *it, const bill_drg *drg, const bill_claims *claims, size_t i)
{
    it->t = tables_of(drg);
    it->dx_count = claims->dx_first[i + 1] - claims->dx_first[i];
    it->pr_count = claims->pr_first[i + 1] - claims->pr_first[i];
    if (it->dx_count > BILL_MAX_CODES || it->pr_count > BILL_MAX_CODES) {
        return BILL_RC_TOO_MANY_CODES;
    }
    it->dx = claims->dx + 8 * (size_t)claims->dx_first[i];
    it->poa = claims->poa + claims->dx_first[i];
    it->pr = claims->pr + 8 * (size_t)claims->pr_first[i];
    it->sex = claims->sex[i];
    it->discharge_status = claims->discharge_status[i];
    it->hospital = claims->hospital[i];
    it->assumed = claims->assumed ? claims->assumed[i] : 0;
    look_up(it);
    for (uint32_t k = 0; k < it->dx_count; k++) {
        it->status[k] = status_of(it, k);
    }
    add_facts(it);
    find_clusters(it);
    return BILL_RC_OK;
}

int refusal(const drg_case *it)
{
    bool valid_status = TABLE(it->t, DISCHARGE_STATUSES, uint8_t)[it->discharge_status];
    for (uint32_t i = 1; !valid_status && i < it->dx_count; i++) {
        if (it->dx_found[i] && scheme_of(it, it->dx_found[i])->flags & MCC_IF_ALIVE) {
            return BILL_RC_INVALID_DISCHARGE_STATUS;
        }
    }
    if (it->dx_count == 0 || it->dx_found[0] == NULL) {
        return BILL_RC_INVALID_PDX;
    }
    const dx_scheme *principal = scheme_of(it, it->dx_found[0]);
    return principal->flags & ECODE ? BILL_RC_DX_CANNOT_BE_PDX : BILL_RC_OK;
}

severity_bits severity(const drg_case *it, bool final)
{
    severity_bits bits = {it->assumed == 2 ? ~0u : 0, it->assumed == 1 ? ~0u : 0};
    for (uint32_t i = 1; i < it->dx_count; i++) {
        uint8_t status = it->status[i] & 15;
        if (final && it->status[i] & BILL_DX_HAC) {
            continue;
        }
        if (status == BILL_DX_MCC) {
            bits.mcc |= ~scheme_of(it, it->dx_found[i])->suppressed;
        } else if (status == BILL_DX_CC) {
            bits.cc |= ~scheme_of(it, it->dx_found[i])->suppressed;
        }
    }
    return bits;
}

bool is_suppressed(const drg_case *it, uint32_t p, uint32_t mdc)
{
    if (it->pr_found[p] == NULL || !(it->satisfied_mdcs >> mdc & 1)) {
        return false;
    }
    span list = members_of(it, it->pr_found[p]);
    const uint32_t *members = TABLE(it->t, MEMBERS, uint32_t) + list.first;
    for (uint32_t k = 0; k < list.count; k++) {
        const pr_cluster *cluster = &TABLE(it->t, CLUSTERS, pr_cluster)[members[k] >> 8];
        if (it->met[members[k] >> 8] == (1u << cluster->choices) - 1 && cluster->mdcs >> mdc & 1) {
            return true;
        }
    }
    return false;
}

static void add_pattern(const drg_case *it, uint32_t number, token_set *set, procedure_counts *sums)
{
    const pr_pattern *pattern = pattern_of(it, number);
    const uint16_t *tokens = TABLE(it->t, PR_TOKENS, uint16_t) + pattern->tokens;
    for (uint32_t k = 0; k < pattern->count; k++) {
        set_token(set, tokens[k]);
    }
    sums->counters += pattern->counters;
    sums->joints |= pattern->joints;
}

static uint32_t counter(const procedure_counts *sums, enum counter which)
{
    return sums->counters >> which & 1023;
}

/* Sets the tokens that count procedures: stents, vessels, joints, levels of spinal fusion. */
static void add_counts(token_set *set, const procedure_counts *sums)
{
    const struct {
        uint32_t token;
        bool holds;
    } counts[] = {
        {FOUR_STENTS, counter(sums, STENTS) >= 4},
        {FOUR_VESSELS, counter(sums, VESSELS) >= 4},
        {BILATERAL, (sums->joints & (sums->joints - 1)) != 0},
        {SGLANTCTR, counter(sums, ANTERIOR) >= 2},
        {SGLANTSECTXCTR, counter(sums, ANTERIOR_X) >= 2},
        {SGLPOSTFUSECTR, counter(sums, POSTERIOR) >= 2},
        {SGLPOST1CTR, counter(sums, POSTERIOR_1) >= 2},
        {MULTFUSE, counter(sums, ANTERIOR) + counter(sums, POSTERIOR_1) >= 2},
        {SINGLEFUSIONCTR, counter(sums, ANTERIOR) + counter(sums, POSTERIOR) >= 3},
    };
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        if (counts[i].holds) {
            set_token(set, counts[i].token);
        }
    }
}

token_set tokens_in(const drg_case *it, uint32_t mdc)
{
    token_set set = it->facts;
    procedure_counts sums = {0, 0};
    for (uint32_t p = 0; p < it->pr_count; p++) {
        if (it->pr_found[p] && !is_suppressed(it, p, mdc)) {
            add_pattern(it, it->pr_found[p]->pattern, &set, &sums);
        }
    }
    for (uint32_t k = 0; k < it->satisfied_count; k++) {
        add_pattern(it, TABLE(it->t, CLUSTERS, pr_cluster)[it->satisfied[k]].pattern, &set, &sums);
    }
    if (sums.counters || sums.joints) {
        add_counts(&set, &sums);
    }
    return set;
}
