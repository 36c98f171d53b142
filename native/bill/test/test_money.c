/* Rounding, shares, cash and allocation, up to the limits of 64 bits. */
#include <assert.h>
#include <string.h>

#include "bill.h"

static int64_t amount(int64_t quantity, int64_t price, int rounding)
{
    int64_t out = 0;
    assert(bill_line_amount(quantity, price, rounding, &out) == BILL_OK);
    return out;
}

static void halves_round_by_their_mode(void)
{
    static const struct {
        int64_t quantity;
        int64_t want[4]; /* half up, half even, up, down */
    } rows[] = {
        {500, {1, 0, 1, 0}},       {1500, {2, 2, 2, 1}},      {2500, {3, 2, 3, 2}},
        {1001, {1, 1, 2, 1}},      {1999, {2, 2, 2, 1}},      {-500, {-1, 0, -1, 0}},
        {-2500, {-3, -2, -3, -2}}, {-1001, {-1, -1, -2, -1}}, {2000, {2, 2, 2, 2}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        for (int mode = BILL_HALF_UP; mode <= BILL_DOWN; mode++) {
            assert(amount(rows[i].quantity, 1, mode) == rows[i].want[mode]);
        }
    }
}

static void products_beyond_64_bits_are_exact_or_refused(void)
{
    int64_t out;
    assert(amount(INT64_MAX, 1000, BILL_HALF_UP) == INT64_MAX);
    assert(amount(INT64_MIN, 1000, BILL_HALF_UP) == INT64_MIN);
    assert(amount(INT64_MAX, 999, BILL_DOWN) == 9214148664817921031);
    assert(bill_line_amount(INT64_MAX, 1001, BILL_DOWN, &out) == BILL_EOVERFLOW);
    assert(bill_line_amount(INT64_MIN, INT64_MIN, BILL_DOWN, &out) == BILL_EOVERFLOW);
    assert(bill_line_amount(1, 1, 4, &out) == BILL_EINVAL);
    assert(bill_share(INT64_MAX, 1000001, BILL_DOWN, &out) == BILL_EOVERFLOW);
    assert(bill_share(1, 10000001, BILL_DOWN, &out) == BILL_ERATE);
    assert(bill_share(1, -1, BILL_DOWN, &out) == BILL_ERATE);
    assert(bill_share(10025, 99750, BILL_HALF_UP, &out) == BILL_OK && out == 1000);
}

static void cash_is_a_multiple_of_its_step(void)
{
    int64_t out;
    assert(bill_cash_round(1232, 5, &out) == BILL_OK && out == 1230);
    assert(bill_cash_round(1233, 5, &out) == BILL_OK && out == 1235);
    assert(bill_cash_round(-1233, 5, &out) == BILL_OK && out == -1235);
    assert(bill_cash_round(150, 100, &out) == BILL_OK && out == 200);
    assert(bill_cash_round(1, 0, &out) == BILL_EINVAL);
    assert(bill_cash_round(INT64_MAX, 100, &out) == BILL_OK && out == INT64_MAX - 7);
    assert(bill_cash_round(INT64_MAX, 2, &out) == BILL_EOVERFLOW);
}

static void parts_sum_to_the_whole(void)
{
    int64_t parts[7], scratch[7];
    uint64_t seed = 1;
    for (int round = 0; round < 1000000; round++) {
        int64_t weights[7], sum = 0, all = 0;
        for (size_t i = 0; i < 7; i++) {
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            weights[i] = (int64_t)(seed >> (10 + seed % 50));
            weights[i] &= INT64_MAX >> 3;
            all += weights[i];
        }
        int64_t total = (int64_t)(seed ^ seed >> 29) >> seed % 40;
        assert(bill_allocate(total, weights, 7, parts, scratch) == BILL_OK);
        for (size_t i = 0; i < 7; i++) {
            sum += parts[i];
            __int128 exact = (__int128)total * weights[i];
            __int128 off = all ? exact - (__int128)parts[i] * all : 0;
            assert(off < all || all == 0);
            assert(-off < all || all == 0);
        }
        assert(sum == total);
    }
}

static void equal_remainders_go_to_the_earlier(void)
{
    int64_t weights[] = {1, 1, 1, 0, 3}, parts[5], scratch[5];
    assert(bill_allocate(8, weights, 5, parts, scratch) == BILL_OK);
    int64_t want[] = {2, 1, 1, 0, 4};
    assert(memcmp(parts, want, sizeof want) == 0);
    assert(bill_allocate(-8, weights, 5, parts, scratch) == BILL_OK && parts[0] == -2);
    assert(bill_allocate(5, weights, 0, parts, scratch) == BILL_EINVAL);
    assert(bill_allocate(0, weights, 0, parts, scratch) == BILL_OK);
    weights[1] = -1;
    assert(bill_allocate(8, weights, 5, parts, scratch) == BILL_EINVAL);
    int64_t large[] = {INT64_MAX, INT64_MAX};
    assert(bill_allocate(8, large, 2, parts, scratch) == BILL_EOVERFLOW);
}

static void currencies_have_their_digits(void)
{
    assert(bill_exponent("EUR", 3) == 2 && bill_exponent("USD", 3) == 2);
    assert(bill_exponent("JPY", 3) == 0 && bill_exponent("ISK", 3) == 0);
    assert(bill_exponent("KWD", 3) == 3 && bill_exponent("TND", 3) == 3);
    assert(bill_exponent("XXX", 3) == BILL_ECURRENCY && bill_exponent("EU", 2) == BILL_ECURRENCY);
}

int main(void)
{
    halves_round_by_their_mode();
    products_beyond_64_bits_are_exact_or_refused();
    cash_is_a_multiple_of_its_step();
    parts_sum_to_the_whole();
    equal_remainders_go_to_the_earlier();
    currencies_have_their_digits();
    return 0;
}
