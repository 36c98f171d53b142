/* Entity stores: a hash table of entities in an arena of their own. */
#include "store.h"

#include <stdlib.h>
#include <string.h>

struct authz_entities *az_store_new(const struct authz_set *set)
{
    struct authz_entities *store = calloc(1, sizeof *store);
    if (store) {
        store->set = set;
        store->arena.budget = set->data_budget;
    }
    return store;
}

void az_store_start(struct authz_entities *store)
{
    store->slots = 16;
    store->table = az_alloc(&store->arena, store->slots * sizeof *store->table);
}

void authz_entities_free(authz_entities *store)
{
    if (store) {
        az_arena_free(&store->arena);
        free(store);
    }
}

static void insert(struct authz_entities *store, struct authz_entity *e)
{
    uint32_t slot = e->hash & (store->slots - 1);
    while (store->table[slot]) {
        slot = (slot + 1) & (store->slots - 1);
    }
    store->table[slot] = e;
}

static void enlarge(struct authz_entities *store)
{
    struct authz_entity **old = store->table;
    uint32_t slots = store->slots;
    store->table = az_alloc(&store->arena, (size_t)slots * 2 * sizeof *store->table);
    store->slots = slots * 2;
    for (uint32_t i = 0; i < slots; i++) {
        if (old[i]) {
            insert(store, old[i]);
        }
    }
}

struct authz_entity *az_mention(struct authz_entities *store, uint32_t type, const char *id,
                                size_t n)
{
    uint32_t hash = az_entity_hash(type, id, n);
    const struct authz_entity *known = az_lookup(store, type, id, n, hash);
    if (known) {
        return (struct authz_entity *)known;
    }
    struct authz_entity *e = az_alloc(&store->arena, sizeof *e);
    char *copy = az_alloc(&store->arena, n + 1);
    if (n) {
        memcpy(copy, id, n);
    }
    e->type = type;
    e->hash = hash;
    e->id = copy;
    e->id_n = (uint32_t)n;
    if (store->used >= store->slots / 2) {
        enlarge(store);
    }
    insert(store, e);
    store->used++;
    return e;
}

bool az_id_allowed(const struct az_model *m, uint32_t type, const char *id, size_t n)
{
    const struct az_entity_type *t = &m->entity_types.at[type];
    uint32_t string = az_find_string(m, id, n);
    if (t->flags & AZ_ACTION_TYPE) {
        return string != AZ_NONE && az_find_action(m, type, string) != AZ_NONE;
    }
    for (uint32_t i = 0; i < t->enum_ids.n; i++) {
        if (m->refs.at[t->enum_ids.first + i] == string) {
            return true;
        }
    }
    return !(t->flags & AZ_ENUM);
}

int authz_entities_find(const authz_entities *store, uint32_t type, const char *id, size_t len,
                        const authz_entity **out)
{
    if (!store || (!id && len) || !out || len > AZ_MAX_TEXT) {
        return AUTHZ_EINVAL;
    }
    *out = az_lookup(store, type, id, len, az_entity_hash(type, id, len));
    return *out ? AUTHZ_OK : AUTHZ_ENOTFOUND;
}

int authz_entity_new(const authz_set *set, uint32_t type, const char *id, size_t len,
                     authz_entity **out)
{
    if (!set || (!id && len) || !out || len > AZ_MAX_TEXT || type >= set->model.entity_types.n) {
        return AUTHZ_EINVAL;
    }
    *out = NULL;
    if (!az_id_allowed(&set->model, type, id, len)) {
        return AUTHZ_EREQUEST;
    }
    struct authz_entity *e = calloc(1, sizeof *e + len + 1);
    if (!e) {
        return AUTHZ_ENOMEM;
    }
    char *copy = (char *)(e + 1);
    if (len) {
        memcpy(copy, id, len);
    }
    e->type = type;
    e->hash = az_entity_hash(type, id, len);
    e->id = copy;
    e->id_n = (uint32_t)len;
    *out = e;
    return AUTHZ_OK;
}

void authz_entity_free(authz_entity *entity)
{
    free(entity);
}

uint32_t authz_entities_count(const authz_entities *store)
{
    return store ? store->n_listed : 0;
}

const authz_entity *authz_entities_at(const authz_entities *store, uint32_t i)
{
    return store && i < store->n_listed ? store->listed[i] : NULL;
}
