/* Entities and contexts from Cedar's JSON form. The schema says what each value must be, so ids,
 * dates and addresses may be written plainly, and nothing that the schema lacks gets in. */
#include <stdlib.h>
#include <string.h>

#include "json.h"
#include "report.h"
#include "store.h"

typedef const struct az_json *json;

struct loader {
    const struct authz_set *set;
    const struct az_model *m;
    struct authz_entities *store;
    struct az_text text;
};

static void *fresh(struct loader *l, size_t size)
{
    return az_alloc(&l->store->arena, size);
}

static bool wrong(struct loader *l, json at, const char *wanted)
{
    az_problem(&l->text, at->offset, "%s was expected here", wanted);
    return false;
}

/* {"type","id"} or {"__entity": {"type","id"}}. NULL after a report. */
static struct authz_entity *entity_ref(struct loader *l, json value)
{
    json inner = az_member(value, "__entity");
    inner = inner ? inner : value;
    json type = az_member(inner, "type"), id = az_member(inner, "id");
    if (!type || !id || type->kind != AZ_J_STRING || id->kind != AZ_J_STRING) {
        wrong(l, value, "an entity {\"type\": .., \"id\": ..}");
        return NULL;
    }
    uint32_t name = az_find_string(l->m, type->s, type->n);
    uint32_t found = name == AZ_NONE ? AZ_NONE : az_find_entity_type(l->m, name);
    if (found == AZ_NONE || !(l->m->entity_types.at[found].flags & AZ_DECLARED)) {
        az_problem(&l->text, type->offset, "the schema has no entity type `%.80s`", type->s);
        return NULL;
    }
    if (!az_id_allowed(l->m, found, id->s, id->n)) {
        az_problem(&l->text, id->offset, "`%.80s` has no such id", type->s);
        return NULL;
    }
    return az_mention(l->store, found, id->s, id->n);
}

static bool load_value(struct loader *l, json value, uint32_t type, struct az_value *out);

/* A constructor's text: a plain string, {"fn","arg"} or {"__extn": {"fn","arg"}}; a datetime may
 * also be {"fn": "offset", "args": [datetime, duration]}. */
static bool extension(struct loader *l, json value, uint32_t kind, struct az_value *out)
{
    static const uint32_t functions[] = {[AZ_T_DECIMAL] = AZ_F_DECIMAL,
                                         [AZ_T_IP] = AZ_F_IP,
                                         [AZ_T_DATETIME] = AZ_F_DATETIME,
                                         [AZ_T_DURATION] = AZ_F_DURATION};
    json inner = az_member(value, "__extn");
    inner = inner ? inner : value;
    json fn = az_member(inner, "fn"), text = az_member(inner, "arg"),
         both = az_member(inner, "args");
    if (kind == AZ_T_DATETIME && fn && az_string_is(fn, "offset") && both &&
        both->kind == AZ_J_ARRAY && both->n == 2) {
        struct az_value from, by;
        if (!load_value(l, both->first, AZ_T_DATETIME, &from) ||
            !load_value(l, both->first->next, AZ_T_DURATION, &by)) {
            return false;
        }
        *out = from;
        return !__builtin_add_overflow(from.number, by.number, &out->number) ||
               wrong(l, value, "a datetime that fits in 64 bits");
    }
    const struct az_signature *s = az_signature(functions[kind]);
    if (!text && both && both->kind == AZ_J_ARRAY && both->n == 1) {
        text = both->first;
    }
    text = inner->kind == AZ_J_STRING ? inner : text;
    bool good =
        text && text->kind == AZ_J_STRING && (text == inner || (fn && az_string_is(fn, s->name)));
    struct az_ip ip, *copy = NULL;
    *out = az_number((enum az_kind)kind, 0);
    if (good && kind == AZ_T_IP) {
        good = az_read_ip(text->s, text->n, &ip);
        copy = fresh(l, sizeof *copy);
        *copy = ip;
        out->ip = copy;
    } else if (good) {
        good = kind == AZ_T_DECIMAL    ? az_read_decimal(text->s, text->n, &out->number)
               : kind == AZ_T_DATETIME ? az_read_datetime(text->s, text->n, &out->number)
                                       : az_read_duration(text->s, text->n, &out->number);
    }
    return good || wrong(l, value, s->name);
}

static bool record(struct loader *l, json value, uint32_t type, struct az_value *out)
{
    const struct az_type *t = &l->m->types.at[type];
    if (value->kind != AZ_J_OBJECT) {
        return wrong(l, value, "an object");
    }
    struct az_field *fields = fresh(l, value->n * sizeof *fields);
    uint32_t n = 0;
    bool good = true;
    for (json m = value->first; m; m = m->next) {
        uint32_t name = az_find_string(l->m, m->key, m->key_n);
        const struct az_attr *attr = name == AZ_NONE ? NULL : az_find_attr(l->m, t, name);
        if (!attr) {
            az_problem(&l->text, m->offset, "the schema has no attribute `%.80s` here", m->key);
            good = false;
            continue;
        }
        fields[n].name = name;
        good = load_value(l, m, attr->type, &fields[n++].value) && good;
    }
    az_sort_fields(fields, n);
    for (uint32_t i = 0; i < t->n && good; i++) {
        const struct az_attr *attr = &l->m->attrs.at[t->a + i];
        if (attr->required && !az_find_field(fields, n, attr->name)) {
            az_problem(&l->text, value->offset, "the attribute `%.80s` is missing",
                       l->m->strings.at[attr->name].s);
            good = false;
        }
    }
    *out = (struct az_value){.tag = AZ_T_RECORD, .n = n, .record = fields};
    return good;
}

static bool set(struct loader *l, json value, uint32_t element, struct az_value *out)
{
    if (value->kind != AZ_J_ARRAY) {
        return wrong(l, value, "a list");
    }
    struct az_value *elements = fresh(l, value->n * sizeof *elements);
    uint32_t n = 0;
    bool good = true;
    for (json m = value->first; m; m = m->next) {
        good = load_value(l, m, element, &elements[n++]) && good;
    }
    if (good) {
        n = az_make_set(elements, n);
    }
    *out = (struct az_value){.tag = AZ_T_SET, .n = n, .set = elements};
    return good;
}

static bool load_value(struct loader *l, json value, uint32_t type, struct az_value *out)
{
    const struct az_type *t = &l->m->types.at[type];
    switch (t->kind) {
    case AZ_T_BOOL:
        *out = az_number(AZ_T_BOOL, value->number);
        return value->kind == AZ_J_BOOL || wrong(l, value, "true or false");
    case AZ_T_LONG:
        *out = az_number(AZ_T_LONG, value->number);
        return value->kind == AZ_J_LONG || wrong(l, value, "a whole number of 64 bits");
    case AZ_T_STRING: {
        char *copy = fresh(l, value->n + 1);
        if (value->kind == AZ_J_STRING) {
            memcpy(copy, value->s, value->n);
        }
        *out = (struct az_value){.tag = AZ_T_STRING, .n = value->n, .s = copy};
        return value->kind == AZ_J_STRING || wrong(l, value, "a string");
    }
    case AZ_T_ENTITY: {
        struct authz_entity *e = entity_ref(l, value);
        *out = (struct az_value){.tag = AZ_T_ENTITY, .entity = e};
        return e && (e->type == t->a || wrong(l, value, "an entity of another type"));
    }
    case AZ_T_SET:
        return set(l, value, t->a, out);
    case AZ_T_RECORD:
        return record(l, value, type, out);
    case AZ_T_DECIMAL:
    case AZ_T_IP:
    case AZ_T_DATETIME:
    case AZ_T_DURATION:
        return extension(l, value, t->kind, out);
    default:
        return wrong(l, value, "nothing");
    }
}

/* ---- entities ---- */

struct parents { /* of one listed entity */
    struct authz_entity **at;
    uint32_t n;
};

static void load_parents(struct loader *l, json list, const struct authz_entity *e,
                         struct parents *out)
{
    const struct az_range *allowed = &l->m->entity_types.at[e->type].parents;
    if (!list || list->kind != AZ_J_ARRAY) {
        return;
    }
    out->at = fresh(l, list->n * sizeof *out->at);
    for (json m = list->first; m; m = m->next) {
        struct authz_entity *parent = entity_ref(l, m);
        bool fits = false;
        for (uint32_t i = 0; parent && i < allowed->n; i++) {
            fits = fits || l->m->refs.at[allowed->first + i] == parent->type;
        }
        if (fits) {
            out->at[out->n++] = parent;
        } else if (parent) {
            wrong(l, m, "a parent of a type that the schema allows");
        }
    }
}

static void load_tags(struct loader *l, json object, struct authz_entity *e)
{
    uint32_t type = l->m->entity_types.at[e->type].tags;
    if (!object || object->kind != AZ_J_OBJECT || object->n == 0) {
        return;
    }
    if (type == AZ_NONE) {
        wrong(l, object, "no tags: the schema gives this type none; nothing");
        return;
    }
    struct az_tag *tags = fresh(l, object->n * sizeof *tags);
    for (json m = object->first; m; m = m->next) {
        struct az_tag *tag = &tags[e->n_tags];
        char *copy = fresh(l, m->key_n + 1);
        memcpy(copy, m->key, m->key_n);
        tag->s = copy;
        tag->n = m->key_n;
        if (load_value(l, m, type, &tag->value)) {
            e->n_tags++;
        }
    }
    e->tags = tags;
}

static void load_entity(struct loader *l, json value, struct parents *parents)
{
    json uid = az_member(value, "uid"), attrs = az_member(value, "attrs");
    struct authz_entity *e = uid ? entity_ref(l, uid) : NULL;
    if (!uid) {
        wrong(l, value, "an entity with `uid`, `attrs` and `parents`");
    }
    if (!e || l->m->entity_types.at[e->type].flags & AZ_ACTION_TYPE) {
        return; /* the schema knows the actions */
    }
    if (e->place) {
        wrong(l, value, "an entity that was not given before");
        return;
    }
    l->store->listed[l->store->n_listed++] = e;
    e->place = l->store->n_listed;
    struct az_value record_ = {0};
    struct az_json nothing = {.kind = AZ_J_OBJECT, .offset = value->offset};
    record(l, attrs ? attrs : &nothing, l->m->entity_types.at[e->type].shape, &record_);
    e->attrs = record_.record;
    e->n_attrs = record_.tag ? record_.n : 0;
    load_tags(l, az_member(value, "tags"), e);
    load_parents(l, az_member(value, "parents"), e, parents);
}

/* All that can be reached upwards from the entity with this place in the list. */
static void close_one(struct loader *l, const struct parents *parents, uint32_t place)
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

static void load_entities(struct loader *l, struct az_arena *arena, json list)
{
    if (!list || list->kind != AZ_J_ARRAY) {
        if (list) {
            wrong(l, list, "a list of entities");
        }
        return;
    }
    struct parents *parents = az_alloc(arena, (list->n + 1) * sizeof *parents);
    l->store->listed = fresh(l, (list->n + 1) * sizeof *l->store->listed);
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
    struct loader l = {.set = set, .m = &set->model, .store = store};
    l.text = (struct az_text){text, len, AUTHZ_IN_DATA, &report->problems};
    json root = az_parse_json(&report->arena, l.text);
    if (root && context) {
        record(&l, root, type, context);
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
