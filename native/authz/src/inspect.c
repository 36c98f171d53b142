/* Looking inside a set: expressions as trees, and the values of those that need no resource. */
#include <stdio.h>
#include <string.h>

#include "check.h"

static const char *const names[AZ_OPS] = {[AZ_BOOL] = "literal",
                                          [AZ_LONG] = "literal",
                                          [AZ_STRING] = "literal",
                                          [AZ_ENTITY] = "literal",
                                          [AZ_VAR] = "var",
                                          [AZ_AND] = "&&",
                                          [AZ_OR] = "||",
                                          [AZ_NOT] = "!",
                                          [AZ_NEG] = "neg",
                                          [AZ_IF] = "if",
                                          [AZ_EQ] = "==",
                                          [AZ_NE] = "!=",
                                          [AZ_LT] = "<",
                                          [AZ_LE] = "<=",
                                          [AZ_GT] = ">",
                                          [AZ_GE] = ">=",
                                          [AZ_ADD] = "+",
                                          [AZ_SUB] = "-",
                                          [AZ_MUL] = "*",
                                          [AZ_IN] = "in",
                                          [AZ_CONTAINS] = "contains",
                                          [AZ_CONTAINS_ALL] = "containsAll",
                                          [AZ_CONTAINS_ANY] = "containsAny",
                                          [AZ_HAS_TAG] = "hasTag",
                                          [AZ_GET_TAG] = "getTag",
                                          [AZ_IS_EMPTY] = "isEmpty",
                                          [AZ_IS] = "is",
                                          [AZ_HAS] = "has",
                                          [AZ_GET] = "get",
                                          [AZ_LIKE] = "like",
                                          [AZ_SET] = "set",
                                          [AZ_RECORD] = "record",
                                          [AZ_CALL] = "call"};

int authz_node_at(const authz_set *set, uint32_t node, authz_node *out)
{
    if (!set || !out || node >= set->model.nodes.n) {
        return AUTHZ_EINVAL;
    }
    const struct az_node *n = &set->model.nodes.at[node];
    *out = (authz_node){.op = names[n->op], .children = az_child_count(&set->model, n)};
    if (n->op == AZ_GET || n->op == AZ_HAS || n->op == AZ_LIKE) {
        const struct az_string *s = &set->model.strings.at[n->b];
        out->text = (authz_text){s->s, s->n};
    } else if (n->op == AZ_CALL) {
        const char *name = az_signature(n->c)->name;
        out->text = (authz_text){name, (uint32_t)strlen(name)};
    }
    out->number = n->op == AZ_VAR ? n->a : n->op == AZ_IS ? n->b : 0;
    return AUTHZ_OK;
}

int authz_node_child(const authz_set *set, uint32_t node, uint32_t i, uint32_t *child)
{
    if (!set || !child || node >= set->model.nodes.n ||
        i >= az_child_count(&set->model, &set->model.nodes.at[node])) {
        return AUTHZ_EINVAL;
    }
    *child = az_child(&set->model, &set->model.nodes.at[node], i);
    return AUTHZ_OK;
}

int authz_condition_node(const authz_set *set, uint32_t policy, uint32_t i, uint32_t *node)
{
    if (!set || !node || policy >= set->model.policies.n ||
        i >= set->model.policies.at[policy].conditions.n) {
        return AUTHZ_EINVAL;
    }
    *node = set->model.conditions.at[set->model.policies.at[policy].conditions.first + i].node;
    return AUTHZ_OK;
}

int authz_focus_policies(const authz_focus *focus, uint32_t *policies, uint32_t *first,
                         uint32_t cap, uint32_t *n)
{
    if (!focus || !n || (cap && (!policies || !first))) {
        return AUTHZ_EINVAL;
    }
    *n = focus->forbids + focus->permits + focus->overridable;
    for (uint32_t i = 0; i < *n && i < cap; i++) {
        policies[i] = focus->live[i].policy;
        first[i] = focus->live[i].first;
    }
    return AUTHZ_OK;
}

int authz_resource_scope(const authz_set *set, uint32_t policy, uint32_t *kind, uint32_t *type,
                         authz_text *id)
{
    if (!set || !kind || !type || !id || policy >= set->model.policies.n) {
        return AUTHZ_EINVAL;
    }
    const struct az_scope *scope = &set->model.policies.at[policy].resource;
    *kind = scope->kind;
    *type = scope->type;
    *id = (authz_text){"", 0};
    if (scope->kind == AZ_EQUAL || scope->kind == AZ_WITHIN || scope->kind == AZ_IS_WITHIN) {
        const struct authz_entity *e = set->constants[scope->entity].entity;
        *type = e->type;
        *id = (authz_text){e->id, e->id_n};
    }
    return AUTHZ_OK;
}

/* ---- values as JSON ---- */

struct printer {
    const struct az_model *m;
    char *out;
    size_t cap, n; /* n may run beyond cap: then it only counts */
};

static void put(struct printer *p, const char *s, size_t n)
{
    if (p->n + n <= p->cap) {
        memcpy(p->out + p->n, s, n);
    }
    p->n += n;
}

static void put_text(struct printer *p, const char *s)
{
    put(p, s, strlen(s));
}

static void put_string(struct printer *p, const char *s, size_t n)
{
    put(p, "\"", 1);
    for (size_t i = 0; i < n; i++) {
        char escaped[8];
        if ((uint8_t)s[i] < 0x20 || s[i] == '"' || s[i] == '\\') {
            snprintf(escaped, sizeof escaped, "\\u%04x", (unsigned)(uint8_t)s[i]);
            put(p, escaped, 6);
        } else {
            put(p, s + i, 1);
        }
    }
    put(p, "\"", 1);
}

static void put_ip(struct printer *p, const struct az_ip *ip)
{
    char text[48];
    put_text(p, "{\"ip\":\"");
    for (int i = 0; i < (ip->v6 ? 16 : 4); i++) {
        snprintf(text, sizeof text, "%02x", ip->bytes[i]);
        put_text(p, text);
    }
    snprintf(text, sizeof text, "/%u\"}", (unsigned)ip->prefix);
    put_text(p, text);
}

static void put_value(struct printer *p, const struct az_value *v);

static void put_many(struct printer *p, const struct az_value *v)
{
    put_text(p, v->tag == AZ_T_SET ? "[" : "{\"record\":{");
    for (uint32_t i = 0; i < v->n; i++) {
        put_text(p, i ? "," : "");
        if (v->tag == AZ_T_RECORD) {
            const struct az_string *name = &p->m->strings.at[v->record[i].name];
            put_string(p, name->s, name->n);
            put_text(p, ":");
        }
        put_value(p, v->tag == AZ_T_SET ? &v->set[i] : &v->record[i].value);
    }
    put_text(p, v->tag == AZ_T_SET ? "]" : "}}");
}

static void put_value(struct printer *p, const struct az_value *v)
{
    static const char *const wraps[] = {[AZ_T_LONG] = "%lld",
                                        [AZ_T_DECIMAL] = "{\"decimal\":%lld}",
                                        [AZ_T_DATETIME] = "{\"datetime\":%lld}",
                                        [AZ_T_DURATION] = "{\"duration\":%lld}"};
    char number[64];
    switch (v->tag) {
    case AZ_T_BOOL:
        put_text(p, v->number ? "true" : "false");
        break;
    case AZ_T_STRING:
        put_string(p, v->s, v->n);
        break;
    case AZ_T_IP:
        put_ip(p, v->ip);
        break;
    case AZ_T_ENTITY: {
        const struct az_string *type =
            &p->m->strings.at[p->m->entity_types.at[v->entity->type].name];
        put_text(p, "{\"entity\":[");
        put_string(p, type->s, type->n);
        put_text(p, ",");
        put_string(p, v->entity->id, v->entity->id_n);
        put_text(p, "]}");
        break;
    }
    case AZ_T_SET:
    case AZ_T_RECORD:
        put_many(p, v);
        break;
    default: /* one of the formats above, all for a long long */
        snprintf(number, sizeof number,
                 v->tag == AZ_T_LONG       ? wraps[AZ_T_LONG]
                 : v->tag == AZ_T_DECIMAL  ? wraps[AZ_T_DECIMAL]
                 : v->tag == AZ_T_DATETIME ? wraps[AZ_T_DATETIME]
                                           : wraps[AZ_T_DURATION],
                 (long long)v->number);
        put_text(p, number);
    }
}

int authz_focus_eval(const authz_focus *focus, const authz_context *context, uint32_t node,
                     char *out, size_t cap, size_t *n)
{
    _Alignas(16) char scratch[AZ_SCRATCH];
    struct az_env env = {.scratch = scratch};
    if (!focus || !n || (!out && cap) || node >= focus->set->model.nodes.n) {
        return AUTHZ_EINVAL;
    }
    int code = az_start_focus(focus, context, NULL, &env);
    if (code != AUTHZ_OK) {
        return code;
    }
    struct az_value value;
    code = az_eval(&env, node, &value);
    if (code) {
        return code;
    }
    struct printer p = {&focus->set->model, out, cap, 0};
    put_value(&p, &value);
    *n = p.n;
    return p.n <= cap ? AUTHZ_OK : AUTHZ_ESPACE;
}
