/* One sealed value: its header, its box, and a key wrapped as one. */
#include <string.h>

#include "internal.h"

enum { AT_VERSION = 0, AT_ALGORITHM = 1, AT_KEY_ID = 2, AT_NONCE = 6 };

void cutils_header_write(uint8_t *out, uint32_t id, const uint8_t *nonce)
{
    out[AT_VERSION] = VERSION_1;
    out[AT_ALGORITHM] = AES_256_GCM;
    put_u32(out + AT_KEY_ID, id);
    memcpy(out + AT_NONCE, nonce, NONCE_SIZE);
}

int cutils_sealed_key_id(const uint8_t *sealed, size_t len, uint32_t *id)
{
    if (!id || (!sealed && len))
        return CUTILS_EINVAL;
    *id = 0;
    if (len < CUTILS_OVERHEAD || sealed[AT_VERSION] != VERSION_1 ||
        sealed[AT_ALGORITHM] != AES_256_GCM)
        return CUTILS_EFORMAT;
    *id = get_u32(sealed + AT_KEY_ID);
    return CUTILS_OK;
}

int cutils_seal_row(EVP_CIPHER_CTX *ctx, uint32_t id, const struct box *in, uint8_t *out)
{
    cutils_header_write(out, id, in->nonce);
    return cutils_box_seal(ctx, in, out + CUTILS_HEADER_SIZE, out + CUTILS_HEADER_SIZE + in->len);
}

int cutils_open_row(EVP_CIPHER_CTX *ctx, const uint8_t *sealed, size_t len, const uint8_t *aad,
                    size_t aad_len, uint8_t *out)
{
    const struct box in = {.nonce = sealed + AT_NONCE,
                           .aad = aad,
                           .text = sealed + CUTILS_HEADER_SIZE,
                           .aad_len = aad_len,
                           .len = len - CUTILS_OVERHEAD};
    return cutils_box_open(ctx, &in, sealed + len - CUTILS_TAG_SIZE, out);
}

int cutils_seal(cutils_keyset *ks, const uint8_t *plain, size_t len, const uint8_t *aad,
                size_t aad_len, uint8_t *out, size_t out_size)
{
    uint8_t nonce[NONCE_SIZE];
    if (!ks || !out || (!plain && len) || (!aad && aad_len) || len > CUTILS_MAX_BYTES ||
        aad_len > CUTILS_MAX_BYTES || out_size != len + CUTILS_OVERHEAD)
        return CUTILS_EINVAL;
    const struct box in = {
        .nonce = nonce, .aad = aad, .text = plain, .aad_len = aad_len, .len = len};
    if (cutils_nonces(nonce, 1) != CUTILS_OK || !CRYPTO_THREAD_write_lock(ks->lock))
        return CUTILS_ECRYPTO;
    int code = cutils_keyset_count(ks, 1);
    if (!code) {
        const struct entry *e = &ks->entries[ks->primary];
        code = cutils_seal_row(e->sealing, e->id, &in, out);
    }
    CRYPTO_THREAD_unlock(ks->lock);
    return code;
}

int cutils_open(cutils_keyset *ks, const uint8_t *sealed, size_t len, const uint8_t *aad,
                size_t aad_len, uint8_t *out, size_t out_size)
{
    uint32_t id = 0;
    size_t i = 0;
    const size_t plain_len = len < CUTILS_OVERHEAD ? 0 : len - CUTILS_OVERHEAD;
    if (!ks || (!sealed && len) || (!aad && aad_len) || plain_len > CUTILS_MAX_BYTES ||
        aad_len > CUTILS_MAX_BYTES || out_size != plain_len || (!out && out_size))
        return CUTILS_EINVAL;
    if (out_size)
        memset(out, 0, out_size);
    int code = cutils_sealed_key_id(sealed, len, &id);
    if (code)
        return code;
    if (!CRYPTO_THREAD_write_lock(ks->lock))
        return CUTILS_ECRYPTO;
    code = cutils_keyset_usable(ks, id, &i);
    if (!code)
        code = cutils_open_row(ks->entries[i].opening, sealed, len, aad, aad_len, out);
    CRYPTO_THREAD_unlock(ks->lock);
    return code;
}

static const uint8_t wrap_aad[] = "cutils wrapped key";

static int wrapping_keyset(const uint8_t *wrapping, cutils_keyset **out)
{
    static const uint32_t id = WRAP_ID;
    static const int32_t state = CUTILS_ENABLED;
    return cutils_keyset_make(1, &id, wrapping, &state, id, out);
}

int cutils_wrap_key(const uint8_t *wrapping, const uint8_t *key, uint8_t *out)
{
    cutils_keyset *ks = NULL;
    if (!wrapping || !key || !out)
        return CUTILS_EINVAL;
    int code = wrapping_keyset(wrapping, &ks);
    if (!code)
        code = cutils_seal(ks, key, CUTILS_KEY_SIZE, wrap_aad, sizeof wrap_aad, out,
                           CUTILS_WRAPPED_SIZE);
    cutils_keyset_free(ks);
    return code;
}

int cutils_unwrap_key(const uint8_t *wrapping, const uint8_t *wrapped, uint8_t *out)
{
    cutils_keyset *ks = NULL;
    if (!wrapping || !wrapped || !out)
        return CUTILS_EINVAL;
    memset(out, 0, CUTILS_KEY_SIZE);
    int code = wrapping_keyset(wrapping, &ks);
    if (!code)
        code = cutils_open(ks, wrapped, CUTILS_WRAPPED_SIZE, wrap_aad, sizeof wrap_aad, out,
                           CUTILS_KEY_SIZE);
    cutils_keyset_free(ks);
    return code;
}
