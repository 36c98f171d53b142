/* Grouping with the tests' small table file, and damaged files refused. */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bill.h"

static uint64_t file[32768];
static size_t file_len;
static bill_drg drg;

static void read_file(void)
{
    FILE *f = fopen("msdrg_small.bin", "rb");
    assert(f);
    file_len = fread(file, 1, sizeof file, f);
    assert(file_len > 1000 && file_len < sizeof file);
    fclose(f);
    assert(bill_drg_open(&drg, file, file_len) == BILL_OK);
}

/* Packs "I5020:Y A419:N" into codes and indicators; returns how many. */
static uint32_t pack(const char *text, uint8_t *codes, uint8_t *poa)
{
    uint32_t count = 0;
    while (*text) {
        size_t len = strcspn(text, ": ");
        memset(codes + 8 * count, 0, 8);
        memcpy(codes + 8 * count, text, len);
        text += len;
        poa[count] = ' ';
        if (*text == ':') {
            poa[count] = (uint8_t)text[1];
            text += 2;
        }
        text += *text == ' ';
        count++;
    }
    return count;
}

static bill_grouped group(const char *dx, const char *pr, uint8_t sex, uint8_t status,
                          uint8_t hospital, uint8_t *dx_status)
{
    uint8_t dx_codes[8 * 32], poa[32], pr_codes[8 * 32], ignored[32];
    uint32_t dx_first[2] = {0, pack(dx, dx_codes, poa)};
    uint32_t pr_first[2] = {0, pack(pr, pr_codes, ignored)};
    bill_claims claims = {1,        &sex, &status,  &hospital, dx_first,
                          dx_codes, poa,  pr_first, pr_codes,  NULL};
    bill_grouped out;
    assert(bill_drg_group(&drg, &claims, &out, dx_status) == BILL_OK);
    return out;
}

static void severity_makes_the_drg(void)
{
    uint8_t status[32];
    bill_grouped out = group("J189:Y A419:Y", "", 'M', 1, 'N', status);
    assert(out.final_drg == 193 && out.final_mdc == 4 && out.kind == BILL_KIND_MEDICAL);
    assert(out.severity == BILL_SEVERITY_MCC && status[1] == BILL_DX_MCC);
    assert(group("J189:Y N390:Y", "", 'M', 1, 'N', NULL).final_drg == 194);
    assert(group("J189:Y I10:Y", "", 'M', 1, 'N', NULL).final_drg == 195);
    assert(group("J189:Y XX:Y", "", 'M', 1, 'N', status).final_drg == 195);
    assert(status[1] == BILL_DX_INVALID);
}

static void a_hospital_acquired_condition_does_not_count(void)
{
    uint8_t status[32];
    bill_grouped out = group("J189:Y S72012A:N", "", 'M', 1, 'N', status);
    assert(out.initial_drg == 193 && out.final_drg == 195 && out.hac_count == 1);
    assert(out.hac_status == BILL_HAC_CHANGES && status[1] == (BILL_DX_MCC | BILL_DX_HAC));
    assert(group("J189:Y S72012A:N", "", 'M', 1, 'E', NULL).final_drg == 193);
    assert(group("J189:Y S72012A:Y", "", 'M', 1, 'N', NULL).final_drg == 193);
    out = group("J189:Y S72012A", "", 'M', 1, 'N', NULL);
    assert(out.final_drg == 999 && out.return_code == BILL_RC_HAC_MISSING_ONE_POA);
    out = group("J189:Y S72012A:U", "", 'M', 1, 'U', NULL);
    assert(out.return_code == BILL_RC_HAC_STATUS_INVALID_POA_N_OR_U);
    out = group("J189:Y S72012A", "", 'M', 1, 'U', NULL);
    assert(out.return_code == BILL_RC_HAC_STATUS_INVALID_POA_INVALID_OR_1);
    out = group("J189:Y S72012A:N I10:Y", "", 'M', 1, 'U', NULL);
    assert(out.return_code == BILL_RC_HAC_STATUS_INVALID_MULT_HACS_POA_NOT_Y_W);
}

static void refusals_have_their_codes(void)
{
    assert(group("XX", "", 'M', 1, 'N', NULL).return_code == BILL_RC_INVALID_PDX);
    assert(group("", "", 'M', 1, 'N', NULL).return_code == BILL_RC_INVALID_PDX);
    assert(group("V0001XA", "", 'M', 1, 'N', NULL).return_code == BILL_RC_DX_CANNOT_BE_PDX);
    assert(group("A64", "", 'U', 1, 'N', NULL).return_code == BILL_RC_INVALID_SEX);
    bill_grouped out = group("J189 I469", "", 'M', 0, 'N', NULL);
    assert(out.return_code == BILL_RC_INVALID_DISCHARGE_STATUS && out.final_drg == 999);
}

static void procedures_are_counted_and_combined(void)
{
    assert(group("S72012A", "02YA0Z0", 'M', 1, 'N', NULL).final_drg == 2);
    assert(group("I5020", "02HK0KZ 0JH609Z", 'M', 1, 'N', NULL).final_drg == 277);
    assert(group("S72012A", "0SR9019 0SRD069", 'M', 1, 'N', NULL).final_drg == 462);
    assert(group("S72012A", "0RG6070 0RG607J 0RG60A0", 'M', 1, 'N', NULL).final_drg == 428);
    assert(group("S72012A", "0RG6070 0RG607J", 'M', 1, 'N', NULL).final_drg == 448);
    assert(group("S36113A S06353A:Y S72362A:Y", "", 'M', 1, 'N', NULL).final_mdc == 24);
    assert(group("I2101", "", 'M', 20, 'N', NULL).final_drg == 285);
    assert(group("I2101", "", 'M', 1, 'N', NULL).final_drg == 282);
}

static void a_reason_names_the_code_that_made_it(void)
{
    uint8_t dx[16], poa[2], pr[8], sex = 'M', status = 1, hospital = 'N', ignored[1];
    uint32_t dx_first[2] = {0, pack("J189:Y A419:Y", dx, poa)};
    uint32_t pr_first[2] = {0, pack("02YA0Z0", pr, ignored)};
    bill_claims claims = {1, &sex, &status, &hospital, dx_first, dx, poa, pr_first, pr, NULL};
    bill_reason reasons[8];
    size_t count, len;
    assert(bill_drg_explain(&drg, &claims, 0, reasons, 8, &count) == BILL_OK && count == 2);
    const char *name = bill_drg_token(&drg, reasons[0].token, &len);
    assert(len == 7 && memcmp(name, "heartxp", 7) == 0);
    assert(reasons[0].source == BILL_FROM_PROCEDURE && reasons[0].index == 0);
    assert(reasons[1].source == BILL_FROM_SEVERITY && reasons[1].index == 1);
    assert(bill_drg_explain(&drg, &claims, 0, reasons, 1, &count) == BILL_OK && count == 1);
    assert(bill_drg_explain(&drg, &claims, 1, reasons, 1, &count) == BILL_EINVAL);
}

static void titles_are_found(void)
{
    bill_drg_row row;
    bill_drg_about about;
    size_t len;
    assert(bill_drg_find(&drg, 1, &row) == BILL_OK && row.title_len > 10);
    assert(bill_drg_find(&drg, 9999, &row) == BILL_ENOTFOUND);
    assert(bill_drg_mdc_title(&drg, 5, &len) && len > 10);
    assert(bill_drg_hac_title(&drg, 5, &len) && len == strlen("Falls and Trauma"));
    assert(bill_drg_mdc_title(&drg, 99, &len) == NULL && len == 0);
    bill_drg_describe(&drg, &about);
    assert(about.version == 431 && about.valid_from == 20260401);
    assert(bill_drg_token(&drg, about.token_count, &len) == NULL);
}

/* A file cut anywhere or with any byte changed is refused or harmless. */
static void damaged_files_do_no_harm(void)
{
    bill_drg other;
    for (size_t len = 0; len < file_len; len += 1 + file_len / 3000) {
        uint8_t *cut = malloc(len + 1);
        assert(cut);
        memcpy(cut, file, len);
        assert(bill_drg_open(&other, cut, len) == BILL_EFORMAT);
        free(cut);
    }
    bill_drg kept = drg;
    for (size_t at = 0; at < file_len; at += 1 + at / 256) {
        uint8_t *bytes = (uint8_t *)file, before = bytes[at];
        bytes[at] = (uint8_t)(before ^ (1u << at % 8));
        if (bill_drg_open(&drg, file, file_len) == BILL_OK) {
            group("J189:Y A419:N S72012A:U", "02HK0KZ 0JH609Z 0RG6070", 'M', 1, 'N', NULL);
        }
        bytes[at] = before;
    }
    drg = kept;
}

int main(void)
{
    read_file();
    severity_makes_the_drg();
    a_hospital_acquired_condition_does_not_count();
    refusals_have_their_codes();
    procedures_are_counted_and_combined();
    a_reason_names_the_code_that_made_it();
    titles_are_found();
    damaged_files_do_no_harm();
    return 0;
}
