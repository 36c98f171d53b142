/* Full-text search: each word of the query is the beginning of a word of the title or of the code.
 */
#include <string.h>

#include "codes.h"

/* A code's score while searching: how many query words it has so far, how many of them whole. */
enum { WHOLE = 1, MATCHED = 256, CODE_SIZE = 8 };

typedef struct {
    const code_tables *t;
    uint16_t *scores;
    uint16_t round; /* query words before this one */
} code_search;

static int compare(const char *text, size_t text_len, const char *word, size_t len)
{
    int order = memcmp(text, word, text_len < len ? text_len : len);
    return order ? order : (text_len < len) ? -1 : 0; /* text beginning with word counts as equal */
}

static bool is_letter_or_digit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* Counts a code for the current query word, once, unless it missed an earlier one. */
static void hit(const code_search *it, uint32_t index, bool whole)
{
    if (it->scores[index] / MATCHED == it->round) {
        it->scores[index] = (uint16_t)(it->scores[index] + MATCHED + (whole ? WHOLE : 0));
    }
}

static void hit_words(const code_search *it, const char *word, size_t len)
{
    const code_word *words = it->t->at[WORDS];
    const char *texts = it->t->at[TEXTS];
    uint32_t low = 0, high = it->t->words;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (compare(texts + words[middle].text, words[middle].text_len, word, len) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    /* Sorted: the whole word, if there is one, comes first, so a title is counted by it. */
    for (; low < it->t->words; low++) {
        if (compare(texts + words[low].text, words[low].text_len, word, len) != 0) {
            return;
        }
        const uint32_t *postings = (const uint32_t *)it->t->at[POSTINGS] + words[low].posting;
        for (uint32_t i = 0; i < words[low].postings; i++) {
            hit(it, postings[i], words[low].text_len == len);
        }
    }
}

static void hit_codes(const code_search *it, const char *word, size_t len)
{
    char wanted[CODE_SIZE];
    if (len > CODE_SIZE) {
        return;
    }
    for (size_t i = 0; i < len; i++) {
        wanted[i] = (char)(word[i] >= 'a' ? word[i] - 'a' + 'A' : word[i]);
    }
    const char *codes = it->t->at[CODES];
    uint32_t low = 0, high = it->t->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (memcmp(codes + CODE_SIZE * (size_t)middle, wanted, len) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    for (; low < it->t->count && memcmp(codes + CODE_SIZE * (size_t)low, wanted, len) == 0; low++) {
        hit(it, low, false);
    }
}

/* Whether code a is the better answer of two that match. */
static bool is_better(const code_search *it, uint32_t a, uint32_t b)
{
    const code_row *rows = it->t->at[ROWS];
    if (it->scores[a] != it->scores[b]) {
        return it->scores[a] > it->scores[b];
    }
    if (rows[a].rank != rows[b].rank) {
        return rows[a].rank < rows[b].rank;
    }
    return a < b;
}

/* Puts a code into the sorted list of the best, if it belongs there. */
static void insert(const code_search *it, uint32_t index, uint32_t *found, size_t room,
                   size_t *count)
{
    if (*count == room && (room == 0 || !is_better(it, index, found[room - 1]))) {
        return;
    }
    size_t at = *count < room ? (*count)++ : room - 1;
    for (; at > 0 && is_better(it, index, found[at - 1]); at--) {
        found[at] = found[at - 1];
    }
    found[at] = index;
}

int bill_codes_search(const bill_codes *codes, const char *query, size_t len, uint32_t date,
                      uint32_t *found, size_t room, size_t *count, size_t *total, uint16_t *scratch)
{
    code_search it = {codes_of(codes), scratch, 0};
    memset(scratch, 0, it.t->count * sizeof *scratch);
    *count = 0;
    *total = 0;
    for (size_t at = 0; at < len && it.round < BILL_MAX_QUERY_WORDS;) {
        size_t start = at;
        while (at < len && is_letter_or_digit(query[at])) {
            at++;
        }
        if (at > start) {
            hit_words(&it, query + start, at - start);
            hit_codes(&it, query + start, at - start);
            it.round++;
        } else {
            at++;
        }
    }
    for (uint32_t i = 0; it.round > 0 && i < it.t->count; i++) {
        if (scratch[i] / MATCHED == it.round && edit_on(it.t, i, date)) {
            (*total)++;
            insert(&it, i, found, room, count);
        }
    }
    return BILL_OK;
}
