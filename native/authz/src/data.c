/* Entities and contexts from Cedar's JSON form, whose values data_value.c reads. */
#include <stdlib.h>
#include <string.h>

#include "data.h"

typedef const struct az_json *json;

struct parents { /* of one listed entity */
    struct authz_entity **at;
    uint32_t n;
};

static void load_parents(struct az_loader *l, json list, const struct authz_entity *e,
                         struct parents *out)
{
    const struct az_range *allowed = &l->m->entity_types.at[e->type].parents;
    if (!list || list->kind != AZ_J_ARRAY) {
        return;
    }
    out->at = az_fresh(l, list->n * sizeof *out->at);
    for (json m = list->first; m; m = m->next) {
        struct authz_entity *parent = az_load_entity_ref(l, m);
        bool fits = false;
        for (uint32_t i = 0; parent && i < allowed->n; i++) {
            fits = fits || l->m->refs.at[allowed->first + i] == parent->type;
        }
        if (fits) {
            out->at[out->n++] = parent;
        } else if (parent) {
            az_expected(l, m, "a parent of a type that the schema allows");
        }
    }
}

static void load_tags(struct az_loader *l, json object, struct authz_entity *e)
{
    uint32_t type = l->m->entity_types.at[e->type].tags;
    if (!object || object->kind != AZ_J_OBJECT || object->n == 0) {
        return;
    }
    if (type == AZ_NONE) {
        az_expected(l, object, "no tags: the schema gives this type none; nothing");
        return;
    }
    struct az_tag *tags = az_fresh(l, object->n * sizeof *tags);
    for (json m = object->first; m; m = m->next) {
        struct az_tag *tag = &tags[e->n_tags];
        char *copy = az_fresh(l, m->key_n + 1);
        memcpy(copy, m->key, m->key_n);
        tag->s = copy;
        tag->n = m->key_n;
        if (az_load_value(l, m, type, &tag->value)) {
            e->n_tags++;
        }
    }
    e->tags = tags;
}

static void load_entity(struct az_loader *l, json value, struct parents *parents)
{
    json uid = az_member(value, "uid"), attrs = az_member(value, "attrs");
    struct authz_entity *e = uid ? az_load_entity_ref(l, uid) : NULL;
    if (!uid) {
        az_expected(l, value, "an entity with `uid`, `attrs` and `parents`");
    }
    if (!e || l->m->entity_types.at[e->type].flags & AZ_ACTION_TYPE) {
        return; /* the schema knows the actions */
    }
    if (e->place) {
        az_expected(l, value, "an entity that was not given before");
        return;
    }
    l->store->listed[l->store->n_listed++] = e;
    e->place = l->store->n_listed;
    struct az_value record_ = {0};
    struct az_json nothing = {.kind = AZ_J_OBJECT, .offset = value->offset};
    az_load_record(l, attrs ? attrs : &nothing, l->m->entity_types.at[e->type].shape, &record_);
    e->attrs = record_.record;
    e->n_attrs = record_.tag ? record_.n : 0;
    load_tags(l, az_member(value, "tags"), e);
    load_parents(l, az_member(value, "parents"), e, parents);
}

/* All that can be reached upwards from the entity with this place in the list. */
static void close_one(struct az_loader *l, const struct parents *parents, uint32_t place)
{
    struct authz_entities *store = l->store;
    struct authz_entity *e = store->listed[place - 1];
    AZ_VEC(struct authz_entity *) found = {0};
    uint32_t done = 0, next = place;
    for (;;) {
        for (uint32_t k = 0; next && k < parents[next - 1].n; k++) {
            struct authz_entity *parent = parents[next - 1].at[k];
            if (parent->mark != place) {
                parent->mark = place;
                AZ_PUSH(&store->arena, &found, parent);
            }
        }
        if (done == found.n || found.n > AZ_MAX_ANCESTORS) {
            break;
        }
        next = found.at[done++]->place;
    }
    if (e->mark == place || found.n > AZ_MAX_ANCESTORS) {
        az_problem(&l->text, 0,
                   e->mark == place ? "the entity \"%.80s\" is its own ancestor"
                                    : "the entity \"%.80s\" has too many ancestors",
                   e->id);
    }
    e->ancestors = (const struct authz_entity *const *)found.at;
    e->n_ancestors = found.n;
}

static void load_entities(struct az_loader *l, struct az_arena *arena, json list)
{
    if (!list || list->kind != AZ_J_ARRAY) {
        if (list) {
            az_expected(l, list, "a list of entities");
        }
        return;
    }
    struct parents *parents = az_alloc(arena, (list->n + 1) * sizeof *parents);
    l->store->listed = az_fresh(l, (list->n + 1) * sizeof *l->store->listed);
    for (json m = list->first; m; m = m->next) {
        uint32_t before = l->store->n_listed;
        load_entity(l, m, &parents[before]);
    }
    for (uint32_t i = 0; i < l->store->n_listed; i++) {
        close_one(l, parents, i + 1);
    }
}

/* What entities and contexts share: a report for the problems and a store for the values. */
static int load(const struct authz_set *set, const char *text, size_t len, uint32_t type,
                struct az_value *context, struct authz_report *report, struct authz_entities *store)
{
    int code = setjmp(report->arena.failed);
    if (code == 0) {
        code = setjmp(store->arena.failed);
    }
    if (code != 0) {
        return code;
    }
    az_store_start(store);
    struct az_loader l = {.m = &set->model, .store = store};
    l.text = (struct az_text){text, len, AUTHZ_IN_DATA, &report->problems};
    json root = az_parse_json(&report->arena, l.text);
    if (root && context) {
        az_load_record(&l, root, type, context);
    } else if (root) {
        load_entities(&l, &report->arena, root);
    }
    return report->problems.list.n ? AUTHZ_EPROBLEM : AUTHZ_OK;
}

int authz_entities_new(const authz_set *set_, const char *text, size_t len, authz_entities **out,
                       authz_report **report_out)
{
    if (!set_ || !text || !out || !report_out || len > AZ_MAX_TEXT) {
        return AUTHZ_EINVAL;
    }
    *out = NULL;
    *report_out = NULL;
    struct authz_report *report = az_report_new(set_->data_budget);
    struct authz_entities *store = az_store_new(set_);
    int code = report && store ? load(set_, text, len, 0, NULL, report, store) : AUTHZ_ENOMEM;
    if (code == AUTHZ_EPROBLEM) {
        *report_out = report;
    } else {
        authz_report_free(report);
    }
    if (code == AUTHZ_OK) {
        *out = store;
    } else {
        authz_entities_free(store);
    }
    return code;
}

int authz_context_new(const authz_set *set_, uint32_t action, const char *text, size_t len,
                      authz_context **out, authz_report **report_out)
{
    if (!set_ || !text || !out || !report_out || len > AZ_MAX_TEXT ||
        action >= set_->model.actions.n) {
        return AUTHZ_EINVAL;
    }
    *out = NULL;
    *report_out = NULL;
    struct authz_report *report = az_report_new(set_->data_budget);
    struct authz_context *context = calloc(1, sizeof *context);
    struct authz_entities *store = az_store_new(set_);
    int code = AUTHZ_ENOMEM;
    if (report && context && store) {
        context->set = set_;
        context->type = set_->model.actions.at[action].context;
        code = load(set_, text, len, context->type, &context->record, report, store);
    }
    if (code == AUTHZ_EPROBLEM) {
        *report_out = report;
    } else {
        authz_report_free(report);
    }
    if (code == AUTHZ_OK) {
        context->mentioned = store;
        *out = context;
    } else {
        authz_entities_free(store);
        free(context);
    }
    return code;
}

void authz_context_free(authz_context *context)
{
    if (context) {
        authz_entities_free(context->mentioned);
        free(context);
    }
}
