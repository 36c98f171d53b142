/* AES-256-GCM with one key through OpenSSL's EVP: the only file that calls a cipher. */
#include <openssl/core_names.h>
#include <openssl/err.h>

#include "internal.h"

EVP_CIPHER_CTX *cutils_box_new(const EVP_CIPHER *gcm, const uint8_t *key, int sealing)
{
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    if (ctx && EVP_CipherInit_ex2(ctx, gcm, key, NULL, sealing, NULL) != 1) {
        EVP_CIPHER_CTX_free(ctx);
        ctx = NULL;
    }
    if (!ctx)
        ERR_clear_error();
    return ctx;
}

/* AAD and text; what is left is the tag. The lengths are at most CUTILS_MAX_BYTES. */
static int run(EVP_CIPHER_CTX *ctx, const struct box *in, uint8_t *out)
{
    int done = 0;
    if (in->aad_len && EVP_CipherUpdate(ctx, NULL, &done, in->aad, (int)in->aad_len) != 1)
        return 0;
    if (in->len && EVP_CipherUpdate(ctx, out, &done, in->text, (int)in->len) != 1)
        return 0;
    return 1;
}

int cutils_box_seal(EVP_CIPHER_CTX *ctx, const struct box *in, uint8_t *out, uint8_t *tag)
{
    int done = 0;
    OSSL_PARAM params[] = {
        OSSL_PARAM_construct_octet_string(OSSL_CIPHER_PARAM_AEAD_TAG, tag, CUTILS_TAG_SIZE),
        OSSL_PARAM_construct_end(),
    };
    if (EVP_CipherInit_ex2(ctx, NULL, NULL, in->nonce, -1, NULL) == 1 && run(ctx, in, out) &&
        EVP_CipherFinal_ex(ctx, tag, &done) == 1 && EVP_CIPHER_CTX_get_params(ctx, params) == 1)
        return CUTILS_OK;
    ERR_clear_error();
    return CUTILS_ECRYPTO;
}

int cutils_box_open(EVP_CIPHER_CTX *ctx, const struct box *in, const uint8_t *tag, uint8_t *out)
{
    int done = 0;
    uint8_t rest[CUTILS_TAG_SIZE]; /* GCM leaves nothing for the end, but Final wants a place */
    /* The parameter is not const, but a tag to check is not written to. */
    OSSL_PARAM params[] = {
        OSSL_PARAM_construct_octet_string(OSSL_CIPHER_PARAM_AEAD_TAG, (void *)tag, CUTILS_TAG_SIZE),
        OSSL_PARAM_construct_end(),
    };
    int code = CUTILS_ECRYPTO;
    if (EVP_CipherInit_ex2(ctx, NULL, NULL, in->nonce, -1, params) == 1 && run(ctx, in, out))
        code = EVP_CipherFinal_ex(ctx, rest, &done) == 1 ? CUTILS_OK : CUTILS_ETAG;
    if (code && in->len)
        OPENSSL_cleanse(out, in->len);
    if (code)
        ERR_clear_error();
    return code;
}
