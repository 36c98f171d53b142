/* Weight times base rate with trim points, as most DRG systems outside the United States pay. */
#include "money.h"

int bill_case_price(const bill_case *stay, int64_t *effective, int64_t *amount)
{
    if (stay->rounding < BILL_HALF_UP || stay->rounding > BILL_DOWN) {
        return BILL_EINVAL;
    }
    int64_t weight = stay->weight, taken = 0;
    if (stay->short_first && stay->days <= stay->short_first) {
        taken = (int64_t)(stay->short_first - stay->days + 1) * stay->short_per_day;
    }
    if (stay->is_transfer && stay->days < stay->mean_days) {
        int64_t cut = (int64_t)(stay->mean_days - stay->days) * stay->transfer_per_day;
        taken = cut > taken ? cut : taken;
    }
    if (stay->long_first && stay->days >= stay->long_first) {
        weight += (int64_t)(stay->days - stay->long_first + 1) * stay->long_per_day;
    }
    *effective = taken < weight ? weight - taken : 0;
    return mul_div(stay->base_rate_minor, *effective, 10000, stay->rounding, amount)
               ? BILL_OK
               : BILL_EOVERFLOW;
}
