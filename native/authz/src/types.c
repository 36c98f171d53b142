/* Cedar's strict typing rules. `true` and `false` have types of their own, so that a branch that
 * cannot be reached for a kind of request is not held against it. */
#include "types.h"

uint32_t az_plain_type(struct az_checker *c, uint32_t node, caps known)
{
    caps ignored = NULL;
    return az_type_of(c, node, known, &ignored);
}

static uint32_t type_of_and(struct az_checker *c, const struct az_node *n, caps known, caps *more)
{
    uint32_t result = AZ_T_TRUE;
    caps all = NULL;
    for (uint32_t i = 0; i < n->b; i++) {
        uint32_t child = c->m->refs.at[n->a + i];
        caps own = NULL;
        uint32_t type = az_type_of(c, child, az_both(c, known, all), &own);
        az_expect_bool(c, child, type);
        if (type == AZ_T_FALSE) {
            return AZ_T_FALSE;
        }
        result = type == AZ_T_TRUE ? result : AZ_T_BOOL;
        all = az_both(c, all, own);
    }
    *more = all;
    return result;
}

static uint32_t type_of_or(struct az_checker *c, const struct az_node *n, caps known, caps *more)
{
    uint32_t result = AZ_T_FALSE;
    caps all = NULL;
    for (uint32_t i = 0; i < n->b; i++) {
        uint32_t child = c->m->refs.at[n->a + i];
        caps own = NULL;
        uint32_t type = az_type_of(c, child, known, &own);
        az_expect_bool(c, child, type);
        if (type == AZ_T_TRUE) {
            *more = own;
            return AZ_T_TRUE;
        }
        if (type != AZ_T_FALSE) {
            all = result == AZ_T_FALSE ? own : az_in_either(c, all, own);
            result = AZ_T_BOOL;
        }
    }
    *more = all;
    return result;
}

static uint32_t type_of_if(struct az_checker *c, uint32_t node, caps known, caps *more)
{
    struct az_node n = c->m->nodes.at[node];
    caps test = NULL, yes = NULL, no = NULL;
    uint32_t type = az_type_of(c, n.a, known, &test);
    az_expect_bool(c, n.a, type);
    if (type == AZ_T_FALSE) {
        return az_type_of(c, n.c, known, more);
    }
    uint32_t then = az_type_of(c, n.b, az_both(c, known, test), &yes);
    yes = az_both(c, yes, test);
    if (type == AZ_T_TRUE) {
        *more = yes;
        return then;
    }
    uint32_t otherwise = az_type_of(c, n.c, known, &no);
    *more = az_in_either(c, yes, no);
    return az_common_or_report(c, node, then, otherwise);
}

/* A literal's node, where the variable `action` counts as the action that is asked about. */
static bool literal_of(const struct az_checker *c, uint32_t node, struct az_node *out)
{
    *out = c->m->nodes.at[node];
    if (out->op == AZ_VAR && out->a == AZ_ACTION) {
        const struct az_action *action = &c->m->actions.at[c->action];
        *out = (struct az_node){.op = AZ_ENTITY, .a = action->type, .b = action->id};
    }
    return out->op <= AZ_ENTITY;
}

static uint32_t type_of_equality(struct az_checker *c, uint32_t node, caps known)
{
    struct az_node n = c->m->nodes.at[node], x, y;
    uint32_t a = az_plain_type(c, n.a, known), b = az_plain_type(c, n.b, known);
    uint32_t equal = n.op == AZ_EQ ? AZ_T_TRUE : AZ_T_FALSE;
    uint32_t unequal = n.op == AZ_EQ ? AZ_T_FALSE : AZ_T_TRUE;
    if (a == AZ_T_NEVER || b == AZ_T_NEVER) {
        return AZ_T_BOOL;
    }
    if (literal_of(c, n.a, &x) && literal_of(c, n.b, &y)) {
        return x.op == y.op && x.a == y.a && x.b == y.b ? equal : unequal;
    }
    struct az_type s = *az_type_at(c, a), t = *az_type_at(c, b);
    if (s.kind == AZ_T_ENTITY && t.kind == AZ_T_ENTITY && s.a != t.a) {
        return unequal;
    }
    az_common_or_report(c, node, a, b);
    return AZ_T_BOOL;
}

static uint32_t type_of_order(struct az_checker *c, const struct az_node *n, caps known)
{
    uint32_t a = az_plain_type(c, n->a, known), b = az_plain_type(c, n->b, known);
    bool ordered = a == AZ_T_LONG || a == AZ_T_DATETIME || a == AZ_T_DURATION;
    if (!ordered) {
        az_wrong(c, n->a, "a Long, datetime or duration", a);
    } else if (b != a) {
        az_wrong(c, n->b, az_name_of(c, a), b);
    }
    return AZ_T_BOOL;
}

static uint32_t type_of_sum(struct az_checker *c, const struct az_node *n, caps known)
{
    uint32_t operands[] = {n->a, n->b};
    for (uint32_t i = 0; i < (n->op == AZ_NEG ? 1 : 2); i++) {
        uint32_t type = az_plain_type(c, operands[i], known);
        if (type != AZ_T_LONG) {
            az_wrong(c, operands[i], "a Long", type);
        }
    }
    return AZ_T_LONG;
}

/* `action in X` for literals is known before any request: AZ_T_BOOL if it is not that question. */
static uint32_t type_of_action_in(struct az_checker *c, const struct az_node *n)
{
    const struct az_model *m = c->m;
    struct az_node left, right = m->nodes.at[n->b], one;
    bool many = right.op == AZ_SET;
    if (!literal_of(c, n->a, &left) || left.op != AZ_ENTITY) {
        return AZ_T_BOOL;
    }
    uint32_t action = az_find_action(m, left.a, left.b);
    uint32_t result = AZ_T_FALSE;
    for (uint32_t i = 0; i < (many ? right.b : 1); i++) {
        uint32_t element = many ? m->refs.at[right.a + i] : n->b;
        if (action == AZ_NONE || !literal_of(c, element, &one) || one.op != AZ_ENTITY) {
            return AZ_T_BOOL;
        }
        uint32_t ancestor = az_find_action(m, one.a, one.b);
        result = az_action_within(m, action, ancestor) ? AZ_T_TRUE : result;
    }
    return result;
}

static uint32_t type_of_in(struct az_checker *c, uint32_t node, caps known)
{
    struct az_node n = c->m->nodes.at[node];
    uint32_t a = az_plain_type(c, n.a, known), b = az_plain_type(c, n.b, known);
    struct az_type left = *az_type_at(c, a), right = *az_type_at(c, b);
    if (left.kind != AZ_T_ENTITY) {
        az_wrong(c, n.a, "an entity", a);
    }
    if (right.kind == AZ_T_SET) {
        right = *az_type_at(c, right.a);
    }
    if (right.kind != AZ_T_ENTITY) {
        az_wrong(c, n.b, "an entity or a set of entities", b);
    }
    if (left.kind != AZ_T_ENTITY || right.kind != AZ_T_ENTITY) {
        return AZ_T_BOOL;
    }
    uint32_t known_before = type_of_action_in(c, &n);
    if (known_before != AZ_T_BOOL) {
        return known_before;
    }
    return az_may_be_within(c->m, left.a, right.a) ? AZ_T_BOOL : AZ_T_FALSE;
}

static uint32_t type_of_membership(struct az_checker *c, uint32_t node, caps known)
{
    struct az_node n = c->m->nodes.at[node];
    uint32_t a = az_plain_type(c, n.a, known), b = az_plain_type(c, n.b, known);
    struct az_type left = *az_type_at(c, a), right = *az_type_at(c, b);
    if (left.kind != AZ_T_SET) {
        az_wrong(c, n.a, "a set", a);
    } else if (n.op == AZ_CONTAINS) {
        az_common_or_report(c, node, left.a, b);
    } else if (right.kind != AZ_T_SET) {
        az_wrong(c, n.b, "a set", b);
    } else {
        az_common_or_report(c, node, left.a, right.a);
    }
    return AZ_T_BOOL;
}

static uint32_t type_of_tag(struct az_checker *c, uint32_t node, caps known, caps *more)
{
    struct az_node n = c->m->nodes.at[node];
    uint32_t a = az_plain_type(c, n.a, known), b = az_plain_type(c, n.b, known);
    struct az_type left = *az_type_at(c, a);
    if (b != AZ_T_STRING) {
        az_wrong(c, n.b, "a String", b);
    }
    if (left.kind != AZ_T_ENTITY) {
        return az_wrong(c, n.a, "an entity", a);
    }
    uint32_t tags = c->m->entity_types.at[left.a].tags;
    bool sure = az_has_cap(c->m, known, true, n.a, n.b);
    if (n.op == AZ_HAS_TAG) {
        *more = az_add_cap(c, NULL, true, n.a, n.b);
        return tags == AZ_NONE ? AZ_T_FALSE : sure ? AZ_T_TRUE : AZ_T_BOOL;
    }
    if (tags == AZ_NONE) {
        az_problem(c->text, n.offset, "entities of type `%s` have no tags", az_name_of(c, a));
        return AZ_T_NEVER;
    }
    if (!sure) {
        az_problem(c->text, n.offset, "the tag may be missing: test it with `hasTag` first");
    }
    return tags;
}

/* The record that an expression's attributes are looked up in; NULL for no record, no entity. */
static const struct az_type *record_of(const struct az_checker *c, uint32_t type)
{
    const struct az_type *t = az_type_at(c, type);
    if (t->kind == AZ_T_ENTITY) {
        return az_type_at(c, c->m->entity_types.at[t->a].shape);
    }
    return t->kind == AZ_T_RECORD ? t : NULL;
}

static uint32_t type_of_attribute(struct az_checker *c, uint32_t node, caps known, caps *more)
{
    struct az_node n = c->m->nodes.at[node];
    uint32_t subject = az_plain_type(c, n.a, known);
    const struct az_type *record = record_of(c, subject);
    if (!record) {
        return az_wrong(c, n.a, "an entity or a record", subject);
    }
    const struct az_attr *attr = az_find_attr(c->m, record, n.b);
    const char *name = c->m->strings.at[n.b].s;
    bool sure = az_has_cap(c->m, known, false, n.a, n.b);
    if (n.op == AZ_HAS) {
        bool certain =
            sure || (attr && attr->required && az_type_at(c, subject)->kind == AZ_T_RECORD);
        *more = az_add_cap(c, NULL, false, n.a, n.b);
        return !attr ? AZ_T_FALSE : certain ? AZ_T_TRUE : AZ_T_BOOL;
    }
    if (!attr) {
        if (c->m->nodes.at[n.a].op == AZ_VAR && c->m->nodes.at[n.a].a == AZ_CONTEXT) {
            const struct az_action *action = &c->m->actions.at[c->action];
            az_problem(c->text, n.offset, "the context of the action \"%s\" has no attribute `%s`",
                       c->m->strings.at[action->id].s, name);
        } else {
            az_problem(c->text, n.offset, "%s has no attribute `%s`", az_name_of(c, subject), name);
        }
        return AZ_T_NEVER;
    }
    if (!attr->required && !sure) {
        az_problem(c->text, n.offset, "the attribute `%s` may be missing: test it with `has` first",
                   name);
    }
    return attr->type;
}

/* NOT, IS, LIKE, IS_EMPTY: one operand of one kind. */
static uint32_t type_of_unary(struct az_checker *c, const struct az_node *n, caps known)
{
    uint32_t type = az_plain_type(c, n->a, known);
    struct az_type t = *az_type_at(c, type);
    switch ((enum az_op)n->op) {
    case AZ_NOT:
        az_expect_bool(c, n->a, type);
        return type == AZ_T_TRUE ? AZ_T_FALSE : type == AZ_T_FALSE ? AZ_T_TRUE : AZ_T_BOOL;
    case AZ_IS:
        if (t.kind != AZ_T_ENTITY) {
            az_wrong(c, n->a, "an entity", type);
            return AZ_T_BOOL;
        }
        return t.a == n->b ? AZ_T_TRUE : AZ_T_FALSE;
    case AZ_LIKE:
        if (type != AZ_T_STRING) {
            az_wrong(c, n->a, "a String", type);
        }
        return AZ_T_BOOL;
    default:
        if (t.kind != AZ_T_SET) {
            az_wrong(c, n->a, "a set", type);
        }
        return AZ_T_BOOL;
    }
}

uint32_t az_type_of(struct az_checker *c, uint32_t node, caps known, caps *more)
{
    struct az_node n = c->m->nodes.at[node];
    *more = NULL;
    switch ((enum az_op)n.op) {
    case AZ_AND:
        return type_of_and(c, &n, known, more);
    case AZ_OR:
        return type_of_or(c, &n, known, more);
    case AZ_IF:
        return type_of_if(c, node, known, more);
    case AZ_EQ:
    case AZ_NE:
        return type_of_equality(c, node, known);
    case AZ_LT:
    case AZ_LE:
    case AZ_GT:
    case AZ_GE:
        return type_of_order(c, &n, known);
    case AZ_ADD:
    case AZ_SUB:
    case AZ_MUL:
    case AZ_NEG:
        return type_of_sum(c, &n, known);
    case AZ_IN:
        return type_of_in(c, node, known);
    case AZ_CONTAINS:
    case AZ_CONTAINS_ALL:
    case AZ_CONTAINS_ANY:
        return type_of_membership(c, node, known);
    case AZ_HAS_TAG:
    case AZ_GET_TAG:
        return type_of_tag(c, node, known, more);
    case AZ_HAS:
    case AZ_GET:
        return type_of_attribute(c, node, known, more);
    case AZ_SET:
        return az_type_of_set(c, node, known);
    case AZ_RECORD:
        return az_type_of_record(c, node, known);
    case AZ_CALL:
        return az_type_of_call(c, node, known);
    case AZ_NOT:
    case AZ_IS:
    case AZ_LIKE:
    case AZ_IS_EMPTY:
        return type_of_unary(c, &n, known);
    default:
        return az_type_of_leaf(c, &n);
    }
}
