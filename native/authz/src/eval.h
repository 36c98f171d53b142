/* A loaded policy set and the evaluation of one condition. */
#ifndef AZ_EVAL_H
#define AZ_EVAL_H
#include "value.h"

enum {
    AZ_SCRATCH = 16384, /* bytes that the non-constant literals of one policy may take */
    AZ_STORES = 3       /* the caller's entities, the caller's rows, the schema's actions */
};

struct az_entry { /* the policies that can matter for one action and one resource type */
    uint32_t resource_type;
    uint32_t first;                         /* of authz_set.candidates */
    uint32_t forbids, permits, overridable; /* in this order; overridable: @btg forbids */
};

struct authz_set {
    struct az_arena arena;
    struct az_model model;
    struct az_value *constants;      /* per node; only for nodes marked AZ_CONSTANT */
    struct az_range *action_entries; /* per action, of entries */
    struct az_entry *entries;
    uint32_t n_entries;
    uint32_t *candidates;
    struct authz_entities actions; /* the actions as entities, listed in the model's order */
    uint64_t serial;
    size_t data_budget; /* bytes that a store or context made for it may take */
    uint8_t digest[32];
};

struct az_env {
    const struct authz_set *set;
    const struct authz_entities *stores[AZ_STORES];
    struct az_value vars[AZ_VARS];
    char *scratch;
    uint32_t scratch_used, scratch_size;
    uint32_t fault_node;
};

/* 0 and the value, or a fault (enum authz_fault). Depth is bounded by AZ_MAX_DEPTH. */
int az_eval(struct az_env *env, uint32_t node, struct az_value *out);
/* 1 true, 0 false, or a negative fault; a value that is no bool is a fault. */
int az_test(struct az_env *env, uint32_t node);
/* Is the entity the target or below it? */
bool az_within(const struct az_env *env, const struct authz_entity *e,
               const struct authz_entity *target);
/* The entity with its data, if one of the stores has it. */
const struct authz_entity *az_resolve(const struct az_env *env, const struct authz_entity *e);
/* Does a scope let this entity in? */
bool az_in_scope(const struct az_env *env, const struct az_scope *scope,
                 const struct authz_entity *e);
#endif
