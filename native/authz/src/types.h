/* The type of an expression for one kind of request (principal type, action, resource type). */
#ifndef AZ_TYPES_H
#define AZ_TYPES_H
#include "model.h"

/* Knowing that `has` or `hasTag` held, an optional attribute or a tag may be read. Lists share
 * their tails and never change. */
struct az_capability {
    const struct az_capability *next;
    uint32_t node; /* the expression in front of `has` */
    uint32_t what; /* the attribute's name, or the node of the tag */
    bool tag;
};

struct az_checker {
    struct az_model *m;
    const struct az_text *text;
    const struct az_policy *policy;
    uint32_t principal, action, resource;
    bool failed; /* a name in the policy is unknown: types would only repeat it */
    uint32_t n_capabilities;
};

/* The type's number; AZ_T_NEVER where a problem has been reported. *more: what holds besides
 * `known` if the expression is true. */
uint32_t az_type_of(struct az_checker *c, uint32_t node, const struct az_capability *known,
                    const struct az_capability **more);
void az_expect_bool(struct az_checker *c, uint32_t node, uint32_t type);
const struct az_capability *az_both(struct az_checker *c, const struct az_capability *a,
                                    const struct az_capability *b);
bool az_action_within(const struct az_model *m, uint32_t action, uint32_t ancestor);
#endif
