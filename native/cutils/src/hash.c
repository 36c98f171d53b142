/* SHA-256, HMAC and HKDF.
 *
 * The SHA-256 is OpenSSL's, through the calls that let its state be kept and copied (SHA256_CTX).
 * They are marked deprecated in favour of EVP, but an EVP_MAC with a kept key costs 270 ns where
 * this costs 110 (it copies its states through the heap), and tokens are made by the ten thousand.
 */
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/kdf.h>
#include <openssl/sha.h>
#include <string.h>

#include "internal.h"

static void padded_state(uint32_t state[8], const uint8_t *block, uint8_t pad)
{
    uint8_t padded[SHA_BLOCK];
    SHA256_CTX sha;
    for (size_t i = 0; i < SHA_BLOCK; i++)
        padded[i] = block[i] ^ pad;
    SHA256_Init(&sha);
    SHA256_Update(&sha, padded, SHA_BLOCK);
    memcpy(state, sha.h, sizeof sha.h);
    OPENSSL_cleanse(&sha, sizeof sha);
    OPENSSL_cleanse(padded, sizeof padded);
}

void cutils_hmac_key(struct hmac_key *prepared, const uint8_t *key, size_t len)
{
    uint8_t block[SHA_BLOCK] = {0};
    if (len > SHA_BLOCK)
        cutils_sha256(key, len, block);
    else if (len)
        memcpy(block, key, len);
    padded_state(prepared->inner, block, 0x36);
    padded_state(prepared->outer, block, 0x5c);
    OPENSSL_cleanse(block, sizeof block);
}

/* A SHA-256 that goes on from a state after one block. */
static void resume(SHA256_CTX *sha, const uint32_t state[8])
{
    SHA256_Init(sha);
    memcpy(sha->h, state, sizeof sha->h);
    sha->Nl = SHA_BLOCK * 8; /* bits hashed so far */
}

void cutils_hmac_with(const struct hmac_key *prepared, const uint8_t *head, size_t head_len,
                      const uint8_t *data, size_t len, uint8_t out[CUTILS_HASH_SIZE])
{
    uint8_t inner[CUTILS_HASH_SIZE];
    SHA256_CTX sha;
    resume(&sha, prepared->inner);
    if (head_len)
        SHA256_Update(&sha, head, head_len);
    if (len)
        SHA256_Update(&sha, data, len);
    SHA256_Final(inner, &sha);
    resume(&sha, prepared->outer);
    SHA256_Update(&sha, inner, sizeof inner);
    SHA256_Final(out, &sha);
    OPENSSL_cleanse(&sha, sizeof sha);
    OPENSSL_cleanse(inner, sizeof inner);
}

int cutils_sha256(const uint8_t *data, size_t len, uint8_t *out)
{
    SHA256_CTX sha;
    if (!out || (!data && len))
        return CUTILS_EINVAL;
    SHA256_Init(&sha);
    if (len)
        SHA256_Update(&sha, data, len);
    SHA256_Final(out, &sha);
    OPENSSL_cleanse(&sha, sizeof sha);
    return CUTILS_OK;
}

int cutils_chain(const uint8_t *previous, const uint8_t *entry, size_t len, uint8_t *out)
{
    SHA256_CTX sha;
    if (!previous || !out || (!entry && len))
        return CUTILS_EINVAL;
    SHA256_Init(&sha);
    SHA256_Update(&sha, previous, CUTILS_HASH_SIZE);
    if (len)
        SHA256_Update(&sha, entry, len);
    SHA256_Final(out, &sha);
    OPENSSL_cleanse(&sha, sizeof sha);
    return CUTILS_OK;
}

int cutils_hmac(const uint8_t *key, size_t key_len, const uint8_t *data, size_t len, uint8_t *out)
{
    struct hmac_key prepared;
    if (!out || (!key && key_len) || (!data && len))
        return CUTILS_EINVAL;
    cutils_hmac_key(&prepared, key, key_len);
    cutils_hmac_with(&prepared, NULL, 0, data, len, out);
    OPENSSL_cleanse(&prepared, sizeof prepared);
    return CUTILS_OK;
}

int cutils_hkdf(const uint8_t *ikm, size_t ikm_len, const uint8_t *salt, size_t salt_len,
                const uint8_t *info, size_t info_len, uint8_t *out, size_t out_len)
{
    static uint8_t none; /* OSSL_PARAM takes no NULL; it is only read, and zero bytes of it */
    enum { MOST = 255 * CUTILS_HASH_SIZE };
    if ((!ikm && ikm_len) || (!salt && salt_len) || (!info && info_len) || !out || !out_len ||
        out_len > MOST || ikm_len > CUTILS_MAX_BYTES || salt_len > CUTILS_MAX_BYTES ||
        info_len > CUTILS_MAX_BYTES)
        return CUTILS_EINVAL;
    /* OpenSSL's parameters are not const, but an input is not written to. */
    OSSL_PARAM params[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, (char *)"SHA256", 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, ikm_len ? (void *)ikm : &none,
                                          ikm_len),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, salt_len ? (void *)salt : &none,
                                          salt_len),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, info_len ? (void *)info : &none,
                                          info_len),
        OSSL_PARAM_construct_end(),
    };
    EVP_KDF *kdf = EVP_KDF_fetch(NULL, "HKDF", NULL);
    EVP_KDF_CTX *ctx = kdf ? EVP_KDF_CTX_new(kdf) : NULL;
    const int made = ctx && EVP_KDF_derive(ctx, out, out_len, params) > 0;
    EVP_KDF_CTX_free(ctx);
    EVP_KDF_free(kdf);
    if (!made) {
        OPENSSL_cleanse(out, out_len);
        ERR_clear_error();
    }
    return made ? CUTILS_OK : CUTILS_ECRYPTO;
}
