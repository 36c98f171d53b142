/* Cedar's expressions: the grammar's levels from `if` down to a literal, one function each. */
#include <string.h>

#include "parse.h"

/* Up to four `!` or up to four `-`; a minus right before a number belongs to it. */
static uint32_t unary(struct az_lexer *lex)
{
    uint32_t offsets[4], n = 0;
    const char *sign = az_is(lex, "!") ? "!" : "-";
    while (az_is(lex, sign)) {
        if (n == 4) {
            az_unexpected(lex, "an operand behind four signs");
            return AZ_NONE;
        }
        offsets[n++] = lex->now.offset;
        az_next(lex);
    }
    uint32_t e;
    if (n && *sign == '-' && lex->now.kind == AZ_NUMBER) {
        struct az_lexer before = *lex;
        n--;
        e = az_parse_long(lex, true, offsets[n]);
        if (e != AZ_NONE && (az_is(lex, ".") || az_is(lex, "["))) { /* the sign is outside */
            *lex = before;
            n++;
            e = az_parse_member(lex);
        }
    } else {
        e = az_parse_member(lex);
    }
    while (n && e != AZ_NONE) {
        e = az_make_node(lex, *sign == '-' ? AZ_NEG : AZ_NOT, offsets[--n], e, 0);
    }
    return e;
}

static uint32_t product(struct az_lexer *lex)
{
    uint32_t e = unary(lex);
    while (e != AZ_NONE && az_is(lex, "*")) {
        uint32_t offset = lex->now.offset;
        az_next(lex);
        e = az_make_node(lex, AZ_MUL, offset, e, unary(lex));
    }
    return e;
}

static uint32_t sum(struct az_lexer *lex)
{
    uint32_t e = product(lex);
    while (e != AZ_NONE && (az_is(lex, "+") || az_is(lex, "-"))) {
        uint32_t offset = lex->now.offset;
        uint8_t op = az_is(lex, "+") ? AZ_ADD : AZ_SUB;
        az_next(lex);
        e = az_make_node(lex, op, offset, e, product(lex));
    }
    return e;
}

/* A copy of a tree; `has a.b.c` tests its subject once for each step. */
static uint32_t clone(struct az_lexer *lex, uint32_t root)
{
    struct az_model *m = lex->model;
    struct az_node node = m->nodes.at[root];
    uint32_t n = az_child_count(m, &node);
    bool in_refs = node.op == AZ_AND || node.op == AZ_OR || node.op == AZ_SET ||
                   node.op == AZ_RECORD || node.op == AZ_CALL;
    if (!in_refs) {
        uint32_t *slots[] = {&node.a, &node.b, &node.c};
        for (uint32_t i = 0; i < n; i++) {
            *slots[i] = clone(lex, *slots[i]);
        }
        return az_make(lex, node);
    }
    az_list copies = {0};
    for (uint32_t i = 0; i < n; i++) {
        if (node.op == AZ_RECORD) {
            AZ_PUSH(m->arena, &copies, m->refs.at[node.a + 2 * i]);
        }
        uint32_t copy = clone(lex, az_child(m, &node, i));
        AZ_PUSH(m->arena, &copies, copy);
    }
    return az_make_list(lex, node.op, node.offset, copies.at, copies.n,
                        node.op == AZ_RECORD ? 2 : 1, node.c);
}

static uint32_t has(struct az_lexer *lex, uint32_t subject, uint32_t offset)
{
    if (lex->now.kind == AZ_QUOTED) {
        uint32_t name = az_take_quoted(lex, false);
        return name == AZ_NONE ? AZ_NONE : az_make_node(lex, AZ_HAS, offset, subject, name);
    }
    az_list steps = {0};
    uint32_t step = AZ_NONE;
    do {
        if (step != AZ_NONE) {
            subject = az_make_node(lex, AZ_GET, offset, clone(lex, subject), step);
        }
        step = az_take_word(lex, "the name of an attribute");
        if (step == AZ_NONE || subject == AZ_NONE || lex->model->nodes.n > 1U << 20) {
            return AZ_NONE;
        }
        uint32_t one = az_make_node(lex, AZ_HAS, offset, subject, step);
        AZ_PUSH(lex->model->arena, &steps, one);
    } while (az_accept(lex, "."));
    return az_join(lex, AZ_AND, steps.at, steps.n, offset);
}

static uint32_t is(struct az_lexer *lex, uint32_t subject, uint32_t offset)
{
    uint32_t type = az_parse_type_name(lex);
    if (type == AZ_NONE) {
        return AZ_NONE;
    }
    uint32_t e = az_make_node(lex, AZ_IS, offset, subject, type);
    if (e == AZ_NONE || !az_accept(lex, "in")) {
        return e;
    }
    uint32_t copy = clone(lex, subject);
    uint32_t both[] = {e, az_make_node(lex, AZ_IN, offset, copy, sum(lex))};
    return az_join(lex, AZ_AND, both, 2, offset);
}

static uint32_t relation(struct az_lexer *lex)
{
    static const struct {
        const char *sign;
        uint8_t op;
    } binary[] = {{"==", AZ_EQ}, {"!=", AZ_NE}, {"<", AZ_LT}, {"<=", AZ_LE},
                  {">", AZ_GT},  {">=", AZ_GE}, {"in", AZ_IN}};
    uint32_t e = sum(lex), offset = lex->now.offset;
    if (e == AZ_NONE) {
        return e;
    }
    if (az_accept(lex, "has")) {
        e = has(lex, e, offset);
    } else if (az_accept(lex, "is")) {
        e = is(lex, e, offset);
    } else if (az_accept(lex, "like")) {
        uint32_t pattern = az_take_quoted(lex, true);
        e = pattern == AZ_NONE ? AZ_NONE : az_make_node(lex, AZ_LIKE, offset, e, pattern);
    } else {
        for (size_t i = 0; i < sizeof binary / sizeof *binary; i++) {
            if (az_accept(lex, binary[i].sign)) {
                e = az_make_node(lex, binary[i].op, offset, e, sum(lex));
                break;
            }
        }
    }
    return e;
}

/* The operands of `sign`, where an operand that is itself such a chain joins in. */
static uint32_t chain(struct az_lexer *lex, const char *sign, uint8_t op,
                      uint32_t (*operand)(struct az_lexer *))
{
    struct az_model *m = lex->model;
    uint32_t offset = lex->now.offset, e = operand(lex);
    if (!az_is(lex, sign)) {
        return e;
    }
    az_list all = {0};
    for (;; az_next(lex), e = operand(lex)) {
        if (e == AZ_NONE) {
            return AZ_NONE;
        }
        struct az_node node = m->nodes.at[e];
        for (uint32_t i = 0; i < (node.op == op ? node.b : 1); i++) {
            uint32_t one = node.op == op ? m->refs.at[node.a + i] : e;
            AZ_PUSH(m->arena, &all, one);
        }
        if (node.op == op) {
            az_dissolve(m, e);
        }
        if (!az_is(lex, sign)) {
            return az_make_list(lex, op, offset, all.at, all.n, 1, 0);
        }
    }
}

static uint32_t conjunction(struct az_lexer *lex)
{
    return chain(lex, "&&", AZ_AND, relation);
}

uint32_t az_parse_expr(struct az_lexer *lex)
{
    uint32_t offset = lex->now.offset;
    if (!az_accept(lex, "if")) {
        return chain(lex, "||", AZ_OR, conjunction);
    }
    if (!az_enter(lex)) {
        return AZ_NONE;
    }
    struct az_node node = {.op = AZ_IF, .offset = offset, .a = az_parse_expr(lex)};
    bool ok = node.a != AZ_NONE && az_expect(lex, "then");
    node.b = ok ? az_parse_expr(lex) : AZ_NONE;
    ok = node.b != AZ_NONE && az_expect(lex, "else");
    node.c = ok ? az_parse_expr(lex) : AZ_NONE;
    az_leave(lex);
    return node.c == AZ_NONE ? AZ_NONE : az_make(lex, node);
}
