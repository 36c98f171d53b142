/* One invoice, or many: checks the terms, runs the steps in order, hands the results out. */
#include "invoice.h"

#include <string.h>

static bool is_share(int64_t ppm)
{
    return ppm >= 0 && ppm <= PPM;
}

static bool coverages_are_valid(const bill_terms *terms)
{
    for (int32_t k = 0; k < terms->coverage_count; k++) {
        const bill_coverage *c = &terms->coverages[k];
        if (c->deductible_minor < 0 || c->copay_minor < 0 || !is_share(c->coinsurance_ppm) ||
            c->oop_max_minor < -1 || c->ceiling_minor < -1 || c->method < BILL_COB_TRADITIONAL ||
            c->method > BILL_COB_CARVE_OUT) {
            return false;
        }
    }
    return true;
}

static bool prices_are_valid(const bill_terms *terms)
{
    for (size_t k = 0; k < terms->discount_count; k++) {
        const bill_discount *d = &terms->discounts[k];
        if (!is_share(d->rate_ppm) || d->amount_minor < 0 || d->cap_minor < -1) {
            return false;
        }
    }
    for (size_t k = 0; k < terms->package_count; k++) {
        if (terms->packages[k].price_minor < 0 || terms->packages[k].limit_minor < -1) {
            return false;
        }
    }
    return true;
}

static int check_terms(const bill_terms *terms)
{
    for (size_t t = 0; t < terms->tax_count && t < BILL_MAX_TAXES; t++) {
        if (terms->tax_ppm[t] < 0 || terms->tax_ppm[t] > PPM_MAX) {
            return BILL_ERATE;
        }
    }
    bool valid = terms->rounding >= BILL_HALF_UP && terms->rounding <= BILL_DOWN &&
                 terms->tax_mode >= BILL_TAX_NONE && terms->tax_mode <= BILL_TAX_DOCUMENT &&
                 terms->cash_step > 0 && is_share(terms->discount_limit_ppm) &&
                 terms->tax_count <= BILL_MAX_TAXES && terms->package_count <= BILL_MAX_PACKAGES &&
                 terms->coverage_count >= 0 && terms->coverage_count <= BILL_MAX_COVERAGES &&
                 prices_are_valid(terms) && coverages_are_valid(terms);
    return valid ? BILL_OK : BILL_EINVAL;
}

/* Turns the totals of a credit note back. Their sizes fit: each came from a checked sum. */
static void reverse_totals(bill_totals *totals)
{
    int64_t *fields[] = {
        &totals->gross_minor,   &totals->line_discount_minor, &totals->package_minor,
        &totals->lines_minor,   &totals->discount_minor,      &totals->taxable_minor,
        &totals->tax_minor,     &totals->total_minor,         &totals->payers_minor,
        &totals->patient_minor, &totals->rounding_minor,      &totals->due_minor,
        &totals->excess_minor,
    };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        *fields[i] = turned(true, *fields[i]);
    }
}

static void hand_out(invoice *it)
{
    bill_result *result = it->result;
    bool turn = it->reversed;
    for (size_t i = 0; i < it->n; i++) {
        if (result->line_net) {
            result->line_net[i] = turned(turn, result->line_net[i]);
        }
        if (result->line_tax) {
            result->line_tax[i] = turned(turn, it->tax[i]);
        }
        if (result->line_total) {
            int64_t total = it->net[i] + (it->terms->prices_include_tax ? 0 : it->tax[i]);
            result->line_total[i] = turned(turn, total);
        }
    }
    for (size_t t = 0; t < it->terms->tax_count; t++) {
        if (result->tax_base) {
            result->tax_base[t] = turned(turn, it->tax_base[t]);
        }
        if (result->tax_amount) {
            result->tax_amount[t] = turned(turn, it->tax_amount[t]);
        }
    }
    if (it->reversed) {
        reverse_totals(&it->totals);
    }
    *result->totals = it->totals;
}

/* Whether taxes and payments are asked for line by line, or a payer covers only some lines. */
static bool needs_lines(const bill_terms *terms, const bill_result *result)
{
    bool needs = result->line_tax || result->line_total || result->line_paid;
    for (int32_t k = 0; k < terms->coverage_count && k < BILL_MAX_COVERAGES; k++) {
        needs = needs || terms->coverages[k].groups != UINT64_MAX;
    }
    return needs;
}

int bill_quote(const bill_lines *lines, size_t n, const bill_terms *terms, bill_result *result,
               size_t *row)
{
    invoice it = {.lines = lines, .n = n, .terms = terms, .result = result, .row = n};
    it.net = result->scratch;
    it.tax = it.net + n;
    it.rest = it.tax + n;
    it.weights = it.rest + n;
    it.parts = it.weights + n;
    it.remainders = it.parts + n;
    it.by_line = needs_lines(terms, result);
    int status = check_terms(terms);
    if (!status) {
        status = price_lines(&it);
    }
    if (!status) {
        status = apply_discounts(&it);
    }
    if (!status) {
        status = add_taxes(&it);
    }
    if (!status) {
        status = split_payers(&it);
    }
    if (status) {
        memset(result->totals, 0, sizeof *result->totals);
    } else {
        hand_out(&it);
    }
    if (row) {
        *row = it.row;
    }
    return status;
}

static bill_lines lines_from(const bill_lines *all, size_t first)
{
    bill_lines lines = {.quantity = all->quantity + first, .price = all->price + first};
    lines.discount_ppm = all->discount_ppm ? all->discount_ppm + first : NULL;
    lines.discount_minor = all->discount_minor ? all->discount_minor + first : NULL;
    lines.tax = all->tax ? all->tax + first : NULL;
    lines.group = all->group ? all->group + first : NULL;
    lines.package = all->package ? all->package + first : NULL;
    lines.included = all->included ? all->included + first : NULL;
    return lines;
}

int bill_quote_batch(const bill_lines *lines, const uint64_t *first, size_t count,
                     const bill_terms *terms, size_t term_count, const uint32_t *terms_of,
                     bill_totals *totals, bill_payment *payments, int32_t *status, int64_t *scratch)
{
    for (size_t i = 0; i < count; i++) {
        if (first[i] > first[i + 1] || (terms_of ? terms_of[i] : 0) >= term_count) {
            return BILL_EINVAL;
        }
    }
    for (size_t i = 0; i < count; i++) {
        bill_lines own = lines_from(lines, first[i]);
        bill_result result = {.totals = &totals[i], .scratch = scratch};
        result.payments = payments ? payments + i * BILL_MAX_COVERAGES : NULL;
        const bill_terms *used = &terms[terms_of ? terms_of[i] : 0];
        status[i] = bill_quote(&own, first[i + 1] - first[i], used, &result, NULL);
    }
    return BILL_OK;
}
