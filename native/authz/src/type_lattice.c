/* Types as values: their names, the type that two have in common, and the capabilities that `has`
 * and `hasTag` give. */
#include "types.h"

bool az_has_cap(const struct az_model *m, caps list, bool tag, uint32_t node, uint32_t what)
{
    for (; list; list = list->next) {
        if (list->tag == tag && az_same_tree(m, list->node, node) &&
            (tag ? az_same_tree(m, list->what, what) : list->what == what)) {
            return true;
        }
    }
    return false;
}

caps az_add_cap(struct az_checker *c, caps list, bool tag, uint32_t node, uint32_t what)
{
    if (c->n_capabilities >= 1U << 20) { /* fewer only means stricter */
        return list;
    }
    c->n_capabilities++;
    struct az_capability *cap = az_alloc(c->m->arena, sizeof *cap);
    *cap = (struct az_capability){list, node, what, tag};
    return cap;
}

caps az_both(struct az_checker *c, caps a, caps b)
{
    if (!a || !b) {
        return a ? a : b;
    }
    for (; b; b = b->next) {
        if (!az_has_cap(c->m, a, b->tag, b->node, b->what)) {
            a = az_add_cap(c, a, b->tag, b->node, b->what);
        }
    }
    return a;
}

caps az_in_either(struct az_checker *c, caps a, caps b)
{
    caps out = NULL;
    for (; a; a = a->next) {
        if (az_has_cap(c->m, b, a->tag, a->node, a->what)) {
            out = az_add_cap(c, out, a->tag, a->node, a->what);
        }
    }
    return out;
}

bool az_is_bool(uint32_t type)
{
    return type == AZ_T_TRUE || type == AZ_T_FALSE || type == AZ_T_BOOL;
}

const struct az_type *az_type_at(const struct az_checker *c, uint32_t type)
{
    return &c->m->types.at[type];
}

const char *az_name_of(const struct az_checker *c, uint32_t type)
{
    static const char *const names[] = {"nothing", "Bool",      "Bool",    "Bool",     "Long",
                                        "String",  "decimal",   "ipaddr",  "datetime", "duration",
                                        "a set",   "an entity", "a record"};
    const struct az_type *t = az_type_at(c, type);
    if (t->kind == AZ_T_ENTITY) {
        return c->m->strings.at[c->m->entity_types.at[t->a].name].s;
    }
    return names[t->kind];
}

/* The type that both have, AZ_NONE if there is none. */
uint32_t az_common_type(struct az_checker *c, uint32_t a, uint32_t b)
{
    if (a == b || b == AZ_T_NEVER) {
        return a;
    }
    if (a == AZ_T_NEVER) {
        return b;
    }
    if (az_is_bool(a) && az_is_bool(b)) {
        return AZ_T_BOOL;
    }
    struct az_type x = *az_type_at(c, a), y = *az_type_at(c, b);
    if (x.kind == AZ_T_SET && y.kind == AZ_T_SET) {
        uint32_t element = az_common_type(c, x.a, y.a);
        return element == AZ_NONE ? AZ_NONE : az_set_type(c->m, element);
    }
    if (x.kind != AZ_T_RECORD || y.kind != AZ_T_RECORD || x.n != y.n) {
        return AZ_NONE;
    }
    struct az_attr *attrs = az_alloc(c->m->arena, x.n * sizeof *attrs);
    for (uint32_t i = 0; i < x.n; i++) {
        struct az_attr p = c->m->attrs.at[x.a + i], q = c->m->attrs.at[y.a + i];
        attrs[i] = p;
        attrs[i].type = p.name == q.name && p.required == q.required
                            ? az_common_type(c, p.type, q.type)
                            : AZ_NONE;
        if (attrs[i].type == AZ_NONE) {
            return AZ_NONE;
        }
    }
    return az_record_type(c->m, attrs, x.n);
}

uint32_t az_wrong(struct az_checker *c, uint32_t node, const char *wanted, uint32_t type)
{
    if (type != AZ_T_NEVER) {
        az_problem(c->text, c->m->nodes.at[node].offset, "%s was expected here, not %s", wanted,
                   az_name_of(c, type));
    }
    return AZ_T_NEVER;
}

uint32_t az_common_or_report(struct az_checker *c, uint32_t node, uint32_t a, uint32_t b)
{
    uint32_t type = az_common_type(c, a, b);
    if (type == AZ_NONE) {
        az_problem(c->text, c->m->nodes.at[node].offset,
                   "both sides must have one type; these are %s and %s", az_name_of(c, a),
                   az_name_of(c, b));
        return AZ_T_NEVER;
    }
    return type;
}

void az_expect_bool(struct az_checker *c, uint32_t node, uint32_t type)
{
    if (!az_is_bool(type)) {
        az_wrong(c, node, "a Bool", type);
    }
}
