/* The profile stage: usage, cardinality, lengths, value sets and predicates beyond the standard's
 * own. */
#include "checks.h"

/* MOST_REPETITIONS: of one field that are looked at; FOUND_ROOM: segments that predicates ask for.
 * Both keep the time linear in the message. */
enum { MOST_PARTS = 1 << 20, MOST_REPETITIONS = 256, FOUND_ROOM = 16 };

static const hl7val_profile_rule *rules_of(const hl7val_profile_head *p)
{
    return (const hl7val_profile_rule *)(const void *)(p + 1);
}

static const hl7val_profile_predicate *predicates_of(const hl7val_profile_head *p)
{
    return (const hl7val_profile_predicate *)(const void *)(rules_of(p) + p->rules);
}

static const hl7val_profile_set *sets_of(const hl7val_profile_head *p)
{
    return (const hl7val_profile_set *)(const void *)(predicates_of(p) + p->predicates);
}

static const uint8_t *codes_of(const hl7val_profile_head *p)
{
    return (const uint8_t *)(const void *)(sets_of(p) + p->sets);
}

uint32_t hl7val_profile_checksum(const uint8_t *profile, size_t length)
{
    if (!profile || length < sizeof(hl7val_profile_head))
        return 0;
    uint32_t sum = 2166136261u;
    for (size_t i = offsetof(hl7val_profile_head, rules); i < length; i++)
        sum = (sum ^ profile[i]) * 16777619u;
    return sum;
}

static bool is_usage(uint8_t usage)
{
    return usage && strchr("REXOC", usage);
}

static bool parts_are_sound(const hl7val_profile_head *p)
{
    for (uint32_t i = 0; i < p->rules; i++) {
        const hl7val_profile_rule *rule = &rules_of(p)[i];
        if (!is_usage(rule->usage) || rule->set > p->sets || rule->predicate > p->predicates ||
            (rule->usage == 'C' && !rule->predicate))
            return false;
    }
    for (uint32_t i = 0; i < p->predicates; i++) {
        const hl7val_profile_predicate *predicate = &predicates_of(p)[i];
        if (!is_usage(predicate->then) || !is_usage(predicate->otherwise) ||
            predicate->then == 'C' || predicate->otherwise == 'C' || predicate->set > p->sets)
            return false;
    }
    for (uint32_t i = 0; i < p->sets; i++)
        if (sets_of(p)[i].first > p->codes || sets_of(p)[i].count > p->codes - sets_of(p)[i].first)
            return false;
    return true;
}

int hv_check_profile(const uint8_t *profile, size_t length)
{
    const hl7val_profile_head *p = (const hl7val_profile_head *)(const void *)profile;
    if (length < sizeof *p || (uintptr_t)profile % _Alignof(hl7val_profile_head) ||
        memcmp(p->magic, "HVPR", 4) || p->format != HL7VAL_PROFILE_FORMAT)
        return HL7VAL_EPROFILE;
    if (p->rules > MOST_PARTS || p->predicates > MOST_PARTS || p->sets > MOST_PARTS ||
        p->codes > MOST_PARTS)
        return HL7VAL_EPROFILE;
    size_t needed = sizeof *p + p->rules * sizeof(hl7val_profile_rule) +
                    p->predicates * sizeof(hl7val_profile_predicate) +
                    p->sets * sizeof(hl7val_profile_set) + p->codes * sizeof(uint64_t);
    if (needed != length || p->checksum != hl7val_profile_checksum(profile, length) ||
        !parts_are_sound(p))
        return HL7VAL_EPROFILE;
    return HL7VAL_OK;
}

/* ------------------------------------------------------------------ applying */

/* A segment of the message. */
typedef struct {
    const uint8_t *at;
    uint32_t length, occurrence;
} line;

static bool is_named(const line *l, const char name[4])
{
    return l->length >= 3 && memcmp(l->at, name, 3) == 0 && (l->length == 3 || !is_alnum(l->at[3]));
}

/* The first segments of the names that predicates ask for; length 0: the message has none. */
typedef struct {
    const check *c;
    uint32_t count;
    char names[FOUND_ROOM][4];
    line lines[FOUND_ROOM];
} found_lines;

/* The next segment at or behind a place; false at the end. */
static bool next_line(const check *c, const uint8_t **at, line *out)
{
    const uint8_t *end = c->data + c->end;
    while (*at < end && is_line_end(**at))
        ++*at;
    if (*at == end)
        return false;
    const uint8_t *stop = hv_next_control(*at, end);
    while (stop < end && !is_line_end(*stop))
        stop = hv_next_control(stop + 1, end);
    *out = (line){*at, (uint32_t)(stop - *at), 0};
    *at = stop;
    return true;
}

static line first_named(found_lines *found, const char name[4])
{
    for (uint32_t i = 0; i < found->count; i++)
        if (memcmp(found->names[i], name, 4) == 0)
            return found->lines[i];
    line l = {.length = 0};
    const uint8_t *at = found->c->data + found->c->begin;
    while (next_line(found->c, &at, &l) && !is_named(&l, name))
        l.length = 0;
    if (found->count < FOUND_ROOM) {
        memcpy(found->names[found->count], name, 4);
        found->lines[found->count++] = l;
    }
    return l;
}

/* The value of an element, NULL when it is empty or absent. */
static const uint8_t *value_of(const check *c, const line *l, const uint16_t path[3],
                               uint32_t repetition, uint32_t *length)
{
    hl7val_span span;
    if (hl7val_locate(l->at, l->length, &c->delimiters, path[0], repetition, path[1], path[2],
                      &span) ||
        !span.length)
        return NULL;
    *length = span.length;
    return l->at + span.offset;
}

static bool in_set(const hl7val_profile_head *p, uint32_t set, const uint8_t *at, uint32_t length)
{
    const hl7val_profile_set *s = &sets_of(p)[set - 1];
    uint64_t wanted = hl7val_code_key(at, length);
    uint32_t low = 0, high = s->count;
    while (low < high) {
        uint64_t key;
        uint32_t middle = (low + high) / 2;
        memcpy(&key, codes_of(p) + (s->first + middle) * sizeof key, sizeof key);
        if (key == wanted)
            return true;
        if (key < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

static uint8_t usage_of(found_lines *found, const hl7val_profile_rule *rule, const line *l)
{
    const check *c = found->c;
    if (rule->usage != 'C')
        return rule->usage;
    const hl7val_profile_predicate *predicate = &predicates_of(c->profile)[rule->predicate - 1];
    const uint16_t path[3] = {predicate->field, predicate->component, predicate->subcomponent};
    line other = is_named(l, predicate->segment) ? *l : first_named(found, predicate->segment);
    uint32_t length;
    const uint8_t *value = other.length ? value_of(c, &other, path, 1, &length) : NULL;
    bool holds = value && (!predicate->set || in_set(c->profile, predicate->set, value, length));
    return holds ? predicate->then : predicate->otherwise;
}

static void report_usage(check *c, const place *where, uint8_t usage, const uint8_t *value,
                         uint32_t length, const line *l)
{
    const hl7val_span end = {(uint32_t)(l->at + l->length - c->data), 0};
    if (!value && usage == 'R')
        hv_report(c, HV_PROFILE_REQUIRED, MAJOR, where, end, 0);
    else if (!value && usage == 'E')
        hv_report(c, HV_PROFILE_EXPECTED, MAJOR, where, end, 0);
    else if (value && usage == 'X')
        hv_report(c, HV_PROFILE_FORBIDDEN, MAJOR, where,
                  (hl7val_span){(uint32_t)(value - c->data), length}, 0);
}

static void check_element(check *c, found_lines *found, const hl7val_profile_rule *rule,
                          const line *l, uint32_t repetition)
{
    const uint16_t path[3] = {rule->field, rule->component, rule->subcomponent};
    place where = {.occurrence = l->occurrence,
                   .field = rule->field,
                   .repetition = (uint16_t)repetition,
                   .component = rule->component,
                   .subcomponent = rule->subcomponent};
    memcpy(where.segment, rule->segment, 3);
    uint32_t length = 0;
    const uint8_t *value = value_of(c, l, path, repetition, &length);
    report_usage(c, &where, usage_of(found, rule, l), value, length, l);
    if (!value)
        return;
    const hl7val_span span = {(uint32_t)(value - c->data), length};
    if (rule->length && length > rule->length)
        hv_report(c, HV_PROFILE_LENGTH, MAJOR, &where, span, rule->length);
    if (rule->set && !in_set(c->profile, rule->set, value, length))
        hv_report(c, HV_PROFILE_VALUE, MAJOR, &where, span, 0);
}

static void check_line(check *c, found_lines *found, const hl7val_profile_rule *rule, const line *l)
{
    uint32_t count;
    hl7val_repetitions(l->at, l->length, &c->delimiters, rule->field, &count);
    place where = {.occurrence = l->occurrence, .field = rule->field};
    memcpy(where.segment, rule->segment, 3);
    const hl7val_span at = {(uint32_t)(l->at - c->data), l->length};
    if (!rule->component && rule->min && count < rule->min && (count || rule->usage == 'R') &&
        rule->min > 1)
        hv_report(c, HV_PROFILE_TOO_FEW, MAJOR, &where, at, rule->min);
    if (!rule->component && rule->max && count > rule->max)
        hv_report(c, HV_PROFILE_TOO_MANY, MAJOR, &where, at, rule->max);
    if (!rule->component && count == 0) {
        check_element(c, found, rule, l, 0);
        return;
    }
    for (uint32_t repetition = 1; repetition <= count && repetition <= MOST_REPETITIONS;
         repetition++)
        check_element(c, found, rule, l, repetition);
}

/* How many segments there are, against a rule without a field. */
static void check_count(check *c, const hl7val_profile_rule *rule, uint32_t count)
{
    place where = {.occurrence = 1};
    memcpy(where.segment, rule->segment, 3);
    const hl7val_span end = {c->end, 0};
    if (rule->usage == 'R' && !count)
        hv_report(c, HV_PROFILE_SEGMENT_REQUIRED, MAJOR, &where, end, 0);
    else if (rule->usage == 'X' && count)
        hv_report(c, HV_PROFILE_FORBIDDEN, MAJOR, &where, end, 0);
    else if (count && count < rule->min)
        hv_report(c, HV_PROFILE_TOO_FEW, MAJOR, &where, end, rule->min);
    if (rule->max && count > rule->max) {
        where.occurrence = rule->max + 1u;
        hv_report(c, HV_PROFILE_TOO_MANY, MAJOR, &where, end, rule->max);
    }
}

static bool is_for(const check *c, const char wanted[4], hl7val_span is)
{
    size_t length = strnlen(wanted, 4);
    return !length || (length == is.length && memcmp(c->data + is.offset, wanted, length) == 0);
}

void hv_apply_profile(check *c)
{
    const hl7val_profile_head *p = c->profile;
    if (!is_for(c, p->type, c->report->type) || !is_for(c, p->event, c->report->event))
        return;
    found_lines found = {.c = c};
    const hl7val_profile_rule *rules = rules_of(p);
    for (uint32_t first = 0, end; first < p->rules; first = end) {
        for (end = first + 1;
             end < p->rules && memcmp(rules[end].segment, rules[first].segment, 4) == 0;)
            end++;
        line l;
        uint32_t count = 0;
        const uint8_t *at = c->data + c->begin;
        while (next_line(c, &at, &l)) {
            if (!is_named(&l, rules[first].segment))
                continue;
            l.occurrence = ++count;
            for (uint32_t i = first; i < end; i++)
                if (rules[i].field)
                    check_line(c, &found, &rules[i], &l);
        }
        for (uint32_t i = first; i < end; i++)
            if (!rules[i].field)
                check_count(c, &rules[i], count);
    }
}
