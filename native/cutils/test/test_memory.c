/* Every allocation of every call fails once: one alone, then it and all after it. Each time there
 * is an error or the right answer, and nothing is left behind. */
#include <openssl/crypto.h>
#include <stdlib.h>

#include "keys.h"

static long until_failure = -1; /* allocations that still succeed; -1: all do */
static int keep_failing, failed;
static long live;

static int refuse(void)
{
    if (until_failure < 0)
        return 0;
    if (until_failure > 0) {
        until_failure--;
        return 0;
    }
    failed = 1;
    if (!keep_failing)
        until_failure = -1;
    return 1;
}

static void *counting_malloc(size_t size, const char *file, int line)
{
    (void)file, (void)line;
    if (!size || refuse())
        return NULL;
    live++;
    return malloc(size);
}

static void counting_free(void *p, const char *file, int line)
{
    (void)file, (void)line;
    live -= p != NULL;
    free(p);
}

static void *counting_realloc(void *p, size_t size, const char *file, int line)
{
    if (!p)
        return counting_malloc(size, file, line);
    if (!size) {
        counting_free(p, file, line);
        return NULL;
    }
    return refuse() ? NULL : realloc(p, size);
}

static cutils_keyset *shared;
static uint8_t sealed[2 * CUTILS_OVERHEAD + 10], plain[10];
static const uint64_t lens[] = {5, 5}, sealed_lens[] = {39, 39}, no_lens[] = {0, 0};

static int create(void)
{
    static const uint32_t ids[] = {1, 2};
    static const int32_t states[] = {CUTILS_ENABLED, CUTILS_DISABLED};
    static const uint8_t keys[2 * CUTILS_KEY_SIZE] = {1};
    cutils_keyset *ks = NULL;
    const int code = cutils_keyset_create(2, ids, keys, states, 1, &ks);
    assert(!code == !!ks);
    cutils_keyset_free(ks);
    return code;
}

static int derive(void)
{
    cutils_keyset *ks = NULL;
    const int code = cutils_keyset_derive(shared, (const uint8_t *)"p", 1, NULL, 0, &ks);
    assert(!code == !!ks);
    cutils_keyset_free(ks);
    return code;
}

static int seal(void)
{
    return cutils_seal(shared, (const uint8_t *)"hello", 5, NULL, 0, sealed, 39);
}

static int open(void)
{
    const int code = cutils_open(shared, sealed, 39, NULL, 0, plain, 5);
    assert(code || memcmp(plain, "hello", 5) == 0);
    return code;
}

static int seal_many(void)
{
    return cutils_seal_many(shared, 2, (const uint8_t *)"hellohello", 10, lens, NULL, 0, no_lens,
                            sealed, sizeof sealed);
}

static int open_many(void)
{
    int32_t status[2] = {0, 0};
    const int code = cutils_open_many(shared, 2, sealed, sizeof sealed, sealed_lens, NULL, 0,
                                      no_lens, plain, 10, status);
    for (size_t i = 0; i < 2; i++)
        assert(memcmp(plain + 5 * i, status[i] ? "\0\0\0\0\0" : "hello", 5) == 0);
    return code;
}

static int token(void)
{
    uint8_t out[16];
    return cutils_token(shared, 0, (const uint8_t *)"ssn", 3, (const uint8_t *)"1", 1, out, 16);
}

static int hkdf(void)
{
    uint8_t out[16];
    return cutils_hkdf((const uint8_t *)"k", 1, NULL, 0, NULL, 0, out, sizeof out);
}

static int wrap(void)
{
    static const uint8_t key[CUTILS_KEY_SIZE] = {3};
    uint8_t wrapped[CUTILS_WRAPPED_SIZE], out[CUTILS_KEY_SIZE];
    const int code = cutils_wrap_key(key, key, wrapped);
    return code ? code : cutils_unwrap_key(key, wrapped, out);
}

/* Returns how many places failed. */
static int fail_each_allocation(int (*call)(void))
{
    int places = 0;
    for (long nth = 0;; nth++) {
        const long before = live;
        failed = 0;
        until_failure = nth;
        const int code = call();
        until_failure = -1;
        assert(code == CUTILS_OK || code == CUTILS_ENOMEM || code == CUTILS_ECRYPTO);
        assert(live == before);
        if (!failed) {
            assert(code == CUTILS_OK);
            return places;
        }
        places++;
    }
}

int main(void)
{
    int (*const calls[])(void) = {create,    derive, seal, open, seal_many,
                                  open_many, token,  hkdf, wrap};
    int places = 0;
    assert(CRYPTO_set_mem_functions(counting_malloc, counting_realloc, counting_free) == 1);
    shared = four_keys(4);
    for (size_t i = 0; i < sizeof calls / sizeof calls[0]; i++)
        assert(calls[i]() == CUTILS_OK); /* what OpenSSL makes once is made now */
    for (keep_failing = 0; keep_failing <= 1; keep_failing++)
        for (size_t i = 0; i < sizeof calls / sizeof calls[0]; i++) {
            places += fail_each_allocation(calls[i]);
            assert(seal_many() == CUTILS_OK); /* sealed is whole again */
        }
    cutils_keyset_free(shared);
    assert(places > 100);
    return 0;
}
