/* Blobs: every changed bit and every shortening is refused, signatures hold, and compiling gives up
 * cleanly wherever memory ends. */
#include <assert.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "authz.h"
#include "blob.h"

static const char schema[] = "entity U = { a: Long, s?: Set<String> }; entity R;\n"
                             "action v appliesTo { principal: [U], resource: [R], context: {} };";
static const char policies[] =
    "@id(\"p\") permit(principal, action == Action::\"v\", resource == R::\"r\")\n"
    "when { principal has s && principal.s.containsAny([\"x\", \"y\"]) && \"ab\" like \"a*\" };\n"
    "forbid(principal, action, resource) when { {k: principal.a}.k + 1 > 7 };";

static int compile(size_t budget, uint8_t **out, size_t *len)
{
    authz_report *report;
    const uint8_t *blob;
    int code = authz_compile(schema, strlen(schema), policies, strlen(policies), 3, 0, budget,
                             &report, &blob, len);
    *out = NULL;
    if (code == AUTHZ_OK) {
        *out = malloc(*len);
        assert(*out);
        memcpy(*out, blob, *len);
    } else {
        assert(!report && !blob && *len == 0);
    }
    authz_report_free(report);
    return code;
}

static void memory_may_end_anywhere(void)
{
    int failures = 0, code = AUTHZ_ENOMEM;
    for (size_t budget = 1; code != AUTHZ_OK; budget += 1021) {
        uint8_t *blob;
        size_t len;
        code = compile(budget, &blob, &len);
        assert(code == AUTHZ_OK || code == AUTHZ_ENOMEM);
        failures += code != AUTHZ_OK;
        free(blob);
    }
    assert(failures > 10);
}

/* Loading a blob and data, with memory ending after each number of bytes. */
static void loading_may_fail_anywhere(const uint8_t *blob, size_t len)
{
    static const char people[] = "[{\"uid\":{\"type\":\"U\",\"id\":\"u\"},"
                                 "\"attrs\":{\"a\":1,\"s\":[\"x\",\"y\"]}}]";
    static const int64_t numbers[] = {1, 2};
    authz_column column = {.name = "a", .name_len = 1, .numbers = numbers};
    authz_set *set = NULL;
    int failures = 0;
    for (size_t budget = 0; !set; budget += 977) {
        failures += az_open(blob, len, NULL, budget, &set) == AUTHZ_ENOMEM;
    }
    authz_entities *store = NULL, *rows = NULL;
    authz_context *context = NULL;
    authz_report *report;
    for (size_t budget = 0; !store || !rows || !context; budget += 977) {
        set->data_budget = budget;
        if (!store) {
            failures += authz_entities_new(set, people, strlen(people), &store, &report) != 0;
        }
        if (!rows) {
            failures += authz_rows_new(set, 0, 2, NULL, NULL, &column, 1, &rows) != 0;
        }
        if (!context) {
            failures += authz_context_new(set, 0, "{}", 2, &context, &report) != 0;
        }
        assert(!report && budget < 1 << 20);
    }
    assert(failures > 10 && authz_entities_count(store) == 1 && authz_entities_count(rows) == 2);
    authz_entities_free(store);
    authz_entities_free(rows);
    authz_context_free(context);
    authz_set_free(set);
}

static void every_changed_bit_is_refused(const uint8_t *blob, size_t len, const uint8_t *key)
{
    uint8_t *copy = malloc(len);
    assert(copy);
    memcpy(copy, blob, len);
    for (size_t bit = 0; bit < 8 * len; bit++) {
        authz_set *set = NULL;
        copy[bit / 8] ^= (uint8_t)(1U << bit % 8);
        int code = authz_open(copy, len, key, &set);
        assert(code != AUTHZ_OK);
        authz_set_free(set);
        copy[bit / 8] ^= (uint8_t)(1U << bit % 8);
    }
    for (size_t n = 0; n < len; n++) {
        authz_set *set;
        assert(authz_open(copy, n, key, &set) != AUTHZ_OK && !set);
    }
    free(copy);
}

/* The same with the digest put right again, as an attacker without the key would: no change may
 * harm the loader, whatever it then decides. */
static void a_forged_digest_is_harmless(const uint8_t *blob, size_t len)
{
    uint8_t *copy = malloc(len);
    assert(copy);
    memcpy(copy, blob, len);
    for (size_t at = AZ_HEADER; at < len; at++) {
        for (unsigned value = 0; value < 256; value += 17) {
            uint8_t before = copy[at];
            authz_set *set;
            copy[at] = (uint8_t)value;
            assert(az_digest(copy, len, copy + AZ_AT_DIGEST));
            if (authz_open(copy, len, NULL, &set) == AUTHZ_OK) {
                authz_policy p;
                authz_policy_at(set, 0, &p);
                authz_set_free(set);
            }
            copy[at] = before;
        }
    }
    free(copy);
}

static void signatures_hold(uint8_t *blob, size_t len)
{
    /* RFC 8032, section 7.1, test 1 */
    static const uint8_t secret[32] = {0x9d, 0x61, 0xb1, 0x9d, 0xef, 0xfd, 0x5a, 0x60,
                                       0xba, 0x84, 0x4a, 0xf4, 0x92, 0xec, 0x2c, 0xc4,
                                       0x44, 0x49, 0xc5, 0x69, 0x7b, 0x32, 0x69, 0x19,
                                       0x70, 0x3b, 0xac, 0x03, 0x1c, 0xae, 0x7f, 0x60};
    static const uint8_t public_key[32] = {0xd7, 0x5a, 0x98, 0x01, 0x82, 0xb1, 0x0a, 0xb7,
                                           0xd5, 0x4b, 0xfe, 0xd3, 0xc9, 0x64, 0x07, 0x3a,
                                           0x0e, 0xe1, 0x72, 0xf3, 0xda, 0xa6, 0x23, 0x25,
                                           0xaf, 0x02, 0x1a, 0x68, 0xf7, 0x07, 0x51, 0x1a};
    uint8_t other[32];
    authz_set *set;
    assert(authz_open(blob, len, public_key, &set) == AUTHZ_ESIGNATURE); /* not signed */
    assert(authz_sign(blob, len, secret) == AUTHZ_OK);
    assert(authz_open(blob, len, public_key, &set) == AUTHZ_OK);
    assert(authz_set_serial(set) == 3);
    authz_set_free(set);
    memcpy(other, public_key, 32);
    other[0] ^= 1;
    assert(authz_open(blob, len, other, &set) == AUTHZ_ESIGNATURE);
    every_changed_bit_is_refused(blob, len, public_key);
    blob[AZ_HEADER] ^= 1;
    assert(authz_sign(blob, len, secret) == AUTHZ_EBLOB); /* a damaged blob is not signed */
    assert(authz_sign(NULL, len, secret) == AUTHZ_EBLOB);
}

int main(void)
{
    uint8_t *blob;
    size_t len;
    memory_may_end_anywhere();
    assert(compile(0, &blob, &len) == AUTHZ_OK);
    loading_may_fail_anywhere(blob, len);
    every_changed_bit_is_refused(blob, len, NULL);
    a_forged_digest_is_harmless(blob, len);
    signatures_hold(blob, len);
    free(blob);
    return 0;
}
