/* Rounding and allocation of amounts in minor units. */
#include "money.h"

#include <string.h>

int bill_line_amount(int64_t quantity, int64_t price, int rounding, int64_t *out)
{
    if (rounding < BILL_HALF_UP || rounding > BILL_DOWN) {
        return BILL_EINVAL;
    }
    return mul_div(quantity, price, 1000, rounding, out) ? BILL_OK : BILL_EOVERFLOW;
}

int bill_share(int64_t amount, int64_t rate_ppm, int rounding, int64_t *out)
{
    if (rounding < BILL_HALF_UP || rounding > BILL_DOWN) {
        return BILL_EINVAL;
    }
    if (rate_ppm < 0 || rate_ppm > PPM_MAX) {
        return BILL_ERATE;
    }
    return mul_div(amount, rate_ppm, PPM, rounding, out) ? BILL_OK : BILL_EOVERFLOW;
}

int bill_cash_round(int64_t amount, int64_t step, int64_t *out)
{
    if (step <= 0) {
        return BILL_EINVAL;
    }
    int64_t steps;
    if (!mul_div(amount, 1, step, BILL_HALF_UP, &steps) ||
        __builtin_mul_overflow(steps, step, out)) {
        return BILL_EOVERFLOW;
    }
    return BILL_OK;
}

/* How many remainders share each value of the byte at `shift`, among those that agree with
 * `threshold` above it. */
static void count_digits(const int64_t *remainders, size_t n, uint64_t threshold, int shift,
                         uint32_t count[256])
{
    uint64_t above = shift < 56 ? ~(uint64_t)0 << (shift + 8) : 0;
    memset(count, 0, 256 * sizeof *count);
    for (size_t i = 0; i < n; i++) {
        uint64_t r = (uint64_t)remainders[i];
        if ((r & above) == threshold) {
            count[(r >> shift) & 255]++;
        }
    }
}

void give_units(const int64_t *remainders, size_t n, size_t k, int64_t *parts)
{
    if (k == 0) {
        return;
    }
    uint64_t all = 0, threshold = 0;
    for (size_t i = 0; i < n; i++) {
        all |= (uint64_t)remainders[i];
    }
    /* Radix selection: byte by byte from the top to the k-th largest remainder, in bounded time. */
    size_t ties = k; /* units for remainders that equal the threshold, or lie above if all do */
    for (int shift = all ? (63 - __builtin_clzll(all)) / 8 * 8 : 0; shift >= 0; shift -= 8) {
        uint32_t count[256];
        count_digits(remainders, n, threshold, shift, count);
        uint64_t digit = 255;
        while (digit > 0 && count[digit] < ties) {
            ties -= count[digit--];
        }
        threshold |= digit << shift;
        if (count[digit] == ties) { /* this bucket gets its units whole */
            ties = n;
            break;
        }
    }
    for (size_t i = 0; i < n; i++) {
        uint64_t r = (uint64_t)remainders[i];
        if (ties == n) {
            parts[i] += r >= threshold;
        } else if (r > threshold) {
            parts[i]++;
        } else if (r == threshold && ties > 0) {
            parts[i]++;
            ties--;
        }
    }
}

/* a / divisor by multiplication with floor(2^64 / divisor), which is short by two at most. */
static uint64_t divide(uint64_t a, uint64_t divisor, uint64_t inverse, uint64_t *rest)
{
    uint64_t q = (uint64_t)(((unsigned __int128)a * inverse) >> 64);
    uint64_t r = a - q * divisor;
    while (r >= divisor) {
        r -= divisor;
        q++;
    }
    *rest = r;
    return q;
}

bool spread(int64_t total, const int64_t *weights, int64_t weight_sum, size_t n, int64_t *parts,
            int64_t *remainders)
{
    uint64_t given = 0, divisor = (uint64_t)weight_sum, inverse = UINT64_MAX / divisor;
    for (size_t i = 0; i < n; i++) {
        int64_t product, q, r;
        if (!__builtin_mul_overflow(total, weights[i], &product)) {
            uint64_t rest, size = (uint64_t)turned(product < 0, product);
            q = turned(product < 0, (int64_t)divide(size, divisor, inverse, &rest));
            r = turned(product < 0, (int64_t)rest);
        } else {
            i128 wide = (i128)total * weights[i], wide_q = wide / weight_sum;
            if (wide_q <= INT64_MIN || wide_q > INT64_MAX) {
                return false;
            }
            q = (int64_t)wide_q;
            r = (int64_t)(wide % weight_sum);
        }
        if (r < 0) {
            q--;
            r += weight_sum;
        }
        parts[i] = q;
        remainders[i] = r;
        given += (uint64_t)q; /* wraps back: the sum of all shares is total */
    }
    give_units(remainders, n, (size_t)((uint64_t)total - given), parts);
    return true;
}

int bill_allocate(int64_t total, const int64_t *weights, size_t n, int64_t *parts, int64_t *scratch)
{
    int64_t sum = 0;
    for (size_t i = 0; i < n; i++) {
        if (weights[i] < 0) {
            return BILL_EINVAL;
        }
        if (!add_to(&sum, weights[i])) {
            return BILL_EOVERFLOW;
        }
    }
    if (n == 0 || total == INT64_MIN) {
        return n == 0 ? (total == 0 ? BILL_OK : BILL_EINVAL) : BILL_EOVERFLOW;
    }
    int64_t size = total < 0 ? -total : total;
    if (sum == 0) {
        int64_t count = (int64_t)n;
        for (size_t i = 0; i < n; i++) {
            parts[i] = size / count + ((int64_t)i < size % count);
        }
    } else if (!spread(size, weights, sum, n, parts, scratch)) {
        return BILL_EOVERFLOW;
    }
    for (size_t i = 0; total < 0 && i < n; i++) {
        parts[i] = -parts[i];
    }
    return BILL_OK;
}
