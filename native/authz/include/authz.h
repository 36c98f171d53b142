/* authz: decides who may do what: Cedar policies, compiled once, evaluated fast and fail-closed.
 *
 * The language is Cedar without templates (native/authz/README.md says it exactly), with one lawful
 * difference: a forbid that fails while it is evaluated denies, where Cedar skips it. A request
 * that is no request of the schema, a NULL or a damaged blob never permits.
 *
 * Life: texts -> authz_compile -> blob -> authz_open -> set. A set is immutable and may be used by
 * any number of threads at once; so may entity stores and contexts once they are made. What is made
 * from a set (entities, contexts, focuses) must be freed before it and is useless with another one.
 * Nothing here keeps global state, prints, exits or reads a clock: the time is an attribute of the
 * context. Deciding allocates nothing; its cost is bounded by the sizes of the candidate policies
 * and of the sets they compare. */
#ifndef AUTHZ_H
#define AUTHZ_H
#include <stddef.h>
#include <stdint.h>

/* [cdef] : everything between the markers is read by cffi; keep it plain C. */
/* Results: 0 is success, failures are negative. */
enum {
    AUTHZ_OK = 0,
    AUTHZ_EINVAL = -1,     /* an argument is NULL, too large or of another set */
    AUTHZ_ENOMEM = -2,     /* no memory, or the budget is used up */
    AUTHZ_ELIMIT = -3,     /* a documented bound is exceeded */
    AUTHZ_EPROBLEM = -4,   /* the text is not right: the report says where and why */
    AUTHZ_EBLOB = -5,      /* not a policy blob, or a damaged one */
    AUTHZ_EVERSION = -6,   /* a blob of another format version */
    AUTHZ_ESIGNATURE = -7, /* the signature is missing or wrong */
    AUTHZ_EREQUEST = -8,   /* the schema has no such request */
    AUTHZ_ENOTFOUND = -9,  /* no such action, type or entity */
    AUTHZ_ESPACE = -10,    /* the caller's buffer is too small */
    AUTHZ_ECRYPTO = -11    /* OpenSSL refused */
};

/* Decisions. Anything that is not AUTHZ_PERMIT is a denial. */
enum {
    AUTHZ_DENY = 0,
    AUTHZ_PERMIT = 1,
    AUTHZ_DENY_BTG = 2 /* denied only by forbids marked @btg: the glass may be broken */
};

/* What can go wrong while a policy is evaluated. */
enum {
    AUTHZ_FAULT_TYPE = 1,         /* a value of another type (never in a validated set) */
    AUTHZ_FAULT_OVERFLOW = 2,     /* 64 bits are too few */
    AUTHZ_FAULT_NO_ATTRIBUTE = 3, /* the attribute is not there */
    AUTHZ_FAULT_NO_ENTITY = 4,    /* the entity is not there */
    AUTHZ_FAULT_NO_TAG = 5,       /* the tag is not there */
    AUTHZ_FAULT_EXTENSION = 6,    /* a decimal, address, date or duration that is none */
    AUTHZ_FAULT_LIMIT = 7         /* beyond a bound of the evaluator */
};

enum { AUTHZ_IN_SCHEMA = 0, AUTHZ_IN_POLICIES = 1, AUTHZ_IN_DATA = 2 };

typedef struct authz_report authz_report;     /* problems found in a text */
typedef struct authz_set authz_set;           /* a loaded policy set */
typedef struct authz_entities authz_entities; /* entities with attributes and ancestors */
typedef struct authz_entity authz_entity;     /* one of them, owned by its store */
typedef struct authz_context authz_context;   /* a context record */
typedef struct authz_focus authz_focus;       /* one subject about to do one action */

/* The version this library was compiled as, for example "0.1.0". Never NULL. */
const char *authz_version(void);

/* A constant English sentence for a code or a fault. Never NULL, never freed. */
const char *authz_strerror(int code);
const char *authz_fault_text(int fault);

/* ---- reports ---- */
typedef struct {
    uint32_t source;       /* AUTHZ_IN_SCHEMA, AUTHZ_IN_POLICIES or AUTHZ_IN_DATA */
    uint32_t line, column; /* from 1; columns count characters */
    const char *message;   /* UTF-8 where the text is; lives as long as the report */
} authz_problem;

uint32_t authz_report_count(const authz_report *report);
/* Problems beyond the 200 that are kept. */
uint32_t authz_report_dropped(const authz_report *report);
int authz_report_problem(const authz_report *report, uint32_t i, authz_problem *out);
void authz_report_free(authz_report *report);

/* ---- compiling ---- */
enum {
    AUTHZ_UNVALIDATED = 1 /* parse and compile, but do not type-check: for tests against Cedar */
};

/* Compiles a schema (Cedar's text form, or JSON if its first character is `{`) and policies, both
 * UTF-8, at most 16 MiB each. serial: the version of the policies, which a caller uses to refuse
 * older ones. budget: the most bytes that compiling may take from malloc, 0 for 1 GiB.
 * AUTHZ_OK: *blob is the compiled set, *blob_len long, owned by the report.
 * AUTHZ_EPROBLEM: the report lists all problems. *report is set in both cases and must be freed;
 * otherwise it is NULL. */
int authz_compile(const char *schema, size_t schema_len, const char *policies, size_t policies_len,
                  uint64_t serial, uint32_t flags, uint64_t budget, authz_report **report,
                  const uint8_t **blob, size_t *blob_len);

/* Signs a blob in place with a 32-byte Ed25519 private key (RFC 8032 seed). */
int authz_sign(uint8_t *blob, size_t len, const uint8_t *private_key);

/* Loads a blob; it is copied. public_key: 32 bytes, then the blob must carry that key's signature;
 * NULL loads unsigned ones too. Every blob carries a SHA-256: a changed bit is refused. */
int authz_open(const uint8_t *blob, size_t len, const uint8_t *public_key, authz_set **out);
void authz_set_free(authz_set *set);
uint64_t authz_set_serial(const authz_set *set);
/* The SHA-256 of the blob's content, 32 bytes: the name of this policy set in an audit log. */
void authz_set_digest(const authz_set *set, uint8_t *out);

/* ---- what a set contains ---- */
typedef struct {
    const char *s; /* ends with NUL, which is not counted; may contain NULs */
    uint32_t n;
} authz_text;

typedef struct {
    authz_text id;
    uint32_t permit;       /* 1 permit, 0 forbid */
    uint32_t btg;          /* 1 if marked @btg */
    uint32_t line, column; /* in the policy text */
    uint32_t conditions, annotations;
} authz_policy;

uint32_t authz_policy_count(const authz_set *set);
int authz_policy_at(const authz_set *set, uint32_t policy, authz_policy *out);
int authz_annotation_at(const authz_set *set, uint32_t policy, uint32_t i, authz_text *key,
                        authz_text *value);
/* The source of a condition (an operand of the `when` conjunction, or a whole `unless`). */
int authz_condition_at(const authz_set *set, uint32_t policy, uint32_t i, authz_text *source,
                       uint32_t *line, uint32_t *column);

/* Numbers of an action ("Action", "view") and of an entity type ("NS::User"); AUTHZ_ENOTFOUND. */
int authz_find_action(const authz_set *set, const char *type, size_t type_len, const char *id,
                      size_t id_len, uint32_t *action);
int authz_find_type(const authz_set *set, const char *name, size_t len, uint32_t *type);
uint32_t authz_action_count(const authz_set *set);
int authz_action_at(const authz_set *set, uint32_t action, authz_text *type, authz_text *id);
/* 1 if the schema has requests of a principal of this type, this action and this type of
 * resource, else 0; 0 also for numbers that are none. */
int authz_applies(const authz_set *set, uint32_t principal_type, uint32_t action,
                  uint32_t resource_type);
uint32_t authz_type_count(const authz_set *set);
int authz_type_at(const authz_set *set, uint32_t type, authz_text *name);

/* ---- data ---- */
/* Entities in Cedar's JSON form (UTF-8, at most 16 MiB), which must conform to the schema.
 * An entity's ancestors must stand in the same document. *report as for authz_compile. */
int authz_entities_new(const authz_set *set, const char *json, size_t len, authz_entities **out,
                       authz_report **report);
void authz_entities_free(authz_entities *entities);
/* The entity, if the document gave or named it; AUTHZ_ENOTFOUND else. */
int authz_entities_find(const authz_entities *entities, uint32_t type, const char *id, size_t len,
                        const authz_entity **out);
/* An entity of which nothing is known but its name, for a request about one that no store has.
 * AUTHZ_EREQUEST: the type is an enumeration without this id. */
int authz_entity_new(const authz_set *set, uint32_t type, const char *id, size_t len,
                     authz_entity **out);
void authz_entity_free(authz_entity *entity); /* only for those of authz_entity_new */
/* The entities in the order in which they were given. NULL beyond the last. */
uint32_t authz_entities_count(const authz_entities *entities);
const authz_entity *authz_entities_at(const authz_entities *entities, uint32_t i);

/* A context record in Cedar's JSON form for an action. It also serves the other actions that
 * declare an equal context type. */
int authz_context_new(const authz_set *set, uint32_t action, const char *json, size_t len,
                      authz_context **out, authz_report **report);
void authz_context_free(authz_context *context);

/* ---- deciding ---- */
typedef struct {
    const authz_entities *entities; /* where entities are looked up; may be NULL */
    const authz_entities *rows;     /* and then here; may be NULL */
    const authz_entity *principal;
    const authz_entity *resource;
    const authz_context *context; /* NULL: the empty record, if the action allows it */
    uint32_t action;
} authz_request;

/* One of the decisions, or a negative code, which is a denial too. */
int authz_check(const authz_set *set, const authz_request *request);

/* What one candidate policy said. A permit that failed has a row for each condition that failed. */
typedef struct {
    uint32_t policy;
    int32_t outcome;       /* 1 satisfied, 0 not, negative: minus the fault */
    int32_t condition;     /* the condition that decided: its number, -1 the scope */
    uint32_t line, column; /* of the condition or of the expression at fault */
} authz_verdict;

/* As authz_check, and tells what each candidate policy said, in the order of the text. *n is the
 * number of rows, of which at most cap are written (AUTHZ_ESPACE is not returned: compare). */
int authz_explain(const authz_set *set, const authz_request *request, authz_verdict *out,
                  uint32_t cap, uint32_t *n);

/* A subject about to do one action on one type of resource: what depends on neither the resource
 * nor the context is evaluated here, once. AUTHZ_EREQUEST as in authz_check.
 * The conditions that name only the principal read it from `entities`. */
int authz_focus_new(const authz_set *set, const authz_entities *entities,
                    const authz_entity *principal, uint32_t action, uint32_t resource_type,
                    authz_focus **out);
void authz_focus_free(authz_focus *focus);
int authz_focus_check(const authz_focus *focus, const authz_context *context,
                      const authz_entities *rows, const authz_entity *resource);
/* Decides about n entities of a store from the one with number `first`; out has room for n. */
int authz_focus_batch(const authz_focus *focus, const authz_context *context,
                      const authz_entities *rows, uint32_t first, uint32_t n, int8_t *out);

/* ---- columns: many rows of one type at once, for lists ---- */
typedef struct {
    const char *name; /* an attribute of the type */
    size_t name_len;
    const uint8_t *present;  /* n bytes, 0 where the attribute is missing; NULL: all are there */
    const int64_t *numbers;  /* Bool (0, 1), Long, datetime and duration (ms), decimal (1/10000) */
    const char *text;        /* String, or the id of an entity: all rows' bytes together */
    const uint32_t *offsets; /* n + 1 of them, rising, into text */
} authz_column;

/* n entities of one type as a store, from packed columns, which are copied. A column is read as the
 * attribute's type says; sets, records and addresses cannot come in columns. ids and id_offsets are
 * as text and offsets; NULL for rows without ids of their own ("0", "1", ..).
 * AUTHZ_EREQUEST: an unknown or doubled column, a missing required one, or a value out of range. */
int authz_rows_new(const authz_set *set, uint32_t type, uint32_t n, const char *ids,
                   const uint32_t *id_offsets, const authz_column *columns, uint32_t n_columns,
                   authz_entities **out);

/* ---- looking inside, to turn policies into a filter ---- */
typedef struct {
    const char *op;    /* "&&" "||" "!" "neg" "if" "==" "!=" "<" "<=" ">" ">=" "+" "-" "*" "in"
                          "contains" "containsAll" "containsAny" "hasTag" "getTag" "isEmpty" "is"
                          "has" "get" "like" "set" "record" "call" "var" "literal" */
    uint32_t children; /* authz_node_child gives them */
    uint32_t number;   /* var: 0 principal, 1 action, 2 resource, 3 context; is: the entity type */
    authz_text text;   /* has, get: the attribute; like: the pattern, 0 before each literal byte
                          and 1 for a star; call: the function */
} authz_node;

int authz_node_at(const authz_set *set, uint32_t node, authz_node *out);
int authz_node_child(const authz_set *set, uint32_t node, uint32_t i, uint32_t *child);
int authz_condition_node(const authz_set *set, uint32_t policy, uint32_t i, uint32_t *node);

/* The policies that a focus still has to ask, forbids first, then permits, then @btg forbids;
 * first[i] is the first condition still open. *n of them, of which at most cap are written. */
int authz_focus_policies(const authz_focus *focus, uint32_t *policies, uint32_t *first,
                         uint32_t cap, uint32_t *n);
/* What a policy's resource scope asks: kind 0 nothing, 1 ==, 2 in, 3 is, 4 is in; and the type and
 * id of the entity for 1, 2 and 4. */
int authz_resource_scope(const authz_set *set, uint32_t policy, uint32_t *kind, uint32_t *type,
                         authz_text *id);
/* The value of an expression that does not read the resource, as JSON: true, 1, "text", a list for
 * a set, {"record": {..}}, {"entity": ["Type", "id"]}, {"decimal": 1/10000}, {"datetime": ms},
 * {"duration": ms}, {"ip": "hex/prefix"}. Positive: the fault that evaluating gave. AUTHZ_ESPACE:
 * *n bytes are needed. */
int authz_focus_eval(const authz_focus *focus, const authz_context *context, uint32_t node,
                     char *out, size_t cap, size_t *n);
/* [/cdef] */

#endif
