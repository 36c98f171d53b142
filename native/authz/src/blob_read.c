/* Reads a blob back and believes nothing: every number is checked before it is used, so that after
 * az_read_model the evaluator may follow them blindly. */
#include <string.h>

#include "blob.h"

struct reader {
    struct az_model *m;
    const uint8_t *at, *end;
    bool bad;
    uint32_t n_entity_types, n_actions; /* announced before they are read */
};

static uint32_t get(struct reader *r)
{
    if (r->end - r->at < 4) {
        r->bad = true;
        return 0;
    }
    const uint8_t *b = r->at;
    r->at += 4;
    return (uint32_t)b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24;
}

/* A number that must be below `limit`. */
static uint32_t below(struct reader *r, uint32_t limit)
{
    uint32_t number = get(r);
    if (number >= limit) {
        r->bad = true;
        return 0;
    }
    return number;
}

/* How many rows follow; each takes at least `size` bytes, so a lie cannot make us allocate. */
static uint32_t count(struct reader *r, size_t size)
{
    uint32_t n = get(r);
    if (n > (size_t)(r->end - r->at) / size) {
        r->bad = true;
        return 0;
    }
    return n;
}

static struct az_range range(struct reader *r, uint32_t limit)
{
    struct az_range range;
    range.first = get(r);
    range.n = get(r);
    if (range.first > limit || range.n > limit - range.first) {
        r->bad = true;
        range.first = range.n = 0;
    }
    return range;
}

/* A range of refs whose numbers are all below `limit`. */
static struct az_range refs_below(struct reader *r, uint32_t limit)
{
    struct az_range range_ = range(r, r->m->refs.n);
    for (uint32_t i = 0; i < range_.n; i++) {
        r->bad |= r->m->refs.at[range_.first + i] >= limit;
    }
    return range_;
}

static void read_strings(struct reader *r)
{
    uint32_t n = count(r, 4);
    for (uint32_t i = 0; i < n && !r->bad; i++) {
        uint32_t length = count(r, 1);
        r->bad |= r->bad || az_intern(r->m, (const char *)r->at, length) != i; /* no doubles */
        r->at += length;
    }
}

static void read_types(struct reader *r)
{
    struct az_model *m = r->m;
    uint32_t n_attrs = count(r, 12);
    for (uint32_t i = 0; i < n_attrs && !r->bad; i++) {
        struct az_attr attr;
        attr.name = below(r, m->strings.n);
        attr.type = get(r);
        attr.required = below(r, 2);
        AZ_PUSH(m->arena, &m->attrs, attr);
    }
    uint32_t n = count(r, 12);
    for (uint32_t i = 0; i < n && !r->bad; i++) {
        struct az_type type;
        type.kind = below(r, AZ_T_RECORD + 1);
        type.a = get(r);
        type.n = get(r);
        switch (type.kind) {
        case AZ_T_SET:
            r->bad |= type.a >= i;
            break;
        case AZ_T_ENTITY:
            r->bad |= type.a >= AZ_MAX_NAMES; /* again when the entity types are known */
            break;
        case AZ_T_RECORD:
            r->bad |= type.a > n_attrs || type.n > n_attrs - type.a;
            for (uint32_t k = 0; k < type.n && !r->bad; k++) {
                r->bad |= m->attrs.at[type.a + k].type >= i;
            }
            break;
        default:
            r->bad |= type.kind != i;
        }
        AZ_PUSH(m->arena, &m->types, type);
    }
    r->bad |= m->types.n < AZ_T_SIMPLE;
}

static uint32_t record_type(struct reader *r)
{
    uint32_t type = below(r, r->m->types.n);
    r->bad |= r->bad || r->m->types.at[type].kind != AZ_T_RECORD;
    return type;
}

static void read_entity_types(struct reader *r)
{
    struct az_model *m = r->m;
    uint32_t n = count(r, 32);
    r->bad |= n > AZ_MAX_NAMES;
    for (uint32_t i = 0; i < n && !r->bad; i++) {
        struct az_entity_type type;
        type.name = below(r, m->strings.n);
        type.flags = below(r, 8);
        type.shape = record_type(r);
        type.tags = get(r);
        r->bad |= type.tags != AZ_NONE && type.tags >= m->types.n;
        type.parents = refs_below(r, n);
        type.enum_ids = refs_below(r, m->strings.n);
        AZ_PUSH(m->arena, &m->entity_types, type);
    }
    for (uint32_t i = 0; i < m->types.n && !r->bad; i++) {
        r->bad |= m->types.at[i].kind == AZ_T_ENTITY && m->types.at[i].a >= n;
    }
}

static void read_actions(struct reader *r)
{
    struct az_model *m = r->m;
    uint32_t n = count(r, 36);
    r->bad |= n > AZ_MAX_NAMES;
    for (uint32_t i = 0; i < n && !r->bad; i++) {
        struct az_action action;
        action.type = below(r, m->entity_types.n);
        action.id = below(r, m->strings.n);
        action.context = record_type(r);
        action.ancestors = refs_below(r, n);
        action.principals = refs_below(r, m->entity_types.n);
        action.resources = refs_below(r, m->entity_types.n);
        AZ_PUSH(m->arena, &m->actions, action);
    }
}

/* Children come before their parent and have no other: the nodes are trees. */
static void check_children(struct reader *r, struct az_node *node, uint32_t index, uint8_t *owned)
{
    struct az_model *m = r->m;
    uint32_t depth = 0, n = az_child_count(m, node);
    for (uint32_t i = 0; i < n && !r->bad; i++) {
        uint32_t child = az_child(m, node, i);
        if (child >= index || owned[child]) {
            r->bad = true;
            return;
        }
        owned[child] = 1;
        depth = m->nodes.at[child].depth > depth ? m->nodes.at[child].depth : depth;
    }
    r->bad |= depth >= AZ_MAX_DEPTH;
    node->depth = (uint16_t)(depth + 1);
}

static void check_pattern(struct reader *r, uint32_t string)
{
    const struct az_string *p = &r->m->strings.at[string];
    for (uint32_t i = 0; i < p->n; i += p->s[i] == 1 ? 1 : 2) {
        r->bad |= p->s[i] != 1 && (p->s[i] != 0 || i + 1 >= p->n);
    }
}

static void check_operands(struct reader *r, const struct az_node *node)
{
    const struct az_model *m = r->m;
    uint32_t per_child = node->op == AZ_RECORD ? 2 : 1;
    switch ((enum az_op)node->op) {
    case AZ_BOOL:
        r->bad |= node->a > 1;
        break;
    case AZ_STRING:
        r->bad |= node->a >= m->strings.n;
        break;
    case AZ_ENTITY:
        r->bad |= node->a >= m->entity_types.n || node->b >= m->strings.n;
        break;
    case AZ_VAR:
        r->bad |= node->a >= AZ_VARS;
        break;
    case AZ_IS:
        r->bad |= node->b >= m->entity_types.n;
        break;
    case AZ_GET:
    case AZ_HAS:
    case AZ_LIKE:
        r->bad |= node->b >= m->strings.n;
        break;
    case AZ_CALL:
        r->bad |= node->c >= AZ_FUNCTIONS;
        /* fall through */
    case AZ_AND:
    case AZ_OR:
    case AZ_SET:
    case AZ_RECORD:
        r->bad |= node->a > m->refs.n || node->b > (m->refs.n - node->a) / per_child;
        for (uint32_t i = 0; per_child == 2 && i < node->b && !r->bad; i++) {
            r->bad |= m->refs.at[node->a + 2 * i] >= m->strings.n;
        }
        break;
    default:
        break;
    }
    if (node->op == AZ_LIKE && !r->bad) {
        check_pattern(r, node->b);
    }
}

static void read_nodes(struct reader *r)
{
    struct az_model *m = r->m;
    uint32_t n = count(r, 20);
    uint8_t *owned = az_alloc(m->arena, n);
    for (uint32_t i = 0; i < n && !r->bad; i++) {
        struct az_node node = {.op = (uint8_t)below(r, AZ_OPS)};
        node.a = get(r);
        node.b = get(r);
        node.c = get(r);
        node.offset = get(r);
        check_operands(r, &node);
        check_children(r, &node, i, owned);
        AZ_PUSH(m->arena, &m->nodes, node);
    }
}

static void check_entity_node(struct reader *r, uint32_t node)
{
    r->bad |= node >= r->m->nodes.n || r->m->nodes.at[node].op != AZ_ENTITY;
}

static struct az_scope scope(struct reader *r)
{
    struct az_scope s;
    s.kind = below(r, AZ_SCOPE_KINDS);
    s.type = get(r);
    s.entity = get(r);
    if (s.kind == AZ_IS_A || s.kind == AZ_IS_WITHIN) {
        r->bad |= s.type >= r->m->entity_types.n;
    }
    if (s.kind == AZ_EQUAL || s.kind == AZ_WITHIN || s.kind == AZ_IS_WITHIN) {
        check_entity_node(r, s.entity);
    }
    return s;
}

static void read_policies(struct reader *r)
{
    struct az_model *m = r->m;
    uint32_t n = count(r, 16);
    for (uint32_t i = 0; i < n && !r->bad; i++) {
        struct az_condition c;
        c.node = below(r, m->nodes.n);
        c.text = below(r, m->strings.n);
        c.line = get(r);
        c.column = get(r);
        AZ_PUSH(m->arena, &m->conditions, c);
    }
    n = count(r, 76);
    r->bad |= n > AZ_MAX_POLICIES;
    for (uint32_t i = 0; i < n && !r->bad; i++) {
        struct az_policy p;
        p.id = below(r, m->strings.n);
        p.effect = below(r, 2);
        p.btg = below(r, 2);
        p.line = get(r);
        p.column = get(r);
        p.offset = get(r);
        p.principal = scope(r);
        p.resource = scope(r);
        p.action_kind = below(r, AZ_WITHIN + 1);
        p.actions = refs_below(r, m->nodes.n);
        p.conditions = range(r, m->conditions.n);
        p.annotations = refs_below(r, m->strings.n);
        r->bad |= p.annotations.n % 2 != 0 || (p.effect && p.btg);
        for (uint32_t k = 0; k < p.actions.n && !r->bad; k++) {
            check_entity_node(r, m->refs.at[p.actions.first + k]);
        }
        AZ_PUSH(m->arena, &m->policies, p);
    }
}

int az_read_model(struct az_model *m, const uint8_t *at, size_t len)
{
    struct reader r = {.m = m, .at = at, .end = at + len};
    uint32_t n = count(&r, 4);
    for (uint32_t i = 0; i < n; i++) {
        AZ_PUSH(m->arena, &m->refs, get(&r));
    }
    read_strings(&r);
    void (*const parts[])(struct reader *) = {read_types, read_entity_types, read_actions,
                                              read_nodes, read_policies};
    for (size_t i = 0; i < sizeof parts / sizeof *parts && !r.bad; i++) {
        parts[i](&r);
    }
    return r.bad || r.at != r.end ? AUTHZ_EBLOB : AUTHZ_OK;
}
