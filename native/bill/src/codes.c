/* Opens code files, finds codes and says what is wrong with one on a claim. */
#include "codes.h"

#include <assert.h>
#include <string.h>

static_assert(sizeof(code_tables) <= sizeof(bill_codes), "bill_codes is too small");

static const char magic[8] = {'W', 'L', 'C', 'O', 'D', 'E', 'S', 1};
static const uint32_t entry_sizes[CODE_SECTION_COUNT] = {
    [CODES] = 8,
    [ROWS] = sizeof(code_row),
    [EDITS] = sizeof(code_edit),
    [WORDS] = sizeof(code_word),
    [POSTINGS] = 4,
    [TEXTS] = 1,
};

static bool read_sections(code_tables *t, const uint8_t *data, size_t len)
{
    for (size_t i = 0; i < CODE_SECTION_COUNT; i++) {
        uint32_t place[2];
        memcpy(place, data + sizeof magic + 8 * i, sizeof place);
        if (place[0] % 8 || place[0] > len || place[1] > len - place[0] ||
            place[1] % entry_sizes[i]) {
            return false;
        }
        t->at[i] = data + place[0];
        t->sizes[i] = place[1];
    }
    t->count = t->sizes[CODES] / 8;
    t->words = t->sizes[WORDS] / (uint32_t)sizeof(code_word);
    return t->sizes[ROWS] / sizeof(code_row) == t->count;
}

static bool fits(uint64_t first, uint64_t count, uint64_t size)
{
    return first <= size && count <= size - first;
}

static bool rows_are_valid(const code_tables *t)
{
    const code_row *rows = t->at[ROWS];
    const char *codes = t->at[CODES];
    for (uint32_t i = 0; i < t->count; i++) {
        if (!fits(rows[i].title, rows[i].title_len, t->sizes[TEXTS]) ||
            !fits(rows[i].edit, rows[i].edits, t->sizes[EDITS] / sizeof(code_edit)) ||
            (i > 0 && memcmp(codes + 8 * (i - 1), codes + 8 * i, 8) >= 0)) {
            return false;
        }
    }
    return true;
}

static bool words_are_valid(const code_tables *t)
{
    const code_word *words = t->at[WORDS];
    const uint32_t *postings = t->at[POSTINGS];
    for (uint32_t i = 0; i < t->words; i++) {
        if (!fits(words[i].text, words[i].text_len, t->sizes[TEXTS]) ||
            !fits(words[i].posting, words[i].postings, t->sizes[POSTINGS] / 4)) {
            return false;
        }
    }
    for (uint32_t i = 0; i < t->sizes[POSTINGS] / 4; i++) {
        if (postings[i] >= t->count) {
            return false;
        }
    }
    return true;
}

int bill_codes_open(bill_codes *codes, const void *data, size_t len)
{
    code_tables t = {0};
    if (data == NULL || (uintptr_t)data % 8 || len < sizeof magic + 8 * CODE_SECTION_COUNT ||
        memcmp(data, magic, sizeof magic) != 0 || !read_sections(&t, data, len) ||
        !rows_are_valid(&t) || !words_are_valid(&t)) {
        return BILL_EFORMAT;
    }
    memcpy(codes, &t, sizeof t);
    return BILL_OK;
}

uint32_t bill_codes_count(const bill_codes *codes)
{
    return codes_of(codes)->count;
}

int bill_codes_get(const bill_codes *codes, uint32_t index, bill_code *row)
{
    const code_tables *t = codes_of(codes);
    if (index >= t->count) {
        return BILL_ENOTFOUND;
    }
    const code_row *found = (const code_row *)t->at[ROWS] + index;
    memcpy(row->code, (const char *)t->at[CODES] + 8 * (size_t)index, 8);
    row->title = (const char *)t->at[TEXTS] + found->title;
    row->title_len = found->title_len;
    return BILL_OK;
}

int bill_codes_find(const bill_codes *codes, const char *code, size_t len, uint32_t *index)
{
    const code_tables *t = codes_of(codes);
    char wanted[8] = {0};
    if (len > sizeof wanted) {
        return BILL_ENOTFOUND;
    }
    memcpy(wanted, code, len);
    uint32_t low = 0, high = t->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = memcmp((const char *)t->at[CODES] + 8 * (size_t)middle, wanted, 8);
        if (order == 0) {
            *index = middle;
            return BILL_OK;
        }
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return BILL_ENOTFOUND;
}

const code_edit *edit_on(const code_tables *t, uint32_t index, uint32_t date)
{
    const code_row *row = (const code_row *)t->at[ROWS] + index;
    const code_edit *edits = (const code_edit *)t->at[EDITS] + row->edit;
    for (uint32_t i = 0; i < row->edits; i++) {
        if (date == 0 ? i + 1 == row->edits : edits[i].first <= date && date <= edits[i].last) {
            return &edits[i];
        }
    }
    return NULL;
}

/* Age groups of the Medicare Code Editor: newborn 0, pediatric 0-17, adult 15-124, maternity 9-64
 * (12-55 before October 2019). */
static bool fits_age(uint32_t flags, int32_t age, uint32_t date)
{
    bool wide = date >= 20191001;
    return !((flags & NEWBORN && age > 0) || (flags & PEDIATRIC && age > 17) ||
             (flags & ADULT && age < 15) ||
             (flags & MATERNITY && (age < (wide ? 9 : 12) || age > (wide ? 64 : 55))));
}

uint32_t bill_code_edits(const bill_codes *codes, const char *code, size_t len, uint32_t date,
                         int32_t age, uint8_t sex, int32_t principal, int32_t alone)
{
    const code_tables *t = codes_of(codes);
    uint32_t index;
    const code_edit *edit = NULL;
    if (bill_codes_find(codes, code, len, &index) == BILL_OK) {
        edit = edit_on(t, index, date);
    }
    if (edit == NULL) {
        return BILL_EDIT_INVALID;
    }
    uint32_t flags = edit->flags, found = 0;
    found |= age >= 0 && !fits_age(flags, age, date) ? BILL_EDIT_AGE : 0;
    found |= (flags & MALE && sex == 'F') || (flags & FEMALE && sex == 'M') ? BILL_EDIT_SEX : 0;
    found |= flags & UNSPECIFIED ? BILL_EDIT_UNSPECIFIED : 0;
    found |= flags & NONCOVERED ? BILL_EDIT_NONCOVERED : 0;
    if (principal) {
        found |= flags & MANIFESTATION ? BILL_EDIT_MANIFESTATION : 0;
        found |= flags & EXTERNAL_CAUSE ? BILL_EDIT_EXTERNAL_CAUSE : 0;
        if (flags & NEEDS_SECONDARY) {
            found |= alone ? BILL_EDIT_NEEDS_SECONDARY : 0;
        } else {
            found |= flags & UNACCEPTABLE ? BILL_EDIT_UNACCEPTABLE_PDX : 0;
        }
    }
    return found;
}
