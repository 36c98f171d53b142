/* Values while deciding: sixteen bytes, pointing into a policy set, an entity store or scratch. */
#ifndef AZ_VALUE_H
#define AZ_VALUE_H
#include "ext.h"
#include "model.h"

struct az_value {
    uint8_t tag; /* enum az_kind: bool, long, string, the four extensions, set, entity, record */
    uint32_t n;  /* bytes of a string, elements of a set, fields of a record */
    union {
        int64_t number; /* bool, long, decimal, datetime, duration */
        const char *s;
        const struct az_ip *ip;
        const struct az_value *set; /* sorted by az_compare, no two equal */
        const struct authz_entity *entity;
        const struct az_field *record; /* sorted by name */
    };
};

struct az_field {
    uint32_t name;
    struct az_value value;
};

struct az_tag {
    const char *s;
    uint32_t n;
    struct az_value value;
};

struct authz_entity {
    uint32_t type;
    uint32_t hash;
    uint32_t id_n;
    uint32_t place; /* in its store's list, from 1; 0: only mentioned, without any data */
    uint32_t mark;  /* while ancestors are collected */
    const char *id;
    const struct az_field *attrs; /* sorted by name */
    const struct az_tag *tags;
    const struct authz_entity *const *ancestors; /* transitively */
    uint32_t n_attrs, n_tags, n_ancestors;
};

struct authz_entities {
    const struct authz_set *set;
    struct az_arena arena;
    struct authz_entity **table; /* by type and id; open addressing, a power of two */
    uint32_t slots, used;
    struct authz_entity **listed; /* in the order given */
    uint32_t n_listed;
};

struct authz_context {
    const struct authz_set *set;
    struct authz_entities *mentioned; /* its values, and the entities that they name */
    uint32_t type;                    /* the record type of the actions it fits */
    struct az_value record;
};

static inline struct az_value az_number(enum az_kind kind, int64_t number)
{
    struct az_value v = {.tag = (uint8_t)kind, .number = number};
    return v;
}

/* A total order over all values: equal means Cedar's ==. */
int az_compare(const struct az_value *a, const struct az_value *b);
/* Sorts and drops equal elements; returns how many are left. Allocates nothing. */
uint32_t az_make_set(struct az_value *elements, uint32_t n);
/* Sorts fields by name. */
void az_sort_fields(struct az_field *fields, uint32_t n);
const struct az_value *az_find_field(const struct az_field *fields, uint32_t n, uint32_t name);
bool az_same_entity(const struct authz_entity *a, const struct authz_entity *b);
uint32_t az_entity_hash(uint32_t type, const char *id, size_t n);
const struct authz_entity *az_lookup(const struct authz_entities *store, uint32_t type,
                                     const char *id, size_t n, uint32_t hash);
#endif
