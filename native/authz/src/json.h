/* A small JSON reader: a tree in the arena, for schemas, entities and contexts. */
#ifndef AZ_JSON_H
#define AZ_JSON_H
#include "model.h"

enum az_json_kind {
    AZ_J_NULL,
    AZ_J_BOOL,
    AZ_J_LONG,
    AZ_J_REAL,
    AZ_J_STRING,
    AZ_J_ARRAY,
    AZ_J_OBJECT
};

struct az_json {
    enum az_json_kind kind;
    uint32_t offset;
    uint32_t n; /* bytes of a string, members of an array or object */
    uint32_t key_n;
    const char *key; /* as a member of an object */
    const char *s;
    int64_t number; /* a long; 0 or 1 of a bool */
    struct az_json *first, *next;
};

/* The document, or NULL after a report. Doubled keys, depth beyond the bound and wrong UTF-16
 * escapes are refused. */
const struct az_json *az_parse_json(struct az_arena *arena, struct az_text text);
const struct az_json *az_member(const struct az_json *object, const char *key);
bool az_key_is(const struct az_json *member, const char *key);
bool az_string_is(const struct az_json *value, const char *s);
#endif
