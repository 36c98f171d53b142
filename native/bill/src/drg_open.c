/* Opens a table file: every index in it is checked once, so that grouping need not. */
#include <assert.h>
#include <string.h>

#include "drg_tables.h"

static_assert(sizeof(drg_tables) <= sizeof(bill_drg), "bill_drg is too small");
static_assert(sizeof(dx_scheme) == 20 && sizeof(pr_pattern) == 16, "packed differently");
static_assert(sizeof(drg_row) == 24 && sizeof(drg_formula) == 12, "packed differently");

enum { HEAD_SIZE = 32 };
static const char magic[8] = {'W', 'L', 'D', 'R', 'G', 0, 0, 1};

/* The size of an entry of each section, and the entries it must have (0: any number). */
static const struct {
    uint32_t entry, count;
} shapes[SECTION_COUNT] = {
    [DX_STARTS] = {4, PREFIXES + 1},
    [DX_CODES] = {8, 0},
    [DX_INFO] = {sizeof(dx_info), 0},
    [SCHEMES] = {sizeof(dx_scheme), 0},
    [DX_TOKENS] = {2, 0},
    [EXCLUSIONS] = {1, 0},
    [PR_STARTS] = {4, PREFIXES + 1},
    [PR_CODES] = {8, 0},
    [PR_INFO] = {sizeof(pr_info), 0},
    [PATTERNS] = {sizeof(pr_pattern), 0},
    [PR_TOKENS] = {2, 0},
    [MEMBER_LISTS] = {sizeof(span), 0},
    [MEMBERS] = {4, 0},
    [CLUSTERS] = {sizeof(pr_cluster), 0},
    [MDCS] = {sizeof(mdc_formulas), MDC_COUNT},
    [FORMULAS] = {sizeof(drg_formula), 0},
    [TERMS] = {sizeof(drg_term), 0},
    [LITERALS] = {2, 0},
    [HACS] = {sizeof(hac_rule), HAC_COUNT},
    [DRGS] = {sizeof(drg_row), 0},
    [MDC_TITLES] = {sizeof(numbered_title), 0},
    [HAC_TITLES] = {sizeof(numbered_title), 0},
    [TOKENS] = {sizeof(span), 0},
    [DISCHARGE_STATUSES] = {1, 256},
    [TEXT] = {1, 0},
};

static bool read_sections(drg_tables *t, const uint8_t *data, size_t len)
{
    for (size_t i = 0; i < SECTION_COUNT; i++) {
        uint32_t place[2];
        memcpy(place, data + HEAD_SIZE + 8 * i, sizeof place);
        if (place[0] % 8 || place[0] > len || place[1] > len - place[0] ||
            place[1] % shapes[i].entry ||
            (shapes[i].count && place[1] / shapes[i].entry != shapes[i].count)) {
            return false;
        }
        t->at[i] = data + place[0];
        t->sizes[i] = place[1];
    }
    return true;
}

static bool fits(uint64_t first, uint64_t count, uint64_t size)
{
    return first <= size && count <= size - first;
}

static bool starts_are_valid(const drg_tables *t, int section, uint32_t codes)
{
    const uint32_t *starts = TABLE(t, section, uint32_t);
    for (size_t i = 0; i < PREFIXES; i++) {
        if (starts[i] > starts[i + 1]) {
            return false;
        }
    }
    return starts[0] == 0 && starts[PREFIXES] == codes;
}

static bool tokens_are_valid(const drg_tables *t, int section, uint16_t mask)
{
    size_t count = TABLE_COUNT(t, TOKENS, span);
    const uint16_t *tokens = TABLE(t, section, uint16_t);
    for (size_t i = 0; i < TABLE_COUNT(t, section, uint16_t); i++) {
        if ((tokens[i] & mask) >= count) {
            return false;
        }
    }
    return true;
}

static bool diagnoses_are_valid(const drg_tables *t)
{
    size_t count = TABLE_COUNT(t, DX_CODES, uint64_t);
    size_t schemes = TABLE_COUNT(t, SCHEMES, dx_scheme);
    if (TABLE_COUNT(t, DX_INFO, dx_info) != count || t->row_bytes == 0 ||
        t->sizes[EXCLUSIONS] % t->row_bytes || !starts_are_valid(t, DX_STARTS, (uint32_t)count)) {
        return false;
    }
    const dx_info *info = TABLE(t, DX_INFO, dx_info);
    for (size_t i = 0; i < count; i++) {
        if (info[i].scheme >= schemes || info[i].group >= t->sizes[EXCLUSIONS] / t->row_bytes ||
            info[i].collection / 8 >= t->row_bytes) {
            return false;
        }
    }
    const dx_scheme *scheme = TABLE(t, SCHEMES, dx_scheme);
    for (size_t i = 0; i < schemes; i++) {
        if (scheme[i].mdc >= MDC_COUNT || scheme[i].mdc_male >= MDC_COUNT ||
            scheme[i].mdc_female >= MDC_COUNT || scheme[i].severity > 2 ||
            !fits(scheme[i].tokens, (uint64_t)scheme[i].principal + scheme[i].secondary,
                  TABLE_COUNT(t, DX_TOKENS, uint16_t))) {
            return false;
        }
    }
    return tokens_are_valid(t, DX_TOKENS, 0xFFFF);
}

static bool patterns_are_valid(const drg_tables *t)
{
    const pr_pattern *pattern = TABLE(t, PATTERNS, pr_pattern);
    for (size_t i = 0; i < TABLE_COUNT(t, PATTERNS, pr_pattern); i++) {
        if (!fits(pattern[i].tokens, pattern[i].count, TABLE_COUNT(t, PR_TOKENS, uint16_t)) ||
            pattern[i].counters >> 60) {
            return false;
        }
    }
    return tokens_are_valid(t, PR_TOKENS, 0xFFFF);
}

static bool procedures_are_valid(const drg_tables *t)
{
    size_t count = TABLE_COUNT(t, PR_CODES, uint64_t), lists = TABLE_COUNT(t, MEMBER_LISTS, span);
    size_t patterns = TABLE_COUNT(t, PATTERNS, pr_pattern);
    if (TABLE_COUNT(t, PR_INFO, pr_info) != count ||
        !starts_are_valid(t, PR_STARTS, (uint32_t)count)) {
        return false;
    }
    const pr_info *info = TABLE(t, PR_INFO, pr_info);
    for (size_t i = 0; i < count; i++) {
        if (info[i].pattern >= patterns || info[i].members >= lists) {
            return false;
        }
    }
    return patterns_are_valid(t);
}

static bool clusters_are_valid(const drg_tables *t)
{
    size_t clusters = TABLE_COUNT(t, CLUSTERS, pr_cluster);
    const pr_cluster *cluster = TABLE(t, CLUSTERS, pr_cluster);
    if (clusters > MAX_CLUSTERS) {
        return false;
    }
    for (size_t i = 0; i < clusters; i++) {
        if (cluster[i].pattern >= TABLE_COUNT(t, PATTERNS, pr_pattern) || cluster[i].choices == 0 ||
            cluster[i].choices > 8) {
            return false;
        }
    }
    const uint32_t *members = TABLE(t, MEMBERS, uint32_t);
    for (size_t i = 0; i < TABLE_COUNT(t, MEMBERS, uint32_t); i++) {
        if (members[i] >> 8 >= clusters || (members[i] & 255) >= cluster[members[i] >> 8].choices) {
            return false;
        }
    }
    const span *lists = TABLE(t, MEMBER_LISTS, span);
    for (size_t i = 0; i < TABLE_COUNT(t, MEMBER_LISTS, span); i++) {
        if (!fits(lists[i].first, lists[i].count, TABLE_COUNT(t, MEMBERS, uint32_t))) {
            return false;
        }
    }
    return true;
}

static bool formulas_are_valid(const drg_tables *t)
{
    const mdc_formulas *mdcs = TABLE(t, MDCS, mdc_formulas);
    for (size_t i = 0; i < MDC_COUNT; i++) {
        if (!fits(mdcs[i].first, mdcs[i].count, TABLE_COUNT(t, FORMULAS, drg_formula))) {
            return false;
        }
    }
    const drg_formula *formula = TABLE(t, FORMULAS, drg_formula);
    for (size_t i = 0; i < TABLE_COUNT(t, FORMULAS, drg_formula); i++) {
        if (!fits(formula[i].first, formula[i].count, TABLE_COUNT(t, TERMS, drg_term)) ||
            formula[i].kind > 2 || formula[i].reroute >= MDC_COUNT ||
            formula[i].suppression >= 32) {
            return false;
        }
    }
    const drg_term *term = TABLE(t, TERMS, drg_term);
    for (size_t i = 0; i < TABLE_COUNT(t, TERMS, drg_term); i++) {
        if (!fits(term[i].first, term[i].count, TABLE_COUNT(t, LITERALS, uint16_t))) {
            return false;
        }
    }
    const hac_rule *hacs = TABLE(t, HACS, hac_rule);
    for (size_t i = 0; i < HAC_COUNT; i++) {
        if (hacs[i].token != NO_TOKEN && hacs[i].token >= TABLE_COUNT(t, TOKENS, span)) {
            return false;
        }
    }
    return tokens_are_valid(t, LITERALS, 0x7FFF);
}

static bool titles_are_valid(const drg_tables *t, int section)
{
    const numbered_title *titles = TABLE(t, section, numbered_title);
    for (size_t i = 0; i < TABLE_COUNT(t, section, numbered_title); i++) {
        if (!fits(titles[i].title.first, titles[i].title.count, t->sizes[TEXT])) {
            return false;
        }
    }
    return true;
}

static bool texts_are_valid(const drg_tables *t)
{
    size_t tokens = TABLE_COUNT(t, TOKENS, span);
    const span *names = TABLE(t, TOKENS, span);
    if (tokens < COMPUTED_COUNT || tokens > MAX_TOKENS) {
        return false;
    }
    for (size_t i = 0; i < tokens; i++) {
        if (!fits(names[i].first, names[i].count, t->sizes[TEXT])) {
            return false;
        }
    }
    const drg_row *rows = TABLE(t, DRGS, drg_row);
    for (size_t i = 0; i < TABLE_COUNT(t, DRGS, drg_row); i++) {
        if (!fits(rows[i].title.first, rows[i].title.count, t->sizes[TEXT])) {
            return false;
        }
    }
    return titles_are_valid(t, MDC_TITLES) && titles_are_valid(t, HAC_TITLES);
}

int bill_drg_open(bill_drg *drg, const void *data, size_t len)
{
    drg_tables t = {0};
    uint32_t head[6];
    if (data == NULL || (uintptr_t)data % 8 || len < HEAD_SIZE + 8 * SECTION_COUNT ||
        memcmp(data, magic, sizeof magic) != 0) {
        return BILL_EFORMAT;
    }
    memcpy(head, (const uint8_t *)data + sizeof magic, sizeof head);
    t.version = head[0];
    t.valid_from = head[1];
    t.valid_to = head[2];
    t.row_bytes = head[3];
    if (head[4] != SECTION_COUNT || !read_sections(&t, data, len) || !texts_are_valid(&t) ||
        !diagnoses_are_valid(&t) || !procedures_are_valid(&t) || !clusters_are_valid(&t) ||
        !formulas_are_valid(&t)) {
        return BILL_EFORMAT;
    }
    memcpy(drg, &t, sizeof t);
    return BILL_OK;
}
