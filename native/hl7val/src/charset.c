/* The character set stage: the bytes of a message against what MSH-18 says they are. */
#include "checks.h"

enum charset { ASCII, UTF8, OTHER, UNKNOWN };

static const uint8_t *next_high(const uint8_t *at, const uint8_t *end)
{
    for (; end - at >= 8; at += 8) {
        uint64_t bytes;
        memcpy(&bytes, at, 8);
        if (bytes & 0x8080808080808080u)
            break;
    }
    while (at < end && *at < 0x80)
        at++;
    return at;
}

/* The length of the UTF-8 character at a byte above 7F, or 0 when it is none (RFC 3629). */
static size_t utf8_length(const uint8_t *at, const uint8_t *end)
{
    size_t length = at[0] >= 0xf0 ? 4 : at[0] >= 0xe0 ? 3 : 2;
    if (at[0] < 0xc2 || at[0] > 0xf4 || (size_t)(end - at) < length)
        return 0;
    for (size_t i = 1; i < length; i++)
        if ((at[i] & 0xc0) != 0x80)
            return 0;
    bool overlong = (at[0] == 0xe0 && at[1] < 0xa0) || (at[0] == 0xf0 && at[1] < 0x90);
    bool outside = (at[0] == 0xed && at[1] > 0x9f) || (at[0] == 0xf4 && at[1] > 0x8f);
    return overlong || outside ? 0 : length;
}

/* The first byte that is wrong for the character set, or end. */
static const uint8_t *next_wrong(const uint8_t *at, const uint8_t *end, enum charset charset)
{
    for (at = next_high(at, end); at < end && charset == UTF8; at = next_high(at, end)) {
        size_t length = utf8_length(at, end);
        if (!length)
            break;
        at += length;
    }
    return at;
}

static enum charset read_charset(check *c)
{
    const uint8_t *msh = c->data + c->begin;
    const uint8_t *end = hv_next_control(msh, c->data + c->end);
    hl7val_span span;
    hl7val_locate(msh, (size_t)(end - msh), &c->delimiters, 18, 1, 1, 0, &span);
    const uint8_t *name = msh + span.offset;
    if (!span.length || (span.length == 5 && memcmp(name, "ASCII", 5) == 0))
        return ASCII;
    if (span.length == 13 && memcmp(name, "UNICODE UTF-8", 13) == 0)
        return UTF8;
    if (hv_in_table(211, name, span.length))
        return OTHER;
    const place where = {.segment = "MSH", .occurrence = 1, .field = 18, .repetition = 1};
    hv_report_finding(c, HV_CHARSET_UNKNOWN, &where, c->begin + span.offset, span.length, 0);
    return span.length == 5 && memcmp(name, "UTF-8", 5) == 0 ? UTF8 : UNKNOWN;
}

/* One finding for each field with a wrong byte. */
static void check_segment(check *c, const uint8_t *at, const uint8_t *end, uint32_t occurrence,
                          enum charset charset)
{
    place where = {.occurrence = occurrence};
    const uint8_t separator = c->delimiters.field;
    const uint8_t *stop = memchr(at, separator, (size_t)(end - at));
    hv_name_segment(at, (size_t)((stop ? stop : end) - at), stop != NULL, where.segment);
    where.field = is_header(at, (size_t)(end - at)) ? 1 : 0;
    for (;;) {
        stop = memchr(at, separator, (size_t)(end - at));
        const uint8_t *wrong = next_wrong(at, stop ? stop : end, charset);
        if (wrong < (stop ? stop : end)) {
            enum rule rule = charset == UTF8 ? HV_CHARSET_UTF8 : HV_CHARSET_ASCII;
            hv_report_finding(c, rule, &where, (uint32_t)(wrong - c->data), 1, 0);
        }
        if (!stop || where.field == UINT16_MAX)
            return;
        at = stop + 1;
        where.field++;
    }
}

/* Which occurrence of its name a segment is. */
static uint32_t count_before(const check *c, const uint8_t *segment)
{
    uint32_t count = 1;
    const uint8_t *at = c->data + c->begin;
    while (at < segment) {
        count += memcmp(at, segment, 3) == 0;
        at = hv_next_control(at, segment);
        while (at < segment && *at < 0x20)
            at++;
    }
    return count;
}

void hv_check_charset(check *c)
{
    enum { MOST_SEGMENTS = 16 }; /* with wrong bytes: count_before stays linear in all */
    enum charset charset = read_charset(c);
    const uint8_t *at = c->data + c->begin, *end = c->data + c->end;
    const uint8_t *wrong = next_wrong(at, end, charset);
    if (wrong == end || charset == UNKNOWN)
        return;
    if (charset == OTHER) {
        const place where = {.segment = "MSH", .occurrence = 1, .field = 18};
        hv_report_finding(c, HV_CHARSET_UNCHECKED, &where, (uint32_t)(wrong - c->data), 0, 0);
        return;
    }
    for (int i = 0; i < MOST_SEGMENTS && wrong < end; i++) {
        const uint8_t *begin = wrong;
        while (begin > at && begin[-1] >= 0x20)
            begin--;
        const uint8_t *stop = hv_next_control(wrong, end);
        check_segment(c, begin, stop, end - begin >= 3 ? count_before(c, begin) : 1, charset);
        wrong = next_wrong(stop, end, charset);
    }
}
