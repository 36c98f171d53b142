/* Focused checks: a subject's open policies, prepared once, asked for many rows. */
#include <stdlib.h>
#include <string.h>

#include "check.h"

/* Does the policy still matter? Evaluates its leading conditions that need only the principal. */
static bool still_open(struct az_env *env, struct az_live *live)
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

static bool same_scope(const struct az_model *m, const struct az_scope *a, const struct az_scope *b)
{
    return a->kind == b->kind && (a->kind != AZ_IS_WITHIN || a->type == b->type) &&
           az_same_tree(m, a->entity, b->entity);
}

/* Do two open policies ask the same from here on? Policies that differ only in the role they are
 * for often do, once the role is known; asking one of them is enough. */
static bool same_question(const struct az_model *m, const struct az_live *x,
                          const struct az_live *y)
{
    const struct az_policy *p = &m->policies.at[x->policy], *q = &m->policies.at[y->policy];
    uint32_t n = p->conditions.n - x->first;
    if (n != q->conditions.n - y->first || x->scoped != y->scoped ||
        (x->scoped && !same_scope(m, &p->resource, &q->resource))) {
        return false;
    }
    for (uint32_t i = 0; i < n; i++) {
        if (!az_same_tree(m, m->conditions.at[p->conditions.first + x->first + i].node,
                          m->conditions.at[q->conditions.first + y->first + i].node)) {
            return false;
        }
    }
    return true;
}

enum { LOOK_BACK = 32 }; /* bounds the time that looking for equal policies takes */

static uint32_t keep_open(struct az_env *env, const uint32_t *at, uint32_t n, struct az_live **end)
{
    struct az_live *from = *end;
    for (uint32_t i = 0; i < n; i++) {
        const struct az_scope *scope = &env->set->model.policies.at[at[i]].resource;
        struct az_live *fresh = *end;
        *fresh = (struct az_live){at[i], 0, scope->kind != AZ_ANY && scope->kind != AZ_IS_A};
        bool keep = still_open(env, fresh);
        for (struct az_live *old = fresh; keep && old > from && fresh - old < LOOK_BACK; old--) {
            keep = !same_question(&env->set->model, old - 1, fresh);
        }
        *end += keep;
    }
    return (uint32_t)(*end - from);
}

int authz_focus_new(const authz_set *set, const authz_entities *entities,
                    const authz_entity *principal, uint32_t action, uint32_t resource_type,
                    authz_focus **out)
{
    if (!set || !principal || !out || action >= set->model.actions.n || az_foreign(set, entities)) {
        return AUTHZ_EINVAL;
    }
    *out = NULL;
    const struct az_entry *entry = az_entry_of(set, action, resource_type);
    if (!entry ||
        !az_lists(&set->model, &set->model.actions.at[action].principals, principal->type)) {
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
    az_set_entity(&env, AZ_PRINCIPAL, principal);
    az_set_entity(&env, AZ_ACTION, set->actions.listed[action]);
    const uint32_t *at = set->candidates + entry->first;
    struct az_live *end = focus->live;
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

int az_start_focus(const authz_focus *f, const authz_context *context, const authz_entities *rows,
                   struct az_env *env)
{
    int code = f ? az_start(env, f->set, f->entities, rows, f->action, context) : AUTHZ_EINVAL;
    if (code == AUTHZ_OK) {
        az_set_entity(env, AZ_PRINCIPAL, f->principal);
    }
    return code;
}

/* 1 satisfied, 0 not, negative a fault. */
static int ask(struct az_env *env, const struct az_live *live)
{
    const struct az_policy *p = &env->set->model.policies.at[live->policy];
    bool in = !live->scoped || az_in_scope(env, &p->resource, env->vars[AZ_RESOURCE].entity);
    return in ? az_conditions_hold(env, p, live->first) : 0;
}

static int decide(struct az_env *env, const authz_focus *f)
{
    const struct az_live *at = f->live;
    for (uint32_t i = 0; i < f->forbids; i++, at++) {
        if (ask(env, at) != 0) {
            return AUTHZ_DENY; /* satisfied, or failed: a forbid that fails denies */
        }
    }
    bool permitted = false;
    for (uint32_t i = 0; i < f->permits && !permitted; i++) {
        permitted = ask(env, &at[i]) == 1;
    }
    if (!permitted) {
        return AUTHZ_DENY;
    }
    at += f->permits;
    int decision = AUTHZ_PERMIT;
    for (uint32_t i = 0; i < f->overridable; i++, at++) {
        int yes = ask(env, at);
        if (yes < 0) {
            return AUTHZ_DENY; /* nobody knows whether this glass may be broken */
        }
        decision = yes ? AUTHZ_DENY_BTG : decision;
    }
    return decision;
}

static int decide_row(const authz_focus *f, struct az_env *env, const authz_entity *resource)
{
    if (resource->type != f->resource_type) {
        return AUTHZ_EREQUEST;
    }
    az_set_entity(env, AZ_RESOURCE, resource);
    return decide(env, f);
}

int authz_focus_check(const authz_focus *focus, const authz_context *context,
                      const authz_entities *rows, const authz_entity *resource)
{
    _Alignas(16) char scratch[AZ_SCRATCH];
    struct az_env env;
    memset(&env, 0, sizeof env);
    env.scratch = scratch;
    int code = resource ? az_start_focus(focus, context, rows, &env) : AUTHZ_EINVAL;
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
    int code = az_start_focus(focus, context, rows, &env);
    for (uint32_t i = 0; i < n && code == AUTHZ_OK; i++) {
        int decision = decide_row(focus, &env, rows->listed[first + i]);
        out[i] = (int8_t)decision;
    }
    return code;
}
