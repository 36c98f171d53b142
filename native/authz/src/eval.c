/* Evaluates one node: Cedar's semantics over values, without allocation, in bounded depth. Types
 * are checked here once more, so that a policy set that was never validated is still safe. */
#include "operators.h"

#include <string.h>

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
    return v.tag == AZ_T_BOOL ? (int)v.number : -az_fault(env, node, AUTHZ_FAULT_TYPE);
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

static int set_literal(struct az_env *env, uint32_t at, const struct az_node *n,
                       struct az_value *out)
{
    struct az_value *elements = az_take(env, n->b * sizeof *elements);
    if (!elements) {
        return az_fault(env, at, AUTHZ_FAULT_LIMIT);
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
    struct az_field *fields = az_take(env, n->b * sizeof *fields);
    if (!fields) {
        return az_fault(env, at, AUTHZ_FAULT_LIMIT);
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

static int call(struct az_env *env, uint32_t at, const struct az_node *n, struct az_value *out)
{
    const struct az_signature *s = az_signature(n->c);
    struct az_value arguments[2] = {{0}};
    if (n->b != s->arguments) {
        return az_fault(env, at, AUTHZ_FAULT_TYPE);
    }
    for (uint32_t i = 0; i < s->arguments; i++) {
        int code = az_eval(env, env->set->model.refs.at[n->a + i], &arguments[i]);
        if (code) {
            return code;
        }
    }
    for (uint32_t i = 0; i < s->arguments; i++) {
        if (arguments[i].tag != s->takes[i]) {
            return az_fault(env, at, AUTHZ_FAULT_TYPE);
        }
    }
    return s->takes[0] == AZ_T_STRING ? az_construct(env, at, n->c, arguments, out)
                                      : az_extension(env, at, n->c, arguments, arguments + 1, out);
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
        return az_attribute(env, at, n, a, out);
    }
    if (a->tag != wants[n->op]) {
        return az_fault(env, at, AUTHZ_FAULT_TYPE);
    }
    if (n->op == AZ_NEG) {
        *out = az_number(AZ_T_LONG, a->number == INT64_MIN ? 0 : -a->number);
        return a->number == INT64_MIN ? az_fault(env, at, AUTHZ_FAULT_OVERFLOW) : 0;
    }
    bool yes = n->op == AZ_NOT        ? !a->number
               : n->op == AZ_IS_EMPTY ? a->n == 0
               : n->op == AZ_IS       ? a->entity->type == n->b
                                      : az_like(&env->set->model.strings.at[n->b], a->s, a->n);
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
        return az_order(env, at, n, a, b, out);
    case AZ_ADD:
    case AZ_SUB:
    case AZ_MUL:
        return az_arithmetic(env, at, n, a, b, out);
    case AZ_IN:
        return az_is_within(env, at, a, b, out);
    case AZ_HAS_TAG:
    case AZ_GET_TAG:
        return az_tag(env, at, n, a, b, out);
    default:
        return az_membership(env, at, n, a, b, out);
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
        return az_fault(env, node, AUTHZ_FAULT_LIMIT);
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
