/* The model: what a policy set is in memory, the same after parsing and after loading a blob.
 * The parsers fill it, validate.c judges it, blob.c writes and reads it, eval.c runs it. */
#ifndef AZ_MODEL_H
#define AZ_MODEL_H
#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "authz.h"

#define AZ_NONE UINT32_MAX

/* Bounds. A text or blob beyond one of them is refused, never cut. */
enum {
    AZ_MAX_TEXT = 16 << 20,  /* bytes of one source text or JSON document */
    AZ_MAX_NESTING = 64,     /* brackets within brackets, in any text */
    AZ_MAX_DEPTH = 200,      /* nodes from a condition down to its deepest leaf */
    AZ_MAX_POLICIES = 65535, /* policies of one set */
    AZ_MAX_NAMES = 4096,     /* entity types, and actions, of one schema */
    AZ_MAX_PROBLEMS = 200,   /* problems kept; the rest are counted */
    AZ_MAX_ANCESTORS = 1024, /* of one entity */
    AZ_MAX_INDEX = 1 << 24,  /* entries of the (action, resource type) index */
    AZ_MAX_TYPES = 1 << 14   /* different types of one schema and its policies */
};

/* ---- memory: everything lives in an arena with a budget; running out jumps to `failed` ---- */
struct az_chunk;
struct az_arena {
    struct az_chunk *chunks;
    size_t budget;  /* bytes that may still be taken from malloc */
    jmp_buf failed; /* set by whoever owns the arena, before the first az_alloc */
};
void *az_alloc(struct az_arena *arena, size_t bytes); /* zeroed, 16-aligned; jumps on failure */
void az_arena_free(struct az_arena *arena);

/* A growing array: AZ_PUSH(arena, &vec, value). `at` may move when it grows. */
#define AZ_VEC(T)                                                                                  \
    struct {                                                                                       \
        T *at;                                                                                     \
        uint32_t n, cap;                                                                           \
    }
void *az_grow(struct az_arena *arena, void *old, uint32_t n, uint32_t *cap, size_t size);
#define AZ_PUSH(arena, v, value)                                                                   \
    ((v)->n == (v)->cap                                                                            \
         ? (void)((v)->at = az_grow((arena), (v)->at, (v)->n, &(v)->cap, sizeof *(v)->at))         \
         : (void)0,                                                                                \
     (v)->at[(v)->n++] = (value))

typedef AZ_VEC(uint32_t) az_list;

/* ---- the parts of a model ---- */
struct az_string {
    const char *s;
    uint32_t n;
    uint32_t hash;
};

enum az_kind {             /* a kind below AZ_T_SIMPLE is also its own number in the type table */
               AZ_T_NEVER, /* only inside the validator: the type of an expression already reported
                            */
               AZ_T_TRUE,
               AZ_T_FALSE,
               AZ_T_BOOL,
               AZ_T_LONG,
               AZ_T_STRING,
               AZ_T_DECIMAL,
               AZ_T_IP,
               AZ_T_DATETIME,
               AZ_T_DURATION,
               AZ_T_SIMPLE,
               AZ_T_SET = AZ_T_SIMPLE,
               AZ_T_ENTITY,
               AZ_T_RECORD
};

struct az_type {
    uint32_t kind;
    uint32_t a; /* set: element type; entity: entity type; record: first attribute */
    uint32_t n; /* record: number of attributes */
};

struct az_attr { /* the attributes of one record stand together, sorted by name */
    uint32_t name;
    uint32_t type;
    uint32_t required;
};

struct az_range { /* n numbers from model.refs */
    uint32_t first, n;
};

enum { AZ_DECLARED = 1, AZ_ACTION_TYPE = 2, AZ_ENUM = 4 };
struct az_entity_type {
    uint32_t name;
    uint32_t flags;
    uint32_t shape;           /* a record type */
    uint32_t tags;            /* a type or AZ_NONE */
    struct az_range parents;  /* entity types it may be a direct member of */
    struct az_range enum_ids; /* strings */
};

struct az_action {
    uint32_t type;              /* entity type, the namespace's Action */
    uint32_t id;                /* string */
    struct az_range ancestors;  /* actions, transitively */
    struct az_range principals; /* entity types */
    struct az_range resources;  /* entity types */
    uint32_t context;           /* a record type */
};

enum az_op {
    AZ_BOOL,   /* a: 0 or 1 */
    AZ_LONG,   /* a, b: low and high half */
    AZ_STRING, /* a: string */
    AZ_ENTITY, /* a: entity type, b: string */
    AZ_VAR,    /* a: az_var */
    AZ_AND,    /* refs a..a+b */
    AZ_OR,     /* refs a..a+b */
    AZ_NOT,    /* a */
    AZ_NEG,    /* a */
    AZ_IF,     /* a ? b : c */
    AZ_EQ,     /* a, b (as all binary ones) */
    AZ_NE,
    AZ_LT,
    AZ_LE,
    AZ_GT,
    AZ_GE,
    AZ_ADD,
    AZ_SUB,
    AZ_MUL,
    AZ_IN,
    AZ_CONTAINS,
    AZ_CONTAINS_ALL,
    AZ_CONTAINS_ANY,
    AZ_HAS_TAG,
    AZ_GET_TAG,
    AZ_IS_EMPTY, /* a */
    AZ_IS,       /* a, entity type b */
    AZ_HAS,      /* a, string b */
    AZ_GET,      /* a, string b */
    AZ_LIKE,     /* a, string b: the pattern, 0x00 before each literal byte, 0x01 for '*' */
    AZ_SET,      /* refs a..a+b */
    AZ_RECORD,   /* refs a..a+2b: string, node, ... */
    AZ_CALL,     /* refs a..a+b, function c: az_function */
    AZ_OPS
};

enum az_var { AZ_PRINCIPAL, AZ_ACTION, AZ_RESOURCE, AZ_CONTEXT, AZ_VARS };

enum { /* node flags, made at loading */
       AZ_CONSTANT = 1,
       AZ_LATE = 2 /* needs the resource, the context or an entity other than the principal */
};

struct az_node {
    uint8_t op;
    uint8_t flags;
    uint16_t depth;
    uint32_t a, b, c;
    uint32_t offset; /* in the policy text */
};

enum az_scope_kind { AZ_ANY, AZ_EQUAL, AZ_WITHIN, AZ_IS_A, AZ_IS_WITHIN, AZ_SCOPE_KINDS };
struct az_scope {
    uint32_t kind;
    uint32_t type;   /* AZ_IS_A, AZ_IS_WITHIN */
    uint32_t entity; /* AZ_EQUAL, AZ_WITHIN, AZ_IS_WITHIN: an AZ_ENTITY node */
};

struct az_condition { /* one operand of the conjunction that a policy is */
    uint32_t node;
    uint32_t text; /* its source, for people */
    uint32_t line, column;
};

struct az_policy {
    uint32_t id;
    uint32_t effect; /* 1 permit, 0 forbid */
    uint32_t btg;
    uint32_t line, column, offset;
    struct az_scope principal, resource;
    uint32_t action_kind;        /* AZ_ANY, AZ_EQUAL, AZ_WITHIN */
    struct az_range actions;     /* AZ_ENTITY nodes */
    struct az_range conditions;  /* of model.conditions */
    struct az_range annotations; /* refs: key, value, key, value; n counts numbers */
};

struct az_model {
    struct az_arena *arena;
    AZ_VEC(struct az_string) strings;
    uint32_t *string_table; /* open addressing, size a power of two */
    uint32_t string_slots;
    AZ_VEC(struct az_type) types; /* equal types have one number */
    uint32_t *type_table;
    uint32_t type_slots;
    AZ_VEC(struct az_attr) attrs;
    AZ_VEC(struct az_entity_type) entity_types;
    AZ_VEC(struct az_action) actions;
    AZ_VEC(struct az_node) nodes;
    AZ_VEC(struct az_condition) conditions;
    AZ_VEC(struct az_policy) policies;
    AZ_VEC(uint32_t) refs;
    uint8_t *seen; /* scratch of az_may_be_within */
};

/* Equal bytes have one number. */
uint32_t az_intern(struct az_model *m, const char *s, size_t n);
/* AZ_NONE if the model does not have the string. */
uint32_t az_find_string(const struct az_model *m, const char *s, size_t n);
uint32_t az_hash(const char *s, size_t n);
/* The entity type with this name (a string), made undeclared if there is none yet. */
uint32_t az_entity_type(struct az_model *m, uint32_t name);
uint32_t az_find_entity_type(const struct az_model *m, uint32_t name);
uint32_t az_find_action(const struct az_model *m, uint32_t type, uint32_t id);
/* Equal types have one number; the attributes of a record must be sorted by name. */
uint32_t az_set_type(struct az_model *m, uint32_t element);
uint32_t az_entity_ref_type(struct az_model *m, uint32_t entity_type);
uint32_t az_record_type(struct az_model *m, const struct az_attr *attrs, uint32_t n);
void az_sort_attrs(struct az_attr *attrs, uint32_t n);
const struct az_attr *az_find_attr(const struct az_model *m, const struct az_type *record,
                                   uint32_t name);
/* May an entity of type `child` be below (or be) one of type `parent`? */
bool az_may_be_within(const struct az_model *m, uint32_t child, uint32_t parent);
/* Is the action the other one or below it? AZ_NONE is no ancestor. */
bool az_action_within(const struct az_model *m, uint32_t action, uint32_t ancestor);
void az_model_init(struct az_model *m, struct az_arena *arena);
uint32_t az_child_count(const struct az_model *m, const struct az_node *node);
uint32_t az_child(const struct az_model *m, const struct az_node *node, uint32_t i);
/* Are two expressions the same, whatever their place in the text? */
bool az_same_tree(const struct az_model *m, uint32_t x, uint32_t y);

/* ---- problems, with their place in a text ---- */
struct az_problems {
    struct az_arena *arena;
    AZ_VEC(authz_problem) list;
    uint32_t dropped;
};
struct az_text {
    const char *s;
    size_t n;
    uint32_t source;
    struct az_problems *problems;
};
/* printf into the list, placed at a byte offset of the text. The same message twice at one place is
 * kept once. */
void az_problem(const struct az_text *text, size_t offset, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void az_place(const struct az_text *text, size_t offset, uint32_t *line, uint32_t *column);

#endif
