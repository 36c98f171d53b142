/* Cedar's extension types: reading their text forms and the questions about addresses. */
#include "ext.h"

#include <string.h>

static const struct az_signature signatures[AZ_FUNCTIONS] = {
    [AZ_F_DECIMAL] = {"decimal", 1, {AZ_T_STRING}, AZ_T_DECIMAL},
    [AZ_F_IP] = {"ip", 1, {AZ_T_STRING}, AZ_T_IP},
    [AZ_F_DATETIME] = {"datetime", 1, {AZ_T_STRING}, AZ_T_DATETIME},
    [AZ_F_DURATION] = {"duration", 1, {AZ_T_STRING}, AZ_T_DURATION},
    [AZ_F_LESS_THAN] = {"lessThan", 2, {AZ_T_DECIMAL, AZ_T_DECIMAL}, AZ_T_BOOL},
    [AZ_F_LESS_EQUAL] = {"lessThanOrEqual", 2, {AZ_T_DECIMAL, AZ_T_DECIMAL}, AZ_T_BOOL},
    [AZ_F_GREATER_THAN] = {"greaterThan", 2, {AZ_T_DECIMAL, AZ_T_DECIMAL}, AZ_T_BOOL},
    [AZ_F_GREATER_EQUAL] = {"greaterThanOrEqual", 2, {AZ_T_DECIMAL, AZ_T_DECIMAL}, AZ_T_BOOL},
    [AZ_F_IS_IPV4] = {"isIpv4", 1, {AZ_T_IP}, AZ_T_BOOL},
    [AZ_F_IS_IPV6] = {"isIpv6", 1, {AZ_T_IP}, AZ_T_BOOL},
    [AZ_F_IS_LOOPBACK] = {"isLoopback", 1, {AZ_T_IP}, AZ_T_BOOL},
    [AZ_F_IS_MULTICAST] = {"isMulticast", 1, {AZ_T_IP}, AZ_T_BOOL},
    [AZ_F_IN_RANGE] = {"isInRange", 2, {AZ_T_IP, AZ_T_IP}, AZ_T_BOOL},
    [AZ_F_OFFSET] = {"offset", 2, {AZ_T_DATETIME, AZ_T_DURATION}, AZ_T_DATETIME},
    [AZ_F_DURATION_SINCE] = {"durationSince", 2, {AZ_T_DATETIME, AZ_T_DATETIME}, AZ_T_DURATION},
    [AZ_F_TO_DATE] = {"toDate", 1, {AZ_T_DATETIME}, AZ_T_DATETIME},
    [AZ_F_TO_TIME] = {"toTime", 1, {AZ_T_DATETIME}, AZ_T_DURATION},
    [AZ_F_TO_MILLISECONDS] = {"toMilliseconds", 1, {AZ_T_DURATION}, AZ_T_LONG},
    [AZ_F_TO_SECONDS] = {"toSeconds", 1, {AZ_T_DURATION}, AZ_T_LONG},
    [AZ_F_TO_MINUTES] = {"toMinutes", 1, {AZ_T_DURATION}, AZ_T_LONG},
    [AZ_F_TO_HOURS] = {"toHours", 1, {AZ_T_DURATION}, AZ_T_LONG},
    [AZ_F_TO_DAYS] = {"toDays", 1, {AZ_T_DURATION}, AZ_T_LONG},
};

const struct az_signature *az_signature(uint32_t function)
{
    return &signatures[function];
}

uint32_t az_function_named(const char *name, size_t n)
{
    uint32_t f = 0;
    while (f < AZ_FUNCTIONS &&
           (strlen(signatures[f].name) != n || memcmp(signatures[f].name, name, n) != 0)) {
        f++;
    }
    return f;
}

/* A reader over the bytes of one literal. */
struct cursor {
    const char *s, *end;
};

static bool take(struct cursor *c, char wanted)
{
    if (c->s < c->end && *c->s == wanted) {
        c->s++;
        return true;
    }
    return false;
}

/* At least `least`, at most `most` digits; false if there are fewer or the number overflows. */
static bool digits(struct cursor *c, int least, int most, uint64_t *out, int *count)
{
    int n = 0;
    *out = 0;
    for (; c->s < c->end && *c->s >= '0' && *c->s <= '9' && n < most; c->s++, n++) {
        if (__builtin_mul_overflow(*out, 10U, out) ||
            __builtin_add_overflow(*out, (uint64_t)(*c->s - '0'), out)) {
            return false;
        }
    }
    if (count) {
        *count = n;
    }
    return n >= least;
}

static bool signed_of(uint64_t magnitude, bool negative, int64_t *out)
{
    if (magnitude > (uint64_t)INT64_MAX + (negative ? 1 : 0)) {
        return false;
    }
    *out = negative ? (int64_t)(0 - magnitude) : (int64_t)magnitude;
    return true;
}

bool az_read_decimal(const char *s, size_t n, int64_t *out)
{
    struct cursor c = {s, s + n};
    bool negative = take(&c, '-');
    uint64_t whole, part, total;
    int count;
    if (!digits(&c, 1, 1000, &whole, NULL) || !take(&c, '.') || !digits(&c, 1, 4, &part, &count) ||
        c.s != c.end) {
        return false;
    }
    for (; count < 4; count++) {
        part *= 10;
    }
    return !__builtin_mul_overflow(whole, 10000U, &total) &&
           !__builtin_add_overflow(total, part, &total) && signed_of(total, negative, out);
}

static bool read_v4(struct cursor *c, uint8_t *bytes)
{
    for (int i = 0; i < 4; i++) {
        const char *from = c->s + (i > 0);
        uint64_t part;
        if ((i && !take(c, '.')) || !digits(c, 1, 3, &part, NULL) || part > 255 ||
            (*from == '0' && c->s - from > 1)) {
            return false;
        }
        bytes[i] = (uint8_t)part;
    }
    return true;
}

static int hex(char c)
{
    static const char lower[] = "0123456789abcdef", upper[] = "0123456789ABCDEF";
    for (int i = 0; i < 16; i++) {
        if (c == lower[i] || c == upper[i]) {
            return i;
        }
    }
    return -1;
}

/* One to four hexadecimal digits. */
static bool read_group(struct cursor *c, uint8_t *two)
{
    unsigned group = 0;
    int n = 0;
    for (; n < 4 && c->s < c->end && hex(*c->s) >= 0; n++, c->s++) {
        group = group * 16 + (unsigned)hex(*c->s);
    }
    two[0] = (uint8_t)(group >> 8);
    two[1] = (uint8_t)group;
    return n > 0;
}

/* RFC 4291 text form with one `::`, without an embedded IPv4 address (Cedar refuses that too). */
static bool read_v6(struct cursor *c, uint8_t *bytes)
{
    int groups = 0, gap = -1;
    if (c->end - c->s >= 2 && c->s[0] == ':' && c->s[1] == ':') {
        c->s += 2;
        gap = 0;
    }
    while (groups < 8 && c->s < c->end && hex(*c->s) >= 0) {
        if (!read_group(c, bytes + (size_t)2 * (size_t)groups)) {
            return false;
        }
        groups++;
        if (c->s == c->end || *c->s != ':' || groups == 8) {
            break;
        }
        if (c->end - c->s >= 2 && c->s[1] == ':') {
            if (gap >= 0) {
                return false;
            }
            gap = groups;
            c->s += 2;
        } else if (c->end - c->s < 2 || hex(c->s[1]) < 0) {
            return false;
        } else {
            c->s++;
        }
    }
    if (gap < 0) {
        return groups == 8;
    }
    if (groups == 8) {
        return false;
    }
    size_t head = (size_t)gap * 2, tail = (size_t)(groups - gap) * 2;
    memmove(bytes + 16 - tail, bytes + head, tail);
    memset(bytes + head, 0, 16 - head - tail);
    return true;
}

bool az_read_ip(const char *s, size_t n, struct az_ip *ip)
{
    struct cursor c = {s, s + n};
    memset(ip, 0, sizeof *ip);
    ip->v6 = n && memchr(s, ':', n) != NULL;
    if (n == 0 || !(ip->v6 ? read_v6(&c, ip->bytes) : read_v4(&c, ip->bytes))) {
        return false;
    }
    unsigned most = ip->v6 ? 128 : 32;
    ip->prefix = (uint8_t)most;
    if (take(&c, '/')) {
        const char *from = c.s;
        uint64_t prefix;
        if (!digits(&c, 1, 3, &prefix, NULL) || prefix > most || (*from == '0' && c.s - from > 1)) {
            return false;
        }
        ip->prefix = (uint8_t)prefix;
    }
    return c.s == c.end;
}

bool az_ip_in_range(const struct az_ip *ip, const struct az_ip *range)
{
    if (ip->v6 != range->v6 || ip->prefix < range->prefix) {
        return false;
    }
    unsigned whole = range->prefix / 8U, rest = range->prefix % 8U;
    uint8_t mask = (uint8_t)(0xff00U >> rest);
    return memcmp(ip->bytes, range->bytes, whole) == 0 &&
           (rest == 0 || (ip->bytes[whole] & mask) == (range->bytes[whole] & mask));
}

bool az_ip_is_loopback(const struct az_ip *ip)
{
    static const struct az_ip v4 = {{127}, 8, 0}, v6 = {{[15] = 1}, 128, 1};
    return az_ip_in_range(ip, ip->v6 ? &v6 : &v4);
}

bool az_ip_is_multicast(const struct az_ip *ip)
{
    static const struct az_ip v4 = {{224}, 4, 0}, v6 = {{0xff}, 8, 1};
    return az_ip_in_range(ip, ip->v6 ? &v6 : &v4);
}

/* Days from 1970-01-01 in the proleptic Gregorian calendar (Howard Hinnant, days_from_civil). */
static int64_t days_of(int64_t y, int64_t m, int64_t d)
{
    y -= m <= 2;
    int64_t era = (y >= 0 ? y : y - 399) / 400;
    int64_t yoe = y - era * 400;
    int64_t doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    int64_t doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + doe - 719468;
}

static bool two(struct cursor *c, uint64_t least, uint64_t most, uint64_t *out)
{
    return digits(c, 2, 2, out, NULL) && *out >= least && *out <= most;
}

static bool read_date(struct cursor *c, int64_t *days)
{
    uint64_t y, m, d;
    if (!digits(c, 4, 4, &y, NULL) || !take(c, '-') || !two(c, 1, 12, &m) || !take(c, '-') ||
        !two(c, 1, 31, &d)) {
        return false;
    }
    static const uint8_t length[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
    *days = days_of((int64_t)y, (int64_t)m, (int64_t)d);
    return d <= (uint64_t)length[m - 1] + (m == 2 && leap);
}

bool az_read_datetime(const char *s, size_t n, int64_t *ms)
{
    struct cursor c = {s, s + n};
    int64_t days;
    uint64_t h, m, sec, milli = 0, oh, om;
    if (!read_date(&c, &days)) {
        return false;
    }
    *ms = days * 86400000;
    if (c.s == c.end) {
        return true;
    }
    if (!take(&c, 'T') || !two(&c, 0, 23, &h) || !take(&c, ':') || !two(&c, 0, 59, &m) ||
        !take(&c, ':') || !two(&c, 0, 59, &sec) ||
        (take(&c, '.') && !digits(&c, 3, 3, &milli, NULL))) {
        return false;
    }
    *ms += (int64_t)(((h * 60 + m) * 60 + sec) * 1000 + milli);
    if (take(&c, 'Z')) {
        return c.s == c.end;
    }
    bool west = take(&c, '-');
    if ((!west && !take(&c, '+')) || !two(&c, 0, 23, &oh) || !two(&c, 0, 59, &om)) {
        return false;
    }
    int64_t offset = (int64_t)((oh * 60 + om) * 60000);
    *ms += west ? offset : -offset;
    return c.s == c.end;
}

bool az_read_duration(const char *s, size_t n, int64_t *ms)
{
    static const struct {
        char unit[3];
        uint64_t ms;
    } units[] = {{"d", 86400000}, {"h", 3600000}, {"m", 60000}, {"s", 1000}, {"ms", 1}};
    struct cursor c = {s, s + n};
    bool negative = take(&c, '-');
    uint64_t total = 0, number, part;
    size_t next = 0;
    if (c.s == c.end) {
        return false;
    }
    while (c.s < c.end) {
        if (!digits(&c, 1, 1000, &number, NULL)) {
            return false;
        }
        size_t left = (size_t)(c.end - c.s), length = left > 1 && c.s[1] == 's' ? 2 : 1;
        while (next < 5 && (strlen(units[next].unit) != length || left < length ||
                            memcmp(units[next].unit, c.s, length) != 0)) {
            next++;
        }
        if (next == 5 || __builtin_mul_overflow(number, units[next].ms, &part) ||
            __builtin_add_overflow(total, part, &total)) {
            return false;
        }
        c.s += length;
        next++;
    }
    return signed_of(total, negative, ms);
}
