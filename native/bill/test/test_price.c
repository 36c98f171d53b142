/* Prices: the limits of what is accepted, and weights with trim points. */
#include <assert.h>
#include <string.h>

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
    const bill_ipps_stays stays = {
        .count = 2,
        .charges_cents = (const int64_t[]){100, -1},
        .weight = (const uint32_t[]){10000, 10000},
        .drg = (const uint16_t[]){470, 470},
        .gmlos = (const uint16_t[]){0, 0},
        .days = (const uint16_t[]){1, 1},
        .disposition = (const uint8_t[]){BILL_STAY_WHOLE, BILL_STAY_WHOLE},
        .post_acute = (const uint8_t[]){0, 0},
        .special_pay = (const uint8_t[]){0, 0},
        .no_outlier = (const uint8_t[]){0, 0},
        .uncovered = (const uint16_t[]){0, 0},
    };
    bill_ipps_payment payments[2];
    int32_t status[2];
    bill_ipps_price(&rates, &hospital, &stays, payments, status);
    assert(status[0] == BILL_OK && status[1] == BILL_EOVERFLOW);
    hospital.wage_index = 0;
    bill_ipps_price(&rates, &hospital, &stays, payments, status);
    assert(status[0] == BILL_ERATE && status[1] == BILL_ERATE && payments[0].total_cents == 0);
    hospital.wage_index = 10000000000;
    rates.capital_cents = -1;
    bill_ipps_price(&rates, &hospital, &stays, payments, status);
    assert(status[0] == BILL_ERATE && status[1] == BILL_ERATE);
}

static void no_stays_touch_nothing(void)
{
    bill_ipps_rates rates = {.e = 27183000000};
    bill_ipps_hospital hospital = {.wage_index = 10000000000, .cost_of_living = 10000000000};
    const bill_ipps_stays none = {.count = 0};
    bill_ipps_price(&rates, &hospital, &none, NULL, NULL);
    hospital.wage_index = 0;
    bill_ipps_price(&rates, &hospital, &none, NULL, NULL);
}

static void the_stays_of_a_batch_are_priced_as_they_are_alone(void)
{
    enum { STAYS = 16 };
    bill_ipps_rates rates = {.e = 27183000000, .marginal_cost = 8000000000};
    bill_ipps_hospital hospital = {.wage_index = 9000000000,
                                   .cost_of_living = 10000000000,
                                   .operating_ccr = 3000000000,
                                   .capital_ccr = 200000000};
    rates.labor_cents[0][0][0] = 406000;
    rates.nonlabor_cents[0][0][0] = 189000;
    rates.capital_cents = 46622;
    int64_t charges[STAYS];
    uint32_t weight[STAYS];
    uint16_t drg[STAYS], gmlos[STAYS], days[STAYS], uncovered[STAYS] = {0};
    uint8_t disposition[STAYS], post_acute[STAYS], special_pay[STAYS], no_outlier[STAYS];
    for (size_t i = 0; i < STAYS; i++) {
        charges[i] = (int64_t)i * 700000;
        weight[i] = (uint32_t)(i * 3000);
        drg[i] = (uint16_t)(900 + i);
        gmlos[i] = (uint16_t)(10 * i);
        days[i] = (uint16_t)(i % 5);
        disposition[i] = (uint8_t)(i % 3);
        post_acute[i] = (uint8_t)(i % 2);
        special_pay[i] = (uint8_t)(i / 2 % 2);
        no_outlier[i] = (uint8_t)(i / 4 % 2);
    }
    bill_ipps_stays all = {STAYS,       charges,    weight,      drg,        gmlos,    days,
                           disposition, post_acute, special_pay, no_outlier, uncovered};
    bill_ipps_payment together[STAYS], alone;
    int32_t status[STAYS], own;
    bill_ipps_price(&rates, &hospital, &all, together, status);
    for (size_t i = 0; i < STAYS; i++) {
        bill_ipps_stays one = {1,
                               charges + i,
                               weight + i,
                               drg + i,
                               gmlos + i,
                               days + i,
                               disposition + i,
                               post_acute + i,
                               special_pay + i,
                               no_outlier + i,
                               uncovered + i};
        bill_ipps_price(&rates, &hospital, &one, &alone, &own);
        assert(own == BILL_OK && status[i] == BILL_OK);
        assert(memcmp(&alone, &together[i], sizeof alone) == 0);
    }
    uncovered[3] = days[3]; /* no day of it is covered */
    bill_ipps_price(&rates, &hospital, &all, together, status);
    assert(status[3] == BILL_ECOVERED && together[3].total_cents == 0 && status[2] == BILL_OK);
    assert(together[8].outlier_cents > 0 && together[13].outlier_cents == 0);
    assert(together[10].transfer_factor < 10000000000);
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
    no_stays_touch_nothing();
    the_stays_of_a_batch_are_priced_as_they_are_alone();
    a_weight_is_never_below_nothing();
    return 0;
}
