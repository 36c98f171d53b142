/* What loads entities and contexts: one text, one schema, one store that the values go to. */
#ifndef AZ_DATA_H
#define AZ_DATA_H
#include "json.h"
#include "report.h"
#include "store.h"

struct az_loader {
    const struct az_model *m;
    struct authz_entities *store;
    struct az_text text;
};

/* Memory that lives as long as the store; never NULL (failing leaves through the arena). */
void *az_fresh(struct az_loader *l, size_t size);

/* Reports that something else was expected at this place; always false. */
bool az_expected(struct az_loader *l, const struct az_json *at, const char *wanted);

/* {"type","id"} or {"__entity": {"type","id"}}. NULL after a report. */
struct authz_entity *az_load_entity_ref(struct az_loader *l, const struct az_json *value);

/* A value or a whole record of the type that the schema says. False after a report. */
bool az_load_value(struct az_loader *l, const struct az_json *value, uint32_t type,
                   struct az_value *out);
bool az_load_record(struct az_loader *l, const struct az_json *value, uint32_t type,
                    struct az_value *out);
#endif
