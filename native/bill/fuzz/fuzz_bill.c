/* Fuzz target: the first byte chooses what the rest is: an invoice, a DRG table file, a code file,
 * or a stay to price. Whatever is accepted must keep its invariants. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "bill.h"

enum { MAX_LINES = 32, MAX_STAYS = 8 };

typedef struct {
    const uint8_t *data;
    size_t len;
} input;

static uint64_t take(input *in, size_t bytes)
{
    uint64_t value = 0;
    for (size_t i = 0; i < bytes && in->len > 0; i++) {
        value = value << 8 | *in->data++;
        in->len--;
    }
    return value;
}

/* Small and huge amounts alike. */
static int64_t amount(input *in)
{
    uint8_t size = (uint8_t)take(in, 1) % 9;
    int64_t value = (int64_t)take(in, size);
    return size < 8 && take(in, 1) % 8 == 0 ? -value : value;
}

static void check_invoice(const bill_terms *terms, const bill_result *r, size_t n)
{
    const bill_totals *t = r->totals;
    int64_t sum = 0, tax = 0, paid = 0;
    for (size_t i = 0; i < n; i++) {
        sum = (int64_t)((uint64_t)sum + (uint64_t)r->line_total[i]);
        tax = (int64_t)((uint64_t)tax + (uint64_t)r->line_tax[i]);
    }
    for (int32_t k = 0; k < terms->coverage_count; k++) {
        int64_t own = 0;
        for (size_t i = 0; i < n; i++) {
            own = (int64_t)((uint64_t)own + (uint64_t)r->line_paid[(size_t)k * n + i]);
        }
        assert(own == r->payments[k].paid_minor);
        paid = (int64_t)((uint64_t)paid + (uint64_t)own);
    }
    assert(sum == t->total_minor && tax == t->tax_minor && paid == t->payers_minor);
    assert(t->payers_minor + t->patient_minor == t->total_minor);
}

static void fuzz_invoice(input in)
{
    size_t n = take(&in, 1) % MAX_LINES;
    int64_t quantity[MAX_LINES], price[MAX_LINES], ppm[MAX_LINES], minor[MAX_LINES],
        included[MAX_LINES], columns[5][MAX_LINES], paid[4 * MAX_LINES], scratch[6 * MAX_LINES];
    uint8_t tax[MAX_LINES], group[MAX_LINES], package[MAX_LINES];
    for (size_t i = 0; i < n; i++) {
        quantity[i] = amount(&in);
        price[i] = amount(&in);
        ppm[i] = (int64_t)take(&in, 3) % 1100000;
        minor[i] = (int64_t)take(&in, 2);
        included[i] = amount(&in);
        tax[i] = (uint8_t)take(&in, 1) % 5;
        group[i] = (uint8_t)take(&in, 1) % 66;
        package[i] = (uint8_t)take(&in, 1) % 4;
    }
    bill_lines lines = {quantity, price, ppm, minor, tax, group, package, included};
    int64_t rates[4] = {0, 190000, (int64_t)take(&in, 3), 99750};
    bill_discount discounts[2];
    bill_package packages[2];
    bill_coverage coverages[4];
    for (size_t k = 0; k < 2; k++) {
        discounts[k] =
            (bill_discount){take(&in, 1), (int64_t)take(&in, 2), amount(&in), amount(&in)};
        packages[k] = (bill_package){amount(&in), amount(&in)};
    }
    for (size_t k = 0; k < 4; k++) {
        coverages[k] = (bill_coverage){take(&in, 1) | ~(uint64_t)255,   amount(&in), amount(&in),
                                       (int64_t)take(&in, 3) % 1000001, amount(&in), amount(&in),
                                       (int64_t)take(&in, 1) % 3};
    }
    bill_terms terms = {
        .rounding = (int32_t)take(&in, 1) % 4,
        .tax_mode = (int32_t)take(&in, 1) % 3,
        .prices_include_tax = (int32_t)take(&in, 1) % 2,
        .coverage_count = (int32_t)take(&in, 1) % 5,
        .cash_step = (int64_t)take(&in, 1) + 1,
        .discount_limit_ppm = 1000000,
        .tax_ppm = rates,
        .tax_count = 4,
        .discounts = discounts,
        .discount_count = take(&in, 1) % 3,
        .packages = packages,
        .package_count = 2,
        .coverages = coverages,
    };
    bill_totals totals;
    bill_payment payments[4];
    int64_t tax_base[4], tax_amount[4];
    int32_t errors[MAX_LINES];
    bill_result result = {&totals,    payments,   tax_base, tax_amount, columns[0], columns[1],
                          columns[2], columns[3], paid,     errors,     scratch};
    size_t row;
    if (bill_quote(&lines, n, &terms, &result, &row) == BILL_OK) {
        check_invoice(&terms, &result, n);
    }
}

static void fuzz_drg(input in)
{
    uint64_t *file = malloc(in.len + 8);
    if (!file) {
        return;
    }
    memcpy(file, in.data, in.len);
    bill_drg drg;
    if (bill_drg_open(&drg, file, in.len) == BILL_OK) {
        static const uint8_t dx[] =
            "J189\0\0\0\0A419\0\0\0\0S72012A\0I469\0\0\0\0A64\0\0\0\0\0I5020\0\0";
        static const uint8_t pr[] = "02HK0KZ\0"
                                    "0JH609Z\0"
                                    "0SR9019\0"
                                    "0SRD069\0"
                                    "0RG6070";
        uint32_t dx_first[] = {0, 4, 5, 6}, pr_first[] = {0, 2, 3, 5};
        bill_claims claims = {3,
                              (const uint8_t *)"MUF",
                              (const uint8_t *)"\1\24\2",
                              (const uint8_t *)"NUE",
                              dx_first,
                              dx,
                              (const uint8_t *)"YNN YY",
                              pr_first,
                              pr,
                              NULL};
        bill_grouped out[3];
        bill_reason reasons[16];
        uint8_t status[6];
        size_t count, len;
        bill_drg_row found;
        assert(bill_drg_group(&drg, &claims, out, status) == BILL_OK);
        for (size_t i = 0; i < 3; i++) {
            bill_drg_explain(&drg, &claims, i, reasons, 16, &count);
            bill_drg_find(&drg, out[i].final_drg, &found);
            bill_drg_mdc_title(&drg, out[i].final_mdc, &len);
        }
    }
    free(file);
}

static void fuzz_codes(input in)
{
    char query[16];
    size_t query_len = take(&in, 1) % sizeof query;
    for (size_t i = 0; i < query_len; i++) {
        query[i] = (char)take(&in, 1);
    }
    uint64_t *file = malloc(in.len + 8);
    if (!file) {
        return;
    }
    memcpy(file, in.data, in.len);
    bill_codes codes;
    if (bill_codes_open(&codes, file, in.len) == BILL_OK) {
        uint32_t found[8];
        size_t count, total;
        bill_code row;
        uint16_t *scratch = calloc(bill_codes_count(&codes) + 1, sizeof *scratch);
        if (scratch) {
            bill_codes_search(&codes, query, query_len, 20260501, found, 8, &count, &total,
                              scratch);
            assert(count <= 8 && count <= total);
            for (size_t i = 0; i < count; i++) {
                assert(bill_codes_get(&codes, found[i], &row) == BILL_OK);
            }
            bill_code_edits(&codes, query, query_len, 20260501, 30, 'F', 1, 1);
        }
        free(scratch);
    }
    free(file);
}

/* The total is the sum of its components, and a refused stay is paid nothing. */
static void check_payments(const bill_ipps_payment *paid, const int32_t *status, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const bill_ipps_payment *p = &paid[i];
        assert(p->total_cents == p->operating_cents + p->dsh_cents + p->ime_cents +
                                     p->outlier_cents + p->capital_cents + p->low_volume_cents +
                                     p->uncompensated_cents + p->vbp_cents + p->readmission_cents +
                                     p->hac_cents);
        assert(status[i] == BILL_OK || p->total_cents == 0);
    }
}

static void fuzz_case(input *in)
{
    bill_case generic = {amount(in),
                         (uint32_t)take(in, 4),
                         (uint32_t)take(in, 4),
                         (uint32_t)take(in, 4),
                         (uint32_t)take(in, 4),
                         (uint16_t)take(in, 2),
                         (uint16_t)take(in, 2),
                         (uint16_t)take(in, 2),
                         (uint16_t)take(in, 2),
                         (uint32_t)take(in, 1) & 1,
                         (int32_t)take(in, 1) % 5};
    int64_t weight, out;
    if (bill_case_price(&generic, &weight, &out) == BILL_OK) {
        assert(weight >= 0);
    }
}

static void fuzz_price(input in)
{
    bill_ipps_rates rates;
    bill_ipps_hospital hospital;
    bill_ipps_payment paid[MAX_STAYS];
    int32_t status[MAX_STAYS];
    int64_t *numbers = (int64_t *)(void *)&rates;
    for (size_t i = 0; i < sizeof rates / sizeof *numbers; i++) {
        numbers[i] = amount(&in);
    }
    memset(&hospital, 0, sizeof hospital);
    numbers = (int64_t *)(void *)&hospital;
    for (size_t i = 0; i < 12; i++) {
        numbers[i] = amount(&in);
    }
    hospital.beds = (int32_t)take(&in, 2);
    hospital.urban = (int32_t)take(&in, 1) & 1;
    hospital.hac_reduction = (int32_t)take(&in, 1) & 1;
    int64_t charges[MAX_STAYS];
    uint32_t weight[MAX_STAYS];
    uint16_t drg[MAX_STAYS], gmlos[MAX_STAYS], days[MAX_STAYS], uncovered[MAX_STAYS];
    uint8_t disposition[MAX_STAYS], post_acute[MAX_STAYS], special_pay[MAX_STAYS],
        no_outlier[MAX_STAYS];
    size_t n = take(&in, 1) % (MAX_STAYS + 1);
    for (size_t i = 0; i < n; i++) {
        charges[i] = amount(&in);
        weight[i] = (uint32_t)take(&in, 3);
        drg[i] = (uint16_t)take(&in, 2);
        gmlos[i] = (uint16_t)take(&in, 2);
        days[i] = (uint16_t)take(&in, 2);
        disposition[i] = (uint8_t)take(&in, 1);
        uint8_t flags = (uint8_t)take(&in, 1);
        post_acute[i] = flags & 1;
        special_pay[i] = flags & 2;
        no_outlier[i] = flags & 4;
        uncovered[i] = flags >> 3;
    }
    bill_ipps_stays stays = {n,           charges,    weight,      drg,        gmlos,    days,
                             disposition, post_acute, special_pay, no_outlier, uncovered};
    bill_ipps_price(&rates, &hospital, &stays, paid, status);
    check_payments(paid, status, n);
    fuzz_case(&in);
}

static void fuzz_allocation(input in)
{
    int64_t weights[MAX_LINES], parts[MAX_LINES], scratch[MAX_LINES], sum = 0;
    int64_t total = amount(&in);
    size_t n = take(&in, 1) % MAX_LINES;
    for (size_t i = 0; i < n; i++) {
        weights[i] = amount(&in);
    }
    if (bill_allocate(total, weights, n, parts, scratch) == BILL_OK) {
        for (size_t i = 0; i < n; i++) {
            sum = (int64_t)((uint64_t)sum + (uint64_t)parts[i]);
        }
        assert(sum == total);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
    input in = {data, len};
    switch (take(&in, 1) % 5) {
    case 0:
        fuzz_invoice(in);
        break;
    case 1:
        fuzz_drg(in);
        break;
    case 2:
        fuzz_codes(in);
        break;
    case 3:
        fuzz_price(in);
        break;
    default:
        fuzz_allocation(in);
    }
    return 0;
}
