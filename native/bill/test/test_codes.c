/* Codes of the tests' small file: found, edited, searched; damaged files refused. */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bill.h"

static uint64_t file[1024];
static size_t file_len;
static bill_codes codes;

static void read_file(void)
{
    FILE *f = fopen("codes_small.bin", "rb");
    assert(f);
    file_len = fread(file, 1, sizeof file, f);
    assert(file_len > 1000 && file_len < sizeof file);
    fclose(f);
    assert(bill_codes_open(&codes, file, file_len) == BILL_OK);
    assert(bill_codes_count(&codes) == 11);
}

static uint32_t edits(const char *code, uint32_t date, int32_t age, uint8_t sex, int principal)
{
    return bill_code_edits(&codes, code, strlen(code), date, age, sex, principal, 1);
}

static void edits_follow_date_age_sex_and_place(void)
{
    assert(edits("I5020", 20260501, 70, 'F', 1) == 0);
    assert(edits("I502", 20260501, 70, 'F', 1) == BILL_EDIT_INVALID);
    assert(edits("I50201234", 20260501, 70, 'F', 1) == BILL_EDIT_INVALID);
    assert(edits("I5020", 20100101, 70, 'F', 1) == BILL_EDIT_INVALID);
    assert(edits("A33", 20260501, 0, 'F', 1) == 0);
    assert(edits("A33", 20260501, 1, 'F', 1) == BILL_EDIT_AGE);
    assert(edits("A33", 20260501, -1, 'F', 1) == 0);
    assert(edits("O80", 20260501, 64, 'F', 1) == 0);
    assert(edits("O80", 20260501, 65, 'F', 1) == BILL_EDIT_AGE);
    assert(edits("O80", 20180101, 60, 'F', 1) == BILL_EDIT_AGE);
    assert(edits("A1814", 20240930, 40, 'F', 1) == BILL_EDIT_SEX);
    assert(edits("A1814", 20241001, 40, 'F', 1) == 0);
    assert(edits("V0001XA", 20260501, 40, 'F', 1) == BILL_EDIT_EXTERNAL_CAUSE);
    assert(edits("V0001XA", 20260501, 40, 'F', 0) == 0);
    assert(edits("D638", 20260501, 40, 'F', 1) == BILL_EDIT_MANIFESTATION);
    assert(edits("Z370", 20260501, 40, 'F', 1) == BILL_EDIT_UNACCEPTABLE_PDX);
}

static size_t search(const char *query, uint32_t *found, size_t room)
{
    uint16_t scratch[16];
    size_t count, total;
    int status = bill_codes_search(&codes, query, strlen(query), 20260501, found, room, &count,
                                   &total, scratch);
    assert(status == BILL_OK && count <= total && count <= room);
    return total;
}

static void words_and_codes_are_found_by_their_beginning(void)
{
    uint32_t found[16];
    bill_code row;
    assert(search("pneum", found, 16) == 1);
    assert(bill_codes_get(&codes, found[0], &row) == BILL_OK);
    assert(memcmp(row.code, "J189\0\0\0", 8) == 0 && row.title_len > 10);
    assert(search("type 2 diab", found, 16) == 1);
    assert(search("diab  type  2", found, 16) == 1);
    assert(search("diab type 2 pneumonia", found, 16) == 0);
    assert(search("i50", found, 16) == 1);
    assert(search("heart i5020", found, 16) == 1);
    assert(search("", found, 16) == 0 && search("  --", found, 16) == 0);
    size_t all = search("a", found, 0);
    assert(all > 1 && search("a", found, 1) == all);
    assert(search("a a a a a a a a a a a a a a a a a a a a a", found, 16) == all);
}

static void damaged_files_do_no_harm(void)
{
    bill_codes kept = codes;
    for (size_t len = 0; len < file_len; len += 7) {
        uint8_t *cut = malloc(len + 1);
        assert(cut);
        memcpy(cut, file, len);
        assert(bill_codes_open(&codes, cut, len) == BILL_EFORMAT);
        free(cut);
    }
    for (size_t at = 0; at < file_len; at++) {
        uint8_t *bytes = (uint8_t *)file, before = bytes[at];
        uint32_t found[4];
        bytes[at] = (uint8_t)(before ^ (1u << at % 8));
        if (bill_codes_open(&codes, file, file_len) == BILL_OK && bill_codes_count(&codes) <= 16) {
            search("type 2 i5", found, 4);
            edits("O80", 20260501, 40, 'F', 1);
        }
        bytes[at] = before;
    }
    codes = kept;
}

int main(void)
{
    read_file();
    edits_follow_date_age_sex_and_place();
    words_and_codes_are_found_by_their_beginning();
    damaged_files_do_no_harm();
    return 0;
}
