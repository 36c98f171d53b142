/* Cedar's schema text: namespaces, entity types, common types, actions. */
#include <string.h>

#include "parse.h"
#include "schema.h"

struct parser {
    struct az_lexer lex;
    struct az_raw_schema raw;
    struct az_raw_entity **entities_end;
    struct az_raw_common **commons_end;
    struct az_raw_action **actions_end;
    uint32_t space;
};

static void *fresh(struct parser *p, size_t size)
{
    return az_alloc(p->lex.model->arena, size);
}

/* An identifier or a quoted string, which may be anything. */
static uint32_t word_or_string(struct parser *p, const char *wanted)
{
    struct az_lexer *lex = &p->lex;
    if (lex->now.kind == AZ_QUOTED) {
        return az_take_quoted(lex, false);
    }
    return az_take_word(lex, wanted);
}

static struct az_raw_type *type(struct parser *p);

static struct az_raw_field *fields(struct parser *p)
{
    struct az_raw_field *first = NULL, **end = &first;
    while (!p->lex.broken && !az_is(&p->lex, "}")) {
        az_take_annotations(&p->lex);
        struct az_raw_field *field = fresh(p, sizeof *field);
        field->offset = p->lex.now.offset;
        field->name = word_or_string(p, "the name of an attribute");
        field->required = !az_accept(&p->lex, "?");
        if (field->name == AZ_NONE || !az_expect(&p->lex, ":") || !(field->type = type(p))) {
            return NULL;
        }
        *end = field;
        end = &field->next;
        if (!az_accept(&p->lex, ",")) {
            break;
        }
    }
    az_expect(&p->lex, "}");
    return first;
}

static struct az_raw_type *type(struct parser *p)
{
    struct az_lexer *lex = &p->lex;
    struct az_raw_type *t = fresh(p, sizeof *t);
    t->offset = lex->now.offset;
    t->space = p->space;
    if (!az_enter(lex)) {
        return NULL;
    }
    if (az_accept(lex, "{")) {
        t->kind = AZ_RAW_RECORD;
        t->fields = fields(p);
    } else {
        t->name = az_take_path(lex);
        const char *name = t->name == AZ_NONE ? "" : lex->model->strings.at[t->name].s;
        bool set = strcmp(name, "Set") == 0;
        if (set && az_accept(lex, "<")) {
            t->kind = AZ_RAW_SET;
            t->element = type(p);
            az_expect(lex, ">");
        }
    }
    az_leave(lex);
    return lex->broken || t->name == AZ_NONE ? NULL : t;
}

typedef struct az_raw_name *(*take_name)(struct parser *p);

/* One name or a bracketed list of them, without a comma behind the last. */
static struct az_raw_name *names(struct parser *p, take_name take, bool brackets, bool may_be_empty)
{
    struct az_lexer *lex = &p->lex;
    struct az_raw_name *first = NULL, **end = &first;
    bool many = brackets ? az_expect(lex, "[") : az_accept(lex, "[");
    if (many && may_be_empty && az_accept(lex, "]")) {
        return NULL;
    }
    do {
        uint32_t offset = lex->now.offset;
        struct az_raw_name *name = take(p);
        if (lex->broken) {
            return NULL;
        }
        name->offset = offset;
        *end = name;
        end = &name->next;
    } while (many && az_accept(lex, ","));
    if (many) {
        az_expect(lex, "]");
    }
    return first;
}

static struct az_raw_name *path(struct parser *p)
{
    struct az_raw_name *name = fresh(p, sizeof *name);
    name->name = az_take_path(&p->lex);
    return name;
}

static struct az_raw_name *enum_id(struct parser *p)
{
    struct az_raw_name *name = fresh(p, sizeof *name);
    name->id = az_take_quoted(&p->lex, false);
    return name;
}

/* `"x"`, `x` or `NS::Action::"x"`. */
static struct az_raw_name *action_name(struct parser *p)
{
    struct az_raw_name *name = fresh(p, sizeof *name);
    name->name = AZ_NONE;
    if (p->lex.now.kind == AZ_QUOTED) {
        name->id = az_take_quoted(&p->lex, false);
        return name;
    }
    name->id = az_take_path(&p->lex);
    if (az_accept(&p->lex, "::")) {
        name->name = name->id;
        name->id = az_take_quoted(&p->lex, false);
    }
    return name;
}

static void entity(struct parser *p)
{
    struct az_lexer *lex = &p->lex;
    struct az_raw_entity *first = NULL, **end = &first;
    do {
        struct az_raw_entity *e = fresh(p, sizeof *e);
        e->offset = lex->now.offset;
        e->space = p->space;
        uint32_t name = az_take_word(lex, "the name of an entity type");
        if (name == AZ_NONE) {
            return;
        }
        e->name = az_full_name(lex->model, p->space, name);
        *end = e;
        end = &e->next;
    } while (az_accept(lex, ","));
    struct az_raw_entity body = {0};
    if (az_accept(lex, "enum")) {
        body.is_enum = true;
        body.ids = names(p, enum_id, true, false);
    } else {
        body.parents = az_accept(lex, "in") ? names(p, path, false, true) : NULL;
        if (az_accept(lex, "=") && !az_is(lex, "{")) {
            az_unexpected(lex, "`{`");
        }
        body.shape = az_is(lex, "{") ? type(p) : NULL;
        body.tags = az_accept(lex, "tags") ? type(p) : NULL;
    }
    for (struct az_raw_entity *e = first; e; e = e->next) {
        e->parents = body.parents;
        e->ids = body.ids;
        e->shape = body.shape;
        e->tags = body.tags;
        e->is_enum = body.is_enum;
    }
    *p->entities_end = first;
    p->entities_end = end;
}

static void applies_to(struct parser *p, struct az_raw_action *body)
{
    struct az_lexer *lex = &p->lex;
    uint32_t offset = lex->now.offset;
    bool seen[3] = {false};
    az_expect(lex, "{");
    while (!lex->broken && !az_is(lex, "}")) {
        uint32_t which = az_is(lex, "principal") ? 0 : az_is(lex, "resource") ? 1 : 2;
        if (which == 2 && !az_is(lex, "context")) {
            az_unexpected(lex, "`principal`, `resource` or `context`");
            return;
        }
        if (seen[which]) {
            az_problem(&lex->text, lex->now.offset, "this is said twice");
        }
        seen[which] = true;
        az_next(lex);
        az_expect(lex, ":");
        if (which == 2) {
            body->context = type(p);
        } else {
            *(which ? &body->resources : &body->principals) = names(p, path, false, false);
        }
        if (!az_accept(lex, ",")) {
            break;
        }
    }
    az_expect(lex, "}");
    if (!lex->broken && (!seen[0] || !seen[1])) {
        az_problem(&lex->text, offset, "`appliesTo` needs both a principal and a resource");
    }
}

static void action(struct parser *p)
{
    struct az_lexer *lex = &p->lex;
    struct az_raw_action *first = NULL, **end = &first;
    do {
        struct az_raw_action *a = fresh(p, sizeof *a);
        a->offset = lex->now.offset;
        a->space = p->space;
        a->id = word_or_string(p, "the name of an action");
        if (a->id == AZ_NONE) {
            return;
        }
        *end = a;
        end = &a->next;
    } while (az_accept(lex, ","));
    struct az_raw_action body = {0};
    body.parents = az_accept(lex, "in") ? names(p, action_name, false, false) : NULL;
    if (az_accept(lex, "appliesTo")) {
        applies_to(p, &body);
    }
    for (struct az_raw_action *a = first; a; a = a->next) {
        a->parents = body.parents;
        a->principals = body.principals;
        a->resources = body.resources;
        a->context = body.context;
    }
    *p->actions_end = first;
    p->actions_end = end;
}

static void common(struct parser *p)
{
    struct az_lexer *lex = &p->lex;
    struct az_raw_common *c = fresh(p, sizeof *c);
    c->offset = lex->now.offset;
    uint32_t name = az_take_word(lex, "the name of a type");
    if (name == AZ_NONE || !az_expect(lex, "=") || !(c->type = type(p))) {
        return;
    }
    c->space = p->space;
    c->name = az_full_name(lex->model, p->space, name);
    *p->commons_end = c;
    p->commons_end = &c->next;
}

static void declaration(struct parser *p)
{
    struct az_lexer *lex = &p->lex;
    az_take_annotations(lex);
    if (az_accept(lex, "entity")) {
        entity(p);
    } else if (az_accept(lex, "action")) {
        action(p);
    } else if (az_accept(lex, "type")) {
        common(p);
    } else {
        az_unexpected(lex, "`entity`, `action`, `type` or `namespace`");
    }
    if (!lex->broken) {
        az_expect(lex, ";");
    }
    if (lex->broken) { /* go on behind the next semicolon */
        while (lex->now.kind != AZ_END && !az_accept(lex, ";")) {
            az_next(lex);
        }
        lex->broken = false;
        lex->nesting = 0;
    }
}

void az_parse_schema(struct az_model *m, struct az_text text)
{
    struct parser p = {0};
    p.entities_end = &p.raw.entities;
    p.commons_end = &p.raw.commons;
    p.actions_end = &p.raw.actions;
    az_lex_init(&p.lex, text, m);
    uint32_t top = az_intern(m, "", 0);
    az_list spaces = {0};
    while (p.lex.now.kind != AZ_END) {
        struct az_lexer before = p.lex;
        az_take_annotations(&p.lex);
        p.space = top;
        if (!az_accept(&p.lex, "namespace")) {
            p.lex = before; /* the annotations belong to the declaration */
            declaration(&p);
            continue;
        }
        uint32_t offset = p.lex.now.offset, space = az_take_path(&p.lex);
        p.space = space == AZ_NONE ? top : space;
        for (uint32_t i = 0; i < spaces.n; i++) {
            if (spaces.at[i] == space) {
                az_problem(&text, offset, "the namespace stands here twice");
            }
        }
        AZ_PUSH(m->arena, &spaces, space);
        az_expect(&p.lex, "{");
        while (p.lex.now.kind != AZ_END && !az_is(&p.lex, "}")) {
            declaration(&p);
        }
        az_expect(&p.lex, "}");
        p.lex.broken = false;
    }
    az_resolve_schema(m, &p.raw, &text);
}
