/* The innermost of Cedar's expressions: nodes, literals, names, calls, and what hangs on them. */
#include <string.h>

#include "ext.h"
#include "parse.h"

uint32_t az_make(struct az_lexer *lex, struct az_node node)
{
    struct az_model *m = lex->model;
    uint32_t depth = 0, n = az_child_count(m, &node);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t child = az_child(m, &node, i);
        if (child == AZ_NONE) {
            return AZ_NONE;
        }
        depth = m->nodes.at[child].depth > depth ? m->nodes.at[child].depth : depth;
    }
    if (depth + 1 > AZ_MAX_DEPTH) {
        if (!lex->broken) {
            az_problem(&lex->text, node.offset, "the expression is deeper than %d operators",
                       AZ_MAX_DEPTH);
        }
        lex->broken = true;
        return AZ_NONE;
    }
    node.depth = (uint16_t)(depth + 1);
    AZ_PUSH(m->arena, &m->nodes, node);
    return m->nodes.n - 1;
}

uint32_t az_make_node(struct az_lexer *lex, uint8_t op, uint32_t offset, uint32_t a, uint32_t b)
{
    struct az_node node = {.op = op, .a = a, .b = b, .offset = offset};
    return az_make(lex, node);
}

uint32_t az_make_list(struct az_lexer *lex, uint8_t op, uint32_t offset, const uint32_t *at,
                      uint32_t n, uint32_t per_child, uint32_t c)
{
    struct az_model *m = lex->model;
    struct az_node node = {.op = op, .a = m->refs.n, .b = n / per_child, .c = c, .offset = offset};
    for (uint32_t i = 0; i < n; i++) {
        AZ_PUSH(m->arena, &m->refs, at[i]);
    }
    return az_make(lex, node);
}

void az_dissolve(struct az_model *m, uint32_t node)
{
    m->nodes.at[node] = (struct az_node){.op = AZ_BOOL, .depth = 1};
}

uint32_t az_join(struct az_lexer *lex, uint8_t op, const uint32_t *nodes, uint32_t n,
                 uint32_t offset)
{
    return n == 1 ? nodes[0] : az_make_list(lex, op, offset, nodes, n, 1, 0);
}

uint32_t az_parse_type_name(struct az_lexer *lex)
{
    uint32_t name = az_take_path(lex);
    return name == AZ_NONE ? AZ_NONE : az_entity_type(lex->model, name);
}

/* Behind a path: `::"id"`. */
static uint32_t finish_entity(struct az_lexer *lex, uint32_t path, uint32_t offset)
{
    if (path == AZ_NONE || !az_expect(lex, "::")) {
        return AZ_NONE;
    }
    uint32_t id = az_take_quoted(lex, false);
    return id == AZ_NONE
               ? AZ_NONE
               : az_make_node(lex, AZ_ENTITY, offset, az_entity_type(lex->model, path), id);
}

uint32_t az_parse_entity(struct az_lexer *lex)
{
    uint32_t offset = lex->now.offset;
    return finish_entity(lex, az_take_path(lex), offset);
}

/* Expressions up to `close`, which is taken too; a comma may stand behind the last. */
static bool expressions(struct az_lexer *lex, const char *close, az_list *out)
{
    while (!az_is(lex, close)) {
        uint32_t e = az_parse_expr(lex);
        if (e == AZ_NONE) {
            return false;
        }
        AZ_PUSH(lex->model->arena, out, e);
        if (!az_accept(lex, ",")) {
            break;
        }
    }
    return az_expect(lex, close);
}

static uint32_t set_literal(struct az_lexer *lex, uint32_t offset)
{
    az_list elements = {0};
    if (!expressions(lex, "]", &elements)) {
        return AZ_NONE;
    }
    return az_make_list(lex, AZ_SET, offset, elements.at, elements.n, 1, 0);
}

static uint32_t record_literal(struct az_lexer *lex, uint32_t offset)
{
    az_list fields = {0};
    while (!az_is(lex, "}")) {
        uint32_t at = lex->now.offset;
        uint32_t key = lex->now.kind == AZ_QUOTED ? az_take_quoted(lex, false)
                                                  : az_take_word(lex, "the name of an attribute");
        uint32_t value = key != AZ_NONE && az_expect(lex, ":") ? az_parse_expr(lex) : AZ_NONE;
        if (value == AZ_NONE) {
            return AZ_NONE;
        }
        for (uint32_t i = 0; i < fields.n; i += 2) {
            if (fields.at[i] == key) {
                az_problem(&lex->text, at, "the attribute `%s` stands in the record twice",
                           lex->model->strings.at[key].s);
            }
        }
        AZ_PUSH(lex->model->arena, &fields, key);
        AZ_PUSH(lex->model->arena, &fields, value);
        if (!az_accept(lex, ",")) {
            break;
        }
    }
    if (!az_expect(lex, "}")) {
        return AZ_NONE;
    }
    return az_make_list(lex, AZ_RECORD, offset, fields.at, fields.n, 2, 0);
}

static uint32_t call(struct az_lexer *lex, uint32_t function, uint32_t offset, az_list *arguments)
{
    if (!expressions(lex, ")", arguments)) {
        return AZ_NONE;
    }
    return az_make_list(lex, AZ_CALL, offset, arguments->at, arguments->n, 1, function);
}

uint32_t az_parse_long(struct az_lexer *lex, bool negative, uint32_t offset)
{
    uint64_t value = 0;
    bool fits = true;
    for (uint32_t i = 0; i < lex->now.n; i++) {
        uint64_t digit = (uint64_t)(lex->text.s[lex->now.offset + i] - '0');
        fits = fits && !__builtin_mul_overflow(value, 10U, &value) &&
               !__builtin_add_overflow(value, digit, &value);
    }
    if (!fits || value > (uint64_t)INT64_MAX + (negative ? 1 : 0)) {
        az_problem(&lex->text, lex->now.offset, "the number does not fit in 64 bits");
        value = 0;
    }
    az_next(lex);
    value = negative ? 0 - value : value;
    return az_make_node(lex, AZ_LONG, offset, (uint32_t)value, (uint32_t)(value >> 32));
}

/* A word: a variable, a function, or the type of an entity literal. */
static uint32_t named(struct az_lexer *lex)
{
    static const char *const variables[AZ_VARS] = {"principal", "action", "resource", "context"};
    uint32_t offset = lex->now.offset, n = lex->now.n;
    const char *s = lex->text.s + offset;
    uint32_t path = az_take_path(lex);
    if (path == AZ_NONE || az_is(lex, "::")) {
        return finish_entity(lex, path, offset);
    }
    if (az_accept(lex, "(")) {
        uint32_t function = az_function_named(s, n);
        if (function == AZ_FUNCTIONS || az_signature(function)->takes[0] != AZ_T_STRING) {
            az_problem(&lex->text, offset, "there is no function `%.*s`", (int)n, s);
            lex->broken = true;
            return AZ_NONE;
        }
        az_list arguments = {0};
        return az_enter(lex) ? (az_leave(lex), call(lex, function, offset, &arguments)) : AZ_NONE;
    }
    for (uint32_t v = 0; v < AZ_VARS; v++) {
        if (strcmp(lex->model->strings.at[path].s, variables[v]) == 0) {
            return az_make_node(lex, AZ_VAR, offset, v, 0);
        }
    }
    if (!lex->broken) {
        az_problem(&lex->text, offset,
                   "`%.*s` is not a variable; an entity is written Type::\"id\"",
                   n > 40 ? 40 : (int)n, s);
    }
    lex->broken = true;
    return AZ_NONE;
}

static uint32_t primary(struct az_lexer *lex)
{
    uint32_t offset = lex->now.offset, e = AZ_NONE;
    if (lex->now.kind == AZ_NUMBER) {
        return az_parse_long(lex, false, offset);
    }
    if (lex->now.kind == AZ_QUOTED) {
        uint32_t string = az_take_quoted(lex, false);
        return string == AZ_NONE ? AZ_NONE : az_make_node(lex, AZ_STRING, offset, string, 0);
    }
    if (az_is(lex, "true") || az_is(lex, "false")) {
        bool yes = az_is(lex, "true");
        az_next(lex);
        return az_make_node(lex, AZ_BOOL, offset, yes, 0);
    }
    if (lex->now.kind == AZ_WORD) {
        return named(lex);
    }
    if (!az_enter(lex)) {
        return AZ_NONE;
    }
    if (az_accept(lex, "(")) {
        e = az_parse_expr(lex);
        e = e != AZ_NONE && az_expect(lex, ")") ? e : AZ_NONE;
    } else if (az_accept(lex, "[")) {
        e = set_literal(lex, offset);
    } else if (az_accept(lex, "{")) {
        e = record_literal(lex, offset);
    } else {
        az_unexpected(lex, "an expression");
    }
    az_leave(lex);
    return e;
}

static uint32_t method(struct az_lexer *lex, uint32_t subject, const char *s, size_t n,
                       uint32_t offset)
{
    static const struct {
        const char *name;
        uint8_t op, arguments;
    } own[] = {{"contains", AZ_CONTAINS, 1},        {"containsAll", AZ_CONTAINS_ALL, 1},
               {"containsAny", AZ_CONTAINS_ANY, 1}, {"isEmpty", AZ_IS_EMPTY, 0},
               {"getTag", AZ_GET_TAG, 1},           {"hasTag", AZ_HAS_TAG, 1}};
    az_list arguments = {0};
    AZ_PUSH(lex->model->arena, &arguments, subject);
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        if (strlen(own[i].name) != n || memcmp(own[i].name, s, n) != 0) {
            continue;
        }
        if (!expressions(lex, ")", &arguments)) {
            return AZ_NONE;
        }
        if (arguments.n != own[i].arguments + 1U) {
            az_problem(&lex->text, offset, "`%s` takes %u argument%s", own[i].name,
                       own[i].arguments, own[i].arguments == 1 ? "" : "s");
            return AZ_NONE;
        }
        return az_make_node(lex, own[i].op, offset, subject,
                            own[i].arguments ? arguments.at[1] : 0);
    }
    uint32_t function = az_function_named(s, n);
    if (function == AZ_FUNCTIONS || az_signature(function)->takes[0] == AZ_T_STRING) {
        if (!lex->broken) {
            az_problem(&lex->text, offset, "there is no method `%.*s`", n > 40 ? 40 : (int)n, s);
        }
        lex->broken = true;
        return AZ_NONE;
    }
    return call(lex, function, offset, &arguments);
}

uint32_t az_parse_member(struct az_lexer *lex)
{
    uint32_t e = primary(lex);
    while (e != AZ_NONE && (az_is(lex, ".") || az_is(lex, "["))) {
        uint32_t offset = lex->now.offset, attribute;
        if (az_accept(lex, "[")) {
            attribute = az_take_quoted(lex, false);
            if (attribute == AZ_NONE || !az_expect(lex, "]")) {
                return AZ_NONE;
            }
            e = az_make_node(lex, AZ_GET, offset, e, attribute);
            continue;
        }
        az_next(lex);
        offset = lex->now.offset;
        size_t n = lex->now.n;
        attribute = az_take_word(lex, "the name of an attribute");
        if (attribute == AZ_NONE) {
            return AZ_NONE;
        }
        if (az_accept(lex, "(")) {
            if (!az_enter(lex)) {
                return AZ_NONE;
            }
            e = method(lex, e, lex->text.s + offset, n, offset);
            az_leave(lex);
        } else {
            e = az_make_node(lex, AZ_GET, offset, e, attribute);
        }
    }
    return e;
}
