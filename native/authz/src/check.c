/* Decisions: which policies speak about a request, what they say, and what follows. */
#include <stdlib.h>
#include <string.h>

#include "eval.h"

struct authz_focus {
    const struct authz_set *set;
    const struct authz_entities *entities;
    const struct authz_entity *principal;
    uint32_t action, resource_type;
    uint32_t forbids, permits, overridable; /* how many are left of each, in this order */
    struct live {
        uint32_t policy;
        uint32_t first; /* the first condition that is still open */
    } live[];
};

static const char no_attributes[] = "";

/* ---- requests ---- */

static bool lists(const struct az_model *m, const struct az_range *range, uint32_t type)
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

static const struct az_entry *entry_of(const struct authz_set *set, uint32_t action, uint32_t type)
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
    return set && action < set->model.actions.n && entry_of(set, action, resource_type) &&
           lists(&set->model, &set->model.actions.at[action].principals, principal_type);
}

static bool foreign(const struct authz_set *set, const struct authz_entities *store)
{
    return store && store->set != set;
}

static int start(struct az_env *env, const struct authz_set *set,
                 const struct authz_entities *entities, const struct authz_entities *rows,
                 uint32_t action, const struct authz_context *context)
{
    if (foreign(set, entities) || foreign(set, rows) || (context && context->set != set)) {
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

static void set_entity(struct az_env *env, enum az_var var, const struct authz_entity *e)
{
    env->vars[var] = (struct az_value){.tag = AZ_T_ENTITY, .entity = e};
}

/* ---- one policy ---- */

/* 1 satisfied, 0 not, negative a fault; from the given condition on. */
static int conditions_hold(struct az_env *env, const struct az_policy *p, uint32_t first)
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
    return in_scope(env, p) ? conditions_hold(env, p, 0) : 0;
}

/* ---- deciding ---- */

/* The open policies in three groups. `check` says whether one is satisfied. */
static int decide(struct az_env *env, const struct live *at, uint32_t forbids, uint32_t permits,
                  uint32_t overridable)
{
    const struct az_policy *policies = env->set->model.policies.at;
    const struct authz_entity *resource = env->vars[AZ_RESOURCE].entity;
    for (uint32_t i = 0; i < forbids; i++, at++) {
        const struct az_policy *p = &policies[at->policy];
        if (az_in_scope(env, &p->resource, resource) && conditions_hold(env, p, at->first) != 0) {
            return AUTHZ_DENY; /* satisfied, or failed: a forbid that fails denies */
        }
    }
    bool permitted = false;
    for (uint32_t i = 0; i < permits && !permitted; i++) {
        const struct az_policy *p = &policies[at[i].policy];
        permitted =
            az_in_scope(env, &p->resource, resource) && conditions_hold(env, p, at[i].first) == 1;
    }
    if (!permitted) {
        return AUTHZ_DENY;
    }
    at += permits;
    int decision = AUTHZ_PERMIT;
    for (uint32_t i = 0; i < overridable; i++, at++) {
        const struct az_policy *p = &policies[at->policy];
        int yes = az_in_scope(env, &p->resource, resource) ? conditions_hold(env, p, at->first) : 0;
        if (yes < 0) {
            return AUTHZ_DENY; /* nobody knows whether this glass may be broken */
        }
        decision = yes ? AUTHZ_DENY_BTG : decision;
    }
    return decision;
}

static int check_request(const struct authz_set *set, const authz_request *r, struct az_env *env,
                         const struct az_entry **entry)
{
    if (!set || !r || !r->principal || !r->resource || r->action >= set->model.actions.n) {
        return AUTHZ_EINVAL;
    }
    int code = start(env, set, r->entities, r->rows, r->action, r->context);
    if (code != AUTHZ_OK) {
        return code;
    }
    *entry = entry_of(set, r->action, r->resource->type);
    const struct az_action *action = &set->model.actions.at[r->action];
    if (!*entry || !lists(&set->model, &action->principals, r->principal->type)) {
        return AUTHZ_EREQUEST;
    }
    set_entity(env, AZ_PRINCIPAL, r->principal);
    set_entity(env, AZ_RESOURCE, r->resource);
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

/* ---- focus ---- */

/* Does the policy still matter? Evaluates its leading conditions that need only the principal. */
static bool still_open(struct az_env *env, struct live *live)
{
    const struct az_model *m = &env->set->model;
    const struct az_policy *p = &m->policies.at[live->policy];
    if (!az_in_scope(env, &p->principal, env->vars[AZ_PRINCIPAL].entity)) {
        return false;
    }
    env->scratch_used = 0;
    for (; live->first < p->conditions.n; live->first++) {
        uint32_t node = m->conditions.at[p->conditions.first + live->first].node;
        if (m->nodes.at[node].flags & AZ_LATE) {
            break;
        }
        int yes = az_test(env, node);
        if (yes != 1) {
            return yes < 0; /* a fault is found again by each check */
        }
    }
    return true;
}

static uint32_t keep_open(struct az_env *env, const uint32_t *at, uint32_t n, struct live **end)
{
    struct live *from = *end;
    for (uint32_t i = 0; i < n; i++) {
        **end = (struct live){at[i], 0};
        *end += still_open(env, *end);
    }
    return (uint32_t)(*end - from);
}

int authz_focus_new(const authz_set *set, const authz_entities *entities,
                    const authz_entity *principal, uint32_t action, uint32_t resource_type,
                    authz_focus **out)
{
    if (!set || !principal || !out || action >= set->model.actions.n || foreign(set, entities)) {
        return AUTHZ_EINVAL;
    }
    *out = NULL;
    const struct az_entry *entry = entry_of(set, action, resource_type);
    if (!entry || !lists(&set->model, &set->model.actions.at[action].principals, principal->type)) {
        return AUTHZ_EREQUEST;
    }
    uint32_t total = entry->forbids + entry->permits + entry->overridable;
    authz_focus *focus = malloc(sizeof *focus + (total + 1) * sizeof focus->live[0]);
    if (!focus) {
        return AUTHZ_ENOMEM;
    }
    *focus = (authz_focus){.set = set, .entities = entities, .principal = principal};
    focus->action = action;
    focus->resource_type = resource_type;
    _Alignas(16) char scratch[AZ_SCRATCH];
    struct az_env env = {.set = set, .scratch = scratch, .scratch_size = AZ_SCRATCH};
    env.stores[0] = entities;
    env.stores[2] = &set->actions;
    set_entity(&env, AZ_PRINCIPAL, principal);
    set_entity(&env, AZ_ACTION, set->actions.listed[action]);
    const uint32_t *at = set->candidates + entry->first;
    struct live *end = focus->live;
    focus->forbids = keep_open(&env, at, entry->forbids, &end);
    at += entry->forbids;
    focus->permits = keep_open(&env, at, entry->permits, &end);
    at += entry->permits;
    focus->overridable = keep_open(&env, at, entry->overridable, &end);
    *out = focus;
    return AUTHZ_OK;
}

void authz_focus_free(authz_focus *focus)
{
    free(focus);
}

static int start_focus(const authz_focus *f, const authz_context *context,
                       const authz_entities *rows, struct az_env *env)
{
    int code = f ? start(env, f->set, f->entities, rows, f->action, context) : AUTHZ_EINVAL;
    if (code == AUTHZ_OK) {
        set_entity(env, AZ_PRINCIPAL, f->principal);
    }
    return code;
}

static int decide_row(const authz_focus *f, struct az_env *env, const authz_entity *resource)
{
    if (resource->type != f->resource_type) {
        return AUTHZ_EREQUEST;
    }
    set_entity(env, AZ_RESOURCE, resource);
    return decide(env, f->live, f->forbids, f->permits, f->overridable);
}

int authz_focus_check(const authz_focus *focus, const authz_context *context,
                      const authz_entities *rows, const authz_entity *resource)
{
    _Alignas(16) char scratch[AZ_SCRATCH];
    struct az_env env;
    memset(&env, 0, sizeof env);
    env.scratch = scratch;
    int code = resource ? start_focus(focus, context, rows, &env) : AUTHZ_EINVAL;
    return code == AUTHZ_OK ? decide_row(focus, &env, resource) : code;
}

int authz_focus_batch(const authz_focus *focus, const authz_context *context,
                      const authz_entities *rows, uint32_t first, uint32_t n, int8_t *out)
{
    _Alignas(16) char scratch[AZ_SCRATCH];
    struct az_env env;
    memset(&env, 0, sizeof env);
    env.scratch = scratch;
    if (!rows || (!out && n) || first > rows->n_listed || n > rows->n_listed - first) {
        return AUTHZ_EINVAL;
    }
    int code = start_focus(focus, context, rows, &env);
    for (uint32_t i = 0; i < n && code == AUTHZ_OK; i++) {
        int decision = decide_row(focus, &env, rows->listed[first + i]);
        out[i] = (int8_t)decision;
    }
    return code;
}
