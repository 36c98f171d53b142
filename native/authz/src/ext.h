/* Cedar's extension types: decimal, ipaddr, datetime, duration. Values without allocation. */
#ifndef AZ_EXT_H
#define AZ_EXT_H
#include "model.h"

enum az_function {
    AZ_F_DECIMAL, /* the four constructors take one string */
    AZ_F_IP,
    AZ_F_DATETIME,
    AZ_F_DURATION,
    AZ_F_LESS_THAN, /* methods: the first argument stands before the dot */
    AZ_F_LESS_EQUAL,
    AZ_F_GREATER_THAN,
    AZ_F_GREATER_EQUAL,
    AZ_F_IS_IPV4,
    AZ_F_IS_IPV6,
    AZ_F_IS_LOOPBACK,
    AZ_F_IS_MULTICAST,
    AZ_F_IN_RANGE,
    AZ_F_OFFSET,
    AZ_F_DURATION_SINCE,
    AZ_F_TO_DATE,
    AZ_F_TO_TIME,
    AZ_F_TO_MILLISECONDS,
    AZ_F_TO_SECONDS,
    AZ_F_TO_MINUTES,
    AZ_F_TO_HOURS,
    AZ_F_TO_DAYS,
    AZ_FUNCTIONS
};

struct az_signature {
    const char *name;
    uint8_t arguments;
    uint8_t takes[2]; /* enum az_kind */
    uint8_t gives;
};
const struct az_signature *az_signature(uint32_t function);
/* The function with this name, or AZ_FUNCTIONS. */
uint32_t az_function_named(const char *name, size_t n);

struct az_ip {
    uint8_t bytes[16]; /* an IPv4 address uses the first four */
    uint8_t prefix;
    uint8_t v6;
};
/* Each reads the whole string or returns false. */
bool az_read_decimal(const char *s, size_t n, int64_t *ten_thousandths);
bool az_read_ip(const char *s, size_t n, struct az_ip *ip);
bool az_read_datetime(const char *s, size_t n, int64_t *ms);
bool az_read_duration(const char *s, size_t n, int64_t *ms);
bool az_ip_in_range(const struct az_ip *ip, const struct az_ip *range);
bool az_ip_is_loopback(const struct az_ip *ip);
bool az_ip_is_multicast(const struct az_ip *ip);
#endif
