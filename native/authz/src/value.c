/* Comparing values, and building sets and records out of them. */
#include "value.h"

#include <string.h>

static int compare_bytes(const char *a, uint32_t an, const char *b, uint32_t bn)
{
    if (an != bn) {
        return an < bn ? -1 : 1;
    }
    return a == b || an == 0 ? 0 : memcmp(a, b, an);
}

static int compare_numbers(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

static int compare_entities(const struct authz_entity *a, const struct authz_entity *b)
{
    if (a == b) {
        return 0;
    }
    if (a->type != b->type) {
        return a->type < b->type ? -1 : 1;
    }
    return compare_bytes(a->id, a->id_n, b->id, b->id_n);
}

static int compare_records(const struct az_value *a, const struct az_value *b)
{
    for (uint32_t i = 0; i < a->n; i++) {
        const struct az_field *x = &a->record[i], *y = &b->record[i];
        int order =
            x->name != y->name ? (x->name < y->name ? -1 : 1) : az_compare(&x->value, &y->value);
        if (order) {
            return order;
        }
    }
    return 0;
}

int az_compare(const struct az_value *a, const struct az_value *b)
{
    if (a->tag != b->tag) {
        return a->tag < b->tag ? -1 : 1;
    }
    switch (a->tag) {
    case AZ_T_STRING:
        return compare_bytes(a->s, a->n, b->s, b->n);
    case AZ_T_ENTITY:
        return compare_entities(a->entity, b->entity);
    case AZ_T_IP:
        return memcmp(a->ip, b->ip, sizeof *a->ip);
    case AZ_T_SET:
    case AZ_T_RECORD:
        if (a->n != b->n) {
            return a->n < b->n ? -1 : 1;
        }
        if (a->tag == AZ_T_RECORD) {
            return compare_records(a, b);
        }
        for (uint32_t i = 0; i < a->n; i++) {
            int order = az_compare(&a->set[i], &b->set[i]);
            if (order) {
                return order;
            }
        }
        return 0;
    default:
        return compare_numbers(a->number, b->number);
    }
}

uint32_t az_make_set(struct az_value *elements, uint32_t n)
{
    for (uint32_t gap = n / 2; gap; gap /= 2) { /* Shell's sort: in place, no recursion */
        for (uint32_t i = gap; i < n; i++) {
            struct az_value v = elements[i];
            uint32_t k = i;
            for (; k >= gap && az_compare(&elements[k - gap], &v) > 0; k -= gap) {
                elements[k] = elements[k - gap];
            }
            elements[k] = v;
        }
    }
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (kept == 0 || az_compare(&elements[kept - 1], &elements[i]) != 0) {
            elements[kept++] = elements[i];
        }
    }
    return kept;
}

void az_sort_fields(struct az_field *fields, uint32_t n)
{
    for (uint32_t gap = n / 2; gap; gap /= 2) {
        for (uint32_t i = gap; i < n; i++) {
            struct az_field f = fields[i];
            uint32_t k = i;
            for (; k >= gap && fields[k - gap].name > f.name; k -= gap) {
                fields[k] = fields[k - gap];
            }
            fields[k] = f;
        }
    }
}

const struct az_value *az_find_field(const struct az_field *fields, uint32_t n, uint32_t name)
{
    while (n > 8) {
        uint32_t half = n / 2;
        if (fields[half].name <= name) {
            fields += half;
            n -= half;
        } else {
            n = half;
        }
    }
    for (uint32_t i = 0; i < n; i++) {
        if (fields[i].name == name) {
            return &fields[i].value;
        }
    }
    return NULL;
}

bool az_same_entity(const struct authz_entity *a, const struct authz_entity *b)
{
    return a == b || (a->hash == b->hash && compare_entities(a, b) == 0);
}

uint32_t az_entity_hash(uint32_t type, const char *id, size_t n)
{
    return az_hash(id, n) ^ (type * 2654435761U);
}

const struct authz_entity *az_lookup(const struct authz_entities *store, uint32_t type,
                                     const char *id, size_t n, uint32_t hash)
{
    if (!store) {
        return NULL;
    }
    for (uint32_t slot = hash & (store->slots - 1); store->table[slot];
         slot = (slot + 1) & (store->slots - 1)) {
        const struct authz_entity *e = store->table[slot];
        if (e->hash == hash && e->type == type &&
            compare_bytes(e->id, e->id_n, id, (uint32_t)n) == 0) {
            return e;
        }
    }
    return NULL;
}
