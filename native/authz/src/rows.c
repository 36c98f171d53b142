/* Stores from packed columns: a list of rows without a JSON document. */
#include <stdio.h>
#include <string.h>

#include "store.h"

struct place { /* where a column's values go */
    const authz_column *column;
    const struct az_attr *attr;
    uint32_t kind;   /* of the attribute's type */
    uint32_t entity; /* its entity type */
};

static bool rising(const uint32_t *offsets, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        if (offsets[i] > offsets[i + 1]) {
            return false;
        }
    }
    return true;
}

static bool is_number(uint32_t kind)
{
    return kind == AZ_T_BOOL || kind == AZ_T_LONG || kind == AZ_T_DECIMAL ||
           kind == AZ_T_DATETIME || kind == AZ_T_DURATION;
}

/* Matches columns with attributes; places come out sorted by attribute. */
static int match(const struct az_model *m, const struct az_type *shape, uint32_t n,
                 const authz_column *columns, uint32_t n_columns, struct place *places)
{
    uint32_t used = 0;
    for (uint32_t a = 0; a < shape->n; a++) {
        const struct az_attr *attr = &m->attrs.at[shape->a + a];
        const struct az_string *name = &m->strings.at[attr->name];
        const struct az_type *type = &m->types.at[attr->type];
        uint32_t found = 0;
        for (uint32_t c = 0; c < n_columns; c++) {
            const authz_column *column = &columns[c];
            if (!column->name || column->name_len != name->n ||
                memcmp(column->name, name->s, name->n) != 0) {
                continue;
            }
            bool text = type->kind == AZ_T_STRING || type->kind == AZ_T_ENTITY;
            bool fits = text ? column->text && column->offsets && rising(column->offsets, n)
                             : is_number(type->kind) && column->numbers;
            if (found++ || !fits || (attr->required && column->present)) {
                return AUTHZ_EREQUEST;
            }
            places[used++] = (struct place){column, attr, type->kind, type->a};
        }
        if (!found && attr->required) {
            return AUTHZ_EREQUEST;
        }
    }
    return used == n_columns ? AUTHZ_OK : AUTHZ_EREQUEST;
}

static char *copy_text(struct authz_entities *store, const char *text, const uint32_t *offsets,
                       uint32_t n)
{
    size_t bytes = n ? offsets[n] : 0;
    char *copy = az_alloc(&store->arena, bytes + 1);
    if (bytes) {
        memcpy(copy, text, bytes);
    }
    return copy;
}

/* One column into the fields of all rows. */
static bool fill(struct authz_entities *store, const struct place *p, uint32_t n,
                 struct az_field **ends)
{
    const authz_column *c = p->column;
    const char *text = is_number(p->kind) ? NULL : copy_text(store, c->text, c->offsets, n);
    for (uint32_t i = 0; i < n; i++) {
        if (c->present && !c->present[i]) {
            continue;
        }
        struct az_field *field = ends[i]++;
        field->name = p->attr->name;
        if (is_number(p->kind)) {
            field->value = az_number((enum az_kind)p->kind, c->numbers[i]);
            if (p->kind == AZ_T_BOOL && (c->numbers[i] < 0 || c->numbers[i] > 1)) {
                return false;
            }
            continue;
        }
        const char *s = text + c->offsets[i];
        uint32_t length = c->offsets[i + 1] - c->offsets[i];
        field->value = (struct az_value){.tag = AZ_T_STRING, .n = length, .s = s};
        if (p->kind == AZ_T_ENTITY) {
            if (!az_id_allowed(&store->set->model, p->entity, s, length)) {
                return false;
            }
            field->value = (struct az_value){.tag = AZ_T_ENTITY,
                                             .entity = az_mention(store, p->entity, s, length)};
        }
    }
    return true;
}

static int build(struct authz_entities *store, uint32_t type, uint32_t n, const char *ids,
                 const uint32_t *id_offsets, const struct place *places, uint32_t n_places)
{
    struct az_field *fields = az_alloc(&store->arena, (size_t)n * n_places * sizeof *fields + 1);
    struct az_field **ends = az_alloc(&store->arena, n * sizeof *ends + 1);
    store->listed = az_alloc(&store->arena, n * sizeof *store->listed + 1);
    for (uint32_t i = 0; i < n; i++) {
        char number[16];
        int length = snprintf(number, sizeof number, "%u", i);
        const char *id = ids ? ids + id_offsets[i] : number;
        size_t id_n = ids ? id_offsets[i + 1] - id_offsets[i] : (size_t)length;
        struct authz_entity *e = az_mention(store, type, id, id_n);
        if (e->place || !az_id_allowed(&store->set->model, type, id, id_n)) {
            return AUTHZ_EREQUEST; /* the same id twice */
        }
        e->place = i + 1;
        e->attrs = ends[i] = fields + (size_t)i * n_places;
        store->listed[i] = e;
    }
    for (uint32_t k = 0; k < n_places; k++) {
        if (!fill(store, &places[k], n, ends)) {
            return AUTHZ_EREQUEST;
        }
    }
    for (uint32_t i = 0; i < n; i++) {
        store->listed[i]->n_attrs = (uint32_t)(ends[i] - store->listed[i]->attrs);
    }
    store->n_listed = n;
    return AUTHZ_OK;
}

static int load(struct authz_entities *store, uint32_t type, uint32_t n, const char *ids,
                const uint32_t *id_offsets, const authz_column *columns, uint32_t n_columns)
{
    int code = setjmp(store->arena.failed);
    if (code != 0) {
        return code;
    }
    az_store_start(store);
    const struct az_model *m = &store->set->model;
    const struct az_type *shape = &m->types.at[m->entity_types.at[type].shape];
    struct place *places = az_alloc(&store->arena, (shape->n + 1) * sizeof *places);
    code = match(m, shape, n, columns, n_columns, places);
    return code == AUTHZ_OK ? build(store, type, n, ids, id_offsets, places, n_columns) : code;
}

int authz_rows_new(const authz_set *set, uint32_t type, uint32_t n, const char *ids,
                   const uint32_t *id_offsets, const authz_column *columns, uint32_t n_columns,
                   authz_entities **out)
{
    if (!set || !out || type >= set->model.entity_types.n || n > AZ_MAX_TEXT ||
        (ids && (!id_offsets || !rising(id_offsets, n))) || (n_columns && !columns)) {
        return AUTHZ_EINVAL;
    }
    *out = NULL;
    struct authz_entities *store = az_store_new(set);
    int code = store ? load(store, type, n, ids, id_offsets, columns, n_columns) : AUTHZ_ENOMEM;
    if (code != AUTHZ_OK) {
        authz_entities_free(store);
        return code;
    }
    *out = store;
    return AUTHZ_OK;
}
