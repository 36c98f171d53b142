/* What each line costs: price, own discounts, packages, document discounts. */
#include "invoice.h"

static int64_t smaller(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

/* The discount of `amount` (any sign, the discount has the same), limited to the terms' share. */
static int own_discount(const invoice *it, size_t i, int64_t amount, int64_t *discount)
{
    int64_t ppm = it->lines->discount_ppm ? it->lines->discount_ppm[i] : 0;
    int64_t fixed = it->lines->discount_minor ? it->lines->discount_minor[i] : 0;
    *discount = 0;
    if (ppm == 0 && fixed == 0) {
        return BILL_OK;
    }
    if (ppm < 0 || ppm > PPM) {
        return BILL_ERATE;
    }
    if (fixed < 0) {
        return BILL_EINVAL;
    }
    if (amount == INT64_MIN) {
        return BILL_EOVERFLOW;
    }
    int64_t size = amount < 0 ? -amount : amount, cut, most;
    mul_div(size, ppm, PPM, it->terms->rounding, &cut); /* rates up to 1 always fit */
    if (!add_to(&cut, fixed)) {
        cut = size;
    }
    mul_div(size, it->terms->discount_limit_ppm, PPM, BILL_DOWN, &most);
    cut = smaller(cut, most);
    *discount = amount < 0 ? -cut : cut;
    return BILL_OK;
}

/* The value of the part of line i that lies inside its package. */
static int included_value(const invoice *it, size_t i, int64_t gross, int64_t *value)
{
    *value = gross;
    if (it->lines->package[i] > it->terms->package_count) {
        return BILL_EPACKAGE;
    }
    int64_t quantity = it->lines->quantity[i];
    if (it->lines->included == NULL) {
        return BILL_OK;
    }
    int64_t included = it->lines->included[i];
    if (included < 0) {
        return BILL_EINVAL;
    }
    if (quantity >= 0 ? included >= quantity : -included <= quantity) {
        return BILL_OK;
    }
    included = quantity < 0 ? -included : included;
    return mul_div(included, it->lines->price[i], 1000, it->terms->rounding, value)
               ? BILL_OK
               : BILL_EOVERFLOW;
}

static int price_line(invoice *it, size_t i)
{
    if (group_of(it, i) > 63) {
        return BILL_EGROUP;
    }
    if (it->terms->tax_mode != BILL_TAX_NONE && tax_of(it, i) >= it->terms->tax_count) {
        return BILL_ETAX;
    }
    int64_t gross, included = 0, discount;
    if (!mul_div(it->lines->quantity[i], it->lines->price[i], 1000, it->terms->rounding, &gross)) {
        return BILL_EOVERFLOW;
    }
    if (it->lines->package && it->lines->package[i]) {
        int status = included_value(it, i, gross, &included);
        if (status) {
            return status;
        }
    }
    int64_t billed = gross - included; /* the included part is never larger, nor of another sign */
    int status = own_discount(it, i, billed, &discount);
    if (status) {
        return status;
    }
    it->net[i] = billed - discount;
    it->weights[i] = included;
    if (it->result->line_discount) {
        it->result->line_discount[i] = discount;
    }
    if (!add_to(&it->totals.gross_minor, gross) ||
        !add_to(&it->totals.line_discount_minor, discount)) {
        return BILL_EOVERFLOW;
    }
    return BILL_OK;
}

/* Turns a credit note round, so that the later steps see positive amounts. */
static int reverse(invoice *it)
{
    it->reversed = true;
    bill_totals *t = &it->totals;
    if (__builtin_sub_overflow(0, t->gross_minor, &t->gross_minor) ||
        __builtin_sub_overflow(0, t->line_discount_minor, &t->line_discount_minor)) {
        return BILL_EOVERFLOW;
    }
    for (size_t i = 0; i < it->n; i++) {
        if (it->net[i] == INT64_MIN || it->weights[i] == INT64_MIN) {
            it->row = i;
            return BILL_EOVERFLOW;
        }
        it->net[i] = -it->net[i];
        it->weights[i] = -it->weights[i];
    }
    return BILL_OK;
}

/* Charges package k (1-based): its price and what lies above its limit, spread over its lines. */
static int charge_package(invoice *it, size_t k)
{
    const bill_package *package = &it->terms->packages[k - 1];
    int64_t value = 0, count = 0, excess = 0, own = 0;
    int64_t *shares = it->tax; /* not yet in use */
    for (size_t i = 0; i < it->n; i++) {
        bool member = it->lines->package[i] == k;
        shares[i] = member ? it->weights[i] : 0;
        count += member;
        if (!add_to(&value, shares[i]) || (member && !add_to(&own, it->net[i]))) {
            return BILL_EOVERFLOW;
        }
    }
    if (count == 0) {
        return BILL_OK;
    }
    if (package->limit_minor >= 0 && value > package->limit_minor) {
        excess = value - package->limit_minor;
    }
    int64_t charge = package->price_minor;
    if (!add_to(&charge, excess) || !add_to(&it->totals.excess_minor, excess) ||
        !add_to(&it->totals.excess_minor, own) || !add_to(&it->totals.package_minor, charge) ||
        __builtin_sub_overflow(it->totals.package_minor, value, &it->totals.package_minor)) {
        return BILL_EOVERFLOW;
    }
    if (value <= 0) { /* nothing to weigh by: equal parts */
        for (size_t i = 0; i < it->n; i++) {
            shares[i] = it->lines->package[i] == k;
        }
        value = count;
    }
    if (!spread(charge, shares, value, it->n, it->parts, it->remainders)) {
        return BILL_EOVERFLOW;
    }
    for (size_t i = 0; i < it->n; i++) {
        if (!add_to(&it->net[i], it->parts[i])) {
            it->row = i;
            return BILL_EOVERFLOW;
        }
    }
    return BILL_OK;
}

int price_lines(invoice *it)
{
    int first = BILL_OK;
    for (size_t i = 0; i < it->n; i++) {
        int status = price_line(it, i);
        if (status && !first) {
            first = status;
            it->row = i;
        }
        if (it->result->line_error) {
            it->result->line_error[i] = status;
        }
    }
    if (!first && it->totals.gross_minor < 0) {
        first = reverse(it);
    }
    for (size_t k = 1; !first && it->lines->package && k <= it->terms->package_count; k++) {
        first = charge_package(it, k);
    }
    int64_t sum = 0;
    for (size_t i = 0; !first && i < it->n; i++) {
        if (!add_to(&sum, it->net[i])) {
            it->row = i;
            first = BILL_EOVERFLOW;
        }
        if (it->result->line_net) {
            it->result->line_net[i] = it->net[i];
        }
    }
    it->totals.lines_minor = sum;
    return first;
}

static int apply_discount(invoice *it, const bill_discount *rule)
{
    int64_t sum = 0, cut;
    for (size_t i = 0; i < it->n; i++) {
        it->weights[i] = rule->groups >> group_of(it, i) & 1 ? it->net[i] : 0;
        if (!add_to(&sum, it->weights[i])) {
            return BILL_EOVERFLOW;
        }
    }
    if (sum <= 0) {
        return BILL_OK;
    }
    mul_div(sum, rule->rate_ppm, PPM, it->terms->rounding, &cut);
    if (!add_to(&cut, rule->amount_minor)) {
        cut = sum;
    }
    cut = smaller(cut, sum);
    if (rule->cap_minor >= 0) {
        cut = smaller(cut, rule->cap_minor);
    }
    spread(cut, it->weights, sum, it->n, it->parts, it->remainders); /* cut <= sum: always fits */
    for (size_t i = 0; i < it->n; i++) {
        it->net[i] -= it->parts[i];
        if (it->result->line_discount) {
            int64_t part = it->reversed ? -it->parts[i] : it->parts[i];
            it->result->line_discount[i] += part;
        }
    }
    it->totals.discount_minor += cut; /* at most the sum of nets */
    return BILL_OK;
}

int apply_discounts(invoice *it)
{
    for (size_t k = 0; k < it->terms->discount_count; k++) {
        int status = apply_discount(it, &it->terms->discounts[k]);
        if (status) {
            return status;
        }
    }
    return BILL_OK;
}
