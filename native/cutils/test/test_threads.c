/* One keyset, several threads: single calls, batches, tokens and subkeys at once, and a wipe in the
 * middle of it. Run it under ThreadSanitizer, too (WARDLIGHT_SANITIZE=thread). */
#ifdef _WIN32
int main(void)
{
    return 0;
}
#else
#include <pthread.h>

#include "keys.h"

enum { THREADS = 4, ROUNDS = 300, ROWS = 8, TEXT = 5, SEALED = TEXT + CUTILS_OVERHEAD };

static int harmless(int code)
{
    assert(code == CUTILS_OK || code == CUTILS_EKEY); /* EKEY: wiped meanwhile */
    return code == CUTILS_OK;
}

static int single(cutils_keyset *ks)
{
    uint8_t sealed[SEALED], out[TEXT];
    if (!harmless(cutils_seal(ks, (const uint8_t *)"hello", TEXT, NULL, 0, sealed, SEALED)) ||
        !harmless(cutils_open(ks, sealed, SEALED, NULL, 0, out, TEXT)))
        return 0;
    assert(memcmp(out, "hello", TEXT) == 0);
    return 1;
}

static void batch(cutils_keyset *ks)
{
    uint8_t plain[ROWS * TEXT] = {7}, sealed[ROWS * SEALED], out[ROWS * TEXT];
    uint64_t lens[ROWS], sealed_lens[ROWS];
    const uint64_t none[ROWS] = {0};
    int32_t status[ROWS];
    for (size_t i = 0; i < ROWS; i++) {
        lens[i] = TEXT;
        sealed_lens[i] = SEALED;
    }
    if (harmless(cutils_seal_many(ks, ROWS, plain, sizeof plain, lens, NULL, 0, none, sealed,
                                  sizeof sealed)) &&
        harmless(cutils_open_many(ks, ROWS, sealed, sizeof sealed, sealed_lens, NULL, 0, none, out,
                                  sizeof out, status)))
        assert(memcmp(out, plain, sizeof out) == 0);
}

static void *work(void *shared)
{
    cutils_keyset *ks = shared, *sub = NULL;
    uint8_t token[16];
    for (int i = 0; i < ROUNDS && single(ks); i++) {
        batch(ks);
        harmless(cutils_token(ks, 0, NULL, 0, NULL, 0, token, sizeof token));
        if (i % 16 == 0 && harmless(cutils_keyset_derive(ks, NULL, 0, NULL, 0, &sub)))
            cutils_keyset_free(sub);
    }
    return NULL;
}

static void together(cutils_keyset *ks, int wipe)
{
    pthread_t threads[THREADS];
    for (size_t i = 0; i < THREADS; i++)
        assert(pthread_create(&threads[i], NULL, work, ks) == 0);
    if (wipe)
        cutils_keyset_wipe(ks);
    for (size_t i = 0; i < THREADS; i++)
        assert(pthread_join(threads[i], NULL) == 0);
}

int main(void)
{
    cutils_key_info info;
    cutils_keyset *ks = four_keys(4);
    together(ks, 0);
    assert(cutils_keyset_key(ks, 4, &info) == CUTILS_OK);
    assert(info.uses == (uint64_t)THREADS * ROUNDS * (1 + ROWS)); /* no use was lost */
    together(ks, 1);
    assert(!single(ks));
    cutils_keyset_free(ks);
    return 0;
}
#endif
