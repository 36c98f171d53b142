/* Powers with integers: logarithm and exponential in fixed point, 60 bits after the point. */
#include "power.h"

enum { POINT = 60 };
static const i128 ONE = (i128)1 << POINT;
static const int64_t LN2 = 799144290325165979; /* ln 2 * 2^60 */

static i128 times(i128 a, i128 b)
{
    return (a * b) >> POINT;
}

/* ln of x > 0: x = m * 2^k with m in 1..2, ln m = 2 atanh((m - 1) / (m + 1)). */
static i128 natural_log(i128 x)
{
    int k = 0;
    while (x >= 2 * ONE) {
        x >>= 1;
        k++;
    }
    while (x < ONE) {
        x <<= 1;
        k--;
    }
    i128 z = ((x - ONE) << POINT) / (x + ONE), square = times(z, z), sum = 0;
    for (int n = 1; n < 44; n += 2) { /* z <= 1/3: the next term is below 2^-60 */
        sum += z / n;
        z = times(z, square);
    }
    return 2 * sum + (i128)k * LN2;
}

/* e^y for |y| small enough that the result fits: y = k ln 2 + r, Taylor for r. */
static i128 exponential(i128 y)
{
    i128 k = y / LN2;
    if (y < 0) {
        k--;
    }
    i128 r = y - k * LN2, term = ONE, sum = ONE;
    for (int n = 1; n < 24; n++) { /* r < 0.7: 0.7^24 / 24! is far below 2^-60 */
        term = times(term, r) / n;
        sum += term;
    }
    return k >= 0 ? sum << (int)k : sum >> (int)-k;
}

int64_t power(int64_t base, int64_t exponent)
{
    i128 log = natural_log(((i128)base << POINT) / FACTOR_ONE);
    i128 result = exponential(log * exponent / FACTOR_ONE);
    /* to 10^-16, the scale of the result */
    return (int64_t)((result * POWER_ONE + ONE / 2) >> POINT);
}
