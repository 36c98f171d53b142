/* The first pass: finds the delimiters, escape characters and control bytes of a message, 64 bytes
 * at a time, and hands out their positions in order. */
#ifndef HL7VAL_SCAN_H
#define HL7VAL_SCAN_H
#include "internal.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* What a byte does. The values up to END order delimiters by how much they end. */
enum mark { PLAIN, SUBCOMPONENT, COMPONENT, REPETITION, FIELD, END, ESCAPE, CONTROL };

enum { SCAN_ROOM = 128, SCAN_BLOCK = 64 };

typedef struct {
    const uint8_t *data; /* positions count from here */
    uint32_t scanned, end;
    uint32_t head, tail;
    uint32_t found[SCAN_ROOM];
    uint8_t marks[256]; /* enum mark of each byte */
#ifdef __SSE2__
    __m128i delimiters[5]; /* each in all 16 bytes */
#endif
} scanner;

static inline void scan_begin(scanner *s, const uint8_t *data, uint32_t begin, uint32_t end,
                              const hl7val_delimiters *d)
{
    s->data = data;
    s->scanned = begin;
    s->end = end;
    s->head = s->tail = 0;
    memset(s->marks, PLAIN, sizeof s->marks);
    memset(s->marks, CONTROL, 0x20);
    s->marks['\t'] = PLAIN;
    s->marks['\r'] = s->marks['\n'] = END;
    /* the larger one wins where a broken MSH-2 names a character twice */
    s->marks[d->escape] = ESCAPE;
    s->marks[d->subcomponent] = SUBCOMPONENT;
    s->marks[d->component] = COMPONENT;
    s->marks[d->repetition] = REPETITION;
    s->marks[d->field] = FIELD;
#ifdef __SSE2__
    const uint8_t all[5] = {d->field, d->component, d->repetition, d->escape, d->subcomponent};
    for (int i = 0; i < 5; i++)
        s->delimiters[i] = _mm_set1_epi8((char)all[i]);
#endif
}

static inline uint32_t lowest_bit(uint64_t bits)
{
#ifdef __GNUC__
    return (uint32_t)__builtin_ctzll(bits);
#else
    uint32_t n = 0;
    for (; !(bits & 1); bits >>= 1)
        n++;
    return n;
#endif
}

static inline uint64_t scan_block(const scanner *s, const uint8_t *at)
{
    uint64_t hits = 0;
#ifdef __SSE2__
    const __m128i limit = _mm_set1_epi8(0x1f);
    for (int part = 0; part < SCAN_BLOCK; part += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(at + part));
        __m128i hit = _mm_cmpeq_epi8(_mm_min_epu8(bytes, limit), bytes);
        for (int i = 0; i < 5; i++)
            hit = _mm_or_si128(hit, _mm_cmpeq_epi8(bytes, s->delimiters[i]));
        hits |= (uint64_t)(uint32_t)_mm_movemask_epi8(hit) << part;
    }
#else
    for (int i = 0; i < SCAN_BLOCK; i++)
        hits |= (uint64_t)(s->marks[at[i]] != PLAIN) << i;
#endif
    return hits;
}

/* Scan on until at least one position is known or the message ends. */
static inline bool scan_refill(scanner *s)
{
    s->head = s->tail = 0;
    while (s->scanned < s->end && s->tail <= SCAN_ROOM - SCAN_BLOCK) {
        uint32_t base = s->scanned;
        if (s->end - base >= SCAN_BLOCK) {
            for (uint64_t hits = scan_block(s, s->data + base); hits; hits &= hits - 1)
                s->found[s->tail++] = base + lowest_bit(hits);
            s->scanned = base + SCAN_BLOCK;
            continue;
        }
        for (uint32_t i = base; i < s->end; i++)
            if (s->marks[s->data[i]] != PLAIN)
                s->found[s->tail++] = i;
        s->scanned = s->end;
    }
    return s->tail > 0;
}

/* The position of the next delimiter, escape character or control byte; the message's end at the
 * end. */
static inline uint32_t scan_next(scanner *s)
{
    if (s->head == s->tail && !scan_refill(s))
        return s->end;
    return s->found[s->head++];
}

/* The same, without moving on. */
static inline uint32_t scan_peek(scanner *s)
{
    if (s->head == s->tail && !scan_refill(s))
        return s->end;
    return s->found[s->head];
}

static inline enum mark mark_at(const scanner *s, uint32_t position)
{
    return position < s->end ? (enum mark)s->marks[s->data[position]] : END;
}

#endif
