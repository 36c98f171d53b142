/* What the operators do with values: Cedar's semantics, a fault where a type does not fit. */
#include "operators.h"

#include <string.h>

int az_fault(struct az_env *env, uint32_t node, int code)
{
    env->fault_node = node;
    return code;
}

void *az_take(struct az_env *env, size_t bytes)
{
    bytes = (bytes + 15) & ~(size_t)15;
    if (bytes > env->scratch_size - env->scratch_used) {
        return NULL;
    }
    void *at = env->scratch + env->scratch_used;
    env->scratch_used += (uint32_t)bytes;
    return at;
}

int az_arithmetic(struct az_env *env, uint32_t at, const struct az_node *n,
                  const struct az_value *a, const struct az_value *b, struct az_value *out)
{
    if (a->tag != AZ_T_LONG || b->tag != AZ_T_LONG) {
        return az_fault(env, at, AUTHZ_FAULT_TYPE);
    }
    int64_t r = 0;
    bool over = n->op == AZ_ADD   ? __builtin_add_overflow(a->number, b->number, &r)
                : n->op == AZ_SUB ? __builtin_sub_overflow(a->number, b->number, &r)
                                  : __builtin_mul_overflow(a->number, b->number, &r);
    *out = az_number(AZ_T_LONG, r);
    return over ? az_fault(env, at, AUTHZ_FAULT_OVERFLOW) : 0;
}

int az_order(struct az_env *env, uint32_t at, const struct az_node *n, const struct az_value *a,
             const struct az_value *b, struct az_value *out)
{
    bool ordered = a->tag == AZ_T_LONG || a->tag == AZ_T_DATETIME || a->tag == AZ_T_DURATION;
    if (a->tag != b->tag || !ordered) {
        return az_fault(env, at, AUTHZ_FAULT_TYPE);
    }
    bool yes = n->op == AZ_LT   ? a->number < b->number
               : n->op == AZ_LE ? a->number <= b->number
               : n->op == AZ_GT ? a->number > b->number
                                : a->number >= b->number;
    *out = az_number(AZ_T_BOOL, yes);
    return 0;
}

int az_is_within(struct az_env *env, uint32_t at, const struct az_value *a,
                 const struct az_value *b, struct az_value *out)
{
    if (a->tag != AZ_T_ENTITY || (b->tag != AZ_T_ENTITY && b->tag != AZ_T_SET)) {
        return az_fault(env, at, AUTHZ_FAULT_TYPE);
    }
    const struct az_value *targets = b->tag == AZ_T_SET ? b->set : b;
    uint32_t n = b->tag == AZ_T_SET ? b->n : 1;
    bool found = false;
    for (uint32_t i = 0; i < n; i++) {
        if (targets[i].tag != AZ_T_ENTITY) {
            return az_fault(env, at, AUTHZ_FAULT_TYPE);
        }
    }
    for (uint32_t i = 0; i < n && !found; i++) {
        found = az_within(env, a->entity, targets[i].entity);
    }
    *out = az_number(AZ_T_BOOL, found);
    return 0;
}

static bool contains(const struct az_value *set, const struct az_value *wanted)
{
    uint32_t low = 0, high = set->n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int where = az_compare(&set->set[middle], wanted);
        if (where == 0) {
            return true;
        }
        if (where < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return false;
}

int az_membership(struct az_env *env, uint32_t at, const struct az_node *n,
                  const struct az_value *a, const struct az_value *b, struct az_value *out)
{
    if (a->tag != AZ_T_SET || (n->op != AZ_CONTAINS && b->tag != AZ_T_SET)) {
        return az_fault(env, at, AUTHZ_FAULT_TYPE);
    }
    bool yes;
    if (n->op == AZ_CONTAINS) {
        yes = contains(a, b);
    } else {
        yes = n->op == AZ_CONTAINS_ALL;
        bool decided = !yes;
        for (uint32_t i = 0; i < b->n && yes != decided; i++) {
            yes = contains(a, &b->set[i]);
        }
    }
    *out = az_number(AZ_T_BOOL, yes);
    return 0;
}

int az_tag(struct az_env *env, uint32_t at, const struct az_node *n, const struct az_value *a,
           const struct az_value *b, struct az_value *out)
{
    if (a->tag != AZ_T_ENTITY || b->tag != AZ_T_STRING) {
        return az_fault(env, at, AUTHZ_FAULT_TYPE);
    }
    const struct authz_entity *e = az_resolve(env, a->entity);
    const struct az_value *found = NULL;
    for (uint32_t i = 0; i < e->n_tags && !found; i++) {
        if (e->tags[i].n == b->n && memcmp(e->tags[i].s, b->s, b->n) == 0) {
            found = &e->tags[i].value;
        }
    }
    if (n->op == AZ_HAS_TAG) {
        *out = az_number(AZ_T_BOOL, found != NULL);
        return 0;
    }
    if (!found) {
        return az_fault(env, at, e->place ? AUTHZ_FAULT_NO_TAG : AUTHZ_FAULT_NO_ENTITY);
    }
    *out = *found;
    return 0;
}

/* GET and HAS, on records and entities. */
int az_attribute(struct az_env *env, uint32_t at, const struct az_node *n, const struct az_value *a,
                 struct az_value *out)
{
    const struct az_value *found;
    bool exists = true;
    if (a->tag == AZ_T_ENTITY) {
        const struct authz_entity *e = az_resolve(env, a->entity);
        exists = e->place != 0;
        found = az_find_field(e->attrs, e->n_attrs, n->b);
    } else if (a->tag == AZ_T_RECORD) {
        found = az_find_field(a->record, a->n, n->b);
    } else {
        return az_fault(env, at, AUTHZ_FAULT_TYPE);
    }
    if (n->op == AZ_HAS) {
        *out = az_number(AZ_T_BOOL, found != NULL);
        return 0;
    }
    if (!found) {
        return az_fault(env, at, exists ? AUTHZ_FAULT_NO_ATTRIBUTE : AUTHZ_FAULT_NO_ENTITY);
    }
    *out = *found;
    return 0;
}

/* The pattern's encoding: 0x00 and a byte, or 0x01 for any run. Greedy with one point to go back
 * to, so the time is bounded by pattern length times text length. */
bool az_like(const struct az_string *pattern, const char *s, uint32_t n)
{
    uint32_t p = 0, i = 0, star = AZ_NONE, mark = 0;
    while (i < n || p < pattern->n) {
        if (p < pattern->n && pattern->s[p] == 1) {
            star = ++p;
            mark = i;
        } else if (p + 1 < pattern->n && i < n && pattern->s[p + 1] == s[i]) {
            p += 2;
            i++;
        } else if (star != AZ_NONE && mark < n) {
            p = star;
            i = ++mark;
        } else {
            return false;
        }
    }
    return true;
}
