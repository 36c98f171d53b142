/* The types of what stands at the leaves: literals, variables, sets, records, constructors. */
#include "ext.h"
#include "types.h"

uint32_t az_type_of_set(struct az_checker *c, uint32_t node, caps known)
{
    struct az_node n = c->m->nodes.at[node];
    uint32_t element = AZ_T_NEVER;
    for (uint32_t i = 0; i < n.b; i++) {
        uint32_t child = c->m->refs.at[n.a + i];
        element = az_common_or_report(c, child, element, az_plain_type(c, child, known));
    }
    if (n.b == 0) {
        az_problem(c->text, n.offset, "an empty set has no type: write a set with elements");
    }
    return az_set_type(c->m, element);
}

uint32_t az_type_of_record(struct az_checker *c, uint32_t node, caps known)
{
    struct az_node n = c->m->nodes.at[node];
    struct az_attr *attrs = az_alloc(c->m->arena, n.b * sizeof *attrs);
    for (uint32_t i = 0; i < n.b; i++) {
        attrs[i].name = c->m->refs.at[n.a + 2 * i];
        attrs[i].type = az_plain_type(c, c->m->refs.at[n.a + 2 * i + 1], known);
        attrs[i].required = 1;
    }
    az_sort_attrs(attrs, n.b);
    return az_record_type(c->m, attrs, n.b);
}

static bool is_literal_value(uint32_t function, const char *s, size_t n)
{
    int64_t number;
    struct az_ip ip;
    switch (function) {
    case AZ_F_DECIMAL:
        return az_read_decimal(s, n, &number);
    case AZ_F_DATETIME:
        return az_read_datetime(s, n, &number);
    case AZ_F_DURATION:
        return az_read_duration(s, n, &number);
    default:
        return az_read_ip(s, n, &ip);
    }
}

uint32_t az_type_of_call(struct az_checker *c, uint32_t node, caps known)
{
    struct az_node n = c->m->nodes.at[node];
    const struct az_signature *s = az_signature(n.c);
    if (n.b != s->arguments) {
        unsigned own = s->takes[0] == AZ_T_STRING ? s->arguments : s->arguments - 1U;
        az_problem(c->text, n.offset, "`%s` takes %u argument%s", s->name, own,
                   own == 1 ? "" : "s");
        return s->gives;
    }
    for (uint32_t i = 0; i < n.b; i++) {
        uint32_t child = c->m->refs.at[n.a + i], type = az_plain_type(c, child, known);
        if (type != s->takes[i]) {
            az_wrong(c, child, az_name_of(c, s->takes[i]), type);
        }
    }
    if (s->takes[0] == AZ_T_STRING) {
        const struct az_node *literal = &c->m->nodes.at[c->m->refs.at[n.a]];
        const struct az_string *text = &c->m->strings.at[literal->a];
        if (literal->op != AZ_STRING) {
            az_problem(c->text, n.offset, "`%s` takes a literal string only", s->name);
        } else if (!is_literal_value(n.c, text->s, text->n)) {
            az_problem(c->text, literal->offset, "this is no %s", az_name_of(c, s->gives));
        }
    }
    return s->gives;
}

uint32_t az_type_of_leaf(struct az_checker *c, const struct az_node *n)
{
    const struct az_action *action = &c->m->actions.at[c->action];
    switch ((enum az_op)n->op) {
    case AZ_BOOL:
        return n->a ? AZ_T_TRUE : AZ_T_FALSE;
    case AZ_LONG:
        return AZ_T_LONG;
    case AZ_STRING:
        return AZ_T_STRING;
    case AZ_ENTITY:
        return az_entity_ref_type(c->m, n->a);
    default:
        return n->a == AZ_PRINCIPAL  ? az_entity_ref_type(c->m, c->principal)
               : n->a == AZ_RESOURCE ? az_entity_ref_type(c->m, c->resource)
               : n->a == AZ_ACTION   ? az_entity_ref_type(c->m, action->type)
                                     : action->context;
    }
}
