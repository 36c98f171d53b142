/* The second pass: goes through the fields, repetitions, components and subcomponents of each
 * segment and checks each against its definition. */
#include "checks.h"
#include "scan.h"

enum { MOST_STRANGERS = 16 };

typedef struct {
    check *c;
    scanner s;
    uint8_t version;
    place at;
    bool control_reported, line_feed;
    /* in OBX: the data type that OBX-2 names for OBX-5 */
    bool in_obx, in_msh;
    bool in_time; /* in a field of type TS */
    uint16_t observed_type;
    bool observed_missing;
    uint32_t occurrences[256]; /* by segment number */
    struct {
        char name[4];
        uint32_t count;
    } strangers[MOST_STRANGERS]; /* names that HL7 does not have */
    automaton structure;
} walker;

/* What came of reading a value or a part: its bytes, and the delimiter it ended with. */
typedef struct {
    uint32_t begin, end;
    enum mark mark;
    bool escaped;
} value;

/* Positions in a path stop counting at 65,535; no definition comes near. */
static uint16_t clamp(uint32_t number)
{
    return number < UINT16_MAX ? (uint16_t)number : UINT16_MAX;
}

static bool is_null(const walker *w, const value *v)
{
    return v->end - v->begin == 2 && w->s.data[v->begin] == '"' && w->s.data[v->begin + 1] == '"';
}

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
static value read_value(walker *w, uint32_t begin)
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

static hl7val_span span_of(const value *v)
{
    return (hl7val_span){v->begin, v->end - v->begin};
}

static void report_value(walker *w, enum rule rule, const value *v, uint32_t detail)
{
    hv_report_finding(w->c, rule, &w->at, v->begin, v->end - v->begin, detail);
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

/* The header stage looks at these itself. */
static bool is_header_value(const walker *w)
{
    return w->in_msh &&
           (w->at.field == 9 || w->at.field == 11 || w->at.field == 12 || w->at.field == 18);
}

static void check_value(walker *w, const value *v, const element_def *e, bool in_component)
{
    uint32_t length = v->end - v->begin;
    if (!length || is_null(w, v))
        return;
    const uint8_t *at = w->s.data + v->begin;
    enum format format = (enum format)hv_types[e->type].format;
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
        if (e->table && !v->escaped && !is_header_value(w))
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

/* The subcomponents of a composite component, or a primitive one as a whole. */
static value read_component(walker *w, uint32_t begin, const element_def *e)
{
    const type_def *t = e ? &hv_types[e->type] : &hv_types[0];
    uint64_t present = 0;
    value v = {0};
    bool extra = false;
    uint32_t at = begin;
    for (uint32_t number = 1;; number++) {
        w->at.subcomponent = number > 1 ? clamp(number) : 0;
        v = read_value(w, at);
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

/* A code whose coding system is not named, or is an HL7 table, should be in the field's table. */
static void check_coded(walker *w, const value *code, const value *system, const element_def *e)
{
    if (!e->table || code->end == code->begin || is_null(w, code) || code->escaped ||
        system->end > system->begin)
        return;
    if (hv_in_table(e->table, w->s.data + code->begin, code->end - code->begin))
        return;
    w->at.component = 1;
    report_value(w, HV_TABLE_CODED, code, e->table);
}

/* A repetition of a composite field. */
static value read_composite(walker *w, uint32_t begin, const element_def *e)
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
static value read_primitive(walker *w, uint32_t begin, const element_def *e)
{
    const type_def *t = &hv_types[e->type];
    value v = read_value(w, begin);
    bool any = t->format == FORMAT_VARIES || t->format == FORMAT_WITHDRAWN;
    check_value(w, &v, e, false);
    for (uint32_t number = 2; v.mark <= COMPONENT; number++) {
        value more = read_value(w, v.end + 1);
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

/* ------------------------------------------------------------------ fields */

/* A field that the version does not define. */
static value read_undefined(walker *w, uint32_t begin, enum rule rule)
{
    value v = {.begin = begin, .mark = PLAIN};
    uint32_t at = begin;
    while (v.mark < FIELD) {
        value part = read_value(w, at);
        v.end = part.end;
        v.mark = part.mark;
        at = part.end + 1;
    }
    if (rule && v.end > v.begin)
        report_value(w, rule, &v, 0);
    return v;
}

static value read_field(walker *w, uint32_t begin, const element_def *e)
{
    const type_def *t = &hv_types[e->type];
    value v = {.begin = begin};
    uint32_t at = begin;
    uint32_t count = 0;
    do {
        w->at.repetition = clamp(++count);
        v = t->count ? read_composite(w, at, e) : read_primitive(w, at, e);
        at = v.end + 1;
    } while (v.mark == REPETITION);
    w->at.repetition = 0;
    v.begin = begin;
    if (e->most_repeats && count > e->most_repeats && v.end - v.begin >= count)
        hv_report(w->c, HV_FIELD_REPEATED, e->flags & ELEMENT_REPEAT_UNSURE ? MINOR : MAJOR, &w->at,
                  span_of(&v), e->most_repeats);
    return v;
}

static uint16_t find_type(uint8_t version, uint32_t name)
{
    const range *p = &hv_named_types_of[version];
    for (uint16_t i = p->first; i < p->first + p->count; i++)
        if (hv_named_types[i].name == name)
            return hv_named_types[i].type;
    return 0;
}

/* OBX-2 says what OBX-5 is. */
static void read_value_type(walker *w, const value *v)
{
    uint32_t length = v->end - v->begin;
    const uint8_t *at = w->s.data + v->begin;
    w->observed_missing = !length;
    if (!length || is_null(w, v))
        return;
    uint32_t name = pack_name(at, length);
    uint16_t found = find_type(w->version, name);
    if (!found)
        found = find_type(VERSION_2_5_1, name);
    w->observed_type = found;
    if (!hv_in_table(125, at, length)) {
        w->at.repetition = 1;
        report_value(w, HV_VALUE_TYPE_UNKNOWN, v, 0);
        w->at.repetition = 0;
    }
}

static value read_observation(walker *w, uint32_t begin, const element_def *e)
{
    element_def observed = *e;
    if (w->observed_type) {
        observed.type = w->observed_type;
        observed.length = 0;
    }
    value v = read_field(w, begin, &observed);
    if (w->observed_missing && v.end > v.begin) {
        place where = w->at;
        where.field = 2;
        hv_report_finding(w->c, HV_VALUE_TYPE_REQUIRED, &where, v.begin, 0, 0);
    }
    return v;
}

static bool is_required(const walker *w, const element_def *e)
{
    if (!(e->flags & ELEMENT_REQUIRED))
        return false;
    if (w->in_msh && (w->at.field == 9 || w->at.field == 12)) /* the header stage's */
        return false;
    return !(w->in_obx && w->at.field == 2);
}

static void report_required(walker *w, const element_def *e, uint32_t offset)
{
    enum weight weight = e->flags & ELEMENT_KEY ? MAJOR : MINOR;
    hv_report(w->c, HV_FIELD_REQUIRED, weight, &w->at, (hl7val_span){offset, 0}, 0);
}

static value read_defined(walker *w, uint32_t begin, const element_def *e)
{
    value v;
    if (w->in_obx && w->at.field == 5)
        v = read_observation(w, begin, e);
    else
        v = read_field(w, begin, e);
    if (w->in_obx && w->at.field == 2)
        read_value_type(w, &v);
    if (v.end == v.begin) {
        if (is_required(w, e))
            report_required(w, e, v.begin);
    } else if (is_null(w, &v) && is_required(w, e)) {
        report_value(w, HV_FIELD_NULL, &v, 0);
    }
    return v;
}

/* ------------------------------------------------------------------ segments */

/* A field that is empty or beyond the segment's end. */
static void check_absent(walker *w, const segment_def *def, uint32_t offset)
{
    if (w->at.field > def->last_required)
        return;
    const element_def *e = &hv_elements[hv_element_list[def->first + w->at.field - 1]];
    if (is_required(w, e))
        report_required(w, e, offset);
}

/* From the separator before the first field (or the segment's end) on; returns where the segment
 * ends. */
static uint32_t read_fields(walker *w, uint32_t stop, const segment_def *def)
{
    enum mark mark = mark_at(&w->s, stop);
    uint32_t at = stop + 1;
    uint32_t number = w->in_msh ? 2 : 0;
    while (mark == FIELD) {
        w->at.field = clamp(++number);
        if (at < w->s.end && w->s.marks[w->s.data[at]] == FIELD) { /* empty, as most are */
            scan_next(&w->s);
            check_absent(w, def, at++);
            continue;
        }
        value v;
        if (number > def->count)
            v = read_undefined(w, at, def->count ? HV_FIELD_EXTRA : RULE_NONE);
        else if (hv_element_list[def->first + number - 1])
            v = read_defined(w, at, &hv_elements[hv_element_list[def->first + number - 1]]);
        else
            v = read_undefined(w, at, HV_FIELD_WITHDRAWN);
        at = v.end + 1;
        mark = v.mark;
    }
    for (number++; number <= def->last_required; number++) {
        w->at.field = clamp(number);
        check_absent(w, def, at - 1);
    }
    return at - 1;
}

/* How often a segment that HL7 does not have came so far, this one included. */
static uint32_t count_stranger(walker *w, const char name[4])
{
    for (int i = 0; i < MOST_STRANGERS; i++) {
        if (!w->strangers[i].count)
            memcpy(w->strangers[i].name, name, 4);
        if (memcmp(w->strangers[i].name, name, 4) == 0)
            return ++w->strangers[i].count;
    }
    return 1;
}

/* A name that is wrong only in its case is taken for the segment it means. */
static uint8_t number_of(const uint8_t *at, uint32_t length)
{
    uint8_t upper[3] = {0};
    for (uint32_t i = 0; i < 3 && length == 3; i++)
        upper[i] = at[i] >= 'a' && at[i] <= 'z' ? (uint8_t)(at[i] - 32) : at[i];
    return upper[0] == 'Z' ? 0 : hv_segment_number(pack_name(upper, length == 3 ? 3 : 0));
}

static bool is_proper_name(const uint8_t *at, uint32_t length)
{
    if (length != 3 || at[0] < 'A' || at[0] > 'Z')
        return false;
    for (int i = 1; i < 3; i++)
        if (!is_alnum(at[i]) || at[i] >= 'a')
            return false;
    return true;
}

/* Name, count and place a segment; its definition, or an empty one when its content is not checked.
 */
static const segment_def *enter_segment(walker *w, uint32_t begin, uint32_t length)
{
    const uint8_t *at = w->s.data + begin;
    uint8_t number = number_of(at, length);
    w->at = (place){0};
    hv_name_segment(at, at + length, w->at.segment);
    w->at.occurrence = number ? ++w->occurrences[number] : count_stranger(w, w->at.segment);
    uint32_t name = pack_name((const uint8_t *)"OBX", 3);
    w->in_obx = number && hv_segment_names[number] == name;
    w->in_msh = w->at.occurrence == 1 && memcmp(at, "MSH", length < 3 ? length : 3) == 0 &&
                begin == w->c->begin;
    w->observed_type = 0;
    w->observed_missing = true;
    w->control_reported = false;
    if (!is_proper_name(at, length))
        hv_report_finding(w->c, HV_SEGMENT_NAME, &w->at, begin, length < 3 ? length : 3, 0);
    else if (at[0] == 'Z')
        hv_report_finding(w->c, HV_SEGMENT_LOCAL, &w->at, begin, length, 0);
    else if (!number)
        hv_report_finding(w->c, HV_SEGMENT_UNKNOWN, &w->at, begin, length, 0);
    else if (!hv_segment_of[w->version][number])
        hv_report_finding(w->c, HV_SEGMENT_OTHER_VERSION, &w->at, begin, length, 0);
    if (number && hv_segment_of[w->version][number])
        hv_structure_segment(&w->structure, (met){number, w->at.occurrence, begin, length});
    bool checked = number && (w->in_msh || !is_header(at, length));
    return &hv_segments[checked ? hv_segment_of[w->version][number] : 0];
}

static uint32_t skip_line_ends(const walker *w, uint32_t at)
{
    while (at < w->s.end && is_line_end(w->s.data[at]))
        at++;
    return at;
}

/* One segment; returns where the next one begins. */
static uint32_t read_segment(walker *w, uint32_t begin)
{
    uint32_t stop = scan_next(&w->s);
    while (mark_at(&w->s, stop) != FIELD && mark_at(&w->s, stop) != END)
        stop = scan_next(&w->s);
    const segment_def *def = enter_segment(w, begin, stop - begin);
    if (mark_at(&w->s, stop) == FIELD && is_header(w->s.data + begin, stop - begin)) {
        do /* MSH-2 holds delimiters as they are */
            stop = scan_next(&w->s);
        while (mark_at(&w->s, stop) != FIELD && mark_at(&w->s, stop) != END);
    }
    return read_fields(w, stop, def);
}

void hv_check_content(check *c, uint8_t version, uint16_t structure)
{
    walker w;
    memset(&w, 0, offsetof(walker, structure));
    w.c = c;
    w.version = version;
    scan_begin(&w.s, c->data, c->begin, c->end, &c->delimiters);
    hv_structure_begin(&w.structure, c, structure);
    uint32_t at = c->begin;
    while (at < c->end) {
        uint32_t stop = read_segment(&w, at);
        if (stop < c->end && c->data[stop] == '\n' && !w.line_feed) {
            w.line_feed = true;
            hv_report_finding(c, HV_LINE_END, &(place){.segment = ""}, stop, 1, 0);
        }
        at = skip_line_ends(&w, stop);
        while (scan_peek(&w.s) < at)
            scan_next(&w.s);
    }
    hv_structure_end(&w.structure);
}
