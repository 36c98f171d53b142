/* Many values in one call: packed columns in, packed columns out. */
#include <string.h>

#include "internal.h"

/* Whether n lengths fill a column exactly, each within bounds. most bounds one row. */
static int valid_column(size_t n, const uint8_t *bytes, size_t size, const uint64_t *lens,
                        uint64_t most)
{
    size_t left = size;
    if ((n && !lens) || (size && !bytes))
        return 0;
    for (size_t i = 0; i < n; i++) {
        if (lens[i] > left || lens[i] > most)
            return 0;
        left -= (size_t)lens[i];
    }
    return left == 0;
}

/* For a column without a byte: NULL may not be added to, not even 0. */
static const uint8_t nothing[1];

/* A context of this batch's own, so that batches of several threads run side by side. */
static int own_context(cutils_keyset *ks, const struct entry *e, int sealing, EVP_CIPHER_CTX **out)
{
    *out = cutils_box_new(ks->gcm, e->seal, sealing);
    return *out ? CUTILS_OK : CUTILS_ENOMEM;
}

static int seal_rows(EVP_CIPHER_CTX *ctx, uint32_t id, size_t n, const uint8_t *plain,
                     const uint64_t *plain_lens, const uint8_t *aad, const uint64_t *aad_lens,
                     uint8_t *out)
{
    enum { CHUNK = 21 }; /* nonces made at once: what one getentropy gives */
    uint8_t nonces[CHUNK * NONCE_SIZE];
    if (!plain)
        plain = nothing;
    if (!aad)
        aad = nothing;
    for (size_t i = 0; i < n; i++) {
        const size_t left = n - i;
        if (i % CHUNK == 0 && cutils_nonces(nonces, left < CHUNK ? left : CHUNK) != CUTILS_OK)
            return CUTILS_ECRYPTO;
        const struct box in = {.nonce = nonces + i % CHUNK * NONCE_SIZE,
                               .aad = aad,
                               .text = plain,
                               .aad_len = (size_t)aad_lens[i],
                               .len = (size_t)plain_lens[i]};
        const int code = cutils_seal_row(ctx, id, &in, out);
        if (code)
            return code;
        plain += in.len;
        aad += in.aad_len;
        out += in.len + CUTILS_OVERHEAD;
    }
    return CUTILS_OK;
}

int cutils_seal_many(cutils_keyset *ks, size_t n, const uint8_t *plain, size_t plain_size,
                     const uint64_t *plain_lens, const uint8_t *aad, size_t aad_size,
                     const uint64_t *aad_lens, uint8_t *out, size_t out_size)
{
    EVP_CIPHER_CTX *ctx = NULL;
    uint32_t id = 0;
    if (!ks || (!out && n) || n > (SIZE_MAX - plain_size) / CUTILS_OVERHEAD ||
        out_size != plain_size + n * CUTILS_OVERHEAD ||
        !valid_column(n, plain, plain_size, plain_lens, CUTILS_MAX_BYTES) ||
        !valid_column(n, aad, aad_size, aad_lens, CUTILS_MAX_BYTES))
        return CUTILS_EINVAL;
    if (!CRYPTO_THREAD_write_lock(ks->lock))
        return CUTILS_ECRYPTO;
    int code = cutils_keyset_count(ks, n);
    if (!code) {
        id = ks->entries[ks->primary].id;
        code = own_context(ks, &ks->entries[ks->primary], 1, &ctx);
    }
    CRYPTO_THREAD_unlock(ks->lock);
    if (!code)
        code = seal_rows(ctx, id, n, plain, plain_lens, aad, aad_lens, out);
    EVP_CIPHER_CTX_free(ctx);
    return code;
}

/* The context for one row's key: made when the batch first meets the key. */
static int row_context(cutils_keyset *ks, EVP_CIPHER_CTX **contexts, const uint8_t *sealed,
                       size_t len, EVP_CIPHER_CTX **out)
{
    uint32_t id = 0;
    size_t i = 0;
    int code = cutils_sealed_key_id(sealed, len, &id);
    if (code)
        return code;
    /* ids never change, so that they can be compared without the lock */
    while (i < ks->n && ks->entries[i].id != id)
        i++;
    if (i == ks->n)
        return CUTILS_EKEY;
    if (!contexts[i]) {
        if (!CRYPTO_THREAD_write_lock(ks->lock))
            return CUTILS_ECRYPTO;
        code = cutils_keyset_usable(ks, id, &i);
        if (!code)
            code = own_context(ks, &ks->entries[i], 0, &contexts[i]);
        CRYPTO_THREAD_unlock(ks->lock);
    }
    *out = contexts[i];
    return code;
}

static int open_rows(cutils_keyset *ks, EVP_CIPHER_CTX **contexts, size_t n, const uint8_t *sealed,
                     const uint64_t *sealed_lens, const uint8_t *aad, const uint64_t *aad_lens,
                     uint8_t *out, int32_t *status)
{
    uint8_t no_row[1];
    int first = CUTILS_OK;
    if (!sealed)
        sealed = nothing;
    if (!aad)
        aad = nothing;
    if (!out)
        out = no_row;
    for (size_t i = 0; i < n; i++) {
        const size_t len = (size_t)sealed_lens[i], aad_len = (size_t)aad_lens[i];
        const size_t plain_len = len < CUTILS_OVERHEAD ? 0 : len - CUTILS_OVERHEAD;
        EVP_CIPHER_CTX *ctx = NULL;
        int code = row_context(ks, contexts, sealed, len, &ctx);
        if (!code)
            code = cutils_open_row(ctx, sealed, len, aad, aad_len, out);
        if (code && plain_len)
            memset(out, 0, plain_len);
        status[i] = code;
        if (!first)
            first = code;
        sealed += len;
        aad += aad_len;
        out += plain_len;
    }
    return first;
}

int cutils_open_many(cutils_keyset *ks, size_t n, const uint8_t *sealed, size_t sealed_size,
                     const uint64_t *sealed_lens, const uint8_t *aad, size_t aad_size,
                     const uint64_t *aad_lens, uint8_t *out, size_t out_size, int32_t *status)
{
    static const uint64_t longest = (uint64_t)CUTILS_MAX_BYTES + CUTILS_OVERHEAD;
    EVP_CIPHER_CTX *contexts[CUTILS_MAX_KEYS] = {NULL};
    size_t plain_size = 0;
    if (!ks || (n && !status) || !valid_column(n, sealed, sealed_size, sealed_lens, longest) ||
        !valid_column(n, aad, aad_size, aad_lens, CUTILS_MAX_BYTES))
        return CUTILS_EINVAL;
    for (size_t i = 0; i < n; i++)
        plain_size +=
            sealed_lens[i] < CUTILS_OVERHEAD ? 0 : (size_t)sealed_lens[i] - CUTILS_OVERHEAD;
    if (out_size < plain_size || (!out && plain_size))
        return CUTILS_EINVAL;
    const int code = open_rows(ks, contexts, n, sealed, sealed_lens, aad, aad_lens, out, status);
    for (size_t i = 0; i < ks->n; i++)
        EVP_CIPHER_CTX_free(contexts[i]);
    return code;
}

/* A copy of the token key, for use without the lock. */
static int token_key(cutils_keyset *ks, uint32_t key_id, struct hmac_key *out)
{
    size_t i = ks->primary;
    if (!CRYPTO_THREAD_write_lock(ks->lock))
        return CUTILS_ECRYPTO;
    const int code = cutils_keyset_usable(ks, key_id ? key_id : ks->entries[i].id, &i);
    if (!code)
        *out = ks->entries[i].token;
    CRYPTO_THREAD_unlock(ks->lock);
    return code;
}

static void token_rows(const struct hmac_key *key, const uint8_t *head, size_t head_len, size_t n,
                       const uint8_t *values, const uint64_t *lens, uint8_t *out, size_t token_size)
{
    uint8_t full[CUTILS_HASH_SIZE];
    if (!values)
        values = nothing;
    for (size_t i = 0; i < n; i++) {
        cutils_hmac_with(key, head, head_len, values, (size_t)lens[i], full);
        memcpy(out, full, token_size);
        values += lens[i];
        out += token_size;
    }
    OPENSSL_cleanse(full, sizeof full);
}

int cutils_token_many(cutils_keyset *ks, uint32_t key_id, const uint8_t *context,
                      size_t context_len, size_t n, const uint8_t *values, size_t values_size,
                      const uint64_t *lens, uint8_t *out, size_t out_size, size_t token_size)
{
    enum { SHORTEST = 8 };
    struct hmac_key key;
    if (!ks || (!context && context_len) || context_len > CUTILS_MAX_BYTES ||
        token_size < SHORTEST || token_size > CUTILS_HASH_SIZE || n > SIZE_MAX / token_size ||
        out_size != n * token_size || (!out && out_size) ||
        !valid_column(n, values, values_size, lens, CUTILS_MAX_BYTES))
        return CUTILS_EINVAL;
    uint8_t *head = OPENSSL_malloc(4 + context_len);
    if (!head)
        return CUTILS_ENOMEM;
    put_u32(head, (uint32_t)context_len);
    if (context_len)
        memcpy(head + 4, context, context_len);
    int code = token_key(ks, key_id, &key);
    if (!code)
        token_rows(&key, head, 4 + context_len, n, values, lens, out, token_size);
    OPENSSL_cleanse(&key, sizeof key);
    OPENSSL_free(head);
    return code;
}

int cutils_token(cutils_keyset *ks, uint32_t key_id, const uint8_t *context, size_t context_len,
                 const uint8_t *value, size_t len, uint8_t *out, size_t token_size)
{
    const uint64_t lens = len;
    return cutils_token_many(ks, key_id, context, context_len, 1, value, len, &lens, out,
                             token_size, token_size);
}
