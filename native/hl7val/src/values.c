/* The second pass, below the fields: repetitions, components, subcomponents and values, each
 * checked against its definition. */
#include "walk.h"

/* ------------------------------------------------------------------ values */

static enum rule check_escape(const uint8_t *at, uint32_t length)
{
    if (length == 1 && memchr("FSTREPHN", at[0], 8))
        return RULE_NONE;
    if (!length)
        return HV_ESCAPE_UNKNOWN;
    switch (at[0]) {
    case 'X':
    case 'C':
    case 'M':
        for (uint32_t i = 1; i < length; i++)
            if (!memchr("0123456789abcdefABCDEF", at[i], 22))
                return HV_ESCAPE_HEX;
        return length >= 3 && length % 2 ? RULE_NONE : HV_ESCAPE_HEX;
    case 'Z':
        return RULE_NONE;
    case '.':
        for (const char *known = ".br.sp.in.ti.fi.nf.ce.sk"; *known && length >= 3; known += 3)
            if (memcmp(known, at, 3) == 0)
                return RULE_NONE;
        return HV_ESCAPE_UNKNOWN;
    default:
        return HV_ESCAPE_UNKNOWN;
    }
}

static void report_control(walker *w, uint32_t position)
{
    if (w->control_reported)
        return;
    w->control_reported = true;
    place where = w->at;
    where.field = where.repetition = where.component = where.subcomponent = 0;
    hv_report_finding(w->c, HV_CONTROL_BYTE, &where, position, 1, w->s.data[position]);
}

/* Read to the next delimiter. */
value hv_read_value(walker *w, uint32_t begin)
{
    value v = {.begin = begin};
    enum rule fault = RULE_NONE;
    uint32_t fault_at = 0, fault_end = 0;
    for (;;) {
        uint32_t position = scan_next(&w->s);
        enum mark mark = mark_at(&w->s, position);
        if (mark == PLAIN)
            continue;
        if (mark == CONTROL) {
            report_control(w, position);
            continue;
        }
        if (mark != ESCAPE) {
            v.end = position;
            v.mark = mark;
            break;
        }
        v.escaped = true;
        uint32_t close = scan_peek(&w->s);
        enum rule found = HV_ESCAPE_OPEN;
        if (mark_at(&w->s, close) == ESCAPE && close < w->s.end) {
            scan_next(&w->s);
            found = check_escape(w->s.data + position + 1, close - position - 1);
        }
        if (found && !fault) {
            fault = found;
            fault_at = position;
            fault_end = found == HV_ESCAPE_OPEN ? position + 1 : close + 1;
        }
    }
    if (fault) {
        place where = w->at;
        if (!where.component)
            where.component = 1;
        hv_report_finding(w->c, fault, &where, fault_at, fault_end - fault_at, 0);
    }
    return v;
}

/* Characters of a value: an escape sequence is one, and so are the bytes of a UTF-8 character. */
static uint32_t count_characters(const walker *w, const value *v)
{
    uint32_t count = 0;
    const uint8_t *at = w->s.data + v->begin, *end = w->s.data + v->end;
    while (at < end) {
        const uint8_t *stop = NULL;
        if (*at == w->c->delimiters.escape)
            stop = memchr(at + 1, *at, (size_t)(end - at - 1));
        at = stop ? stop + 1 : at + 1;
        while (!stop && at < end && (*at & 0xc0) == 0x80)
            at++;
        count++;
    }
    return count;
}

/* Tables whose codes decide what a receiver does: 0008 acknowledgement, 0085 result status, 0119
 * order control, 0123 report status, 0125 value type. */
static bool is_steering(uint16_t table)
{
    return table == 8 || table == 85 || table == 119 || table == 123 || table == 125;
}

static void check_table(walker *w, const value *v, const element_def *e, enum format format,
                        bool in_component)
{
    if (hv_in_table(e->table, w->s.data + v->begin, v->end - v->begin))
        return;
    enum weight weight = in_component || !is_steering(e->table) ? MINOR : MAJOR;
    hv_report(w->c, format == FORMAT_IS ? HV_TABLE_USER : HV_TABLE_HL7, weight, &w->at, span_of(v),
              e->table);
}

/* Others look at these: the header stage, read_value_type. */
static bool is_checked_elsewhere(const walker *w)
{
    const uint16_t field = w->at.field;
    return (w->in_msh && (field == 9 || field == 11 || field == 12 || field == 18)) ||
           (w->in_obx && field == 2);
}

static void check_value(walker *w, const value *v, const element_def *e, bool in_component)
{
    uint32_t length = v->end - v->begin;
    enum format format = (enum format)hv_types[e->type].format;
    if (!length || (format == FORMAT_TEXT && (length <= e->length || !e->length)) || is_null(w, v))
        return;
    const uint8_t *at = w->s.data + v->begin;
    switch (format) {
    case FORMAT_NM:
    case FORMAT_SI:
    case FORMAT_DT:
    case FORMAT_TM:
    case FORMAT_DTM: {
        enum rule fault = hv_check_format(format, at, length);
        if (fault)
            hv_report(w->c, fault, in_component && !w->in_time ? MINOR : MAJOR, &w->at, span_of(v),
                      format);
        break;
    }
    case FORMAT_ID:
    case FORMAT_IS:
        if (e->table && !v->escaped && !is_checked_elsewhere(w))
            check_table(w, v, e, format, in_component);
        break;
    case FORMAT_WITHDRAWN:
        report_value(w, in_component ? HV_COMPONENT_EXTRA : HV_FIELD_WITHDRAWN, v, 0);
        break;
    default:
        break;
    }
    if (e->length && length > e->length && count_characters(w, v) > e->length)
        report_value(w, HV_LENGTH, v, e->length);
}

/* ------------------------------------------------------------------ components */

static const element_def *component_of(const type_def *t, uint32_t number)
{
    return number <= t->count ? &hv_elements[hv_element_list[t->first + number - 1]] : NULL;
}

/* The required parts of a data type that did not come; present has a bit for each that did. */
static void check_required_parts(walker *w, const type_def *t, uint64_t present, uint32_t offset,
                                 bool sub)
{
    uint32_t missing = t->required & ~(uint32_t)present;
    for (uint16_t number = 1; missing; number++, missing >>= 1) {
        if (!(missing & 1))
            continue;
        place where = w->at;
        if (sub)
            where.subcomponent = number;
        else
            where.component = number;
        hv_report_finding(w->c, HV_COMPONENT_REQUIRED, &where, offset, 0, 0);
    }
}

/* A component as most are: one value, without escapes or control bytes, up to the delimiter at
 * stop. */
static value read_plain_component(walker *w, uint32_t begin, uint32_t stop, enum mark mark,
                                  const element_def *e)
{
    value v = {.begin = begin, .end = stop, .mark = mark};
    if (stop == begin || !e)
        return v;
    const type_def *t = &hv_types[e->type];
    if (!t->count) {
        check_value(w, &v, e, true);
        return v;
    }
    check_value(w, &v, component_of(t, 1), true);
    if (t->required > 1 && !is_null(w, &v))
        check_required_parts(w, t, 1, begin, true);
    return v;
}

/* The subcomponents of a composite component, or a primitive one as a whole. */
static value read_component(walker *w, uint32_t begin, const element_def *e)
{
    uint32_t stop = scan_peek(&w->s);
    enum mark mark = mark_at(&w->s, stop);
    if (mark >= COMPONENT && mark <= END) {
        scan_next(&w->s);
        return read_plain_component(w, begin, stop, mark, e);
    }
    const type_def *t = e ? &hv_types[e->type] : &hv_types[0];
    uint64_t present = 0;
    value v = {0};
    bool extra = false;
    uint32_t at = begin;
    for (uint32_t number = 1;; number++) {
        w->at.subcomponent = number > 1 ? clamp(number) : 0;
        v = hv_read_value(w, at);
        if (v.mark == SUBCOMPONENT)
            w->at.subcomponent = clamp(number);
        bool filled = v.end > v.begin;
        if (filled && number <= 32)
            present |= 1u << (number - 1);
        const element_def *part = t->count ? component_of(t, number) : number == 1 ? e : NULL;
        if (part && filled)
            check_value(w, &v, part, true);
        else if (e && filled && !part && !extra && t->format != FORMAT_VARIES) {
            report_value(w, HV_COMPONENT_EXTRA, &v, 0);
            extra = true;
        }
        if (v.mark != SUBCOMPONENT)
            break;
        at = v.end + 1;
    }
    w->at.subcomponent = 0;
    v.begin = begin;
    if (t->count && present && !is_null(w, &v))
        check_required_parts(w, t, present, begin, true);
    return v;
}

/* The table that a code should be in: the field's own, unless its coding system is another one. 0:
 * none. */
static uint32_t table_of(const walker *w, const value *system, const element_def *e)
{
    uint32_t number = 0, length = system->end - system->begin;
    const uint8_t *at = w->s.data + system->begin;
    if (!length)
        return e->table;
    if (length != 7 || memcmp(at, "HL7", 3) != 0)
        return 0;
    for (int i = 3; i < 7; i++) {
        if (at[i] < '0' || at[i] > '9')
            return 0;
        number = number * 10 + at[i] - '0';
    }
    return number;
}

static void check_coded(walker *w, const value *code, const value *system, const element_def *e)
{
    uint32_t table = table_of(w, system, e);
    if (!table || code->end == code->begin || is_null(w, code) || code->escaped ||
        hv_in_table(table, w->s.data + code->begin, code->end - code->begin))
        return;
    w->at.component = 1;
    report_value(w, HV_TABLE_CODED, code, table);
}

/* A repetition of a composite field. */
value hv_read_composite(walker *w, uint32_t begin, const element_def *e)
{
    const type_def *t = &hv_types[e->type];
    uint64_t present = 0;
    value v, code = {0}, system = {0};
    bool extra = false;
    uint32_t at = begin;
    w->in_time = t->format == FORMAT_TS;
    for (uint32_t number = 1;; number++) {
        if (at < w->s.end && w->s.marks[w->s.data[at]] == COMPONENT) { /* empty, as many are */
            scan_next(&w->s);
            at++;
            continue;
        }
        w->at.component = clamp(number);
        const element_def *part = component_of(t, number);
        if (number == 1 && t->format == FORMAT_TS && mark_at(&w->s, scan_peek(&w->s)) > COMPONENT)
            w->at.component = 0; /* the time alone: the field is the value */
        v = read_component(w, at, part);
        if (v.end > v.begin && number <= 32)
            present |= 1u << (number - 1);
        if (!part && v.end > v.begin && !extra) {
            report_value(w, HV_COMPONENT_EXTRA, &v, 0);
            extra = true;
        }
        if (number == 1)
            code = v;
        else if (number == 3)
            system = v;
        if (v.mark != COMPONENT)
            break;
        at = v.end + 1;
    }
    v.begin = begin;
    w->at.component = 0;
    if (present && !is_null(w, &v)) {
        check_required_parts(w, t, present, begin, false);
        if (t->format == FORMAT_CODED)
            check_coded(w, &code, &system, e);
    }
    w->at.component = 0;
    return v;
}

/* A repetition of a primitive field; a component in it is a delimiter that was not escaped. */
value hv_read_primitive(walker *w, uint32_t begin, const element_def *e)
{
    const type_def *t = &hv_types[e->type];
    value v = hv_read_value(w, begin);
    bool any = t->format == FORMAT_VARIES || t->format == FORMAT_WITHDRAWN;
    check_value(w, &v, e, false);
    for (uint32_t number = 2; v.mark <= COMPONENT; number++) {
        value more = hv_read_value(w, v.end + 1);
        if (!any && more.end > more.begin) {
            w->at.component = clamp(number);
            report_value(w, HV_COMPONENT_EXTRA, &more, 0);
            w->at.component = 0;
            any = true;
        }
        v.end = more.end;
        v.mark = more.mark;
    }
    return v;
}
