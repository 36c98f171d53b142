/* Opens arbitrary bytes as a sealed value, alone and as a packed column of two, with a keyset that
 * really sealed the corpus. Nothing may crash, nothing that the library did not seal may open, and
 * a batch must say what single calls say.
 *
 * Input: 1 byte = length of the AAD, the AAD, then the sealed value. */
#include <stdlib.h>
#include <string.h>

#include "cutils.h"

static void must(int condition)
{
    if (!condition)
        abort();
}

static cutils_keyset *corpus_keys(void)
{
    static const uint32_t ids[] = {7, 8, 9};
    static const int32_t states[] = {CUTILS_ENABLED, CUTILS_DISABLED, CUTILS_DESTROYED};
    static const uint8_t keys[3 * CUTILS_KEY_SIZE] = "a made-up key, only for this file";
    cutils_keyset *ks = NULL;
    must(cutils_keyset_create(3, ids, keys, states, 7, &ks) == CUTILS_OK);
    return ks;
}

static void check_batch(cutils_keyset *ks, const uint8_t *aad, size_t aad_len,
                        const uint8_t *sealed, size_t len, const uint8_t *plain, int code)
{
    /* the value as the first of two rows; the second begins somewhere inside it */
    const uint64_t lens[] = {len - len / 3, len / 3}, whole = len, aad_lens[] = {aad_len, 0};
    int32_t status[2] = {0, 0};
    uint8_t *out = malloc(len + 1);
    must(out != NULL);
    must(cutils_open_many(ks, 1, sealed, len, &whole, aad, aad_len, aad_lens, out, len, status) ==
         code);
    must(status[0] == code);
    if (len > CUTILS_OVERHEAD)
        must(memcmp(out, plain, len - CUTILS_OVERHEAD) == 0);
    must(cutils_open_many(ks, 2, sealed, len, lens, aad, aad_len, aad_lens, out, len, status) < 0);
    free(out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (!size || (size_t)data[0] + 1 > size)
        return 0;
    const uint8_t *aad = data + 1, *sealed = data + 1 + data[0];
    const size_t aad_len = data[0], len = size - 1 - data[0];
    const size_t plain_len = len < CUTILS_OVERHEAD ? 0 : len - CUTILS_OVERHEAD;
    uint32_t id = 0;
    uint8_t *plain = malloc(plain_len + 1);
    cutils_keyset *ks = corpus_keys();
    must(plain != NULL);
    const int known = cutils_sealed_key_id(sealed, len, &id);
    const int code = cutils_open(ks, sealed, len, aad, aad_len, plain, plain_len);
    must(known ? code == known : code != CUTILS_EFORMAT);
    must(known || id == 7 || code == CUTILS_EKEY);
    for (size_t i = 0; code && i < plain_len; i++)
        must(plain[i] == 0);
    check_batch(ks, aad, aad_len, sealed, len, plain, code);
    free(plain);
    cutils_keyset_free(ks);
    return 0;
}
