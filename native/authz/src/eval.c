/* Evaluates one node: Cedar's semantics over values, without allocation, in bounded depth. Types
 * are checked here once more, so that a policy set that was never validated is still safe. */
#include "eval.h"

#include <string.h>

static int fault(struct az_env *env, uint32_t node, int code)
{
    env->fault_node = node;
    return code;
}

static void *take(struct az_env *env, size_t bytes)
{
    bytes = (bytes + 15) & ~(size_t)15;
    if (bytes > env->scratch_size - env->scratch_used) {
        return NULL;
    }
    void *at = env->scratch + env->scratch_used;
    env->scratch_used += (uint32_t)bytes;
    return at;
}

const struct authz_entity *az_resolve(const struct az_env *env, const struct authz_entity *e)
{
    for (int i = 0; i < AZ_STORES && !e->place; i++) {
        const struct authz_entity *known =
            az_lookup(env->stores[i], e->type, e->id, e->id_n, e->hash);
        e = known ? known : e;
    }
    return e;
}

bool az_within(const struct az_env *env, const struct authz_entity *e,
               const struct authz_entity *target)
{
    if (az_same_entity(e, target)) {
        return true;
    }
    e = az_resolve(env, e);
    for (uint32_t i = 0; i < e->n_ancestors; i++) {
        if (az_same_entity(e->ancestors[i], target)) {
            return true;
        }
    }
    return false;
}

bool az_in_scope(const struct az_env *env, const struct az_scope *scope,
                 const struct authz_entity *e)
{
    bool in_type = scope->kind < AZ_IS_A || scope->type == e->type;
    if (scope->kind == AZ_ANY || scope->kind == AZ_IS_A || !in_type) {
        return in_type;
    }
    const struct authz_entity *target = env->set->constants[scope->entity].entity;
    return scope->kind == AZ_EQUAL ? az_same_entity(e, target) : az_within(env, e, target);
}

int az_test(struct az_env *env, uint32_t node)
{
    struct az_value v;
    int code = az_eval(env, node, &v);
    if (code) {
        return -code;
    }
    return v.tag == AZ_T_BOOL ? (int)v.number : -fault(env, node, AUTHZ_FAULT_TYPE);
}

static int chain(struct az_env *env, const struct az_node *n, struct az_value *out)
{
    const uint32_t *refs = env->set->model.refs.at + n->a;
    bool stop = n->op == AZ_OR, result = !stop;
    for (uint32_t i = 0; i < n->b && result != stop; i++) {
        int yes = az_test(env, refs[i]);
        if (yes < 0) {
            return -yes;
        }
        result = yes;
    }
    *out = az_number(AZ_T_BOOL, result);
    return 0;
}

static int arithmetic(struct az_env *env, uint32_t at, const struct az_node *n,
                      const struct az_value *a, const struct az_value *b, struct az_value *out)
{
    if (a->tag != AZ_T_LONG || b->tag != AZ_T_LONG) {
        return fault(env, at, AUTHZ_FAULT_TYPE);
    }
    int64_t r = 0;
    bool over = n->op == AZ_ADD   ? __builtin_add_overflow(a->number, b->number, &r)
                : n->op == AZ_SUB ? __builtin_sub_overflow(a->number, b->number, &r)
                                  : __builtin_mul_overflow(a->number, b->number, &r);
    *out = az_number(AZ_T_LONG, r);
    return over ? fault(env, at, AUTHZ_FAULT_OVERFLOW) : 0;
}

static int order(struct az_env *env, uint32_t at, const struct az_node *n, const struct az_value *a,
                 const struct az_value *b, struct az_value *out)
{
    bool ordered = a->tag == AZ_T_LONG || a->tag == AZ_T_DATETIME || a->tag == AZ_T_DURATION;
    if (a->tag != b->tag || !ordered) {
        return fault(env, at, AUTHZ_FAULT_TYPE);
    }
    bool yes = n->op == AZ_LT   ? a->number < b->number
               : n->op == AZ_LE ? a->number <= b->number
               : n->op == AZ_GT ? a->number > b->number
                                : a->number >= b->number;
    *out = az_number(AZ_T_BOOL, yes);
    return 0;
}

static int within(struct az_env *env, uint32_t at, const struct az_value *a,
                  const struct az_value *b, struct az_value *out)
{
    if (a->tag != AZ_T_ENTITY || (b->tag != AZ_T_ENTITY && b->tag != AZ_T_SET)) {
        return fault(env, at, AUTHZ_FAULT_TYPE);
    }
    const struct az_value *targets = b->tag == AZ_T_SET ? b->set : b;
    uint32_t n = b->tag == AZ_T_SET ? b->n : 1;
    bool found = false;
    for (uint32_t i = 0; i < n; i++) {
        if (targets[i].tag != AZ_T_ENTITY) {
            return fault(env, at, AUTHZ_FAULT_TYPE);
        }
    }
    for (uint32_t i = 0; i < n && !found; i++) {
        found = az_within(env, a->entity, targets[i].entity);
    }
    *out = az_number(AZ_T_BOOL, found);
    return 0;
}

static bool contains(const struct az_value *set, const struct az_value *wanted)
{
    uint32_t low = 0, high = set->n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int where = az_compare(&set->set[middle], wanted);
        if (where == 0) {
            return true;
        }
        if (where < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return false;
}

static int membership(struct az_env *env, uint32_t at, const struct az_node *n,
                      const struct az_value *a, const struct az_value *b, struct az_value *out)
{
    if (a->tag != AZ_T_SET || (n->op != AZ_CONTAINS && b->tag != AZ_T_SET)) {
        return fault(env, at, AUTHZ_FAULT_TYPE);
    }
    bool yes;
    if (n->op == AZ_CONTAINS) {
        yes = contains(a, b);
    } else {
        yes = n->op == AZ_CONTAINS_ALL;
        bool decided = !yes;
        for (uint32_t i = 0; i < b->n && yes != decided; i++) {
            yes = contains(a, &b->set[i]);
        }
    }
    *out = az_number(AZ_T_BOOL, yes);
    return 0;
}

static int tag(struct az_env *env, uint32_t at, const struct az_node *n, const struct az_value *a,
               const struct az_value *b, struct az_value *out)
{
    if (a->tag != AZ_T_ENTITY || b->tag != AZ_T_STRING) {
        return fault(env, at, AUTHZ_FAULT_TYPE);
    }
    const struct authz_entity *e = az_resolve(env, a->entity);
    const struct az_value *found = NULL;
    for (uint32_t i = 0; i < e->n_tags && !found; i++) {
        if (e->tags[i].n == b->n && memcmp(e->tags[i].s, b->s, b->n) == 0) {
            found = &e->tags[i].value;
        }
    }
    if (n->op == AZ_HAS_TAG) {
        *out = az_number(AZ_T_BOOL, found != NULL);
        return 0;
    }
    if (!found) {
        return fault(env, at, e->place ? AUTHZ_FAULT_NO_TAG : AUTHZ_FAULT_NO_ENTITY);
    }
    *out = *found;
    return 0;
}

/* GET and HAS, on records and entities. */
static int attribute(struct az_env *env, uint32_t at, const struct az_node *n,
                     const struct az_value *a, struct az_value *out)
{
    const struct az_value *found;
    bool exists = true;
    if (a->tag == AZ_T_ENTITY) {
        const struct authz_entity *e = az_resolve(env, a->entity);
        exists = e->place != 0;
        found = az_find_field(e->attrs, e->n_attrs, n->b);
    } else if (a->tag == AZ_T_RECORD) {
        found = az_find_field(a->record, a->n, n->b);
    } else {
        return fault(env, at, AUTHZ_FAULT_TYPE);
    }
    if (n->op == AZ_HAS) {
        *out = az_number(AZ_T_BOOL, found != NULL);
        return 0;
    }
    if (!found) {
        return fault(env, at, exists ? AUTHZ_FAULT_NO_ATTRIBUTE : AUTHZ_FAULT_NO_ENTITY);
    }
    *out = *found;
    return 0;
}

/* The pattern's encoding: 0x00 and a byte, or 0x01 for any run. Greedy with one point to go back
 * to, so the time is bounded by pattern length times text length. */
static bool like(const struct az_string *pattern, const char *s, uint32_t n)
{
    uint32_t p = 0, i = 0, star = AZ_NONE, mark = 0;
    while (i < n || p < pattern->n) {
        if (p < pattern->n && pattern->s[p] == 1) {
            star = ++p;
            mark = i;
        } else if (p + 1 < pattern->n && i < n && pattern->s[p + 1] == s[i]) {
            p += 2;
            i++;
        } else if (star != AZ_NONE && mark < n) {
            p = star;
            i = ++mark;
        } else {
            return false;
        }
    }
    return true;
}

static int set_literal(struct az_env *env, uint32_t at, const struct az_node *n,
                       struct az_value *out)
{
    struct az_value *elements = take(env, n->b * sizeof *elements);
    if (!elements) {
        return fault(env, at, AUTHZ_FAULT_LIMIT);
    }
    for (uint32_t i = 0; i < n->b; i++) {
        int code = az_eval(env, env->set->model.refs.at[n->a + i], &elements[i]);
        if (code) {
            return code;
        }
    }
    struct az_value v = {.tag = AZ_T_SET, .n = az_make_set(elements, n->b), .set = elements};
    *out = v;
    return 0;
}

static int record_literal(struct az_env *env, uint32_t at, const struct az_node *n,
                          struct az_value *out)
{
    const uint32_t *refs = env->set->model.refs.at + n->a;
    struct az_field *fields = take(env, n->b * sizeof *fields);
    if (!fields) {
        return fault(env, at, AUTHZ_FAULT_LIMIT);
    }
    for (uint32_t i = 0; i < n->b; i++) {
        fields[i].name = refs[2 * i];
        int code = az_eval(env, refs[2 * i + 1], &fields[i].value);
        if (code) {
            return code;
        }
    }
    az_sort_fields(fields, n->b);
    struct az_value v = {.tag = AZ_T_RECORD, .n = n->b, .record = fields};
    *out = v;
    return 0;
}

static int construct(struct az_env *env, uint32_t at, uint32_t function, const struct az_value *a,
                     struct az_value *out)
{
    int64_t number = 0;
    bool ok;
    struct az_ip ip;
    switch (function) {
    case AZ_F_DECIMAL:
        ok = az_read_decimal(a->s, a->n, &number);
        break;
    case AZ_F_DATETIME:
        ok = az_read_datetime(a->s, a->n, &number);
        break;
    case AZ_F_DURATION:
        ok = az_read_duration(a->s, a->n, &number);
        break;
    default:
        ok = az_read_ip(a->s, a->n, &ip);
    }
    if (!ok) {
        return fault(env, at, AUTHZ_FAULT_EXTENSION);
    }
    *out = az_number((enum az_kind)az_signature(function)->gives, number);
    if (function == AZ_F_IP) {
        struct az_ip *copy = take(env, sizeof *copy);
        if (!copy) {
            return fault(env, at, AUTHZ_FAULT_LIMIT);
        }
        *copy = ip;
        out->ip = copy;
    }
    return 0;
}

static int64_t floor_day(int64_t ms, bool *over)
{
    int64_t rest = ms % 86400000, day;
    *over = __builtin_sub_overflow(ms, rest < 0 ? rest + 86400000 : rest, &day);
    return day;
}

static int extension(struct az_env *env, uint32_t at, uint32_t function, const struct az_value *a,
                     const struct az_value *b, struct az_value *out)
{
    static const int64_t units[] = {1, 1000, 60000, 3600000, 86400000};
    int64_t r = 0;
    bool over = false;
    switch (function) {
    case AZ_F_LESS_THAN:
        r = a->number < b->number;
        break;
    case AZ_F_LESS_EQUAL:
        r = a->number <= b->number;
        break;
    case AZ_F_GREATER_THAN:
        r = a->number > b->number;
        break;
    case AZ_F_GREATER_EQUAL:
        r = a->number >= b->number;
        break;
    case AZ_F_IS_IPV4:
        r = !a->ip->v6;
        break;
    case AZ_F_IS_IPV6:
        r = a->ip->v6;
        break;
    case AZ_F_IS_LOOPBACK:
        r = az_ip_is_loopback(a->ip);
        break;
    case AZ_F_IS_MULTICAST:
        r = az_ip_is_multicast(a->ip);
        break;
    case AZ_F_IN_RANGE:
        r = az_ip_in_range(a->ip, b->ip);
        break;
    case AZ_F_OFFSET:
        over = __builtin_add_overflow(a->number, b->number, &r);
        break;
    case AZ_F_DURATION_SINCE:
        over = __builtin_sub_overflow(a->number, b->number, &r);
        break;
    case AZ_F_TO_DATE:
        r = floor_day(a->number, &over);
        break;
    case AZ_F_TO_TIME:
        r = a->number % 86400000;
        r += r < 0 ? 86400000 : 0;
        break;
    default:
        r = a->number / units[function - AZ_F_TO_MILLISECONDS];
    }
    *out = az_number((enum az_kind)az_signature(function)->gives, r);
    return over ? fault(env, at, AUTHZ_FAULT_EXTENSION) : 0;
}

static int call(struct az_env *env, uint32_t at, const struct az_node *n, struct az_value *out)
{
    const struct az_signature *s = az_signature(n->c);
    struct az_value arguments[2] = {{0}};
    if (n->b != s->arguments) {
        return fault(env, at, AUTHZ_FAULT_TYPE);
    }
    for (uint32_t i = 0; i < s->arguments; i++) {
        int code = az_eval(env, env->set->model.refs.at[n->a + i], &arguments[i]);
        if (code) {
            return code;
        }
    }
    for (uint32_t i = 0; i < s->arguments; i++) {
        if (arguments[i].tag != s->takes[i]) {
            return fault(env, at, AUTHZ_FAULT_TYPE);
        }
    }
    return s->takes[0] == AZ_T_STRING ? construct(env, at, n->c, arguments, out)
                                      : extension(env, at, n->c, arguments, arguments + 1, out);
}

/* The value where it stands already: a constant, a variable, or an attribute straight from a
 * variable, which is most of what policies read. NULL: it has to be evaluated. */
static const struct az_value *peek(const struct az_env *env, uint32_t node)
{
    const struct az_node *n = &env->set->model.nodes.at[node];
    if (n->flags & AZ_CONSTANT) {
        return &env->set->constants[node];
    }
    const struct az_node *from = n->op == AZ_GET ? &env->set->model.nodes.at[n->a] : n;
    const struct az_value *v = from->op == AZ_VAR ? &env->vars[from->a] : NULL;
    if (!v || !v->tag || n == from) {
        return v && v->tag ? v : NULL;
    }
    if (v->tag == AZ_T_RECORD) {
        return az_find_field(v->record, v->n, n->b);
    }
    return v->tag == AZ_T_ENTITY ? az_find_field(v->entity->attrs, v->entity->n_attrs, n->b) : NULL;
}

/* The value of an operand: where it stands, or evaluated into `room`. NULL and a fault if not. */
static const struct az_value *operand(struct az_env *env, uint32_t node, struct az_value *room,
                                      int *code)
{
    const struct az_value *at = peek(env, node);
    if (at) {
        return at;
    }
    *code = az_eval(env, node, room);
    return *code ? NULL : room;
}

static int unary(struct az_env *env, uint32_t at, const struct az_node *n, struct az_value *out)
{
    struct az_value room;
    int code = 0;
    const struct az_value *a = operand(env, n->a, &room, &code);
    if (!a) {
        return code;
    }
    static const uint8_t wants[AZ_OPS] = {[AZ_NOT] = AZ_T_BOOL,
                                          [AZ_NEG] = AZ_T_LONG,
                                          [AZ_IS_EMPTY] = AZ_T_SET,
                                          [AZ_IS] = AZ_T_ENTITY,
                                          [AZ_LIKE] = AZ_T_STRING};
    if (n->op == AZ_GET || n->op == AZ_HAS) {
        return attribute(env, at, n, a, out);
    }
    if (a->tag != wants[n->op]) {
        return fault(env, at, AUTHZ_FAULT_TYPE);
    }
    if (n->op == AZ_NEG) {
        *out = az_number(AZ_T_LONG, a->number == INT64_MIN ? 0 : -a->number);
        return a->number == INT64_MIN ? fault(env, at, AUTHZ_FAULT_OVERFLOW) : 0;
    }
    bool yes = n->op == AZ_NOT        ? !a->number
               : n->op == AZ_IS_EMPTY ? a->n == 0
               : n->op == AZ_IS       ? a->entity->type == n->b
                                      : like(&env->set->model.strings.at[n->b], a->s, a->n);
    *out = az_number(AZ_T_BOOL, yes);
    return 0;
}

static int binary(struct az_env *env, uint32_t at, const struct az_node *n, struct az_value *out)
{
    struct az_value left, right;
    int code = 0;
    const struct az_value *a = operand(env, n->a, &left, &code);
    const struct az_value *b = a ? operand(env, n->b, &right, &code) : NULL;
    if (!b) {
        return code;
    }
    switch ((enum az_op)n->op) {
    case AZ_EQ:
    case AZ_NE:
        *out = az_number(AZ_T_BOOL, (az_compare(a, b) == 0) == (n->op == AZ_EQ));
        return 0;
    case AZ_LT:
    case AZ_LE:
    case AZ_GT:
    case AZ_GE:
        return order(env, at, n, a, b, out);
    case AZ_ADD:
    case AZ_SUB:
    case AZ_MUL:
        return arithmetic(env, at, n, a, b, out);
    case AZ_IN:
        return within(env, at, a, b, out);
    case AZ_HAS_TAG:
    case AZ_GET_TAG:
        return tag(env, at, n, a, b, out);
    default:
        return membership(env, at, n, a, b, out);
    }
}

int az_eval(struct az_env *env, uint32_t node, struct az_value *out)
{
    const struct az_node *n = &env->set->model.nodes.at[node];
    const struct az_value *at = peek(env, node);
    if (at) {
        *out = *at;
        return 0;
    }
    switch ((enum az_op)n->op) {
    case AZ_VAR: /* nobody said yet who or what it is */
        return fault(env, node, AUTHZ_FAULT_LIMIT);
    case AZ_AND:
    case AZ_OR:
        return chain(env, n, out);
    case AZ_IF: {
        int yes = az_test(env, n->a);
        return yes < 0 ? -yes : az_eval(env, yes ? n->b : n->c, out);
    }
    case AZ_SET:
        return set_literal(env, node, n, out);
    case AZ_RECORD:
        return record_literal(env, node, n, out);
    case AZ_CALL:
        return call(env, node, n, out);
    case AZ_NOT:
    case AZ_NEG:
    case AZ_IS_EMPTY:
    case AZ_IS:
    case AZ_HAS:
    case AZ_GET:
    case AZ_LIKE:
        return unary(env, node, n, out);
    default:
        return binary(env, node, n, out);
    }
}
