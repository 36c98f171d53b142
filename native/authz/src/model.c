/* Arenas, strings, and the small look-ups in a model that all parts share. */
#include "model.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct az_chunk {
    struct az_chunk *next;
    size_t used, size;
    /* followed by the bytes */
};
enum { CHUNK_HEADER = (sizeof(struct az_chunk) + 15) & ~15U, CHUNK = 16384 };

void *az_alloc(struct az_arena *arena, size_t bytes)
{
    if (bytes > (size_t)1 << 40) {
        longjmp(arena->failed, AUTHZ_ENOMEM);
    }
    bytes = (bytes + 15) & ~(size_t)15;
    struct az_chunk *chunk = arena->chunks;
    if (!chunk || chunk->size - chunk->used < bytes) {
        size_t size = bytes > CHUNK / 4 ? bytes : CHUNK - CHUNK_HEADER;
        size_t total = size + CHUNK_HEADER;
        struct az_chunk *fresh = total <= arena->budget ? calloc(1, total) : NULL;
        if (!fresh) {
            longjmp(arena->failed, AUTHZ_ENOMEM);
        }
        arena->budget -= total;
        fresh->size = size;
        if (chunk && size != CHUNK - CHUNK_HEADER) { /* keep filling the old one */
            fresh->next = chunk->next;
            chunk->next = fresh;
        } else {
            fresh->next = chunk;
            arena->chunks = fresh;
        }
        chunk = fresh;
    }
    void *at = (char *)chunk + CHUNK_HEADER + chunk->used;
    chunk->used += bytes;
    return at;
}

void az_arena_free(struct az_arena *arena)
{
    while (arena->chunks) {
        struct az_chunk *next = arena->chunks->next;
        free(arena->chunks);
        arena->chunks = next;
    }
}

void *az_grow(struct az_arena *arena, void *old, uint32_t n, uint32_t *cap, size_t size)
{
    if (*cap > UINT32_MAX / 4) {
        longjmp(arena->failed, AUTHZ_ELIMIT);
    }
    *cap = *cap ? *cap * 2 : 8;
    void *fresh = az_alloc(arena, *cap * size);
    if (n) {
        memcpy(fresh, old, n * size);
    }
    return fresh;
}

uint32_t az_hash(const char *s, size_t n)
{
    uint32_t h = 2166136261U; /* FNV-1a */
    for (size_t i = 0; i < n; i++) {
        h = (h ^ (uint8_t)s[i]) * 16777619U;
    }
    return h;
}

/* The slot that holds the string, or the empty slot where it belongs. */
static uint32_t slot_of(const struct az_model *m, const char *s, size_t n, uint32_t hash)
{
    uint32_t slot = hash & (m->string_slots - 1);
    for (;; slot = (slot + 1) & (m->string_slots - 1)) {
        uint32_t i = m->string_table[slot];
        if (i == AZ_NONE) {
            return slot;
        }
        const struct az_string *have = &m->strings.at[i];
        if (have->hash == hash && have->n == n && (n == 0 || memcmp(have->s, s, n) == 0)) {
            return slot;
        }
    }
}

static void resize_table(struct az_model *m, uint32_t slots)
{
    m->string_table = az_alloc(m->arena, slots * sizeof *m->string_table);
    memset(m->string_table, 0xff, slots * sizeof *m->string_table);
    m->string_slots = slots;
    for (uint32_t i = 0; i < m->strings.n; i++) {
        const struct az_string *have = &m->strings.at[i];
        m->string_table[slot_of(m, have->s, have->n, have->hash)] = i;
    }
}

uint32_t az_intern(struct az_model *m, const char *s, size_t n)
{
    uint32_t hash = az_hash(s, n);
    uint32_t slot = slot_of(m, s, n, hash);
    if (m->string_table[slot] != AZ_NONE) {
        return m->string_table[slot];
    }
    char *copy = az_alloc(m->arena, n + 1);
    if (n) {
        memcpy(copy, s, n);
    }
    struct az_string fresh = {copy, (uint32_t)n, hash};
    AZ_PUSH(m->arena, &m->strings, fresh);
    m->string_table[slot] = m->strings.n - 1;
    if (m->strings.n > m->string_slots / 2) {
        resize_table(m, m->string_slots * 2);
    }
    return m->strings.n - 1;
}

uint32_t az_find_string(const struct az_model *m, const char *s, size_t n)
{
    return m->string_table[slot_of(m, s, n, az_hash(s, n))];
}

uint32_t az_find_entity_type(const struct az_model *m, uint32_t name)
{
    for (uint32_t i = 0; i < m->entity_types.n; i++) {
        if (m->entity_types.at[i].name == name) {
            return i;
        }
    }
    return AZ_NONE;
}

uint32_t az_entity_type(struct az_model *m, uint32_t name)
{
    uint32_t found = az_find_entity_type(m, name);
    if (found != AZ_NONE) {
        return found;
    }
    if (m->entity_types.n >= AZ_MAX_NAMES) {
        longjmp(m->arena->failed, AUTHZ_ELIMIT);
    }
    struct az_entity_type fresh = {
        .name = name, .shape = az_record_type(m, NULL, 0), .tags = AZ_NONE};
    AZ_PUSH(m->arena, &m->entity_types, fresh);
    return m->entity_types.n - 1;
}

uint32_t az_find_action(const struct az_model *m, uint32_t type, uint32_t id)
{
    for (uint32_t i = 0; i < m->actions.n; i++) {
        if (m->actions.at[i].id == id && m->actions.at[i].type == type) {
            return i;
        }
    }
    return AZ_NONE;
}

/* Adds the type unless an equal one is there. The attributes of a record are compared by content.
 */
static uint32_t intern_type(struct az_model *m, struct az_type type, const struct az_attr *attrs)
{
    size_t bytes = type.kind == AZ_T_RECORD ? type.n * sizeof *attrs : 0;
    uint32_t hash = bytes ? az_hash((const char *)attrs, bytes) : type.a * 2654435761U;
    hash ^= type.kind * 40503U + type.n;
    uint32_t slot = hash & (m->type_slots - 1);
    for (; m->type_table[slot] != AZ_NONE; slot = (slot + 1) & (m->type_slots - 1)) {
        const struct az_type *have = &m->types.at[m->type_table[slot]];
        if (have->kind != type.kind || have->n != type.n) {
            continue;
        }
        if (type.kind == AZ_T_RECORD
                ? bytes == 0 || memcmp(&m->attrs.at[have->a], attrs, bytes) == 0
                : have->a == type.a) {
            return m->type_table[slot];
        }
    }
    if (m->types.n > m->type_slots / 2) {
        longjmp(m->arena->failed, AUTHZ_ELIMIT);
    }
    if (type.kind == AZ_T_RECORD) {
        type.a = m->attrs.n;
        for (uint32_t i = 0; i < type.n; i++) {
            AZ_PUSH(m->arena, &m->attrs, attrs[i]);
        }
    }
    AZ_PUSH(m->arena, &m->types, type);
    m->type_table[slot] = m->types.n - 1;
    return m->types.n - 1;
}

uint32_t az_set_type(struct az_model *m, uint32_t element)
{
    return intern_type(m, (struct az_type){AZ_T_SET, element, 0}, NULL);
}

uint32_t az_entity_ref_type(struct az_model *m, uint32_t entity_type)
{
    return intern_type(m, (struct az_type){AZ_T_ENTITY, entity_type, 0}, NULL);
}

uint32_t az_record_type(struct az_model *m, const struct az_attr *attrs, uint32_t n)
{
    return intern_type(m, (struct az_type){AZ_T_RECORD, 0, n}, attrs);
}

static int by_name(const void *a, const void *b)
{
    uint32_t x = ((const struct az_attr *)a)->name, y = ((const struct az_attr *)b)->name;
    return (x > y) - (x < y);
}

void az_sort_attrs(struct az_attr *attrs, uint32_t n)
{
    if (n) {
        qsort(attrs, n, sizeof *attrs, by_name);
    }
}

const struct az_attr *az_find_attr(const struct az_model *m, const struct az_type *record,
                                   uint32_t name)
{
    for (uint32_t i = 0; i < record->n; i++) {
        if (m->attrs.at[record->a + i].name == name) {
            return &m->attrs.at[record->a + i];
        }
    }
    return NULL;
}

bool az_action_within(const struct az_model *m, uint32_t action, uint32_t ancestor)
{
    const struct az_range *up = &m->actions.at[action].ancestors;
    for (uint32_t i = 0; ancestor != AZ_NONE && i < up->n; i++) {
        if (m->refs.at[up->first + i] == ancestor) {
            return true;
        }
    }
    return action == ancestor;
}

static bool reaches(const struct az_model *m, uint32_t child, uint32_t parent, uint8_t *seen)
{
    if (child == parent) {
        return true;
    }
    seen[child] = 1;
    const struct az_entity_type *type = &m->entity_types.at[child];
    for (uint32_t i = 0; i < type->parents.n; i++) {
        uint32_t next = m->refs.at[type->parents.first + i];
        if (!seen[next] && reaches(m, next, parent, seen)) {
            return true;
        }
    }
    return false;
}

bool az_may_be_within(const struct az_model *m, uint32_t child, uint32_t parent)
{
    memset(m->seen, 0, AZ_MAX_NAMES);
    return reaches(m, child, parent, m->seen);
}

uint32_t az_child_count(const struct az_model *m, const struct az_node *node)
{
    (void)m;
    switch ((enum az_op)node->op) {
    case AZ_BOOL:
    case AZ_LONG:
    case AZ_STRING:
    case AZ_ENTITY:
    case AZ_VAR:
    case AZ_OPS:
        return 0;
    case AZ_AND:
    case AZ_OR:
    case AZ_SET:
    case AZ_RECORD:
    case AZ_CALL:
        return node->b;
    case AZ_IF:
        return 3;
    case AZ_NOT:
    case AZ_NEG:
    case AZ_IS_EMPTY:
    case AZ_IS:
    case AZ_HAS:
    case AZ_GET:
    case AZ_LIKE:
        return 1;
    default:
        return 2;
    }
}

uint32_t az_child(const struct az_model *m, const struct az_node *node, uint32_t i)
{
    switch ((enum az_op)node->op) {
    case AZ_AND:
    case AZ_OR:
    case AZ_SET:
    case AZ_CALL:
        return m->refs.at[node->a + i];
    case AZ_RECORD:
        return m->refs.at[node->a + 2 * i + 1];
    default:
        return i == 0 ? node->a : i == 1 ? node->b : node->c;
    }
}

bool az_same_tree(const struct az_model *m, uint32_t x, uint32_t y)
{
    const struct az_node *a = &m->nodes.at[x], *b = &m->nodes.at[y];
    if (x == y) {
        return true;
    }
    uint32_t n = az_child_count(m, a);
    bool listed = a->op == AZ_AND || a->op == AZ_OR || a->op == AZ_SET || a->op == AZ_RECORD ||
                  a->op == AZ_CALL;
    if (a->op != b->op || n != az_child_count(m, b) || (listed && a->c != b->c) ||
        (!listed && ((n < 1 && a->a != b->a) || (n < 2 && a->b != b->b)))) {
        return false;
    }
    for (uint32_t i = 0; i < n; i++) {
        if ((a->op == AZ_RECORD && m->refs.at[a->a + 2 * i] != m->refs.at[b->a + 2 * i]) ||
            !az_same_tree(m, az_child(m, a, i), az_child(m, b, i))) {
            return false;
        }
    }
    return true;
}

void az_model_init(struct az_model *m, struct az_arena *arena)
{
    memset(m, 0, sizeof *m);
    m->arena = arena;
    m->seen = az_alloc(arena, AZ_MAX_NAMES);
    resize_table(m, 64);
    m->type_slots = 2 * AZ_MAX_TYPES;
    m->type_table = az_alloc(arena, m->type_slots * sizeof *m->type_table);
    memset(m->type_table, 0xff, m->type_slots * sizeof *m->type_table);
    for (uint32_t kind = 0; kind < AZ_T_SIMPLE; kind++) {
        struct az_type simple = {kind, 0, 0};
        AZ_PUSH(arena, &m->types, simple);
    }
}

void az_place(const struct az_text *text, size_t offset, uint32_t *line, uint32_t *column)
{
    *line = 1;
    *column = 1;
    for (size_t i = 0; i < offset && i < text->n; i++) {
        if (text->s[i] == '\n') {
            ++*line;
            *column = 1;
        } else if (((uint8_t)text->s[i] & 0xc0) != 0x80) { /* columns count characters */
            ++*column;
        }
    }
}

void az_problem(const struct az_text *text, size_t offset, const char *format, ...)
{
    struct az_problems *problems = text->problems;
    if (problems->list.n >= AZ_MAX_PROBLEMS) {
        problems->dropped++;
        return;
    }
    char buffer[400];
    va_list args;
    va_start(args, format);
    vsnprintf(buffer, sizeof buffer, format, args);
    va_end(args);
    authz_problem problem = {.source = text->source};
    az_place(text, offset, &problem.line, &problem.column);
    for (uint32_t i = 0; i < problems->list.n; i++) {
        const authz_problem *p = &problems->list.at[i];
        if (p->source == problem.source && p->line == problem.line && p->column == problem.column &&
            strcmp(p->message, buffer) == 0) {
            return;
        }
    }
    size_t n = strlen(buffer);
    problem.message = memcpy(az_alloc(problems->arena, n + 1), buffer, n + 1);
    AZ_PUSH(problems->arena, &problems->list, problem);
}
