/* Cedar's policies: annotations, effect, scope, conditions. After a mistake the parser goes on
 * behind the next semicolon, so that one run shows all of them. */
#include <stdio.h>
#include <string.h>

#include "parse.h"

static void entity_or(struct az_lexer *lex, struct az_scope *scope, uint32_t kind)
{
    if (az_is(lex, "?")) {
        az_unexpected(lex, "an entity (templates are outside this language)");
        return;
    }
    scope->kind = kind;
    scope->entity = az_parse_entity(lex);
}

static struct az_scope scope_of(struct az_lexer *lex, const char *variable)
{
    struct az_scope scope = {AZ_ANY, AZ_NONE, AZ_NONE};
    if (!az_expect(lex, variable)) {
        return scope;
    }
    if (az_accept(lex, "==")) {
        entity_or(lex, &scope, AZ_EQUAL);
    } else if (az_accept(lex, "in")) {
        entity_or(lex, &scope, AZ_WITHIN);
    } else if (az_accept(lex, "is")) {
        scope.kind = AZ_IS_A;
        scope.type = az_parse_type_name(lex);
        if (scope.type != AZ_NONE && az_accept(lex, "in")) {
            entity_or(lex, &scope, AZ_IS_WITHIN);
        }
    }
    return scope;
}

static void action_scope(struct az_lexer *lex, struct az_policy *policy)
{
    struct az_model *m = lex->model;
    az_list list = {0};
    if (!az_expect(lex, "action")) {
        return;
    }
    bool equal = az_accept(lex, "==");
    if (!equal && !az_accept(lex, "in")) {
        return;
    }
    policy->action_kind = equal ? AZ_EQUAL : AZ_WITHIN;
    bool many = !equal && az_accept(lex, "[");
    while (!many || !az_is(lex, "]")) {
        uint32_t entity = az_parse_entity(lex);
        if (entity == AZ_NONE) {
            return;
        }
        AZ_PUSH(m->arena, &list, entity);
        if (!many || !az_accept(lex, ",")) {
            break;
        }
    }
    if (many && !az_expect(lex, "]")) {
        return;
    }
    policy->actions.first = m->refs.n;
    policy->actions.n = list.n;
    for (uint32_t i = 0; i < list.n; i++) {
        AZ_PUSH(m->arena, &m->refs, list.at[i]);
    }
}

/* The source between two offsets, blanks squeezed. */
static uint32_t source_text(struct az_lexer *lex, uint32_t from, uint32_t to)
{
    char *out = az_alloc(lex->model->arena, to - from + 1);
    size_t n = 0;
    for (uint32_t i = from; i < to; i++) {
        char c = lex->text.s[i];
        bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!blank || (n && out[n - 1] != ' ')) {
            out[n++] = blank ? ' ' : c;
        }
    }
    return az_intern(lex->model, out, n);
}

/* Where a tree begins in the text: its leftmost leaf. */
static uint32_t leftmost(const struct az_model *m, uint32_t node)
{
    const struct az_node *at = &m->nodes.at[node];
    uint32_t least = at->offset;
    while (az_child_count(m, at)) {
        at = &m->nodes.at[az_child(m, at, 0)];
        least = at->offset < least ? at->offset : least;
    }
    return least;
}

static void add_condition(struct az_lexer *lex, uint32_t node, uint32_t from, uint32_t to)
{
    struct az_model *m = lex->model;
    struct az_condition condition = {.node = node, .text = source_text(lex, from, to)};
    az_place_in(lex, from, &condition.line, &condition.column);
    AZ_PUSH(m->arena, &m->conditions, condition);
}

/* The end of a conjunct's text: before the next one's beginning, its `&&` and brackets dropped. */
static uint32_t trim(const struct az_lexer *lex, uint32_t from, uint32_t to)
{
    while (to > from && memchr(" \t\r\n&(", lex->text.s[to - 1], 6)) {
        to--;
    }
    return to;
}

/* `when { a && b }` gives the conditions a and b; `unless { c }` gives not c. */
static void conditions(struct az_lexer *lex)
{
    struct az_model *m = lex->model;
    while (az_is(lex, "when") || az_is(lex, "unless")) {
        bool unless = az_is(lex, "unless");
        uint32_t offset = lex->now.offset;
        az_next(lex);
        if (!az_expect(lex, "{")) {
            return;
        }
        uint32_t from = lex->now.offset, e = az_parse_expr(lex);
        uint32_t to = lex->previous_end;
        if (e == AZ_NONE || !az_expect(lex, "}")) {
            return;
        }
        const struct az_node *node = &m->nodes.at[e];
        if (unless) {
            struct az_node negated = {.op = AZ_NOT, .a = e, .offset = offset};
            uint32_t not_e = az_make(lex, negated);
            if (not_e != AZ_NONE) {
                add_condition(lex, not_e, offset, lex->previous_end);
            }
        } else if (node->op == AZ_AND) {
            uint32_t first = node->a, n = node->b;
            az_dissolve(m, e);
            for (uint32_t i = 0; i < n; i++) {
                uint32_t part = m->refs.at[first + i], begin = i ? leftmost(m, part) : from;
                uint32_t end = i + 1 < n ? leftmost(m, m->refs.at[first + i + 1]) : to;
                end = end > begin ? trim(lex, begin, end) : to; /* `has a.b` is two conditions */
                add_condition(lex, part, begin, end);
            }
        } else {
            add_condition(lex, e, from, to);
        }
    }
}

static uint32_t annotation(const struct az_model *m, const struct az_policy *policy,
                           const char *name)
{
    for (uint32_t i = 0; i < policy->annotations.n; i += 2) {
        const struct az_string *key = &m->strings.at[m->refs.at[policy->annotations.first + i]];
        if (key->n == strlen(name) && memcmp(key->s, name, key->n) == 0) {
            return m->refs.at[policy->annotations.first + i + 1];
        }
    }
    return AZ_NONE;
}

static void name_policy(struct az_lexer *lex, struct az_policy *policy)
{
    struct az_model *m = lex->model;
    char made[32];
    int n = snprintf(made, sizeof made, "policy%u", m->policies.n);
    policy->id = annotation(m, policy, "id");
    policy->btg = annotation(m, policy, "btg") != AZ_NONE;
    if (policy->id == AZ_NONE) {
        policy->id = az_intern(m, made, (size_t)n);
    }
    if (policy->btg && policy->effect) {
        az_problem(&lex->text, policy->offset,
                   "`@btg` says that a forbid may be overridden; this is a permit");
    }
}

/* One policy up to its semicolon; false when the text is broken and must be skipped. */
static bool parse_policy(struct az_lexer *lex)
{
    struct az_model *m = lex->model;
    struct az_policy policy = {.offset = lex->now.offset};
    az_place_in(lex, policy.offset, &policy.line, &policy.column);
    policy.annotations = az_take_annotations(lex);
    policy.offset = lex->now.offset;
    policy.effect = az_is(lex, "permit");
    if (!az_is(lex, "permit") && !az_is(lex, "forbid")) {
        az_unexpected(lex, "`permit` or `forbid`");
        return false;
    }
    az_next(lex);
    bool ok = az_expect(lex, "(");
    policy.principal = scope_of(lex, "principal");
    ok = ok && !lex->broken && az_expect(lex, ",");
    if (ok) {
        action_scope(lex, &policy);
    }
    ok = ok && !lex->broken && az_expect(lex, ",");
    if (ok) {
        policy.resource = scope_of(lex, "resource");
        az_accept(lex, ",");
    }
    if (!ok || lex->broken || !az_expect(lex, ")")) {
        return false;
    }
    policy.conditions.first = m->conditions.n;
    conditions(lex);
    policy.conditions.n = m->conditions.n - policy.conditions.first;
    if (lex->broken || !az_expect(lex, ";")) {
        return false;
    }
    name_policy(lex, &policy);
    AZ_PUSH(m->arena, &m->policies, policy);
    return true;
}

void az_parse_policies(struct az_model *m, struct az_text text)
{
    struct az_lexer lex;
    az_lex_init(&lex, text, m);
    while (lex.now.kind != AZ_END) {
        if (m->policies.n >= AZ_MAX_POLICIES) {
            az_problem(&text, lex.now.offset, "more than %d policies", AZ_MAX_POLICIES);
            return;
        }
        uint32_t before = text.problems->list.n + text.problems->dropped;
        bool good = parse_policy(&lex);
        if (!good && text.problems->list.n + text.problems->dropped == before) {
            az_unexpected(&lex, "a policy");
        }
        while (!good && lex.now.kind != AZ_END && !az_accept(&lex, ";")) {
            az_next(&lex);
        }
        lex.broken = false;
        lex.nesting = 0;
    }
}
