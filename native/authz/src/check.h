/* What single checks and focused ones share. */
#ifndef AZ_CHECK_H
#define AZ_CHECK_H
#include "eval.h"

struct authz_focus {
    const struct authz_set *set;
    const struct authz_entities *entities;
    const struct authz_entity *principal;
    uint32_t action, resource_type;
    uint32_t forbids, permits, overridable; /* how many are left of each, in this order */
    struct az_live {
        uint32_t policy;
        uint32_t first;  /* the first condition that is still open */
        uint32_t scoped; /* its scope asks more of the resource than its type */
    } live[];
};

bool az_lists(const struct az_model *m, const struct az_range *range, uint32_t type);
const struct az_entry *az_entry_of(const struct authz_set *set, uint32_t action, uint32_t type);
bool az_foreign(const struct authz_set *set, const struct authz_entities *store);
/* Fills what does not depend on principal and resource. AUTHZ_EINVAL or AUTHZ_EREQUEST. */
int az_start(struct az_env *env, const struct authz_set *set, const struct authz_entities *entities,
             const struct authz_entities *rows, uint32_t action,
             const struct authz_context *context);
void az_set_entity(struct az_env *env, enum az_var var, const struct authz_entity *e);
/* 1 satisfied, 0 not, negative a fault; from the given condition on. */
int az_conditions_hold(struct az_env *env, const struct az_policy *p, uint32_t first);
int az_start_focus(const authz_focus *focus, const authz_context *context,
                   const authz_entities *rows, struct az_env *env);
#endif
