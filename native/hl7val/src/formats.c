/* The formats of the primitive data types, and the codes of tables. */
#include "checks.h"

static bool is_digit(uint8_t byte)
{
    return byte >= '0' && byte <= '9';
}

/* Two digits as a number, or -1. */
static int two(const uint8_t *at)
{
    return is_digit(at[0]) && is_digit(at[1]) ? (at[0] - '0') * 10 + at[1] - '0' : -1;
}

/* Optional sign, digits, optional decimals: 5, -0.5, .5 and 5. are numbers. */
static bool is_number(const uint8_t *at, size_t length)
{
    size_t i = length && (at[0] == '+' || at[0] == '-'), digits = 0, points = 0;
    for (; i < length; i++) {
        if (is_digit(at[i]))
            digits++;
        else if (at[i] != '.' || ++points > 1)
            return false;
    }
    return digits > 0;
}

static bool is_sequence_number(const uint8_t *at, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (!is_digit(at[i]))
            return false;
    return length > 0;
}

static int days_in_month(int year, int month)
{
    static const uint8_t days[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

/* YYYY[MM[DD]] at the start: how many bytes of it there are, 0 when it is no date. */
static size_t date_prefix(const uint8_t *at, size_t length)
{
    if (length < 4 || two(at) < 0 || two(at + 2) < 0)
        return 0;
    if (length < 6 || !is_digit(at[4]))
        return 4;
    int year = two(at) * 100 + two(at + 2), month = two(at + 4);
    if (month < 1 || month > 12)
        return 0;
    if (length < 8 || !is_digit(at[6]))
        return 6;
    int day = two(at + 6);
    return day >= 1 && day <= days_in_month(year, month) ? 8 : 0;
}

/* Nothing, or + or - and HHMM. */
static bool is_zone(const uint8_t *at, size_t length)
{
    if (length == 0)
        return true;
    if (length != 5 || (at[0] != '+' && at[0] != '-'))
        return false;
    int hour = two(at + 1), minute = two(at + 3);
    return hour >= 0 && hour <= 15 && minute >= 0 && minute <= 59;
}

/* HH[MM[SS[.S[S[S[S]]]]]][+/-ZZZZ] */
static bool is_time(const uint8_t *at, size_t length)
{
    static const int most[3] = {23, 59, 59};
    size_t i = 0;
    for (int part = 0; part < 3 && i + 2 <= length && is_digit(at[i]); part++, i += 2) {
        int number = two(at + i);
        if (number < 0 || number > most[part])
            return false;
    }
    if (i == 6 && i < length && at[i] == '.') {
        size_t from = ++i;
        while (i < length && is_digit(at[i]))
            i++;
        if (i == from || i - from > 4)
            return false;
    }
    return i >= 2 && is_zone(at + i, length - i);
}

static bool is_date_time(const uint8_t *at, size_t length)
{
    size_t date = date_prefix(at, length);
    if (date == 8 && length > 8 && is_digit(at[8]))
        return is_time(at + 8, length - 8);
    return date && is_zone(at + date, length - date);
}

/* A date, a valid start of a time, and then digits that make no whole part: 2026030112001. */
static bool is_uneven(const uint8_t *at, size_t length)
{
    static const int most[3] = {23, 59, 59};
    if (length < 9 || date_prefix(at, length) != 8)
        return false;
    size_t i = 8;
    for (int part = 0; part < 3 && i + 2 <= length && two(at + i) >= 0; part++, i += 2)
        if (two(at + i) > most[part])
            return false;
    size_t from = i;
    while (i < length && is_digit(at[i]))
        i++;
    return i > from && is_zone(at + i, length - i);
}

/* HH:MM or HH:MM:SS */
static bool is_time_with_colons(const uint8_t *at, size_t length)
{
    if ((length != 5 && length != 8) || at[2] != ':' || (length == 8 && at[5] != ':'))
        return false;
    const uint8_t plain[6] = {at[0], at[1], at[3], at[4], at[length - 2], at[length - 1]};
    return is_time(plain, length == 8 ? 6 : 4);
}

static bool is_valid(enum format format, const uint8_t *at, size_t length)
{
    switch (format) {
    case FORMAT_NM:
        return is_number(at, length);
    case FORMAT_SI:
        return is_sequence_number(at, length);
    case FORMAT_DT:
        return length <= 8 && date_prefix(at, length) == length && length > 0;
    case FORMAT_TM:
        return is_time(at, length);
    case FORMAT_DTM:
        return is_date_time(at, length);
    default:
        return true;
    }
}

enum rule hv_check_format(enum format format, const uint8_t *at, size_t length)
{
    if (is_valid(format, at, length))
        return RULE_NONE;
    if (format == FORMAT_DT && is_date_time(at, length))
        return HV_DATE_TOO_FINE;
    if ((format == FORMAT_DTM && is_uneven(at, length)) ||
        (format == FORMAT_TM && is_time_with_colons(at, length)))
        return HV_VALUE_FORM;
    size_t from = 0, to = length;
    while (from < to && at[from] == ' ')
        from++;
    while (to > from && at[to - 1] == ' ')
        to--;
    return to - from < length && is_valid(format, at + from, to - from) ? HV_VALUE_FORM
                                                                        : HV_DATA_TYPE;
}

/* ------------------------------------------------------------------ tables */

/* As code_key in tables/generate.py: up to eight bytes packed, longer ones hashed (FNV-1a). */
uint64_t hl7val_code_key(const uint8_t *at, size_t length)
{
    uint64_t key = 0;
    if (length <= 8) {
        for (size_t i = 0; i < length; i++)
            key = key << 8 | at[i];
        return length ? key << 8 * (8 - length) : 0;
    }
    key = 0xcbf29ce484222325u;
    for (size_t i = 0; i < length; i++)
        key = (key ^ at[i]) * 0x100000001b3u;
    return key | (uint64_t)1 << 63;
}

bool hv_in_keys(const uint64_t *keys, uint32_t count, uint64_t key)
{
    uint32_t low = 0, high = count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (keys[middle] < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && keys[low] == key;
}

bool hv_in_table(uint32_t number, const uint8_t *at, size_t length)
{
    const code_table *table =
        number < 1024 ? &hv_code_tables[hv_code_table_slots[number]] : hv_code_tables;
    if (!table->count)
        return true;
    return hv_in_keys(hv_code_keys + table->first, table->count, hl7val_code_key(at, length));
}
