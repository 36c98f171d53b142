/* Cedar's schema in JSON: an object of namespaces, each with entityTypes, actions, commonTypes. */
#include <string.h>

#include "json.h"
#include "parse.h"
#include "schema.h"

struct parser {
    struct az_model *m;
    struct az_text text;
    struct az_raw_schema raw;
    struct az_raw_entity **entities_end;
    struct az_raw_common **commons_end;
    struct az_raw_action **actions_end;
    uint32_t space;
};

typedef const struct az_json *json;

static void *fresh(struct parser *p, size_t size)
{
    return az_alloc(p->m->arena, size);
}

static uint32_t intern(struct parser *p, json value)
{
    return az_intern(p->m, value->s, value->n);
}

static bool want(struct parser *p, json value, enum az_json_kind kind, const char *what)
{
    if (value && value->kind == kind) {
        return true;
    }
    if (value) {
        az_problem(&p->text, value->offset, "%s was expected here", what);
    }
    return false;
}

/* A key that has no meaning is a mistake, not a comment. */
static void only_keys(struct parser *p, json object, const char *const *keys)
{
    for (json m = object->first; m; m = m->next) {
        bool known = false;
        for (const char *const *key = keys; *key && !known; key++) {
            known = az_key_is(m, *key);
        }
        if (!known) {
            az_problem(&p->text, m->offset, "the key `%.40s` has no meaning here", m->key);
        }
    }
}

static struct az_raw_type *type(struct parser *p, json value);

static struct az_raw_field *fields(struct parser *p, json attributes)
{
    struct az_raw_field *first = NULL, **end = &first;
    json m = want(p, attributes, AZ_J_OBJECT, "an object of attributes") ? attributes->first : NULL;
    for (; m; m = m->next) {
        struct az_raw_field *field = fresh(p, sizeof *field);
        json required = az_member(m, "required");
        field->offset = m->offset;
        field->name = az_intern(p->m, m->key, m->key_n);
        field->required =
            !required || !want(p, required, AZ_J_BOOL, "true or false") || required->number;
        field->type = type(p, m);
        *end = field;
        end = &field->next;
    }
    return first;
}

/* The keys that each kind of type has besides "type" and what an attribute adds. */
static void check_type_keys(struct parser *p, json value, const char *own, const char *other)
{
    const char *keys[] = {"type", "required", "annotations", own, other, NULL}; /* own may end it */
    only_keys(p, value, keys);
}

static struct az_raw_type *set_type(struct parser *p, json value, struct az_raw_type *t)
{
    json element = az_member(value, "element");
    check_type_keys(p, value, "element", NULL);
    t->kind = AZ_RAW_SET;
    if (!element) {
        az_problem(&p->text, value->offset, "a Set needs the key `element`");
        t->kind = AZ_RAW_NAME;
        return t;
    }
    t->element = type(p, element);
    return t;
}

static struct az_raw_type *record_type(struct parser *p, json value, struct az_raw_type *t)
{
    json attributes = az_member(value, "attributes"),
         open = az_member(value, "additionalAttributes");
    check_type_keys(p, value, "attributes", "additionalAttributes");
    t->kind = AZ_RAW_RECORD;
    if (!attributes) {
        az_problem(&p->text, value->offset, "a Record needs the key `attributes`");
    }
    if (open && (open->kind != AZ_J_BOOL || open->number)) {
        az_problem(&p->text, open->offset, "only `false` is possible here");
    }
    t->fields = fields(p, attributes);
    return t;
}

static struct az_raw_type *type(struct parser *p, json value)
{
    static const struct {
        const char *type;
        enum az_raw_kind kind;
    } named[] = {
        {"Entity", AZ_RAW_ENTITY}, {"Extension", AZ_RAW_SIMPLE}, {"EntityOrCommon", AZ_RAW_NAME}};
    struct az_raw_type *t = fresh(p, sizeof *t);
    t->space = p->space;
    t->offset = value->offset;
    t->name = az_intern(p->m, "Bool", 4);
    json kind = want(p, value, AZ_J_OBJECT, "a type") ? az_member(value, "type") : NULL;
    if (!kind || !want(p, kind, AZ_J_STRING, "the name of a type")) {
        az_problem(&p->text, value->offset, "a type needs the key `type`");
        return t;
    }
    if (az_string_is(kind, "Set")) {
        return set_type(p, value, t);
    }
    if (az_string_is(kind, "Record")) {
        return record_type(p, value, t);
    }
    for (size_t i = 0; i < sizeof named / sizeof *named; i++) {
        if (az_string_is(kind, named[i].type)) {
            json name = az_member(value, "name");
            check_type_keys(p, value, "name", NULL);
            t->kind = named[i].kind;
            if (!name || !want(p, name, AZ_J_STRING, "a name")) {
                az_problem(&p->text, value->offset, "this type needs a `name`");
            } else {
                t->name = intern(p, name);
            }
            return t;
        }
    }
    check_type_keys(p, value, NULL, NULL);
    t->kind = AZ_RAW_COMMON;
    t->name = az_string_is(kind, "Boolean") ? t->name : intern(p, kind);
    return t;
}

/* A declared name has to be one that the text form could write. */
static uint32_t declared_name(struct parser *p, json m)
{
    if (!az_is_identifier(m->key, m->key_n)) {
        az_problem(&p->text, m->offset, "`%.40s` cannot be a name", m->key);
    }
    return az_full_name(p->m, p->space, az_intern(p->m, m->key, m->key_n));
}

/* A list of strings, as names or (for an enumeration) as ids. */
static struct az_raw_name *names(struct parser *p, json list)
{
    struct az_raw_name *first = NULL, **end = &first;
    json m = want(p, list, AZ_J_ARRAY, "a list") ? list->first : NULL;
    for (; m; m = m->next) {
        if (!want(p, m, AZ_J_STRING, "a name")) {
            continue;
        }
        struct az_raw_name *name = fresh(p, sizeof *name);
        name->offset = m->offset;
        name->name = name->id = intern(p, m);
        *end = name;
        end = &name->next;
    }
    return first;
}

static void entity(struct parser *p, json m)
{
    static const char *const keys[] = {"memberOfTypes", "shape", "tags", "annotations", NULL};
    static const char *const enum_keys[] = {"enum", "annotations", NULL};
    struct az_raw_entity *e = fresh(p, sizeof *e);
    e->offset = m->offset;
    e->space = p->space;
    e->name = declared_name(p, m);
    if (want(p, m, AZ_J_OBJECT, "an entity type")) {
        json shape = az_member(m, "shape"), tags = az_member(m, "tags"), ids = az_member(m, "enum");
        only_keys(p, m, ids ? enum_keys : keys);
        if (ids && ids->n == 0) {
            az_problem(&p->text, ids->offset, "an enumeration needs an id");
        }
        e->parents = names(p, az_member(m, "memberOfTypes"));
        e->shape = shape ? type(p, shape) : NULL;
        e->tags = tags ? type(p, tags) : NULL;
        e->is_enum = ids != NULL;
        e->ids = names(p, ids);
    }
    *p->entities_end = e;
    p->entities_end = &e->next;
}

static struct az_raw_name *action_parents(struct parser *p, json list)
{
    struct az_raw_name *first = NULL, **end = &first;
    json m = want(p, list, AZ_J_ARRAY, "a list of actions") ? list->first : NULL;
    for (; m; m = m->next) {
        json id = az_member(m, "id"), kind = az_member(m, "type");
        if (!id || !want(p, id, AZ_J_STRING, "the id of an action")) {
            az_problem(&p->text, m->offset, "an action needs an `id`");
            continue;
        }
        struct az_raw_name *name = fresh(p, sizeof *name);
        name->offset = m->offset;
        name->id = intern(p, id);
        name->name = kind && kind->kind == AZ_J_STRING ? intern(p, kind) : AZ_NONE;
        *end = name;
        end = &name->next;
    }
    return first;
}

static json unless_null(json value)
{
    return value && value->kind == AZ_J_NULL ? NULL : value;
}

static void action(struct parser *p, json m)
{
    static const char *const keys[] = {"memberOf", "appliesTo", "annotations", NULL};
    static const char *const applies_keys[] = {"principalTypes", "resourceTypes", "context", NULL};
    struct az_raw_action *a = fresh(p, sizeof *a);
    a->offset = m->offset;
    a->space = p->space;
    a->id = az_intern(p->m, m->key, m->key_n);
    if (want(p, m, AZ_J_OBJECT, "an action")) {
        json applies = unless_null(az_member(m, "appliesTo"));
        json context = az_member(applies, "context");
        only_keys(p, m, keys);
        a->parents = action_parents(p, unless_null(az_member(m, "memberOf")));
        if (applies && want(p, applies, AZ_J_OBJECT, "an object")) {
            only_keys(p, applies, applies_keys);
            if (!az_member(applies, "principalTypes") || !az_member(applies, "resourceTypes")) {
                az_problem(&p->text, applies->offset,
                           "`appliesTo` needs both principalTypes and resourceTypes");
            }
            a->principals = names(p, az_member(applies, "principalTypes"));
            a->resources = names(p, az_member(applies, "resourceTypes"));
            a->context = context ? type(p, context) : NULL;
        }
    }
    *p->actions_end = a;
    p->actions_end = &a->next;
}

static void common(struct parser *p, json m)
{
    struct az_raw_common *c = fresh(p, sizeof *c);
    c->offset = m->offset;
    c->space = p->space;
    c->name = declared_name(p, m);
    c->type = type(p, m);
    *p->commons_end = c;
    p->commons_end = &c->next;
}

static void each(struct parser *p, json object, void (*one)(struct parser *, json))
{
    json m = object && want(p, object, AZ_J_OBJECT, "an object") ? object->first : NULL;
    for (; m; m = m->next) {
        one(p, m);
    }
}

static void check_namespace(struct parser *p, json space)
{
    static const char *const keys[] = {"entityTypes", "actions", "commonTypes", "annotations",
                                       NULL};
    only_keys(p, space, keys);
    if (space->key_n && !az_is_path(space->key, space->key_n)) {
        az_problem(&p->text, space->offset, "`%.40s` cannot be a namespace", space->key);
    }
    if (!space->key_n && az_member(space, "annotations")) {
        az_problem(&p->text, space->offset, "the empty namespace has no annotations");
    }
    if (!az_member(space, "entityTypes") || !az_member(space, "actions")) {
        az_problem(&p->text, space->offset, "a namespace needs both entityTypes and actions");
    }
}

void az_parse_schema_json(struct az_model *m, struct az_text text)
{
    struct parser p = {.m = m, .text = text};
    p.entities_end = &p.raw.entities;
    p.commons_end = &p.raw.commons;
    p.actions_end = &p.raw.actions;
    json root = az_parse_json(m->arena, text);
    for (json space = root ? root->first : NULL; space; space = space->next) {
        if (want(&p, space, AZ_J_OBJECT, "a namespace")) {
            p.space = az_intern(m, space->key, space->key_n);
            check_namespace(&p, space);
            each(&p, az_member(space, "commonTypes"), common);
            each(&p, az_member(space, "entityTypes"), entity);
            each(&p, az_member(space, "actions"), action);
        }
    }
    if (root) {
        az_resolve_schema(m, &p.raw, &text);
    }
}
