/* What the operators do with values. Each gives 0 and fills *out, or a fault at node `at`. */
#ifndef AZ_OPERATORS_H
#define AZ_OPERATORS_H
#include "eval.h"

/* Remembers where it happened; gives the code back. */
int az_fault(struct az_env *env, uint32_t node, int code);
/* Scratch for a literal; NULL beyond the bound. */
void *az_take(struct az_env *env, size_t bytes);

int az_arithmetic(struct az_env *env, uint32_t at, const struct az_node *n,
                  const struct az_value *a, const struct az_value *b, struct az_value *out);
int az_order(struct az_env *env, uint32_t at, const struct az_node *n, const struct az_value *a,
             const struct az_value *b, struct az_value *out);
int az_is_within(struct az_env *env, uint32_t at, const struct az_value *a,
                 const struct az_value *b, struct az_value *out);
/* contains, containsAll, containsAny */
int az_membership(struct az_env *env, uint32_t at, const struct az_node *n,
                  const struct az_value *a, const struct az_value *b, struct az_value *out);
/* hasTag, getTag */
int az_tag(struct az_env *env, uint32_t at, const struct az_node *n, const struct az_value *a,
           const struct az_value *b, struct az_value *out);
/* has, and the dot */
int az_attribute(struct az_env *env, uint32_t at, const struct az_node *n, const struct az_value *a,
                 struct az_value *out);
/* The pattern is encoded as AZ_LIKE says. */
bool az_like(const struct az_string *pattern, const char *s, uint32_t n);
/* decimal, ip, datetime, duration out of a string */
int az_construct(struct az_env *env, uint32_t at, uint32_t function, const struct az_value *a,
                 struct az_value *out);
/* their methods */
int az_extension(struct az_env *env, uint32_t at, uint32_t function, const struct az_value *a,
                 const struct az_value *b, struct az_value *out);
#endif
