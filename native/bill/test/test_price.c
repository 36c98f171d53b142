/* Prices: the limits of what is accepted, and weights with trim points. */
#include <assert.h>

#include "bill.h"
#include "power.h"

static void powers_are_exact_to_fifteen_digits(void)
{
    /* 1.35^0.405 and 2.7183^0.3 by an arbitrary-precision calculator */
    int64_t a = power(13500000000, 4050000000), b = power(27183000000, 3000000000);
    assert(a > 11292371993347452 - 10 && a < 11292371993347452 + 10);
    assert(b > 13498615146857248 - 10 && b < 13498615146857248 + 10);
    assert(power(10000000000, 6848000000) == 10000000000000000);
    int64_t root = power(40000000000, 5000000000);
    assert(root >= 20000000000000000 - 10 && root <= 20000000000000000 + 10);
}

static void amounts_outside_their_range_are_refused(void)
{
    bill_ipps_rates rates = {.e = 27183000000};
    bill_ipps_hospital hospital = {.wage_index = 10000000000, .cost_of_living = 10000000000};
    bill_ipps_stay stays[2] = {{.charges_cents = 100, .weight = 10000, .days = 1},
                               {.charges_cents = -1, .weight = 10000, .days = 1}};
    bill_ipps_payment payments[2];
    int32_t status[2];
    bill_ipps_price(&rates, &hospital, stays, 2, payments, status);
    assert(status[0] == BILL_OK && status[1] == BILL_EOVERFLOW);
    hospital.wage_index = 0;
    bill_ipps_price(&rates, &hospital, stays, 2, payments, status);
    assert(status[0] == BILL_ERATE && status[1] == BILL_ERATE && payments[0].total_cents == 0);
    hospital.wage_index = 10000000000;
    rates.capital_cents = -1;
    bill_ipps_price(&rates, &hospital, stays, 1, payments, status);
    assert(status[0] == BILL_ERATE);
}

static void a_weight_is_never_below_nothing(void)
{
    bill_case stay = {.base_rate_minor = 300000,
                      .weight = 5000,
                      .short_first = 9,
                      .short_per_day = 1000,
                      .days = 1,
                      .rounding = BILL_HALF_UP};
    int64_t weight, amount;
    assert(bill_case_price(&stay, &weight, &amount) == BILL_OK && weight == 0 && amount == 0);
    stay.days = 9;
    assert(bill_case_price(&stay, &weight, &amount) == BILL_OK && weight == 4000);
    assert(amount == 120000);
    stay.base_rate_minor = INT64_MAX;
    stay.weight = 30000;
    assert(bill_case_price(&stay, &weight, &amount) == BILL_EOVERFLOW);
    stay.rounding = 7;
    assert(bill_case_price(&stay, &weight, &amount) == BILL_EINVAL);
}

int main(void)
{
    powers_are_exact_to_fifteen_digits();
    amounts_outside_their_range_are_refused();
    a_weight_is_never_below_nothing();
    return 0;
}
