/* Invoices: the example of the README, bad rows, and limits. */
#include <assert.h>
#include <string.h>

#include "bill.h"

enum { N = 3 };

typedef struct {
    bill_totals totals;
    bill_payment payments[2];
    int64_t base[2], tax[2], net[N], discount[N], line_tax[N], total[N], paid[2 * N],
        scratch[6 * N];
    int32_t errors[N];
} answer;

static int quote(const bill_lines *lines, size_t n, const bill_terms *terms, answer *out,
                 size_t *row)
{
    bill_result result = {&out->totals, out->payments, out->base,     out->tax,
                          out->net,     out->discount, out->line_tax, out->total,
                          out->paid,    out->errors,   out->scratch};
    return bill_quote(lines, n, terms, &result, row);
}

static const int64_t rates[] = {190000, 0};

static bill_terms plain_terms(void)
{
    return (bill_terms){.rounding = BILL_HALF_UP,
                        .tax_mode = BILL_TAX_DOCUMENT,
                        .cash_step = 1,
                        .discount_limit_ppm = 1000000,
                        .tax_ppm = rates,
                        .tax_count = 2};
}

static void an_invoice_is_split_between_payer_and_patient(void)
{
    int64_t quantity[] = {2500, 1000}, price[] = {1999, 12500};
    bill_lines lines = {.quantity = quantity, .price = price};
    bill_coverage payer = {.groups = UINT64_MAX,
                           .deductible_minor = 5000,
                           .coinsurance_ppm = 200000,
                           .oop_max_minor = -1,
                           .ceiling_minor = -1};
    bill_terms terms = plain_terms();
    terms.cash_step = 5;
    terms.coverages = &payer;
    terms.coverage_count = 1;
    answer out;
    size_t row;
    assert(quote(&lines, 2, &terms, &out, &row) == BILL_OK && row == 2);
    assert(out.totals.lines_minor == 17498 && out.totals.tax_minor == 3325);
    assert(out.totals.total_minor == 20823 && out.payments[0].coinsurance_minor == 3165);
    assert(out.payments[0].paid_minor == 12658 && out.totals.patient_minor == 8165);
    assert(out.totals.rounding_minor == 0 && out.totals.due_minor == 8165);
    assert(out.paid[0] + out.paid[1] == 12658 && out.total[0] + out.total[1] == 20823);
}

static void bad_rows_are_named_and_totals_cleared(void)
{
    int64_t quantity[] = {1000, INT64_MAX, 1000}, price[] = {100, 1001, 100};
    uint8_t tax[] = {0, 0, 2};
    bill_lines lines = {.quantity = quantity, .price = price, .tax = tax};
    bill_terms terms = plain_terms();
    answer out;
    size_t row;
    assert(quote(&lines, 3, &terms, &out, &row) == BILL_EOVERFLOW && row == 1);
    assert(out.errors[0] == BILL_OK && out.errors[1] == BILL_EOVERFLOW);
    assert(out.errors[2] == BILL_ETAX && out.totals.gross_minor == 0);
}

static void wrong_terms_are_refused(void)
{
    bill_lines lines = {0};
    answer out;
    size_t row;
    bill_terms terms = plain_terms();
    assert(quote(&lines, 0, &terms, &out, &row) == BILL_OK && out.totals.total_minor == 0);
    terms.cash_step = 0;
    assert(quote(&lines, 0, &terms, &out, &row) == BILL_EINVAL && row == 0);
    terms = plain_terms();
    terms.rounding = 4;
    assert(quote(&lines, 0, &terms, &out, &row) == BILL_EINVAL);
    int64_t wild[] = {-1};
    terms = plain_terms();
    terms.tax_ppm = wild;
    terms.tax_count = 1;
    assert(quote(&lines, 0, &terms, &out, &row) == BILL_ERATE);
    bill_coverage negative = {.copay_minor = -1, .oop_max_minor = -1, .ceiling_minor = -1};
    terms = plain_terms();
    terms.coverages = &negative;
    terms.coverage_count = 1;
    assert(quote(&lines, 0, &terms, &out, &row) == BILL_EINVAL);
}

static void one_bad_invoice_spoils_no_other(void)
{
    int64_t quantity[] = {1000, INT64_MAX, 1000}, price[] = {100, 1001, 300}, scratch[6];
    bill_lines lines = {.quantity = quantity, .price = price};
    bill_terms terms = plain_terms();
    uint64_t first[] = {0, 1, 2, 3}, falling[] = {0, 2, 1};
    uint32_t wrong_terms[] = {0, 1, 0};
    bill_totals totals[3];
    int32_t status[3];
    assert(bill_quote_batch(&lines, first, 3, &terms, 1, NULL, totals, NULL, status, scratch) ==
           BILL_OK);
    assert(status[0] == BILL_OK && status[1] == BILL_EOVERFLOW && status[2] == BILL_OK);
    assert(totals[0].total_minor == 119 && totals[2].total_minor == 357);
    assert(bill_quote_batch(&lines, falling, 2, &terms, 1, NULL, totals, NULL, status, scratch) ==
           BILL_EINVAL);
    assert(bill_quote_batch(&lines, first, 3, &terms, 1, wrong_terms, totals, NULL, status,
                            scratch) == BILL_EINVAL);
}

int main(void)
{
    an_invoice_is_split_between_payer_and_patient();
    bad_rows_are_named_and_totals_cleared();
    wrong_terms_are_refused();
    one_bad_invoice_spoils_no_other();
    return 0;
}
