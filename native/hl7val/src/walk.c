/* The second pass: goes through the segments and fields of a message and checks each against its
 * definition. */
#include "walk.h"

/* ------------------------------------------------------------------ fields */

/* A field that the version does not define. */
static value read_undefined(walker *w, uint32_t begin, enum rule rule)
{
    value v = {.begin = begin, .mark = PLAIN};
    uint32_t at = begin;
    while (v.mark < FIELD) {
        value part = hv_read_value(w, at);
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
        v = t->count ? hv_read_composite(w, at, e) : hv_read_primitive(w, at, e);
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
    if (name != w->known_name) { /* OBX come in rows of one type */
        uint16_t found = find_type(w->version, name);
        w->known_name = name;
        w->known_type = found ? found : find_type(VERSION_2_5_1, name);
    }
    w->observed_type = w->known_type;
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

/* Are the fields of a segment checked? Not those of one that does not belong to the message: that
 * it is there is the finding, and its fields are nobody's. */
static bool is_checked(const walker *w, uint8_t number, const uint8_t *at, uint32_t length)
{
    if (!number || (!w->in_msh && is_header(at, length)))
        return false;
    return w->c->skip & HL7VAL_STRUCTURE || hv_structure_has(&w->structure, number);
}

/* Name, count and place a segment; its definition, or an empty one when its content is not checked.
 */
static const segment_def *enter_segment(walker *w, uint32_t begin, uint32_t length)
{
    const uint8_t *at = w->s.data + begin;
    uint8_t number = number_of(at, length);
    w->at = (place){0};
    hv_name_segment(at, length, mark_at(&w->s, begin + length) == FIELD, w->at.segment);
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
    return &hv_segments[is_checked(w, number, at, length) ? hv_segment_of[w->version][number] : 0];
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
        at = skip_line_ends(&w, stop);
        const uint8_t *feed = w.line_feed ? NULL : memchr(c->data + stop, '\n', at - stop);
        if (feed) {
            w.line_feed = true;
            hv_report_finding(c, HV_LINE_END, &(place){.segment = ""}, (uint32_t)(feed - c->data),
                              1, 0);
        }
        while (scan_peek(&w.s) < at)
            scan_next(&w.s);
    }
    hv_structure_end(&w.structure);
}
