/* Streaming: cuts messages out of MLLP frames that arrive in pieces. */
#include "internal.h"

enum { VT = 0x0b, FS = 0x1c };
enum { BETWEEN, OUTSIDE, INSIDE, DELIVERED, DROPPING };

/* Up to the next VT: line ends between frames are harmless, anything else is reported once. */
static int push_outside(hl7val_stream *s, const uint8_t **at, const uint8_t *end)
{
    while (*at < end && **at != VT) {
        if (s->state == BETWEEN && !is_line_end(**at)) {
            s->state = OUTSIDE;
            ++*at;
            return HL7VAL_OUTSIDE;
        }
        ++*at;
    }
    if (*at < end) {
        ++*at;
        s->state = INSIDE;
        s->length = 0;
    }
    return HL7VAL_MORE;
}

/* Up to the end of a message that was too long. */
static void push_dropped(hl7val_stream *s, const uint8_t **at, const uint8_t *end)
{
    while (*at < end && **at != FS && **at != VT)
        ++*at;
    if (*at == end)
        return;
    s->length = 0;
    s->state = **at == VT ? INSIDE : BETWEEN;
    ++*at;
}

static int push_inside(hl7val_stream *s, const uint8_t **at, const uint8_t *end)
{
    const uint8_t *stop = *at;
    while (stop < end && *stop != FS && *stop != VT)
        stop = hv_next_control(stop + (*stop < 0x20), end);
    size_t count = (size_t)(stop - *at);
    if (count > s->room - s->length) {
        *at = stop;
        s->length = 0;
        s->state = DROPPING;
        return HL7VAL_OVERLONG;
    }
    if (count)
        memcpy(s->buffer + s->length, *at, count);
    s->length += (uint32_t)count;
    *at = stop;
    if (stop == end)
        return HL7VAL_MORE;
    ++*at;
    if (*stop == VT) {
        s->state = DELIVERED;
        return HL7VAL_UNFINISHED;
    }
    s->state = BETWEEN;
    return HL7VAL_COMPLETE;
}

int hl7val_stream_push(hl7val_stream *stream, const uint8_t *data, size_t length, size_t *used)
{
    if (!stream || !used || (!data && length) || (!stream->buffer && stream->room) ||
        stream->state > DROPPING || stream->length > stream->room)
        return HL7VAL_EINVAL;
    static const uint8_t nothing[1] = {0};
    const uint8_t *begin = data ? data : nothing, *at = begin, *end = begin + length;
    int event = HL7VAL_MORE;
    while (event == HL7VAL_MORE && at < end) {
        if (stream->state == DELIVERED) { /* the unfinished message was seen; its follower begins */
            stream->length = 0;
            stream->state = INSIDE;
        }
        if (stream->state == INSIDE)
            event = push_inside(stream, &at, end);
        else if (stream->state == DROPPING)
            push_dropped(stream, &at, end);
        else
            event = push_outside(stream, &at, end);
    }
    *used = (size_t)(at - begin);
    return event;
}
