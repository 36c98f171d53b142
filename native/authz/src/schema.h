/* A schema as written: names not yet looked up. Both parsers make one, az_resolve_schema turns it
 * into the model's types, entity types and actions. */
#ifndef AZ_SCHEMA_H
#define AZ_SCHEMA_H
#include "model.h"

enum az_raw_kind {
    AZ_RAW_NAME,   /* a common type, an entity type or a built-in one, in this order */
    AZ_RAW_COMMON, /* a common type or a built-in one (JSON) */
    AZ_RAW_ENTITY, /* an entity type only (JSON) */
    AZ_RAW_SIMPLE, /* a built-in type only (JSON) */
    AZ_RAW_SET,
    AZ_RAW_RECORD
};

struct az_raw_type {
    enum az_raw_kind kind;
    uint32_t offset;
    uint32_t name;               /* a string */
    uint32_t space;              /* the namespace it stands in, a string */
    struct az_raw_type *element; /* set */
    struct az_raw_field *fields; /* record: a list */
};

struct az_raw_field {
    struct az_raw_field *next;
    uint32_t name, offset;
    bool required;
    struct az_raw_type *type;
};

struct az_raw_name { /* a name somewhere; `id` for an action parent or an enum's entry */
    struct az_raw_name *next;
    uint32_t name, id, offset;
};

struct az_raw_entity {
    struct az_raw_entity *next;
    uint32_t name, space, offset; /* the full name */
    struct az_raw_name *parents, *ids;
    struct az_raw_type *shape, *tags;
    bool is_enum;
    uint32_t type; /* made by resolving */
};

struct az_raw_common {
    struct az_raw_common *next;
    uint32_t name, space, offset;
    struct az_raw_type *type;
    uint32_t state, resolved;
};

struct az_raw_action {
    struct az_raw_action *next;
    uint32_t id, space, offset;
    struct az_raw_name *parents, *principals, *resources;
    struct az_raw_type *context;
    uint32_t state; /* while walking the hierarchy */
};

struct az_raw_schema {
    struct az_raw_entity *entities;
    struct az_raw_common *commons;
    struct az_raw_action *actions;
};

/* The string `space::name`, or `name` in the empty namespace. */
uint32_t az_full_name(struct az_model *m, uint32_t space, uint32_t name);
void az_resolve_schema(struct az_model *m, struct az_raw_schema *raw, const struct az_text *text);
#endif
