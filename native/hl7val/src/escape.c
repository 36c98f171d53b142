/* Escape sequences, both ways, each in one scan from left to right. */
#include "internal.h"

static int hex_digit(uint8_t byte)
{
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    byte |= 0x20;
    return byte >= 'a' && byte <= 'f' ? byte - 'a' + 10 : -1;
}

/* Decode the body of one sequence into out; -1 when it has to stay as it is. */
static long decode(const uint8_t *body, size_t length, const hl7val_delimiters *d, uint8_t *out)
{
    if (length == 1) {
        switch (body[0]) {
        case 'F':
            *out = d->field;
            return 1;
        case 'S':
            *out = d->component;
            return 1;
        case 'T':
            *out = d->subcomponent;
            return 1;
        case 'R':
            *out = d->repetition;
            return 1;
        case 'E':
            *out = d->escape;
            return 1;
        case 'P':
            if (!d->truncation)
                return -1;
            *out = d->truncation;
            return 1;
        case 'H':
        case 'N':
            return 0;
        default:
            return -1;
        }
    }
    if (length >= 3 && body[0] == '.' &&
        (memcmp(body + 1, "br", 2) == 0 || memcmp(body + 1, "sp", 2) == 0)) {
        *out = '\n';
        return 1;
    }
    if (length < 3 || length % 2 == 0 || body[0] != 'X')
        return -1;
    for (size_t i = 1; i < length; i++)
        if (hex_digit(body[i]) < 0)
            return -1;
    for (size_t i = 1; i < length; i += 2)
        out[i / 2] = (uint8_t)(hex_digit(body[i]) * 16 + hex_digit(body[i + 1]));
    return (long)(length / 2);
}

int hl7val_unescape(const uint8_t *text, size_t length, const hl7val_delimiters *delimiters,
                    uint8_t *out, size_t room, size_t *written)
{
    if (!delimiters || !written || (!text && length) || (!out && room))
        return HL7VAL_EINVAL;
    if (room < length)
        return HL7VAL_ESPACE;
    size_t n = 0;
    for (size_t i = 0; i < length;) {
        const uint8_t *stop = NULL;
        if (text[i] == delimiters->escape && delimiters->escape)
            stop = memchr(text + i + 1, delimiters->escape, length - i - 1);
        long got = -1;
        if (stop) {
            size_t body = (size_t)(stop - text) - i - 1;
            got = decode(text + i + 1, body, delimiters, out + n);
            if (got >= 0) {
                n += (size_t)got;
                i += body + 2;
                continue;
            }
            /* unknown: copied whole, so that its closing character cannot open another one */
            memmove(out + n, text + i, body + 2);
            n += body + 2;
            i += body + 2;
            continue;
        }
        out[n++] = text[i++];
    }
    *written = n;
    return HL7VAL_OK;
}

/* The escape sequence of a byte without its escape characters; its length, 0 when the byte needs
 * none. */
static size_t sequence_of(uint8_t byte, const hl7val_delimiters *d, char out[4])
{
    static const char hex[] = "0123456789ABCDEF";
    const uint8_t special[6] = {d->escape,       d->field,      d->component,
                                d->subcomponent, d->repetition, d->truncation};
    for (int i = 0; i < 6; i++) {
        if (byte == special[i] && byte) {
            out[0] = "EFSTRP"[i];
            return 1;
        }
    }
    if (byte == '\n') {
        memcpy(out, ".br", 3);
        return 3;
    }
    if (byte >= 0x20 || byte == '\t')
        return 0;
    out[0] = 'X';
    out[1] = hex[byte >> 4];
    out[2] = hex[byte & 15];
    return 3;
}

int hl7val_escape(const uint8_t *text, size_t length, const hl7val_delimiters *delimiters,
                  uint8_t *out, size_t room, size_t *written)
{
    if (!delimiters || !written || (!text && length) || (!out && room))
        return HL7VAL_EINVAL;
    size_t n = 0;
    for (size_t i = 0; i < length; i++) {
        char sequence[4];
        size_t size = sequence_of(text[i], delimiters, sequence);
        if (!size) {
            if (n < room)
                out[n] = text[i];
            n++;
            continue;
        }
        if (n + size + 2 <= room) {
            out[n] = delimiters->escape;
            memcpy(out + n + 1, sequence, size);
            out[n + size + 1] = delimiters->escape;
        }
        n += size + 2;
    }
    *written = n;
    return n > room ? HL7VAL_ESPACE : HL7VAL_OK;
}
