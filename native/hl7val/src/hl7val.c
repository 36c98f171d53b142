/* Versions, statuses, and findings: making one, its path and its sentence. */
#include <stdio.h>

#include "internal.h"

const char *hl7val_version(void)
{
    return HL7VAL_VERSION;
}

const char *hl7val_strerror(int status)
{
    switch (status) {
    case HL7VAL_OK:
        return "no error";
    case HL7VAL_ESPACE:
        return "the room that was given is full";
    case HL7VAL_ETOOLONG:
        return "the input is longer than 2 GiB";
    case HL7VAL_EABSENT:
        return "the message has no such element";
    case HL7VAL_EPROFILE:
        return "the profile is damaged or of another version";
    default:
        return "the arguments are not valid";
    }
}

static const struct {
    const char *name, *text;
    uint16_t stage, code;
    uint8_t severity[3]; /* by mode */
} rules[RULE_COUNT] = {
#define RULE(name, stage, code, strict, normal, lenient, text)                                     \
    [name] = {#name, text, HL7VAL_##stage, code, {normal, strict, lenient}},
#include "rules.h"
#undef RULE
};

const char *hl7val_rule(int rule)
{
    return rule > RULE_NONE && rule < RULE_COUNT ? rules[rule].name : NULL;
}

hl7val_finding *hv_report_finding(check *c, enum rule rule, const place *where, uint32_t offset,
                                  uint32_t length, uint32_t detail)
{
    return hv_report(c, rule, MAJOR, where, (hl7val_span){offset, length}, detail);
}

hl7val_finding *hv_report(check *c, enum rule rule, enum weight weight, const place *where,
                          hl7val_span span, uint32_t detail)
{
    uint8_t severity = rules[rule].severity[c->mode];
    if (weight == MINOR && c->mode == HL7VAL_NORMAL && severity == HL7VAL_ERROR)
        severity = HL7VAL_WARNING;
    if (c->skip & rules[rule].stage)
        return NULL;
    if (severity == HL7VAL_ERROR)
        c->report->errors++;
    else if (severity == HL7VAL_WARNING)
        c->report->warnings++;
    if (c->report->findings >= c->room)
        return NULL;
    hl7val_finding *f = &c->findings[c->report->findings++];
    *f = (hl7val_finding){.offset = span.offset,
                          .length = span.length,
                          .detail = detail,
                          .occurrence = where->occurrence,
                          .field = where->field,
                          .repetition = where->repetition,
                          .component = where->component,
                          .subcomponent = where->subcomponent,
                          .code = rules[rule].code,
                          .stage = rules[rule].stage,
                          .rule = (uint8_t)rule,
                          .severity = severity};
    memcpy(f->segment, where->segment, sizeof f->segment);
    return f;
}

void hv_name_segment(const uint8_t *at, size_t length, bool separated, char out[4])
{
    size_t n = 0;
    while (n < length && is_alnum(at[n]))
        n++;
    memset(out, 0, 4);
    if (n && n == length && n <= (separated ? 4 : 3))
        memcpy(out, at, n);
    else
        out[0] = '?';
}

static int printed(int length, size_t size)
{
    return length >= 0 && (size_t)length < size ? length : HL7VAL_ESPACE;
}

int hl7val_path(const hl7val_finding *finding, char *out, size_t size)
{
    if (!finding || !out || size < 64)
        return HL7VAL_EINVAL;
    if (!finding->segment[0])
        return printed(snprintf(out, size, "frame"), size);
    int n = snprintf(out, size, "%.4s[%u]", finding->segment, finding->occurrence);
    if (finding->field)
        n += snprintf(out + n, size - (size_t)n, "-%u", finding->field);
    if (finding->field && finding->repetition)
        n += snprintf(out + n, size - (size_t)n, "[%u]", finding->repetition);
    if (finding->component)
        n += snprintf(out + n, size - (size_t)n, ".%u", finding->component);
    if (finding->component && finding->subcomponent)
        n += snprintf(out + n, size - (size_t)n, ".%u", finding->subcomponent);
    return printed(n, size);
}

/* What '@' stands for: the names of the formats, by their number (enum format in internal.h). */
static const char *const format_names[] = {"value",     "number (NM)", "sequence number (SI)",
                                           "date (DT)", "time (TM)",   "date and time (DTM)"};

int hl7val_text(const hl7val_finding *finding, char *out, size_t size)
{
    if (!finding || !out || size < 160 || !hl7val_rule(finding->rule))
        return HL7VAL_EINVAL;
    size_t n = 0;
    for (const char *at = rules[finding->rule].text; *at && n + 32 < size; at++) {
        if (*at == '#' && rules[finding->rule].stage == HL7VAL_TABLES)
            n += (size_t)snprintf(out + n, size - n, "%04u", finding->detail);
        else if (*at == '#')
            n += (size_t)snprintf(out + n, size - n, "%u", finding->detail);
        else if (*at == '@')
            n += (size_t)snprintf(out + n, size - n, "%s",
                                  format_names[finding->detail < 6 ? finding->detail : 0]);
        else
            out[n++] = *at;
    }
    out[n] = 0;
    return (int)n;
}
