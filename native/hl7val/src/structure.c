/* The structure automaton: which segments a message has, in which order, groups and numbers.
 *
 * A message structure is a tree; the open groups are a stack. For each segment the cheapest way to
 * a node of its name is taken, where each required segment passed over costs one. When there is
 * none, or when the next segment fits better without this one, this one is a stray: one finding. */
#include "checks.h"

/* Costs of a way: for each required segment left out, for entering a group by an optional segment
 * (so that of two groups that may begin with it, the one that must is taken). */
enum { COST_MISSING = 64, COST_OPTIONAL_HEAD = 1, NO_WAY = 1 << 16 };

/* A way from the open groups to a segment. */
typedef struct {
    int cost, level;
    uint16_t child; /* of that level's group */
    bool again;     /* one more of the child that is already there */
    int inside;     /* the part of the cost that arises below the child */
} way;

static uint16_t first_child(uint16_t group)
{
    return (uint16_t)(group + 1);
}

static uint16_t group_end(uint16_t group)
{
    return (uint16_t)(group + hv_structures[group].size);
}

static uint16_t next_sibling(uint16_t child)
{
    return (uint16_t)(child + hv_structures[child].size);
}

static bool is_needed(uint16_t at)
{
    return hv_structures[at].needed;
}

/* What it costs to meet a segment as the first one inside a node; NO_WAY if it is not in there. */
static int cost_inside(uint16_t at, uint8_t number, uint16_t *through)
{
    const node_def *n = &hv_structures[at];
    if (n->kind == NODE_SEGMENT)
        return n->segment == number ? 0 : NO_WAY;
    if (n->kind == NODE_ANY)
        return 0;
    int best = NO_WAY, skipped = 0;
    for (uint16_t child = first_child(at); child < group_end(at) && skipped < best;
         child = next_sibling(child)) {
        int cost = skipped + cost_inside(child, number, NULL);
        if (hv_structures[child].kind == NODE_SEGMENT && !hv_structures[child].min)
            cost += COST_OPTIONAL_HEAD;
        if (cost < best) {
            best = cost;
            if (through)
                *through = child;
        }
        if (n->kind == NODE_GROUP)
            skipped += is_needed(child) * COST_MISSING;
    }
    return best;
}

/* Required nodes of an open group that have not come yet. */
static int cost_of_closing(const level *open)
{
    if (hv_structures[open->group].kind == NODE_CHOICE)
        return 0;
    int cost = 0;
    uint16_t child = open->child ? next_sibling(open->child) : first_child(open->group);
    for (; child < group_end(open->group); child = next_sibling(child))
        cost += is_needed(child) * COST_MISSING;
    return cost;
}

/* Consider the later children of an open group, or one more of the child it stands at. */
static void look_in_level(const automaton *a, int depth, uint8_t number, int closing, way *best)
{
    const level *open = &a->levels[depth];
    uint16_t child = open->child;
    if (child && (!hv_structures[child].max || open->child_count < hv_structures[child].max)) {
        int inside = cost_inside(child, number, NULL);
        if (closing + inside < best->cost)
            *best = (way){closing + inside, depth, child, true, inside};
    }
    if (child && hv_structures[open->group].kind == NODE_CHOICE)
        return;
    int skipped = closing;
    child = child ? next_sibling(child) : first_child(open->group);
    for (; child < group_end(open->group) && skipped < best->cost; child = next_sibling(child)) {
        int inside = cost_inside(child, number, NULL);
        if (skipped + inside < best->cost)
            *best = (way){skipped + inside, depth, child, false, inside};
        skipped += is_needed(child) * COST_MISSING;
    }
}

static way find_way(const automaton *a, uint8_t number)
{
    way best = {NO_WAY, 0, 0, false, 0};
    int closing = 0;
    for (int depth = a->depth; depth >= 0 && closing < best.cost; depth--) {
        look_in_level(a, depth, number, closing, &best);
        closing += cost_of_closing(&a->levels[depth]);
    }
    return best;
}

/* ------------------------------------------------------------------ findings */

static place place_of(uint8_t number, uint32_t occurrence)
{
    uint32_t name = hv_segment_names[number];
    return (place){.segment = {(char)(name >> 16), (char)(name >> 8), (char)name},
                   .occurrence = occurrence};
}

static hl7val_finding *report_met(automaton *a, enum rule rule, const met *m)
{
    place where = place_of(m->number, m->occurrence);
    return hv_report_finding(a->c, rule, &where, m->offset, m->length, 0);
}

/* The segment that is missing when a needed node is left out. */
static uint8_t missing_segment(uint16_t at)
{
    while (hv_structures[at].kind != NODE_SEGMENT && hv_structures[at].size > 1) {
        uint16_t child = first_child(at);
        while (hv_structures[at].kind == NODE_GROUP && !is_needed(child) &&
               next_sibling(child) < group_end(at))
            child = next_sibling(child);
        at = child;
    }
    return hv_structures[at].segment;
}

/* Details of an order or document that systems leave out without harm to the rest. */
static bool is_detail(uint8_t number)
{
    static const char names[3][4] = {"OBX", "RXR", "TQ1"};
    for (int i = 0; i < 3; i++)
        if (hv_segment_names[number] == pack_name((const uint8_t *)names[i], 3))
            return true;
    return false;
}

static void report_missing(automaton *a, uint16_t at, uint32_t offset)
{
    uint8_t number = missing_segment(at);
    if (!number || a->strays[number / 8] & 1 << number % 8)
        return;
    place where = place_of(number, 1);
    uint32_t index = a->c->report->findings;
    enum weight weight = is_detail(number) ? MINOR : MAJOR;
    if (hv_report(a->c, HV_SEGMENT_REQUIRED, weight, &where, (hl7val_span){offset, 0}, 0) &&
        a->missing_count < MOST_MISSING) {
        a->missing[a->missing_count].number = number;
        a->missing[a->missing_count++].finding = index;
    }
}

/* A segment that has no place here. If it was reported as missing before, that was the same defect.
 */
static void report_stray(automaton *a, const met *m)
{
    a->strays[m->number / 8] |= (uint8_t)(1 << m->number % 8);
    if (!hv_structure_has(a, m->number)) {
        report_met(a, HV_SEGMENT_UNEXPECTED, m);
        return;
    }
    for (uint8_t i = 0; i < a->missing_count; i++) {
        if (a->missing[i].number != m->number)
            continue;
        hl7val_report *report = a->c->report;
        uint32_t kept = report->findings, errors = report->errors, warnings = report->warnings;
        report->findings = a->missing[i].finding; /* write over it */
        report_met(a, HV_SEGMENT_ORDER, m);
        report->findings = kept;
        report->errors = errors;
        report->warnings = warnings;
        a->missing[i].number = 0;
        return;
    }
    report_met(a, m->occurrence > 1 ? HV_SEGMENT_REPEATED : HV_SEGMENT_ORDER, m);
}

/* ------------------------------------------------------------------ moving */

static void close_level(automaton *a, uint32_t offset)
{
    const level *open = &a->levels[a->depth];
    if (cost_of_closing(open)) {
        uint16_t child = open->child ? next_sibling(open->child) : first_child(open->group);
        if (open->repeated)
            report_met(a, HV_GROUP_INCOMPLETE, &open->opener);
        for (; !open->repeated && child < group_end(open->group); child = next_sibling(child))
            if (is_needed(child))
                report_missing(a, child, offset);
    }
    a->depth--;
}

/* Open the groups down to the segment, from a child of the innermost open one. */
static void descend(automaton *a, uint16_t child, const met *m, bool again)
{
    while (hv_structures[child].kind == NODE_GROUP || hv_structures[child].kind == NODE_CHOICE) {
        uint16_t target = first_child(child);
        if (a->depth + 1 == MOST_LEVELS)
            return;
        cost_inside(child, m->number, &target);
        level *open = &a->levels[++a->depth];
        *open = (level){
            .group = child, .child = target, .child_count = 1, .repeated = again, .opener = *m};
        if (hv_structures[child].kind == NODE_GROUP)
            for (uint16_t skipped = first_child(child); skipped < target;
                 skipped = next_sibling(skipped))
                if (is_needed(skipped))
                    report_missing(a, skipped, m->offset);
        child = target;
        again = false;
    }
}

static void go(automaton *a, const way *w, const met *m)
{
    while (a->depth > w->level)
        close_level(a, m->offset);
    level *open = &a->levels[a->depth];
    if (w->again) {
        open->child_count++;
    } else {
        uint16_t skipped = open->child ? next_sibling(open->child) : first_child(open->group);
        if (hv_structures[open->group].kind == NODE_GROUP)
            for (; skipped < w->child; skipped = next_sibling(skipped))
                if (is_needed(skipped))
                    report_missing(a, skipped, m->offset);
        open->child = w->child;
        open->child_count = 1;
    }
    descend(a, w->child, m, w->again);
}

/* A way that leaves something out is doubtful. Only the head of a group missing: the group begins
 * here. A group begun again without its head, or a next segment that fits better without this one:
 * a stray. */
static bool is_stray(const automaton *a, const way *w, uint8_t next)
{
    if (w->cost < COST_MISSING)
        return false;
    if (w->cost >= NO_WAY || (w->again && w->inside >= COST_MISSING))
        return true;
    return w->inside < w->cost && next && find_way(a, next).cost < COST_MISSING;
}

static void take(automaton *a, const met *m, uint8_t next)
{
    way w = find_way(a, m->number);
    if (is_stray(a, &w, next))
        report_stray(a, m);
    else
        go(a, &w, m);
}

void hv_structure_begin(automaton *a, check *c, uint16_t root)
{
    *a = (automaton){.c = c, .levels[0] = {.group = root}};
    bool any = !root;
    for (uint16_t at = root; root && at < group_end(root); at++) {
        uint8_t number = hv_structures[at].segment;
        a->members[number / 8] |= (uint8_t)(1 << number % 8);
        any |= hv_structures[at].kind == NODE_ANY;
    }
    if (any)
        memset(a->members, 0xff, sizeof a->members);
}

bool hv_structure_has(const automaton *a, uint8_t number)
{
    return a->members[number / 8] & 1 << number % 8;
}

void hv_structure_segment(automaton *a, met segment)
{
    if (!a->levels[0].group)
        return;
    if (a->waiting.number)
        take(a, &a->waiting, segment.number);
    a->waiting = segment;
}

void hv_structure_end(automaton *a)
{
    if (!a->levels[0].group)
        return;
    if (a->waiting.number)
        take(a, &a->waiting, 0);
    while (a->depth >= 0)
        close_level(a, a->c->end);
}
