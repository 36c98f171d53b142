/* The first pass alone, for those who go through a message themselves. */
#include "scan.h"

int hl7val_tokens(const uint8_t *message, size_t length, const hl7val_delimiters *delimiters,
                  uint32_t *out, size_t room, size_t *count)
{
    if (!count || !delimiters || (!message && length) || (!out && room))
        return HL7VAL_EINVAL;
    if (length > HL7VAL_MAX_INPUT)
        return HL7VAL_ETOOLONG;
    scanner s;
    scan_begin(&s, message, 0, (uint32_t)length, delimiters);
    size_t n = 0;
    while (scan_refill(&s)) {
        size_t fits = n >= room ? 0 : room - n < s.tail ? room - n : s.tail;
        if (fits)
            memcpy(out + n, s.found, fits * sizeof *out);
        n += s.tail;
    }
    *count = n;
    return n > room ? HL7VAL_ESPACE : HL7VAL_OK;
}
