/* Cedar's strict validation: types, attributes that may be missing, scopes that can match. */
#ifndef AZ_VALIDATE_H
#define AZ_VALIDATE_H
#include "model.h"

/* Reports all problems of all policies against the model's schema. */
void az_validate(struct az_model *m, struct az_text policies);
#endif
