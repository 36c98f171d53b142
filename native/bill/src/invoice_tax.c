/* Tax per line or once for each rate of the document (EN 16931, BR-CO-17). */
#include "invoice.h"

/* The tax on (or held in) an amount. */
static bool tax_on(const invoice *it, int64_t amount, int64_t ppm, int64_t *tax)
{
    if (it->terms->prices_include_tax) {
        return mul_div(amount, ppm, PPM + ppm, it->terms->rounding, tax);
    }
    return mul_div(amount, ppm, PPM, it->terms->rounding, tax);
}

/* Gives the lines of rate t their parts of the document's tax. */
static int spread_tax(invoice *it, size_t t)
{
    int64_t base = it->tax_base[t], amount = it->tax_amount[t];
    if (amount == 0 || !it->by_line) {
        return BILL_OK;
    }
    if (base == INT64_MIN || amount == INT64_MIN) {
        return BILL_EOVERFLOW;
    }
    bool turn = base < 0; /* the tax has the sign of its base */
    for (size_t i = 0; i < it->n; i++) {
        it->weights[i] = tax_of(it, i) == t ? turned(turn, it->net[i]) : 0;
    }
    if (!spread(turned(turn, amount), it->weights, turned(turn, base), it->n, it->parts,
                it->remainders)) {
        return BILL_EOVERFLOW;
    }
    for (size_t i = 0; i < it->n; i++) {
        it->tax[i] += turned(turn, it->parts[i]);
    }
    return BILL_OK;
}

static int tax_document(invoice *it)
{
    for (size_t i = 0; it->by_line && i < it->n; i++) {
        it->tax[i] = 0;
    }
    for (size_t t = 0; t < it->terms->tax_count; t++) {
        if (!tax_on(it, it->tax_base[t], it->terms->tax_ppm[t], &it->tax_amount[t])) {
            return BILL_EOVERFLOW;
        }
        int status = spread_tax(it, t);
        if (status) {
            return status;
        }
    }
    return BILL_OK;
}

static int tax_lines(invoice *it)
{
    for (size_t i = 0; i < it->n; i++) {
        size_t t = tax_of(it, i);
        if (!tax_on(it, it->net[i], it->terms->tax_ppm[t], &it->tax[i]) ||
            !add_to(&it->tax_amount[t], it->tax[i])) {
            it->row = i;
            return BILL_EOVERFLOW;
        }
    }
    return BILL_OK;
}

static int sum_totals(invoice *it)
{
    bill_totals *totals = &it->totals;
    for (size_t t = 0; t < it->terms->tax_count; t++) {
        if (!add_to(&totals->tax_minor, it->tax_amount[t])) {
            return BILL_EOVERFLOW;
        }
        if (it->terms->prices_include_tax) {
            it->tax_base[t] -= it->tax_amount[t];
        }
    }
    int64_t net = totals->taxable_minor;
    bool overflows;
    if (it->terms->prices_include_tax) {
        totals->total_minor = net;
        overflows = __builtin_sub_overflow(net, totals->tax_minor, &totals->taxable_minor);
    } else {
        overflows = __builtin_add_overflow(net, totals->tax_minor, &totals->total_minor);
    }
    return overflows ? BILL_EOVERFLOW : BILL_OK;
}

int add_taxes(invoice *it)
{
    bill_totals *totals = &it->totals;
    if (__builtin_sub_overflow(totals->lines_minor, totals->discount_minor,
                               &totals->taxable_minor)) {
        return BILL_EOVERFLOW;
    }
    if (it->terms->tax_mode == BILL_TAX_NONE) {
        for (size_t i = 0; it->by_line && i < it->n; i++) {
            it->tax[i] = 0;
            it->rest[i] = it->net[i];
        }
        totals->total_minor = totals->taxable_minor;
        return BILL_OK;
    }
    for (size_t i = 0; i < it->n; i++) {
        if (!add_to(&it->tax_base[tax_of(it, i)], it->net[i])) {
            it->row = i;
            return BILL_EOVERFLOW;
        }
    }
    int status = it->terms->tax_mode == BILL_TAX_LINE ? tax_lines(it) : tax_document(it);
    for (size_t i = 0; it->by_line && !status && i < it->n; i++) {
        it->rest[i] = it->net[i];
        if (!it->terms->prices_include_tax && !add_to(&it->rest[i], it->tax[i])) {
            it->row = i;
            status = BILL_EOVERFLOW;
        }
    }
    return status ? status : sum_totals(it);
}
