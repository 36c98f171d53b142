/* Checked integer arithmetic that money.c and the invoice engine share. */
#ifndef BILL_MONEY_H
#define BILL_MONEY_H
#include <stdbool.h>

#include "bill.h"

typedef __int128 i128;

enum { PPM = 1000000, PPM_MAX = 10000000 };

/* Whether a quotient moves away from zero: |rest| of divisor, parity of the quotient. */
static inline bool rounds_away(uint64_t rest, uint64_t divisor, bool odd, int rounding)
{
    switch (rounding) {
    case BILL_HALF_UP:
        return rest >= divisor - rest;
    case BILL_HALF_EVEN:
        return rest > divisor - rest || (rest == divisor - rest && odd);
    case BILL_UP:
        return rest != 0;
    default:
        return false;
    }
}

/* a * b / divisor with one rounding; divisor > 0. Inline, so that constant divisors become
 * multiplications. False: the result does not fit. */
static inline bool mul_div(int64_t a, int64_t b, int64_t divisor, int rounding, int64_t *out)
{
    int64_t product;
    if (!__builtin_mul_overflow(a, b, &product)) {
        int64_t q = product / divisor, r = product % divisor;
        uint64_t rest = r < 0 ? (uint64_t)-r : (uint64_t)r;
        if (rest && rounds_away(rest, (uint64_t)divisor, q & 1, rounding)) {
            q += product < 0 ? -1
                             : 1; /* a remainder needs divisor >= 2, so q is far from the limits */
        }
        *out = q;
        return true;
    }
    i128 wide = (i128)a * b, q = wide / divisor, r = wide % divisor;
    uint64_t rest = (uint64_t)(r < 0 ? -r : r);
    if (rest && rounds_away(rest, (uint64_t)divisor, q & 1, rounding)) {
        q += wide < 0 ? -1 : 1;
    }
    *out = (int64_t)q;
    return q >= INT64_MIN && q <= INT64_MAX;
}

static inline bool add_to(int64_t *sum, int64_t value)
{
    return !__builtin_add_overflow(*sum, value, sum);
}

/* value or its negative, without a trap at INT64_MIN: amounts that matter never reach it. */
static inline int64_t turned(bool turn, int64_t value)
{
    return turn ? (int64_t)(0 - (uint64_t)value) : value;
}

/* Largest remainder over weights of any sign whose sum is `weight_sum` > 0. total >= 0, and the
 * shares floor(total * w / weight_sum) must fit, else false. remainders: n entries of scratch. */
bool spread(int64_t total, const int64_t *weights, int64_t weight_sum, size_t n, int64_t *parts,
            int64_t *remainders);

/* Adds one to the k parts with the largest remainders (>= 0), the earlier of equals first. k <= n.
 */
void give_units(const int64_t *remainders, size_t n, size_t k, int64_t *parts);
#endif
