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

typedef const struct az_capability *caps;

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
uint32_t az_type_of(struct az_checker *c, uint32_t node, caps known, caps *more);
void az_expect_bool(struct az_checker *c, uint32_t node, uint32_t type);

/* ---- capabilities ---- */
bool az_has_cap(const struct az_model *m, caps list, bool tag, uint32_t node, uint32_t what);
caps az_add_cap(struct az_checker *c, caps list, bool tag, uint32_t node, uint32_t what);
caps az_both(struct az_checker *c, caps a, caps b);      /* those of either list */
caps az_in_either(struct az_checker *c, caps a, caps b); /* those that both lists have */

/* ---- types ---- */
bool az_is_bool(uint32_t type);
const struct az_type *az_type_at(const struct az_checker *c, uint32_t type);
const char *az_name_of(const struct az_checker *c, uint32_t type);
/* The type that both have, AZ_NONE if there is none. */
uint32_t az_common_type(struct az_checker *c, uint32_t a, uint32_t b);
/* Reports that something else was expected, unless that was reported already. */
uint32_t az_wrong(struct az_checker *c, uint32_t node, const char *wanted, uint32_t type);
uint32_t az_common_or_report(struct az_checker *c, uint32_t node, uint32_t a, uint32_t b);

/* ---- between types.c and type_literals.c ---- */
uint32_t az_plain_type(struct az_checker *c, uint32_t node, caps known); /* without capabilities */
uint32_t az_type_of_set(struct az_checker *c, uint32_t node, caps known);
uint32_t az_type_of_record(struct az_checker *c, uint32_t node, caps known);
uint32_t az_type_of_call(struct az_checker *c, uint32_t node, caps known);
uint32_t az_type_of_leaf(struct az_checker *c, const struct az_node *n);
#endif
