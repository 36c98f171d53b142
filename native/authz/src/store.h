/* Building entity stores, for every way that data comes in. */
#ifndef AZ_STORE_H
#define AZ_STORE_H
#include "eval.h"

/* An empty store whose arena still needs its jmp_buf; NULL without memory. */
struct authz_entities *az_store_new(const struct authz_set *set);
void az_store_start(struct authz_entities *store); /* once the jmp_buf is set */
/* The entity, made as a mere mention if the store lacks it. */
struct authz_entity *az_mention(struct authz_entities *store, uint32_t type, const char *id,
                                size_t n);
/* Is the id allowed for the type (an enumeration lists its ids)? */
bool az_id_allowed(const struct az_model *m, uint32_t type, const char *id, size_t n);
#endif
