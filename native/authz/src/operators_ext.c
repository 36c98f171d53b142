/* The functions and methods of the extension types. */
#include "operators.h"

int az_construct(struct az_env *env, uint32_t at, uint32_t function, const struct az_value *a,
                 struct az_value *out)
{
    int64_t number = 0;
    bool ok;
    struct az_ip ip;
    switch (function) {
    case AZ_F_DECIMAL:
        ok = az_read_decimal(a->s, a->n, &number);
        break;
    case AZ_F_DATETIME:
        ok = az_read_datetime(a->s, a->n, &number);
        break;
    case AZ_F_DURATION:
        ok = az_read_duration(a->s, a->n, &number);
        break;
    default:
        ok = az_read_ip(a->s, a->n, &ip);
    }
    if (!ok) {
        return az_fault(env, at, AUTHZ_FAULT_EXTENSION);
    }
    *out = az_number((enum az_kind)az_signature(function)->gives, number);
    if (function == AZ_F_IP) {
        struct az_ip *copy = az_take(env, sizeof *copy);
        if (!copy) {
            return az_fault(env, at, AUTHZ_FAULT_LIMIT);
        }
        *copy = ip;
        out->ip = copy;
    }
    return 0;
}

static int64_t floor_day(int64_t ms, bool *over)
{
    int64_t rest = ms % 86400000, day;
    *over = __builtin_sub_overflow(ms, rest < 0 ? rest + 86400000 : rest, &day);
    return day;
}

int az_extension(struct az_env *env, uint32_t at, uint32_t function, const struct az_value *a,
                 const struct az_value *b, struct az_value *out)
{
    static const int64_t units[] = {1, 1000, 60000, 3600000, 86400000};
    int64_t r = 0;
    bool over = false;
    switch (function) {
    case AZ_F_LESS_THAN:
        r = a->number < b->number;
        break;
    case AZ_F_LESS_EQUAL:
        r = a->number <= b->number;
        break;
    case AZ_F_GREATER_THAN:
        r = a->number > b->number;
        break;
    case AZ_F_GREATER_EQUAL:
        r = a->number >= b->number;
        break;
    case AZ_F_IS_IPV4:
        r = !a->ip->v6;
        break;
    case AZ_F_IS_IPV6:
        r = a->ip->v6;
        break;
    case AZ_F_IS_LOOPBACK:
        r = az_ip_is_loopback(a->ip);
        break;
    case AZ_F_IS_MULTICAST:
        r = az_ip_is_multicast(a->ip);
        break;
    case AZ_F_IN_RANGE:
        r = az_ip_in_range(a->ip, b->ip);
        break;
    case AZ_F_OFFSET:
        over = __builtin_add_overflow(a->number, b->number, &r);
        break;
    case AZ_F_DURATION_SINCE:
        over = __builtin_sub_overflow(a->number, b->number, &r);
        break;
    case AZ_F_TO_DATE:
        r = floor_day(a->number, &over);
        break;
    case AZ_F_TO_TIME:
        r = a->number % 86400000;
        r += r < 0 ? 86400000 : 0;
        break;
    default:
        r = a->number / units[function - AZ_F_TO_MILLISECONDS];
    }
    *out = az_number((enum az_kind)az_signature(function)->gives, r);
    return over ? az_fault(env, at, AUTHZ_FAULT_EXTENSION) : 0;
}
