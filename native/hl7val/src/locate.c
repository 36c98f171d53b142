/* Reading: delimiters, segments, and one element of a segment. */
#include "internal.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

const uint8_t *hv_next_control(const uint8_t *at, const uint8_t *end)
{
#ifdef __SSE2__
    const __m128i limit = _mm_set1_epi8(0x1f);
    for (; end - at >= 16; at += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)at);
        int hits = _mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(bytes, limit), bytes));
        if (hits)
            return at + __builtin_ctz((unsigned)hits);
    }
#endif
    while (at < end && *at >= 0x20)
        at++;
    return at;
}

int hl7val_delimiters_of(const uint8_t *message, size_t length, hl7val_delimiters *out)
{
    if (!out || (!message && length))
        return HL7VAL_EINVAL;
    *out = (hl7val_delimiters){'|', '^', '~', '\\', '&', 0};
    if (length < 4 || !is_header(message, length))
        return HL7VAL_EABSENT;
    out->field = message[3];
    uint8_t *slot[5] = {&out->component, &out->repetition, &out->escape, &out->subcomponent,
                        &out->truncation};
    for (size_t i = 0; i < 5 && 4 + i < length; i++) {
        uint8_t byte = message[4 + i];
        if (byte == out->field || byte < 0x20)
            break;
        *slot[i] = byte;
    }
    if (out->escape == out->subcomponent &&
        out->truncation) { /* written twice, as in a program's text */
        out->subcomponent = out->truncation;
        out->truncation = 0;
    }
    return HL7VAL_OK;
}

int hl7val_segments(const uint8_t *message, size_t length, hl7val_span *out, size_t room,
                    size_t *count)
{
    if (!count || (!message && length) || (!out && room))
        return HL7VAL_EINVAL;
    if (length > HL7VAL_MAX_INPUT)
        return HL7VAL_ETOOLONG;
    size_t n = 0;
    const uint8_t *at = message, *end = message + length;
    while (at < end) {
        const uint8_t *stop = hv_next_control(at, end);
        while (stop < end && !is_line_end(*stop))
            stop = hv_next_control(stop + 1, end);
        if (stop > at) {
            if (n < room)
                out[n] = (hl7val_span){(uint32_t)(at - message), (uint32_t)(stop - at)};
            n++;
        }
        at = stop < end ? stop + 1 : end;
    }
    *count = n;
    return n > room ? HL7VAL_ESPACE : HL7VAL_OK;
}

/* Narrow [*at, *end) to its index-th part (from 1) between separators; false if there are fewer. */
static bool narrow(const uint8_t **at, const uint8_t **end, uint8_t separator, uint32_t index)
{
    const uint8_t *from = *at;
    for (uint32_t i = 1;; i++) {
        const uint8_t *stop = separator ? memchr(from, separator, (size_t)(*end - from)) : NULL;
        if (i == index) {
            *at = from;
            *end = stop ? stop : *end;
            return true;
        }
        if (!stop)
            return false;
        from = stop + 1;
    }
}

/* The whole of one field, with its repetitions. */
static bool find_field(const uint8_t *segment, size_t length, const hl7val_delimiters *d,
                       uint32_t field, const uint8_t **at, const uint8_t **end)
{
    *at = segment;
    *end = segment + length;
    if (!is_header(segment, length))
        return narrow(at, end, d->field, field + 1);
    if (field == 1) {
        *at = segment + 3;
        *end = segment + (length > 3 ? 4 : 3);
        return true;
    }
    return narrow(at, end, d->field, field ? field : 1);
}

/* MSH-1 and MSH-2 hold delimiters as values. */
static bool holds_delimiters(const uint8_t *segment, size_t length, uint32_t field)
{
    return (field == 1 || field == 2) && is_header(segment, length);
}

int hl7val_locate(const uint8_t *segment, size_t length, const hl7val_delimiters *delimiters,
                  uint32_t field, uint32_t repetition, uint32_t component, uint32_t subcomponent,
                  hl7val_span *out)
{
    if (!out || !delimiters || (!segment && length))
        return HL7VAL_EINVAL;
    if (length > HL7VAL_MAX_INPUT)
        return HL7VAL_ETOOLONG;
    *out = (hl7val_span){0, 0};
    if (!length)
        return HL7VAL_EABSENT;
    const uint8_t *at, *end;
    if (!find_field(segment, length, delimiters, field, &at, &end))
        return HL7VAL_EABSENT;
    if (holds_delimiters(segment, length, field)) {
        if (repetition > 1 || component > 1 || subcomponent > 1)
            return HL7VAL_EABSENT;
    } else if ((repetition && !narrow(&at, &end, delimiters->repetition, repetition)) ||
               (component && !narrow(&at, &end, delimiters->component, component)) ||
               (subcomponent && !narrow(&at, &end, delimiters->subcomponent, subcomponent))) {
        return HL7VAL_EABSENT;
    }
    *out = (hl7val_span){(uint32_t)(at - segment), (uint32_t)(end - at)};
    return HL7VAL_OK;
}

int hl7val_repetitions(const uint8_t *segment, size_t length, const hl7val_delimiters *delimiters,
                       uint32_t field, uint32_t *count)
{
    if (!count || !delimiters || (!segment && length))
        return HL7VAL_EINVAL;
    if (length > HL7VAL_MAX_INPUT)
        return HL7VAL_ETOOLONG;
    *count = 0;
    const uint8_t *at, *end;
    if (!length || !find_field(segment, length, delimiters, field, &at, &end) || at == end)
        return HL7VAL_OK;
    *count = 1;
    if (!holds_delimiters(segment, length, field)) {
        while ((at = memchr(at, delimiters->repetition, (size_t)(end - at)))) {
            at++;
            ++*count;
        }
    }
    return HL7VAL_OK;
}
