/* Rounding and allocation of amounts in minor units. */
#include "money.h"

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

void give_units(const int64_t *remainders, size_t n, size_t k, int64_t *parts)
{
    if (k == 0) {
        return;
    }
    uint64_t all = 0;
    for (size_t i = 0; i < n; i++) {
        all |= (uint64_t)remainders[i];
    }
    /* Radix selection: byte by byte from the top to the k-th largest remainder, in bounded time. */
    int shift = all ? (63 - __builtin_clzll(all)) / 8 * 8 : 0;
    uint64_t threshold = 0, fixed = 0;
    for (; shift >= 0; shift -= 8) {
        uint32_t count[256] = {0};
        for (size_t i = 0; i < n; i++) {
            uint64_t r = (uint64_t)remainders[i];
            count[(r >> shift) & 255] += (r & fixed) == threshold;
        }
        uint64_t digit = 255;
        while (digit > 0 && count[digit] < k) {
            k -= count[digit--];
        }
        threshold |= digit << shift;
        fixed |= (uint64_t)255 << shift;
    }
    for (size_t i = 0; i < n; i++) {
        uint64_t r = (uint64_t)remainders[i];
        if (r > threshold) {
            parts[i]++;
        } else if (r == threshold && k > 0) {
            parts[i]++;
            k--;
        }
    }
}

bool spread(int64_t total, const int64_t *weights, int64_t weight_sum, size_t n, int64_t *parts,
            int64_t *remainders)
{
    int64_t given = 0;
    for (size_t i = 0; i < n; i++) {
        int64_t product, q, r;
        if (!__builtin_mul_overflow(total, weights[i], &product)) {
            q = product / weight_sum;
            r = product % weight_sum;
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
        /* wraps back: the sum of all shares is total, whatever its order */
        given = (int64_t)((uint64_t)given + (uint64_t)q);
    }
    give_units(remainders, n, (size_t)((uint64_t)total - (uint64_t)given), parts);
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
