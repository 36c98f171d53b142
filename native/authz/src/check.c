/* Decisions: which policies speak about a request, what they say, and what follows. */
#include <stdlib.h>
#include <string.h>

#include "check.h"

static const char no_attributes[] = "";

/* ---- requests ---- */

bool az_lists(const struct az_model *m, const struct az_range *range, uint32_t type)
{
    const uint32_t *at = m->refs.at + range->first;
    for (uint32_t i = 0; i < range->n; i++) {
        if (at[i] == type) {
            return true;
        }
    }
    return false;
}

static bool needs_nothing(const struct az_model *m, uint32_t record)
{
    const struct az_type *t = &m->types.at[record];
    for (uint32_t i = 0; i < t->n; i++) {
        if (m->attrs.at[t->a + i].required) {
            return false;
        }
    }
    return true;
}

const struct az_entry *az_entry_of(const struct authz_set *set, uint32_t action, uint32_t type)
{
    const struct az_range *range = &set->action_entries[action];
    for (uint32_t i = 0; i < range->n; i++) {
        if (set->entries[range->first + i].resource_type == type) {
            return &set->entries[range->first + i];
        }
    }
    return NULL;
}

int authz_applies(const authz_set *set, uint32_t principal_type, uint32_t action,
                  uint32_t resource_type)
{
    return set && action < set->model.actions.n && az_entry_of(set, action, resource_type) &&
           az_lists(&set->model, &set->model.actions.at[action].principals, principal_type);
}

bool az_foreign(const struct authz_set *set, const struct authz_entities *store)
{
    return store && store->set != set;
}

int az_start(struct az_env *env, const struct authz_set *set, const struct authz_entities *entities,
             const struct authz_entities *rows, uint32_t action,
             const struct authz_context *context)
{
    if (az_foreign(set, entities) || az_foreign(set, rows) || (context && context->set != set)) {
        return AUTHZ_EINVAL;
    }
    uint32_t type = set->model.actions.at[action].context;
    if (context ? context->type != type : !needs_nothing(&set->model, type)) {
        return AUTHZ_EREQUEST;
    }
    env->set = set;
    env->stores[0] = entities;
    env->stores[1] = rows;
    env->stores[2] = &set->actions;
    env->vars[AZ_ACTION] =
        (struct az_value){.tag = AZ_T_ENTITY, .entity = set->actions.listed[action]};
    env->vars[AZ_CONTEXT] =
        context ? context->record
                : (struct az_value){.tag = AZ_T_RECORD,
                                    .record = (const struct az_field *)(const void *)no_attributes};
    env->scratch_size = AZ_SCRATCH;
    return AUTHZ_OK;
}

void az_set_entity(struct az_env *env, enum az_var var, const struct authz_entity *e)
{
    env->vars[var] = (struct az_value){.tag = AZ_T_ENTITY, .entity = e};
}

/* ---- one policy ---- */

/* 1 satisfied, 0 not, negative a fault; from the given condition on. */
int az_conditions_hold(struct az_env *env, const struct az_policy *p, uint32_t first)
{
    const struct az_condition *at = env->set->model.conditions.at + p->conditions.first;
    env->scratch_used = 0;
    for (uint32_t i = first; i < p->conditions.n; i++) {
        int yes = az_test(env, at[i].node);
        if (yes != 1) {
            return yes;
        }
    }
    return 1;
}

static bool in_scope(struct az_env *env, const struct az_policy *p)
{
    return az_in_scope(env, &p->principal, env->vars[AZ_PRINCIPAL].entity) &&
           az_in_scope(env, &p->resource, env->vars[AZ_RESOURCE].entity);
}

static int satisfied(struct az_env *env, uint32_t policy)
{
    const struct az_policy *p = &env->set->model.policies.at[policy];
    return in_scope(env, p) ? az_conditions_hold(env, p, 0) : 0;
}

/* ---- deciding ---- */

static int check_request(const struct authz_set *set, const authz_request *r, struct az_env *env,
                         const struct az_entry **entry)
{
    if (!set || !r || !r->principal || !r->resource || r->action >= set->model.actions.n) {
        return AUTHZ_EINVAL;
    }
    int code = az_start(env, set, r->entities, r->rows, r->action, r->context);
    if (code != AUTHZ_OK) {
        return code;
    }
    *entry = az_entry_of(set, r->action, r->resource->type);
    const struct az_action *action = &set->model.actions.at[r->action];
    if (!*entry || !az_lists(&set->model, &action->principals, r->principal->type)) {
        return AUTHZ_EREQUEST;
    }
    az_set_entity(env, AZ_PRINCIPAL, r->principal);
    az_set_entity(env, AZ_RESOURCE, r->resource);
    return AUTHZ_OK;
}

int authz_check(const authz_set *set, const authz_request *r)
{
    _Alignas(16) char scratch[AZ_SCRATCH];
    struct az_env env = {.scratch = scratch};
    const struct az_entry *entry;
    int code = check_request(set, r, &env, &entry);
    if (code != AUTHZ_OK) {
        return code;
    }
    const uint32_t *at = set->candidates + entry->first;
    for (uint32_t i = 0; i < entry->forbids; i++) {
        if (satisfied(&env, at[i]) != 0) {
            return AUTHZ_DENY;
        }
    }
    at += entry->forbids;
    bool permitted = false;
    for (uint32_t i = 0; i < entry->permits && !permitted; i++) {
        permitted = satisfied(&env, at[i]) == 1;
    }
    int decision = permitted ? AUTHZ_PERMIT : AUTHZ_DENY;
    at += entry->permits;
    for (uint32_t i = 0; permitted && i < entry->overridable; i++) {
        int yes = satisfied(&env, at[i]);
        if (yes < 0) {
            return AUTHZ_DENY; /* nobody knows whether this glass may be broken */
        }
        decision = yes ? AUTHZ_DENY_BTG : decision;
    }
    return decision;
}

/* ---- explaining ---- */

struct verdicts {
    authz_verdict *out;
    uint32_t cap, n;
};

static void say(struct verdicts *v, uint32_t policy, int outcome, int32_t condition, uint32_t line,
                uint32_t column)
{
    if (v->n < v->cap) {
        v->out[v->n] = (authz_verdict){policy, outcome, condition, line, column};
    }
    v->n++;
}

/* What one policy says. A permit goes on behind a failed condition, to count what is missing. */
static int explain_policy(struct az_env *env, uint32_t policy, struct verdicts *v)
{
    const struct az_model *m = &env->set->model;
    const struct az_policy *p = &m->policies.at[policy];
    int result = 1;
    env->scratch_used = 0;
    if (!in_scope(env, p)) {
        say(v, policy, 0, -1, p->line, p->column);
        result = 0;
    }
    for (uint32_t i = 0; i < p->conditions.n && (result == 1 || (p->effect && result == 0)); i++) {
        const struct az_condition *c = &m->conditions.at[p->conditions.first + i];
        int yes = az_test(env, c->node);
        if (yes != 1 && (result == 1 || yes == 0)) { /* a fault behind a failure says nothing */
            say(v, policy, yes, (int32_t)i, c->line, c->column);
            result = result == 1 ? yes : result;
        }
    }
    if (result == 1) {
        say(v, policy, 1, -1, p->line, p->column);
    }
    return result;
}

int authz_explain(const authz_set *set, const authz_request *r, authz_verdict *out, uint32_t cap,
                  uint32_t *n)
{
    _Alignas(16) char scratch[AZ_SCRATCH];
    struct az_env env = {.scratch = scratch};
    const struct az_entry *entry;
    if (!n || (!out && cap)) {
        return AUTHZ_EINVAL;
    }
    *n = 0;
    int code = check_request(set, r, &env, &entry);
    if (code != AUTHZ_OK) {
        return code;
    }
    struct verdicts v = {out, cap, 0};
    const uint32_t *at = set->candidates + entry->first;
    bool forbidden = false, permitted = false, glass = false;
    uint32_t total = entry->forbids + entry->permits + entry->overridable;
    for (uint32_t i = 0; i < total; i++) {
        int yes = explain_policy(&env, at[i], &v);
        if (i < entry->forbids) {
            forbidden = forbidden || yes != 0;
        } else if (i < entry->forbids + entry->permits) {
            permitted = permitted || yes == 1;
        } else {
            forbidden = forbidden || yes < 0;
            glass = glass || yes == 1;
        }
    }
    *n = v.n;
    return forbidden || !permitted ? AUTHZ_DENY : glass ? AUTHZ_DENY_BTG : AUTHZ_PERMIT;
}
