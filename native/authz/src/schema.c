/* Turns a schema as written into types, entity types and actions: looks names up the way Cedar
 * does (own namespace, then the empty one, then built in), and closes the action hierarchy. */
#include "schema.h"

#include <string.h>

struct resolver {
    struct az_model *m;
    struct az_raw_schema *raw;
    const struct az_text *text;
    uint32_t depth;
};

uint32_t az_full_name(struct az_model *m, uint32_t space, uint32_t name)
{
    size_t n = m->strings.at[space].n, k = m->strings.at[name].n;
    if (n == 0) {
        return name;
    }
    char *out = az_alloc(m->arena, n + k + 3);
    memcpy(out, m->strings.at[space].s, n);
    memcpy(out + n, "::", 2);
    memcpy(out + n + 2, m->strings.at[name].s, k);
    return az_intern(m, out, n + 2 + k);
}

static const char *text_of(const struct az_model *m, uint32_t string)
{
    return m->strings.at[string].s;
}

static bool is_qualified(const struct az_model *m, uint32_t name)
{
    return strstr(text_of(m, name), "::") != NULL;
}

/* A built-in type's kind, or AZ_NONE. `__cedar::` may stand before it. */
static uint32_t builtin(const struct az_model *m, uint32_t name)
{
    static const struct {
        const char *name;
        uint32_t kind;
    } simple[] = {{"Bool", AZ_T_BOOL},        {"Long", AZ_T_LONG}, {"String", AZ_T_STRING},
                  {"decimal", AZ_T_DECIMAL},  {"ipaddr", AZ_T_IP}, {"datetime", AZ_T_DATETIME},
                  {"duration", AZ_T_DURATION}};
    const char *s = text_of(m, name);
    s += strncmp(s, "__cedar::", 9) == 0 ? 9 : 0;
    for (size_t i = 0; i < sizeof simple / sizeof *simple; i++) {
        if (strcmp(s, simple[i].name) == 0) {
            return simple[i].kind;
        }
    }
    return AZ_NONE;
}

static uint32_t resolve(struct resolver *r, struct az_raw_type *type);

static struct az_raw_common *find_common(struct resolver *r, uint32_t name)
{
    struct az_raw_common *c = r->raw->commons;
    while (c && c->name != name) {
        c = c->next;
    }
    return c;
}

static uint32_t resolve_common(struct resolver *r, struct az_raw_common *common)
{
    if (common->state == 1) {
        az_problem(r->text, common->offset, "the type `%s` contains itself",
                   text_of(r->m, common->name));
        common->state = 2;
        common->resolved = AZ_T_NEVER;
    }
    if (common->state == 0) {
        common->state = 1;
        uint32_t resolved = resolve(r, common->type);
        common->resolved = common->state == 1 ? resolved : AZ_T_NEVER;
        common->state = 2;
    }
    return common->resolved;
}

static uint32_t declared_entity(struct resolver *r, uint32_t name)
{
    uint32_t type = az_find_entity_type(r->m, name);
    bool declared = type != AZ_NONE && r->m->entity_types.at[type].flags & AZ_DECLARED;
    return declared ? type : AZ_NONE;
}

/* The entity type called so from within a namespace, or AZ_NONE. */
static uint32_t find_entity(struct resolver *r, uint32_t space, uint32_t name)
{
    uint32_t found = AZ_NONE;
    if (!is_qualified(r->m, name)) {
        found = declared_entity(r, az_full_name(r->m, space, name));
    }
    return found == AZ_NONE ? declared_entity(r, name) : found;
}

static uint32_t resolve_name(struct resolver *r, const struct az_raw_type *type)
{
    uint32_t own =
        is_qualified(r->m, type->name) ? type->name : az_full_name(r->m, type->space, type->name);
    for (uint32_t pass = 0; pass < 2; pass++) {
        uint32_t name = pass ? type->name : own, entity;
        bool named = type->kind == AZ_RAW_NAME || type->kind == AZ_RAW_COMMON;
        struct az_raw_common *common = named ? find_common(r, name) : NULL;
        if (common) {
            return resolve_common(r, common);
        }
        bool may_be_entity = type->kind == AZ_RAW_NAME || type->kind == AZ_RAW_ENTITY;
        entity = may_be_entity ? declared_entity(r, name) : AZ_NONE;
        if (entity != AZ_NONE) {
            return az_entity_ref_type(r->m, entity);
        }
    }
    uint32_t kind = type->kind == AZ_RAW_ENTITY ? AZ_NONE : builtin(r->m, type->name);
    if (kind == AZ_NONE) {
        az_problem(r->text, type->offset, "there is no type `%s`", text_of(r->m, type->name));
        return AZ_T_NEVER;
    }
    return kind;
}

static uint32_t resolve_record(struct resolver *r, const struct az_raw_type *type)
{
    uint32_t n = 0, i = 0;
    for (struct az_raw_field *f = type->fields; f; f = f->next) {
        n++;
    }
    struct az_attr *attrs = az_alloc(r->m->arena, n * sizeof *attrs);
    for (struct az_raw_field *f = type->fields; f; f = f->next) {
        for (uint32_t k = 0; k < i; k++) {
            if (attrs[k].name == f->name) {
                az_problem(r->text, f->offset, "the attribute `%s` stands here twice",
                           text_of(r->m, f->name));
            }
        }
        attrs[i++] = (struct az_attr){f->name, resolve(r, f->type), f->required};
    }
    az_sort_attrs(attrs, n);
    return az_record_type(r->m, attrs, n);
}

static uint32_t resolve(struct resolver *r, struct az_raw_type *type)
{
    if (++r->depth > 4 * AZ_MAX_NESTING) {
        az_problem(r->text, type->offset, "types within types, deeper than %d", 4 * AZ_MAX_NESTING);
        r->depth--;
        return AZ_T_NEVER;
    }
    uint32_t resolved = type->kind == AZ_RAW_SET      ? az_set_type(r->m, resolve(r, type->element))
                        : type->kind == AZ_RAW_RECORD ? resolve_record(r, type)
                                                      : resolve_name(r, type);
    r->depth--;
    return resolved;
}

/* A type that has to be a record: a shape or a context. */
static uint32_t resolve_to_record(struct resolver *r, struct az_raw_type *type, const char *what)
{
    uint32_t resolved = type ? resolve(r, type) : az_record_type(r->m, NULL, 0);
    if (r->m->types.at[resolved].kind == AZ_T_RECORD) {
        return resolved;
    }
    if (resolved != AZ_T_NEVER) {
        az_problem(r->text, type->offset, "%s must be a record", what);
    }
    return az_record_type(r->m, NULL, 0);
}

static struct az_range entity_names(struct resolver *r, const struct az_raw_name *names,
                                    uint32_t space)
{
    struct az_model *m = r->m;
    struct az_range range = {m->refs.n, 0};
    for (; names; names = names->next) {
        uint32_t type = find_entity(r, space, names->name);
        if (type == AZ_NONE || m->entity_types.at[type].flags & AZ_ACTION_TYPE) {
            az_problem(r->text, names->offset, "there is no entity type `%s`",
                       text_of(m, names->name));
            continue;
        }
        AZ_PUSH(m->arena, &m->refs, type);
        range.n++;
    }
    return range;
}

/* The name behind its namespace, AZ_NONE for a name in the empty one. */
static uint32_t bare_name(struct az_model *m, uint32_t space, uint32_t full)
{
    uint32_t prefix = m->strings.at[space].n;
    const struct az_string *s = &m->strings.at[full];
    return prefix ? az_intern(m, s->s + prefix + 2, s->n - prefix - 2) : AZ_NONE;
}

static bool is_type(const struct resolver *r, uint32_t name)
{
    for (const struct az_raw_entity *e = r->raw->entities; e; e = e->next) {
        if (e->name == name) {
            return true;
        }
    }
    for (const struct az_raw_common *c = r->raw->commons; c; c = c->next) {
        if (c->name == name) {
            return true;
        }
    }
    return false;
}

/* As Cedar: a name in a namespace must not hide one of the empty namespace. */
static void check_shadow(struct resolver *r, uint32_t space, uint32_t name, uint32_t offset)
{
    uint32_t bare = bare_name(r->m, space, name);
    if (bare != AZ_NONE && is_type(r, bare)) {
        az_problem(r->text, offset, "`%s` hides the type `%s`", text_of(r->m, name),
                   text_of(r->m, bare));
    }
    if (strcmp(text_of(r->m, bare == AZ_NONE ? name : bare), "Action") == 0) {
        az_problem(r->text, offset, "`Action` is the type of the actions");
    }
}

static void check_common(struct resolver *r, const struct az_raw_common *c)
{
    static const char *const taken[] = {"Bool", "Boolean", "Entity", "Extension",
                                        "Long", "Record",  "Set",    "String"};
    uint32_t bare = bare_name(r->m, c->space, c->name);
    const char *name = text_of(r->m, bare == AZ_NONE ? c->name : bare);
    for (size_t i = 0; i < sizeof taken / sizeof *taken; i++) {
        if (strcmp(name, taken[i]) == 0) {
            az_problem(r->text, c->offset, "`%s` is the name of a built-in type", name);
        }
    }
    for (const struct az_raw_common *d = r->raw->commons; d != c; d = d->next) {
        if (d->name == c->name) {
            az_problem(r->text, c->offset, "the type `%s` is declared twice",
                       text_of(r->m, c->name));
        }
    }
    check_shadow(r, c->space, c->name, c->offset);
}

static void declare_entities(struct resolver *r)
{
    for (struct az_raw_entity *e = r->raw->entities; e; e = e->next) {
        check_shadow(r, e->space, e->name, e->offset);
        e->type = az_entity_type(r->m, e->name);
        struct az_entity_type *type = &r->m->entity_types.at[e->type];
        if (type->flags & AZ_DECLARED) {
            az_problem(r->text, e->offset, "the entity type `%s` is declared twice",
                       text_of(r->m, e->name));
        }
        type->flags |= AZ_DECLARED | (e->is_enum ? AZ_ENUM : 0);
    }
}

static void fill_entities(struct resolver *r)
{
    struct az_model *m = r->m;
    for (struct az_raw_entity *e = r->raw->entities; e; e = e->next) {
        struct az_range parents = entity_names(r, e->parents, e->space);
        uint32_t shape = resolve_to_record(r, e->shape, "the attributes of an entity");
        uint32_t tags = e->tags ? resolve(r, e->tags) : AZ_NONE;
        struct az_range ids = {m->refs.n, 0};
        for (struct az_raw_name *id = e->ids; id; id = id->next, ids.n++) {
            AZ_PUSH(m->arena, &m->refs, id->id);
        }
        struct az_entity_type *type = &m->entity_types.at[e->type];
        type->parents = parents;
        type->shape = shape;
        type->tags = tags;
        type->enum_ids = ids;
    }
}

static uint32_t action_type(struct resolver *r, uint32_t space)
{
    uint32_t type = az_entity_type(r->m, az_full_name(r->m, space, az_intern(r->m, "Action", 6)));
    r->m->entity_types.at[type].flags |= AZ_DECLARED | AZ_ACTION_TYPE;
    return type;
}

static void declare_actions(struct resolver *r)
{
    for (struct az_raw_action *a = r->raw->actions; a; a = a->next) {
        if (r->m->actions.n >= AZ_MAX_NAMES) {
            longjmp(r->m->arena->failed, AUTHZ_ELIMIT);
        }
        struct az_action action = {.type = action_type(r, a->space), .id = a->id};
        uint32_t plain = az_find_entity_type(r->m, az_intern(r->m, "Action", 6));
        if (plain != AZ_NONE && plain != action.type &&
            az_find_action(r->m, plain, a->id) != AZ_NONE) {
            az_problem(r->text, a->offset, "`%s` hides an action without a namespace",
                       text_of(r->m, a->id));
        }
        if (az_find_action(r->m, action.type, action.id) != AZ_NONE) {
            az_problem(r->text, a->offset, "the action `%s` is declared twice",
                       text_of(r->m, a->id));
        }
        AZ_PUSH(r->m->arena, &r->m->actions, action);
    }
}

/* The action meant by a parent's name, or AZ_NONE after a report. */
static uint32_t parent_action(struct resolver *r, const struct az_raw_name *p, uint32_t space)
{
    struct az_model *m = r->m;
    uint32_t plain = az_intern(m, "Action", 6), name = p->name == AZ_NONE ? plain : p->name;
    uint32_t tries[] = {is_qualified(m, name) ? name : az_full_name(m, space, name), name};
    for (uint32_t i = 0; i < (p->name == AZ_NONE ? 1 : 2); i++) {
        uint32_t type = az_find_entity_type(m, tries[i]);
        uint32_t found = type == AZ_NONE ? AZ_NONE : az_find_action(m, type, p->id);
        if (found != AZ_NONE) {
            return found;
        }
    }
    az_problem(r->text, p->offset, "there is no action `%s`", text_of(m, p->id));
    return AZ_NONE;
}

/* Direct parents as edges, then for each action everything that can be reached from it. */
static void close_hierarchy(struct resolver *r)
{
    struct az_model *m = r->m;
    uint32_t count = m->actions.n, index = 0;
    az_list *parents = az_alloc(m->arena, (count + 1) * sizeof *parents);
    for (struct az_raw_action *a = r->raw->actions; a; a = a->next, index++) {
        for (struct az_raw_name *p = a->parents; p; p = p->next) {
            uint32_t found = parent_action(r, p, a->space);
            if (found != AZ_NONE) {
                AZ_PUSH(m->arena, &parents[index], found);
            }
        }
    }
    index = 0;
    for (struct az_raw_action *a = r->raw->actions; a; a = a->next, index++) {
        uint8_t *seen = az_alloc(m->arena, count);
        az_list todo = {0};
        AZ_PUSH(m->arena, &todo, index);
        struct az_range ancestors = {m->refs.n, 0};
        while (todo.n) {
            uint32_t at = todo.at[--todo.n];
            for (uint32_t i = 0; i < parents[at].n; i++) {
                uint32_t parent = parents[at].at[i];
                if (!seen[parent]) {
                    seen[parent] = 1;
                    AZ_PUSH(m->arena, &m->refs, parent);
                    AZ_PUSH(m->arena, &todo, parent);
                    ancestors.n++;
                }
            }
        }
        if (count && seen[index]) {
            az_problem(r->text, a->offset, "the action `%s` is a member of itself",
                       text_of(m, a->id));
        }
        m->actions.at[index].ancestors = ancestors;
    }
}

void az_resolve_schema(struct az_model *m, struct az_raw_schema *raw, const struct az_text *text)
{
    struct resolver r = {.m = m, .raw = raw, .text = text};
    declare_entities(&r);
    declare_actions(&r);
    for (struct az_raw_common *c = raw->commons; c; c = c->next) {
        check_common(&r, c);
        resolve_common(&r, c);
    }
    fill_entities(&r);
    close_hierarchy(&r);
    uint32_t index = 0;
    for (struct az_raw_action *a = raw->actions; a; a = a->next, index++) {
        struct az_range principals = entity_names(&r, a->principals, a->space);
        struct az_range resources = entity_names(&r, a->resources, a->space);
        uint32_t context = resolve_to_record(&r, a->context, "the context of an action");
        struct az_action *action = &m->actions.at[index];
        action->principals = principals;
        action->resources = resources;
        action->context = context;
    }
}
