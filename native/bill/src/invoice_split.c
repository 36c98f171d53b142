/* Who pays: deductible, co-pay, co-insurance, out-of-pocket maximum, ceiling, several payers. */
#include "invoice.h"

#include <string.h>

static int64_t smaller(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

/* Takes what exceeds `most` from the patient's parts: co-insurance first, the deductible last. */
static void cap_patient(bill_payment *p, int64_t most)
{
    int64_t over = p->deductible_minor + p->copay_minor + p->coinsurance_minor - most;
    int64_t *parts[] = {&p->coinsurance_minor, &p->copay_minor, &p->deductible_minor};
    for (size_t i = 0; i < 3 && over > 0; i++) {
        int64_t cut = smaller(over, *parts[i]);
        *parts[i] -= cut;
        over -= cut;
    }
}

/* What the payer alone would pay of `amount` >= 0; fills the patient's parts. */
static int64_t benefit_of(const bill_coverage *rules, int64_t amount, int rounding, bill_payment *p)
{
    p->deductible_minor = smaller(amount, rules->deductible_minor);
    int64_t left = amount - p->deductible_minor;
    p->copay_minor = smaller(left, rules->copay_minor);
    left -= p->copay_minor;
    mul_div(left, rules->coinsurance_ppm, PPM, rounding, &p->coinsurance_minor); /* rate <= 1 */
    if (rules->oop_max_minor >= 0) {
        cap_patient(p, rules->oop_max_minor);
    }
    int64_t benefit = amount - p->deductible_minor - p->copay_minor - p->coinsurance_minor;
    if (rules->ceiling_minor >= 0 && benefit > rules->ceiling_minor) {
        p->over_ceiling_minor = benefit - rules->ceiling_minor;
        benefit = rules->ceiling_minor;
    }
    return benefit;
}

/* What payer k pays of its allowed amount, of which `open` is not paid yet. */
static int64_t payment_of(const invoice *it, int32_t k, int64_t open, bill_payment *p)
{
    const bill_coverage *rules = &it->terms->coverages[k];
    bool maintains = k > 0 && rules->method == BILL_COB_MAINTENANCE;
    int64_t benefit =
        benefit_of(rules, maintains ? open : p->allowed_minor, it->terms->rounding, p);
    if (k > 0 && rules->method == BILL_COB_CARVE_OUT) {
        benefit -= smaller(benefit, p->prior_minor);
    }
    return smaller(benefit, open);
}

/* Sums payer k's lines: all of them as allowed, what is left of them as open. */
static int sum_covered(invoice *it, uint64_t groups, bill_payment *p, int64_t *open)
{
    if (!it->by_line) { /* it covers all */
        p->allowed_minor = it->totals.total_minor;
        *open = p->allowed_minor - it->totals.payers_minor; /* payers never pay more */
        return BILL_OK;
    }
    *open = 0;
    for (size_t i = 0; i < it->n; i++) {
        bool covered = groups >> group_of(it, i) & 1;
        int64_t total = it->net[i] + (it->terms->prices_include_tax ? 0 : it->tax[i]);
        it->weights[i] = covered ? it->rest[i] : 0;
        if (!add_to(&p->allowed_minor, covered ? total : 0) || !add_to(open, it->weights[i])) {
            return BILL_EOVERFLOW;
        }
    }
    return BILL_OK;
}

/* Gives payer k's lines their parts of what it pays. */
static void pay_lines(invoice *it, int32_t k, int64_t paid, int64_t open)
{
    int64_t *line_paid = it->parts;
    if (it->result->line_paid) {
        line_paid = it->result->line_paid + (size_t)k * it->n;
    }
    memset(line_paid, 0, it->n * sizeof *line_paid);
    if (paid > 0) {
        spread(paid, it->weights, open, it->n, line_paid, it->remainders);
    }
    for (size_t i = 0; paid > 0 && i < it->n; i++) {
        it->rest[i] -= line_paid[i]; /* paid <= open: a part is never more than its line */
        line_paid[i] = turned(it->reversed, line_paid[i]);
    }
}

static int pay(invoice *it, int32_t k)
{
    bill_payment payment = {0};
    int64_t open;
    bool turn = it->reversed;
    int status = sum_covered(it, it->terms->coverages[k].groups, &payment, &open);
    if (status) {
        return status;
    }
    if (payment.allowed_minor > 0 && open > 0) {
        int64_t payable = smaller(open, payment.allowed_minor);
        payment.prior_minor = payment.allowed_minor - payable;
        payment.paid_minor = payment_of(it, k, payable, &payment);
    } else {
        payment.prior_minor = payment.allowed_minor > 0 ? payment.allowed_minor : 0;
    }
    if (it->by_line) {
        pay_lines(it, k, payment.paid_minor, open);
    }
    if (!add_to(&it->totals.payers_minor, payment.paid_minor)) {
        return BILL_EOVERFLOW;
    }
    if (it->result->payments) {
        it->result->payments[k] = (bill_payment){
            turned(turn, payment.allowed_minor),     turned(turn, payment.prior_minor),
            turned(turn, payment.deductible_minor),  turned(turn, payment.copay_minor),
            turned(turn, payment.coinsurance_minor), turned(turn, payment.over_ceiling_minor),
            turned(turn, payment.paid_minor),
        };
    }
    return BILL_OK;
}

int split_payers(invoice *it)
{
    bill_totals *totals = &it->totals;
    for (int32_t k = 0; k < it->terms->coverage_count; k++) {
        int status = pay(it, k);
        if (status) {
            return status;
        }
    }
    if (__builtin_sub_overflow(totals->total_minor, totals->payers_minor, &totals->patient_minor)) {
        return BILL_EOVERFLOW;
    }
    int status = bill_cash_round(totals->patient_minor, it->terms->cash_step, &totals->due_minor);
    totals->rounding_minor = totals->due_minor - totals->patient_minor;
    return status;
}
