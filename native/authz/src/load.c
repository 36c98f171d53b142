/* Opens a blob: checks it, folds constants, and indexes the policies by action and resource type.
 */
#include <stdlib.h>
#include <string.h>

#include <openssl/evp.h>

#include "blob.h"

static uint64_t number_at(const uint8_t *at, size_t bytes)
{
    uint64_t number = 0;
    for (size_t i = 0; i < bytes; i++) {
        number |= (uint64_t)at[i] << (8 * i);
    }
    return number;
}

/* ---- constants ---- */

static struct az_value entity_constant(struct authz_set *set, const struct az_node *node)
{
    const struct az_string *id = &set->model.strings.at[node->b];
    struct authz_entity *e = az_alloc(&set->arena, sizeof *e);
    e->type = node->a;
    e->id = id->s;
    e->id_n = id->n;
    e->hash = az_entity_hash(node->a, id->s, id->n);
    struct az_value v = {.tag = AZ_T_ENTITY, .entity = e};
    return v;
}

static struct az_value literal(struct authz_set *set, const struct az_node *node)
{
    if (node->op == AZ_ENTITY) {
        return entity_constant(set, node);
    }
    if (node->op == AZ_STRING) {
        const struct az_string *s = &set->model.strings.at[node->a];
        struct az_value v = {.tag = AZ_T_STRING, .n = s->n, .s = s->s};
        return v;
    }
    return node->op == AZ_BOOL ? az_number(AZ_T_BOOL, node->a)
                               : az_number(AZ_T_LONG, (int64_t)(node->a | (uint64_t)node->b << 32));
}

/* Does reading the node need more than the principal and the action? */
static bool is_late(const struct az_model *m, const struct az_node *node)
{
    bool looks_up = node->op == AZ_GET || node->op == AZ_HAS || node->op == AZ_HAS_TAG ||
                    node->op == AZ_GET_TAG || node->op == AZ_IN;
    if (node->op == AZ_VAR) {
        return node->a == AZ_RESOURCE || node->a == AZ_CONTEXT;
    }
    if (looks_up && m->nodes.at[node->a].op != AZ_VAR) {
        return true; /* an entity that may stand in the rows' store */
    }
    for (uint32_t i = 0; i < az_child_count(m, node); i++) {
        if (m->nodes.at[az_child(m, node, i)].flags & AZ_LATE) {
            return true;
        }
    }
    return false;
}

static bool reads_only_constants(const struct az_model *m, const struct az_node *node)
{
    bool looks_up = node->op == AZ_GET || node->op == AZ_HAS || node->op == AZ_HAS_TAG ||
                    node->op == AZ_GET_TAG || node->op == AZ_IN;
    if (node->op == AZ_VAR || looks_up) {
        return false;
    }
    for (uint32_t i = 0; i < az_child_count(m, node); i++) {
        if (!(m->nodes.at[az_child(m, node, i)].flags & AZ_CONSTANT)) {
            return false;
        }
    }
    return true;
}

static uint32_t scratch_need(const struct az_node *node)
{
    return node->op == AZ_SET      ? node->b * (uint32_t)sizeof(struct az_value) + 16
           : node->op == AZ_RECORD ? node->b * (uint32_t)sizeof(struct az_field) + 16
           : node->op == AZ_CALL && node->c == AZ_F_IP ? (uint32_t)sizeof(struct az_ip) + 16
                                                       : 0;
}

/* Gives each node its flags, and its value where that depends on nothing. */
static void fold(struct authz_set *set)
{
    struct az_model *m = &set->model;
    set->constants = az_alloc(&set->arena, m->nodes.n * sizeof *set->constants);
    struct az_env env = {.set = set};
    for (uint32_t i = 0; i < m->nodes.n; i++) {
        struct az_node *node = &m->nodes.at[i];
        node->flags = is_late(m, node) ? AZ_LATE : 0;
        if (node->op <= AZ_ENTITY) {
            set->constants[i] = literal(set, node);
            node->flags = AZ_CONSTANT;
        } else if (reads_only_constants(m, node)) {
            env.scratch_size = scratch_need(node);
            env.scratch_used = 0;
            env.scratch = az_alloc(&set->arena, env.scratch_size + 1);
            if (az_eval(&env, i, &set->constants[i]) == 0) {
                node->flags = AZ_CONSTANT;
            }
        }
    }
}

/* The most scratch that evaluating the tree can take. */
static uint64_t scratch_of(const struct az_model *m, uint32_t root)
{
    const struct az_node *node = &m->nodes.at[root];
    if (node->flags & AZ_CONSTANT) {
        return 0;
    }
    uint64_t need = scratch_need(node);
    for (uint32_t i = 0; i < az_child_count(m, node); i++) {
        need += scratch_of(m, az_child(m, node, i));
    }
    return need;
}

static bool scratch_suffices(const struct az_model *m)
{
    for (uint32_t i = 0; i < m->policies.n; i++) {
        const struct az_range *conditions = &m->policies.at[i].conditions;
        uint64_t need = 0;
        for (uint32_t k = 0; k < conditions->n; k++) {
            need += scratch_of(m, m->conditions.at[conditions->first + k].node);
        }
        if (need > AZ_SCRATCH) {
            return false;
        }
    }
    return true;
}

/* ---- actions ---- */

/* The schema's actions as entities with their ancestors, which policies may ask about. */
static void make_actions(struct authz_set *set)
{
    const struct az_model *m = &set->model;
    struct authz_entities *store = &set->actions;
    uint32_t n = m->actions.n;
    struct authz_entity *all = az_alloc(&set->arena, (n + 1) * sizeof *all);
    store->set = set;
    store->slots = 16;
    while (store->slots < 2 * n) {
        store->slots *= 2;
    }
    store->table = az_alloc(&set->arena, store->slots * sizeof *store->table);
    store->listed = az_alloc(&set->arena, (n + 1) * sizeof *store->listed);
    for (uint32_t i = 0; i < n; i++) {
        const struct az_action *a = &m->actions.at[i];
        const struct az_string *id = &m->strings.at[a->id];
        const struct authz_entity **up = az_alloc(&set->arena, (a->ancestors.n + 1) * sizeof *up);
        for (uint32_t k = 0; k < a->ancestors.n; k++) {
            up[k] = &all[m->refs.at[a->ancestors.first + k]];
        }
        uint32_t hash = az_entity_hash(a->type, id->s, id->n), slot = hash & (store->slots - 1);
        all[i] = (struct authz_entity){.type = a->type, .hash = hash, .id = id->s, .id_n = id->n};
        all[i].place = i + 1;
        all[i].ancestors = up;
        all[i].n_ancestors = a->ancestors.n;
        store->listed[i] = &all[i];
        while (store->table[slot]) {
            slot = (slot + 1) & (store->slots - 1);
        }
        store->table[slot] = &all[i];
    }
    store->n_listed = n;
}

/* ---- index ---- */

/* For each policy which of its action nodes name which action; AZ_NONE where none. */
static uint32_t *resolve_actions(struct authz_set *set)
{
    const struct az_model *m = &set->model;
    uint32_t *actions = az_alloc(&set->arena, (m->refs.n + 1) * sizeof *actions);
    for (uint32_t i = 0; i < m->policies.n; i++) {
        const struct az_range *range = &m->policies.at[i].actions;
        for (uint32_t k = 0; k < range->n; k++) {
            const struct az_node *node = &m->nodes.at[m->refs.at[range->first + k]];
            actions[range->first + k] = az_find_action(m, node->a, node->b);
        }
    }
    return actions;
}

static bool covers_action(const struct az_model *m, const uint32_t *resolved,
                          const struct az_policy *p, uint32_t action)
{
    if (p->action_kind == AZ_ANY) {
        return true;
    }
    for (uint32_t i = 0; i < p->actions.n; i++) {
        uint32_t named = resolved[p->actions.first + i];
        if (named == action ||
            (p->action_kind == AZ_WITHIN && az_action_within(m, action, named))) {
            return true;
        }
    }
    return false;
}

static bool covers_resource(const struct az_model *m, const struct az_scope *scope, uint32_t type)
{
    switch ((enum az_scope_kind)scope->kind) {
    case AZ_EQUAL:
        return m->nodes.at[scope->entity].a == type;
    case AZ_WITHIN:
        return az_may_be_within(m, type, m->nodes.at[scope->entity].a);
    case AZ_IS_A:
    case AZ_IS_WITHIN:
        return scope->type == type;
    default:
        return true;
    }
}

/* One entry of the index: hard forbids, permits, then the forbids that may be overridden. */
static void add_entry(struct authz_set *set, const az_list *policies, uint32_t type, az_list *out)
{
    struct az_model *m = &set->model;
    struct az_entry *entry = &set->entries[set->n_entries++];
    entry->resource_type = type;
    entry->first = out->n;
    for (uint32_t group = 0; group < 3; group++) {
        for (uint32_t i = 0; i < policies->n; i++) {
            const struct az_policy *p = &m->policies.at[policies->at[i]];
            uint32_t own = p->effect ? 1 : p->btg ? 2 : 0;
            if (own == group && covers_resource(m, &p->resource, type)) {
                AZ_PUSH(&set->arena, out, policies->at[i]);
                ++*(group == 0   ? &entry->forbids
                    : group == 1 ? &entry->permits
                                 : &entry->overridable);
            }
        }
    }
}

static int index_policies(struct authz_set *set)
{
    struct az_model *m = &set->model;
    const uint32_t *resolved = resolve_actions(set);
    uint64_t total = 0;
    for (uint32_t a = 0; a < m->actions.n; a++) {
        total += m->actions.at[a].resources.n;
    }
    if (total * (m->policies.n + 1) > AZ_MAX_INDEX) {
        return AUTHZ_ELIMIT;
    }
    set->entries = az_alloc(&set->arena, (total + 1) * sizeof *set->entries);
    set->action_entries = az_alloc(&set->arena, (m->actions.n + 1) * sizeof *set->action_entries);
    az_list out = {0};
    for (uint32_t a = 0; a < m->actions.n; a++) {
        az_list policies = {0};
        for (uint32_t i = 0; i < m->policies.n; i++) {
            if (covers_action(m, resolved, &m->policies.at[i], a)) {
                AZ_PUSH(&set->arena, &policies, i);
            }
        }
        const struct az_range *types = &m->actions.at[a].resources;
        set->action_entries[a] = (struct az_range){set->n_entries, types->n};
        for (uint32_t k = 0; k < types->n; k++) {
            add_entry(set, &policies, m->refs.at[types->first + k], &out);
        }
    }
    set->candidates = out.n ? out.at : set->candidates;
    return AUTHZ_OK;
}

/* Pointer arithmetic needs something to point at, also where a table is empty. */
static void fill_empty(struct authz_set *set)
{
    struct az_model *m = &set->model;
    m->refs.at = m->refs.at ? m->refs.at : az_alloc(&set->arena, sizeof *m->refs.at);
    m->conditions.at =
        m->conditions.at ? m->conditions.at : az_alloc(&set->arena, sizeof *m->conditions.at);
    set->candidates = az_alloc(&set->arena, sizeof *set->candidates);
}

int az_prepare(struct authz_set *set)
{
    fill_empty(set);
    make_actions(set);
    fold(set);
    return scratch_suffices(&set->model) ? index_policies(set) : AUTHZ_ELIMIT;
}

/* ---- opening ---- */

static int verify(const uint8_t *blob, const uint8_t *public_key)
{
    EVP_PKEY *key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, NULL, public_key, 32);
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();
    int good = key && ctx && EVP_DigestVerifyInit(ctx, NULL, NULL, NULL, key) == 1
                   ? EVP_DigestVerify(ctx, blob + AZ_AT_SIGNATURE, 64, blob, AZ_SIGNED)
                   : -1;
    EVP_MD_CTX_free(ctx);
    EVP_PKEY_free(key);
    return good == 1 ? AUTHZ_OK : AUTHZ_ESIGNATURE;
}

static int check_header(const uint8_t *blob, size_t len, const uint8_t *public_key)
{
    static const uint8_t zeros[64];
    uint8_t digest[32];
    if (!blob || len < AZ_HEADER || memcmp(blob, "WLAUTHZ", 8) != 0) {
        return AUTHZ_EBLOB;
    }
    if (number_at(blob + AZ_AT_VERSION, 4) != AZ_BLOB_VERSION) {
        return AUTHZ_EVERSION;
    }
    uint64_t flags = number_at(blob + AZ_AT_FLAGS, 4);
    if (flags > 1 || number_at(blob + AZ_AT_LENGTH, 8) != len - AZ_HEADER ||
        !az_digest(blob, len, digest) || memcmp(digest, blob + AZ_AT_DIGEST, 32) != 0 ||
        (flags == 0 && memcmp(blob + AZ_AT_SIGNATURE, zeros, 64) != 0)) {
        return AUTHZ_EBLOB;
    }
    if (public_key) {
        return flags == 1 ? verify(blob, public_key) : AUTHZ_ESIGNATURE;
    }
    return AUTHZ_OK;
}

int authz_open(const uint8_t *blob, size_t len, const uint8_t *public_key, authz_set **out)
{
    return az_open(blob, len, public_key, (size_t)1 << 30, out);
}

int az_open(const uint8_t *blob, size_t len, const uint8_t *public_key, size_t budget,
            authz_set **out)
{
    if (!out) {
        return AUTHZ_EINVAL;
    }
    *out = NULL;
    int code = check_header(blob, len, public_key);
    struct authz_set *set = code == AUTHZ_OK ? calloc(1, sizeof *set) : NULL;
    if (!set) {
        return code == AUTHZ_OK ? AUTHZ_ENOMEM : code;
    }
    set->arena.budget = budget;
    set->data_budget = (size_t)1 << 30;
    code = setjmp(set->arena.failed);
    if (code == 0) {
        az_model_init(&set->model, &set->arena);
        set->model.types.n = 0; /* the blob brings the simple ones too */
        code = az_read_model(&set->model, blob + AZ_HEADER, len - AZ_HEADER);
        code = code == AUTHZ_OK ? az_prepare(set) : code;
    }
    if (code != AUTHZ_OK) {
        authz_set_free(set);
        return code;
    }
    set->serial = number_at(blob + AZ_AT_SERIAL, 8);
    memcpy(set->digest, blob + AZ_AT_DIGEST, 32);
    *out = set;
    return AUTHZ_OK;
}

void authz_set_free(authz_set *set)
{
    if (set) {
        az_arena_free(&set->arena);
        free(set);
    }
}

int authz_sign(uint8_t *blob, size_t len, const uint8_t *private_key)
{
    if (!private_key) {
        return AUTHZ_EINVAL;
    }
    int code = check_header(blob, len, NULL);
    if (code != AUTHZ_OK) {
        return code;
    }
    blob[AZ_AT_FLAGS] = 1;
    size_t n = 64;
    EVP_PKEY *key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, NULL, private_key, 32);
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();
    bool good = az_digest(blob, len, blob + AZ_AT_DIGEST) && key && ctx &&
                EVP_DigestSignInit(ctx, NULL, NULL, NULL, key) == 1 &&
                EVP_DigestSign(ctx, blob + AZ_AT_SIGNATURE, &n, blob, AZ_SIGNED) == 1 && n == 64;
    EVP_MD_CTX_free(ctx);
    EVP_PKEY_free(key);
    return good ? AUTHZ_OK : AUTHZ_ECRYPTO;
}
