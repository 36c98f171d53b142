/* The header of a message: its delimiters and the fields of MSH that decide how to read the rest.
 */
#include "internal.h"

static void check_delimiters(check *c)
{
    const uint8_t *msh = c->data + c->begin;
    uint32_t length = c->end - c->begin;
    const place first = {.segment = "MSH", .occurrence = 1, .field = 1};
    const place second = {.segment = "MSH", .occurrence = 1, .field = 2};
    hl7val_delimiters_of(msh, length, &c->delimiters);
    if (length < 4 || is_alnum(msh[3]) || msh[3] <= ' ')
        report_finding(c, HV_FIELD_SEPARATOR, &first, c->begin + 3, length > 3, 0);
    uint32_t count = 0;
    while (4 + count < length && msh[4 + count] != msh[3] && msh[4 + count] > ' ')
        count++;
    uint32_t offset = c->begin + (length < 4 ? length : 4);
    if (count < 4)
        report_finding(c, HV_ENCODING_SHORT, &second, offset, count, 0);
    else if (count > 5)
        report_finding(c, HV_ENCODING_LONG, &second, offset, count, 0);
    for (uint32_t i = 0; i < count; i++) {
        if (is_alnum(msh[4 + i])) {
            report_finding(c, HV_ENCODING_ALNUM, &second, offset, count, 0);
            break;
        }
    }
    for (uint32_t i = 1; i < count; i++) {
        if (memchr(msh + 4, msh[4 + i], i)) {
            report_finding(c, HV_ENCODING_TWICE, &second, offset, count, 0);
            break;
        }
    }
}

/* A component of MSH as a span of the input. */
static hl7val_span header_value(const check *c, const uint8_t *end, uint32_t field,
                                uint32_t component)
{
    hl7val_span span;
    const uint8_t *msh = c->data + c->begin;
    hl7val_locate(msh, (size_t)(end - msh), &c->delimiters, field, 1, component, 0, &span);
    if (span.length)
        span.offset += c->begin;
    return span;
}

void check_message(check *c, bool header_only)
{
    (void)header_only;
    check_delimiters(c);
    const uint8_t *end = next_control(c->data + c->begin, c->data + c->end);
    c->report->type = header_value(c, end, 9, 1);
    c->report->event = header_value(c, end, 9, 2);
    c->report->structure = header_value(c, end, 9, 3);
    c->report->control_id = header_value(c, end, 10, 1);
    c->report->version = header_value(c, end, 12, 1);
}
