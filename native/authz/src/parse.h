/* The parsers of the policy text, the schema text and the schema's JSON form: each fills the model
 * and reports what it cannot understand. */
#ifndef AZ_PARSE_H
#define AZ_PARSE_H
#include "lex.h"

void az_parse_policies(struct az_model *m, struct az_text text);
void az_parse_schema(struct az_model *m, struct az_text text);
void az_parse_schema_json(struct az_model *m, struct az_text text);

/* Expressions (parse_expr.c). AZ_NONE after a report. */
uint32_t az_parse_expr(struct az_lexer *lex);
uint32_t az_parse_entity(struct az_lexer *lex);
uint32_t az_parse_type_name(struct az_lexer *lex); /* an entity type, made if unknown */

/* A node with the depth that its children give it; too deep reports and gives AZ_NONE. */
uint32_t az_make(struct az_lexer *lex, struct az_node node);
/* Frees a chain's operands for another owner: what is left is a leaf that nothing refers to. */
void az_dissolve(struct az_model *m, uint32_t node);
/* The conjunction (or disjunction) of nodes; one node is itself. */
uint32_t az_join(struct az_lexer *lex, uint8_t op, const uint32_t *nodes, uint32_t n,
                 uint32_t offset);

/* ---- between parse_expr.c and parse_primary.c ---- */
uint32_t az_make_node(struct az_lexer *lex, uint8_t op, uint32_t offset, uint32_t a, uint32_t b);
/* An n-ary node; a record's list holds a name before each child. */
uint32_t az_make_list(struct az_lexer *lex, uint8_t op, uint32_t offset, const uint32_t *at,
                      uint32_t n, uint32_t per_child, uint32_t c);
uint32_t az_parse_long(struct az_lexer *lex, bool negative, uint32_t offset);
uint32_t az_parse_member(struct az_lexer *lex);
#endif
