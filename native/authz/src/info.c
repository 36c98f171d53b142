/* What a set contains, and the constant sentences. */
#include <string.h>

#include "eval.h"

const char *authz_version(void)
{
    return AUTHZ_VERSION;
}

const char *authz_strerror(int code)
{
    switch (code) {
    case AUTHZ_OK:
        return "no error";
    case AUTHZ_EINVAL:
        return "the arguments are not valid";
    case AUTHZ_ENOMEM:
        return "there is not enough memory";
    case AUTHZ_ELIMIT:
        return "a limit of the policy engine is exceeded";
    case AUTHZ_EPROBLEM:
        return "the text contains mistakes";
    case AUTHZ_EBLOB:
        return "this is not a policy blob, or it is damaged";
    case AUTHZ_EVERSION:
        return "the policy blob was made by another version of the policy engine";
    case AUTHZ_ESIGNATURE:
        return "the signature of the policy blob is missing or wrong";
    case AUTHZ_EREQUEST:
        return "the schema has no such request";
    case AUTHZ_ENOTFOUND:
        return "there is no such action, type or entity";
    case AUTHZ_ESPACE:
        return "the buffer is too small";
    case AUTHZ_ECRYPTO:
        return "the cryptographic library refused";
    default:
        return "an unknown error";
    }
}

const char *authz_fault_text(int fault)
{
    switch (fault) {
    case AUTHZ_FAULT_TYPE:
        return "a value has another type than the policy needs";
    case AUTHZ_FAULT_OVERFLOW:
        return "a number does not fit in 64 bits";
    case AUTHZ_FAULT_NO_ATTRIBUTE:
        return "an attribute is missing";
    case AUTHZ_FAULT_NO_ENTITY:
        return "an entity is missing";
    case AUTHZ_FAULT_NO_TAG:
        return "a tag is missing";
    case AUTHZ_FAULT_EXTENSION:
        return "a decimal, address, date or duration is not valid";
    case AUTHZ_FAULT_LIMIT:
        return "a limit of the evaluator is exceeded";
    default:
        return "an unknown fault";
    }
}

static authz_text text_of(const struct az_model *m, uint32_t string)
{
    return (authz_text){m->strings.at[string].s, m->strings.at[string].n};
}

uint64_t authz_set_serial(const authz_set *set)
{
    return set ? set->serial : 0;
}

void authz_set_digest(const authz_set *set, uint8_t *out)
{
    if (set && out) {
        memcpy(out, set->digest, sizeof set->digest);
    }
}

uint32_t authz_policy_count(const authz_set *set)
{
    return set ? set->model.policies.n : 0;
}

static const struct az_policy *policy_at(const authz_set *set, uint32_t policy)
{
    return set && policy < set->model.policies.n ? &set->model.policies.at[policy] : NULL;
}

int authz_policy_at(const authz_set *set, uint32_t policy, authz_policy *out)
{
    const struct az_policy *p = policy_at(set, policy);
    if (!p || !out) {
        return AUTHZ_EINVAL;
    }
    *out = (authz_policy){.id = text_of(&set->model, p->id),
                          .permit = p->effect,
                          .btg = p->btg,
                          .line = p->line,
                          .column = p->column,
                          .conditions = p->conditions.n,
                          .annotations = p->annotations.n / 2};
    return AUTHZ_OK;
}

int authz_annotation_at(const authz_set *set, uint32_t policy, uint32_t i, authz_text *key,
                        authz_text *value)
{
    const struct az_policy *p = policy_at(set, policy);
    if (!p || !key || !value || i >= p->annotations.n / 2) {
        return AUTHZ_EINVAL;
    }
    *key = text_of(&set->model, set->model.refs.at[p->annotations.first + 2 * i]);
    *value = text_of(&set->model, set->model.refs.at[p->annotations.first + 2 * i + 1]);
    return AUTHZ_OK;
}

int authz_condition_at(const authz_set *set, uint32_t policy, uint32_t i, authz_text *source,
                       uint32_t *line, uint32_t *column)
{
    const struct az_policy *p = policy_at(set, policy);
    if (!p || !source || !line || !column || i >= p->conditions.n) {
        return AUTHZ_EINVAL;
    }
    const struct az_condition *c = &set->model.conditions.at[p->conditions.first + i];
    *source = text_of(&set->model, c->text);
    *line = c->line;
    *column = c->column;
    return AUTHZ_OK;
}

int authz_find_type(const authz_set *set, const char *name, size_t len, uint32_t *type)
{
    if (!set || !name || !type) {
        return AUTHZ_EINVAL;
    }
    uint32_t string = az_find_string(&set->model, name, len);
    uint32_t found = string == AZ_NONE ? AZ_NONE : az_find_entity_type(&set->model, string);
    *type = found;
    return found == AZ_NONE ? AUTHZ_ENOTFOUND : AUTHZ_OK;
}

int authz_find_action(const authz_set *set, const char *type, size_t type_len, const char *id,
                      size_t id_len, uint32_t *action)
{
    uint32_t number;
    if (!id || !action) {
        return AUTHZ_EINVAL;
    }
    int code = authz_find_type(set, type, type_len, &number);
    if (code != AUTHZ_OK) {
        return code;
    }
    uint32_t string = az_find_string(&set->model, id, id_len);
    *action = string == AZ_NONE ? AZ_NONE : az_find_action(&set->model, number, string);
    return *action == AZ_NONE ? AUTHZ_ENOTFOUND : AUTHZ_OK;
}

uint32_t authz_action_count(const authz_set *set)
{
    return set ? set->model.actions.n : 0;
}

int authz_action_at(const authz_set *set, uint32_t action, authz_text *type, authz_text *id)
{
    if (!set || !type || !id || action >= set->model.actions.n) {
        return AUTHZ_EINVAL;
    }
    const struct az_action *a = &set->model.actions.at[action];
    *type = text_of(&set->model, set->model.entity_types.at[a->type].name);
    *id = text_of(&set->model, a->id);
    return AUTHZ_OK;
}

uint32_t authz_type_count(const authz_set *set)
{
    return set ? set->model.entity_types.n : 0;
}

int authz_type_at(const authz_set *set, uint32_t type, authz_text *name)
{
    if (!set || !name || type >= set->model.entity_types.n) {
        return AUTHZ_EINVAL;
    }
    *name = text_of(&set->model, set->model.entity_types.at[type].name);
    return AUTHZ_OK;
}
