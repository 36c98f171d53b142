/* The header of a message: its delimiters and the fields of MSH that decide how to read the rest.
 */
#include "checks.h"

/* The first thing that is wrong with the encoding characters of MSH-2. */
static enum rule encoding_fault(const uint8_t *given, uint32_t count)
{
    if (count < 4)
        return HV_ENCODING_SHORT;
    uint32_t alike = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (is_alnum(given[i]))
            return HV_ENCODING_ALNUM;
        alike += memchr(given, given[i], i) != NULL;
    }
    if (count == 5 && alike == 1 && given[2] == given[3])
        return HV_ENCODING_DOUBLED;
    if (alike)
        return HV_ENCODING_TWICE;
    return count > 5 ? HV_ENCODING_LONG : RULE_NONE;
}

/* False when the delimiters cannot be told apart, so that reading on makes no sense. */
static bool check_delimiters(check *c)
{
    const uint8_t *msh = c->data + c->begin;
    uint32_t length = c->end - c->begin, count = 0;
    const place first = {.segment = "MSH", .occurrence = 1, .field = 1};
    const place second = {.segment = "MSH", .occurrence = 1, .field = 2};
    hl7val_delimiters_of(msh, length, &c->delimiters);
    if (length < 4 || is_alnum(msh[3]) || msh[3] <= ' ')
        hv_report_finding(c, HV_FIELD_SEPARATOR, &first, c->begin + 3, length > 3, 0);
    while (4 + count < length && msh[4 + count] != msh[3] && msh[4 + count] > ' ')
        count++;
    enum rule fault = encoding_fault(msh + (length < 4 ? length : 4), count);
    if (fault)
        hv_report_finding(c, fault, &second, c->begin + (length < 4 ? length : 4), count, 0);
    return fault != HV_ENCODING_ALNUM && fault != HV_ENCODING_TWICE;
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

static bool is_text(const check *c, hl7val_span span, const char *text)
{
    return span.length == strlen(text) && memcmp(c->data + span.offset, text, span.length) == 0;
}

static void report_at(check *c, enum rule rule, uint16_t field, uint16_t component,
                      hl7val_span span)
{
    const place where = {.segment = "MSH",
                         .occurrence = 1,
                         .field = field,
                         .repetition = component > 0,
                         .component = component};
    hv_report_finding(c, rule, &where, span.length ? span.offset : c->begin, span.length, 0);
}

/* The tables to check with. */
static uint8_t read_version(check *c)
{
    static const struct {
        char name[6];
        uint8_t nearest;
    } others[] = {{"2.0", 0},   {"2.1", 0},   {"2.2", 0}, {"2.3.2", 1}, {"2.7.1", 6},
                  {"2.8.1", 7}, {"2.8.2", 7}, {"2.9", 7}, {"2.9.1", 7}};
    hl7val_span version = c->report->version;
    for (uint8_t i = 0; i < VERSION_COUNT; i++)
        if (is_text(c, version, hv_version_names[i]))
            return i;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (is_text(c, version, others[i].name)) {
            report_at(c, HV_VERSION_NEAREST, 12, 1, version);
            return others[i].nearest;
        }
    }
    report_at(c, version.length ? HV_VERSION_UNKNOWN : HV_VERSION_REQUIRED, 12, version.length > 0,
              version);
    return VERSION_2_5_1;
}

/* ------------------------------------------------------------------ type, event, structure */

static uint16_t find_trigger(uint8_t version, uint32_t type, uint32_t event)
{
    const range *p = &hv_triggers_of[version];
    uint32_t low = p->first, high = low + p->count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        const trigger_def *t = &hv_triggers[middle];
        if (t->type < type || (t->type == type && t->event < event))
            low = middle + 1;
        else
            high = middle;
    }
    const trigger_def *t = &hv_triggers[low];
    return low < (uint32_t)p->first + p->count && t->type == type && t->event == event
               ? t->structure
               : 0;
}

static uint16_t find_structure(const check *c, uint8_t version, hl7val_span name)
{
    const range *p = &hv_named_structures_of[version];
    for (uint32_t i = p->first; i < (uint32_t)p->first + p->count; i++)
        if (is_text(c, name, hv_named_structures[i].name))
            return hv_named_structures[i].structure;
    return 0;
}

/* In another version, the newest first. */
static uint16_t find_trigger_elsewhere(uint32_t type, uint32_t event)
{
    for (uint8_t version = VERSION_COUNT; version-- > 0;) {
        uint16_t found = find_trigger(version, type, event);
        if (found)
            return found;
    }
    return 0;
}

static uint32_t packed(const check *c, hl7val_span span)
{
    return pack_name(c->data + span.offset, span.length);
}

/* A structure by MSH-9.3; where the event decides, it should be the same one. */
static uint16_t read_structure_name(check *c, uint8_t version, uint16_t by_event)
{
    hl7val_span name = c->report->structure;
    if (!name.length)
        return by_event;
    uint16_t named = find_structure(c, version, name);
    if (by_event && named != by_event)
        report_at(c, HV_STRUCTURE_OTHER, 9, 3, name);
    return by_event ? by_event : named;
}

/* The root of the message's structure, 0 when there is none to check against. */
static uint16_t read_type(check *c, uint8_t version)
{
    const hl7val_span type = c->report->type, event = c->report->event;
    if (!type.length) {
        report_at(c, HV_TYPE_REQUIRED, 9, 0, type);
        return 0;
    }
    if (c->data[type.offset] == 'Z' || (event.length && c->data[event.offset] == 'Z')) {
        report_at(c, HV_LOCAL_MESSAGE, 9, 0, type);
        return read_structure_name(c, version, 0);
    }
    if (is_text(c, type, "ACK") || is_text(c, type, "MCF"))
        return find_structure(c, version, (hl7val_span){type.offset, 3});
    uint16_t found = event.length ? find_trigger(version, packed(c, type), packed(c, event)) : 0;
    if (found)
        return read_structure_name(c, version, found);
    if (event.length)
        found = find_trigger_elsewhere(packed(c, type), packed(c, event));
    if (found) {
        report_at(c, HV_EVENT_OTHER_VERSION, 9, 2, event);
        return found;
    }
    if (!hv_in_table(76, c->data + type.offset, type.length)) {
        report_at(c, HV_TYPE_UNKNOWN, 9, 1, type);
        return 0;
    }
    if (!event.length && (found = find_structure(c, version, type)))
        return found; /* QRY needs none */
    report_at(c, event.length ? HV_EVENT_UNKNOWN : HV_EVENT_REQUIRED, 9, 2, event);
    return read_structure_name(c, version, 0);
}

void hv_check_message(check *c, bool header_only)
{
    bool readable = check_delimiters(c);
    const uint8_t *end = hv_next_control(c->data + c->begin, c->data + c->end);
    hl7val_report *r = c->report;
    r->type = header_value(c, end, 9, 1);
    r->event = header_value(c, end, 9, 2);
    r->structure = header_value(c, end, 9, 3);
    r->control_id = header_value(c, end, 10, 1);
    r->version = header_value(c, end, 12, 1);
    r->tables = read_version(c);
    if (!readable)
        return;
    if (c->delimiters.truncation && r->tables < VERSION_2_7)
        hv_report_finding(c, HV_ENCODING_FIFTH,
                          &(place){.segment = "MSH", .occurrence = 1, .field = 2}, c->begin + 8, 1,
                          0);
    uint16_t structure = read_type(c, r->tables);
    hl7val_span processing = header_value(c, end, 11, 1);
    if (processing.length && !hv_in_table(103, c->data + processing.offset, processing.length))
        report_at(c, HV_PROCESSING_ID, 11, 1, processing);
    hv_check_content(c, r->tables, header_only || c->skip & HL7VAL_STRUCTURE ? 0 : structure);
    if (c->profile && !(c->skip & HL7VAL_PROFILE))
        hv_apply_profile(c);
    if (!(c->skip & HL7VAL_CHARSET))
        hv_check_charset(c);
}
