/* Two ways in, told apart by the first byte. 'B': the rest is a blob without its header, as an
 * attacker might make it (the digest is put right, so that only the loader stands in the way).
 * Anything else: schema, policies, entities and context as texts with a NUL between them. Whatever
 * comes out of either is asked every question that the interface has. */
#include <stdlib.h>
#include <string.h>

#include "../src/blob.h"

static void inspect(const authz_set *set)
{
    authz_policy policy;
    authz_text a, b;
    uint32_t line, column, node, kind, type;
    for (uint32_t i = 0; i < authz_policy_count(set) && i < 16; i++) {
        authz_policy_at(set, i, &policy);
        for (uint32_t k = 0; k < policy.annotations && k < 4; k++) {
            authz_annotation_at(set, i, k, &a, &b);
        }
        for (uint32_t k = 0; k < policy.conditions && k < 4; k++) {
            authz_condition_at(set, i, k, &a, &line, &column);
            authz_condition_node(set, i, k, &node);
        }
        authz_resource_scope(set, i, &kind, &type, &a);
    }
    for (uint32_t i = 0; i < authz_action_count(set) && i < 8; i++) {
        authz_action_at(set, i, &a, &b);
    }
}

static void look_into(const authz_focus *focus, const authz_context *context, const authz_set *set)
{
    uint32_t policies[8], first[8], n, child;
    char out[256];
    size_t size;
    authz_node node;
    authz_focus_policies(focus, policies, first, 8, &n);
    for (uint32_t i = 0; i < 64 && authz_node_at(set, i, &node) == AUTHZ_OK; i++) {
        authz_focus_eval(focus, context, i, out, sizeof out, &size);
        for (uint32_t k = 0; k < node.children && k < 3; k++) {
            authz_node_child(set, i, k, &child);
        }
    }
}

static void ask(const authz_set *set, const authz_entities *store, const authz_context *context,
                uint32_t action, uint32_t resource_type, uint32_t principal_type)
{
    const authz_entity *principal = NULL, *resource = NULL;
    for (uint32_t i = 0; i < authz_entities_count(store); i++) {
        const authz_entity *e = authz_entities_at(store, i);
        principal = e->type == principal_type ? e : principal;
        resource = e->type == resource_type ? e : resource;
    }
    authz_entity *unknown[2] = {NULL, NULL};
    if (!principal && authz_entity_new(set, principal_type, "p", 1, &unknown[0]) == AUTHZ_OK) {
        principal = unknown[0];
    }
    if (!resource && authz_entity_new(set, resource_type, "r", 1, &unknown[1]) == AUTHZ_OK) {
        resource = unknown[1];
    }
    authz_request request = {store, NULL, principal, resource, context, action};
    authz_verdict verdicts[8];
    uint32_t n;
    int one = authz_check(set, &request);
    int two = authz_explain(set, &request, verdicts, 8, &n);
    authz_focus *focus;
    if (one != two) {
        abort();
    }
    if (principal && authz_focus_new(set, store, principal, action, resource_type, &focus) == 0) {
        if (resource && authz_focus_check(focus, context, NULL, resource) != one) {
            abort();
        }
        look_into(focus, context, set);
        authz_focus_free(focus);
    }
    authz_entity_free(unknown[0]);
    authz_entity_free(unknown[1]);
}

static void ask_everything(const authz_set *set, const char *entities, size_t entities_len,
                           const char *context, size_t context_len)
{
    authz_report *report;
    authz_entities *store;
    inspect(set);
    if (authz_entities_new(set, entities, entities_len, &store, &report) != AUTHZ_OK) {
        authz_report_free(report);
        if (authz_entities_new(set, "[]", 2, &store, &report) != AUTHZ_OK) {
            return;
        }
    }
    for (uint32_t action = 0; action < authz_action_count(set) && action < 4; action++) {
        authz_context *record;
        if (authz_context_new(set, action, context, context_len, &record, &report) != AUTHZ_OK) {
            authz_report_free(report);
        }
        for (uint32_t type = 0; type < authz_type_count(set) && type < 4; type++) {
            ask(set, store, record, action, type, 0);
            ask(set, store, record, action, type, 1);
        }
        authz_context_free(record);
    }
    authz_entities_free(store);
}

static void open_and_ask(const uint8_t *blob, size_t len, const char *entities, size_t n,
                         const char *context, size_t context_n)
{
    authz_set *set;
    if (authz_open(blob, len, NULL, &set) == AUTHZ_OK) {
        ask_everything(set, entities, n, context, context_n);
        authz_set_free(set);
    }
}

static void from_texts(const char *data, size_t len)
{
    const char *part[4];
    size_t n[4];
    for (int i = 0; i < 4; i++) {
        const char *end = len ? memchr(data, '\0', len) : NULL;
        part[i] = data;
        n[i] = end ? (size_t)(end - data) : len;
        data += end ? n[i] + 1 : len;
        len -= end ? n[i] + 1 : len;
    }
    for (uint32_t flags = 0; flags <= AUTHZ_UNVALIDATED; flags++) {
        authz_report *report;
        const uint8_t *blob;
        size_t blob_len;
        int code = authz_compile(part[0], n[0], part[1], n[1], 1, flags, 64 << 20, &report, &blob,
                                 &blob_len);
        if (code == AUTHZ_OK) {
            open_and_ask(blob, blob_len, part[2], n[2], part[3], n[3]);
        }
        authz_report_free(report);
    }
}

static void from_blob(const uint8_t *body, size_t len)
{
    uint8_t *blob = calloc(1, AZ_HEADER + len);
    if (!blob) {
        return;
    }
    memcpy(blob, "WLAUTHZ", 8);
    blob[AZ_AT_VERSION] = AZ_BLOB_VERSION;
    for (int i = 0; i < 8; i++) {
        blob[AZ_AT_LENGTH + i] = (uint8_t)((uint64_t)len >> (8 * i));
    }
    memcpy(blob + AZ_HEADER, body, len);
    az_digest(blob, AZ_HEADER + len, blob + AZ_AT_DIGEST);
    open_and_ask(blob, AZ_HEADER + len, "[]", 2, "{}", 2);
    free(blob);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
    if (len && data[0] == 'B') {
        from_blob(data + 1, len - 1);
    } else {
        from_texts((const char *)data, len);
    }
    return 0;
}
