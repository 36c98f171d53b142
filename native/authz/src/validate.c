/* Cedar's strict validation, one policy at a time: names that exist, ids of enumerations, scopes
 * that can match, and then types.c for every request the schema allows. */
#include "validate.h"

#include <string.h>

#include "ext.h"
#include "types.h"

static const char *string_of(const struct az_model *m, uint32_t string)
{
    return m->strings.at[string].s;
}

static void check_entity(struct az_checker *c, const struct az_node *node)
{
    const struct az_model *m = c->m;
    const struct az_entity_type *type = &m->entity_types.at[node->a];
    const char *name = string_of(m, type->name), *id = string_of(m, node->b);
    size_t n = strlen(name);
    bool like_action =
        strcmp(name, "Action") == 0 || (n > 8 && strcmp(name + n - 8, "::Action") == 0);
    if (like_action && !(type->flags & AZ_DECLARED && !(type->flags & AZ_ACTION_TYPE))) {
        if (az_find_action(m, node->a, node->b) == AZ_NONE) {
            az_problem(c->text, node->offset, "there is no action %s::\"%s\"", name, id);
            c->failed = true;
        }
        return;
    }
    if (!(type->flags & AZ_DECLARED)) {
        az_problem(c->text, node->offset, "there is no entity type `%s`", name);
        c->failed = true;
    } else if (type->flags & AZ_ENUM) {
        for (uint32_t i = 0; i < type->enum_ids.n; i++) {
            if (m->refs.at[type->enum_ids.first + i] == node->b) {
                return;
            }
        }
        az_problem(c->text, node->offset, "the enumeration `%s` has no \"%s\"", name, id);
        c->failed = true;
    }
}

static void check_type_name(struct az_checker *c, uint32_t type, uint32_t offset)
{
    const struct az_entity_type *t = &c->m->entity_types.at[type];
    if (!(t->flags & AZ_DECLARED)) {
        az_problem(c->text, offset, "there is no entity type `%s`", string_of(c->m, t->name));
        c->failed = true;
    }
}

static void check_names(struct az_checker *c, uint32_t root)
{
    const struct az_model *m = c->m;
    const struct az_node *node = &m->nodes.at[root];
    if (node->op == AZ_ENTITY) {
        check_entity(c, node);
    } else if (node->op == AZ_IS) {
        check_type_name(c, node->b, node->offset);
    }
    for (uint32_t i = 0; i < az_child_count(m, node); i++) {
        check_names(c, az_child(m, node, i));
    }
}

static void check_scope_names(struct az_checker *c, const struct az_scope *scope)
{
    if (scope->type != AZ_NONE) {
        check_type_name(c, scope->type, c->policy->offset);
    }
    if (scope->entity != AZ_NONE) {
        check_entity(c, &c->m->nodes.at[scope->entity]);
    }
}

static bool scope_may_match(const struct az_model *m, const struct az_scope *scope, uint32_t type)
{
    bool in_type = scope->kind < AZ_IS_A || scope->type == type;
    if (scope->kind == AZ_ANY || scope->kind == AZ_IS_A || !in_type) {
        return in_type;
    }
    uint32_t target = m->nodes.at[scope->entity].a;
    return scope->kind == AZ_EQUAL ? target == type : az_may_be_within(m, type, target);
}

static bool action_may_match(const struct az_model *m, const struct az_policy *p, uint32_t action)
{
    for (uint32_t i = 0; i < p->actions.n; i++) {
        const struct az_node *node = &m->nodes.at[m->refs.at[p->actions.first + i]];
        uint32_t named = az_find_action(m, node->a, node->b);
        if (named == action ||
            (p->action_kind == AZ_WITHIN && az_action_within(m, action, named))) {
            return true;
        }
    }
    return p->action_kind == AZ_ANY;
}

/* Checks the conditions for one kind of request. */
static void check_request(struct az_checker *c)
{
    const struct az_capability *known = NULL;
    for (uint32_t i = 0; i < c->policy->conditions.n; i++) {
        const struct az_condition *condition =
            &c->m->conditions.at[c->policy->conditions.first + i];
        const struct az_capability *more = NULL;
        uint32_t type = az_type_of(c, condition->node, known, &more);
        az_expect_bool(c, condition->node, type);
        if (type == AZ_T_FALSE) {
            return; /* what stands behind is never reached */
        }
        known = az_both(c, known, more);
    }
}

static void check_policy(struct az_checker *c)
{
    struct az_model *m = c->m;
    const struct az_policy *p = c->policy;
    check_scope_names(c, &p->principal);
    check_scope_names(c, &p->resource);
    for (uint32_t i = 0; i < p->actions.n; i++) {
        check_entity(c, &m->nodes.at[m->refs.at[p->actions.first + i]]);
    }
    for (uint32_t i = 0; i < p->conditions.n; i++) {
        check_names(c, m->conditions.at[p->conditions.first + i].node);
    }
    bool applies = false, known = !c->failed;
    for (uint32_t a = 0; known && a < m->actions.n; a++) {
        struct az_action action = m->actions.at[a];
        for (uint32_t i = 0; action_may_match(m, p, a) && i < action.principals.n; i++) {
            c->principal = m->refs.at[action.principals.first + i];
            for (uint32_t k = 0;
                 scope_may_match(m, &p->principal, c->principal) && k < action.resources.n; k++) {
                c->action = a;
                c->resource = m->refs.at[action.resources.first + k];
                if (scope_may_match(m, &p->resource, c->resource)) {
                    applies = true;
                    check_request(c);
                }
            }
        }
    }
    if (known && !applies) {
        az_problem(c->text, p->offset, "the schema has no request that this scope could match");
    }
}

/* Two policies with one name would make every explanation ambiguous. */
static void check_ids(struct az_checker *c)
{
    const struct az_model *m = c->m;
    uint8_t *taken = az_alloc(m->arena, m->strings.n);
    for (uint32_t i = 0; i < m->policies.n; i++) {
        const struct az_policy *p = &m->policies.at[i];
        if (taken[p->id]) {
            az_problem(c->text, p->offset, "two policies have the id \"%s\"", string_of(m, p->id));
        }
        taken[p->id] = 1;
    }
}

void az_validate(struct az_model *m, struct az_text policies)
{
    struct az_checker c = {.m = m, .text = &policies};
    check_ids(&c);
    for (uint32_t i = 0; i < m->policies.n; i++) {
        c.policy = &m->policies.at[i];
        c.failed = false;
        check_policy(&c);
    }
}
