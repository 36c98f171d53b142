/* What the source files of cutils share; nothing here is exported. */
#ifndef CUTILS_INTERNAL_H
#define CUTILS_INTERNAL_H
#include <openssl/crypto.h>
#include <openssl/evp.h>

#include "cutils.h"

enum { VERSION_1 = 1, AES_256_GCM = 1, NONCE_SIZE = 12, SHA_BLOCK = 64, WRAP_ID = 0 };

/* 2^32: NIST SP 800-38D, 8.3, the most values under one key with random 96-bit nonces. */
static const uint64_t use_limit = UINT64_C(1) << 32;

/* ---- hash.c: an HMAC key whose two pads are hashed already ---- */

struct hmac_key {
    uint32_t inner[8], outer[8]; /* SHA-256 states after the padded key */
};

void cutils_hmac_key(struct hmac_key *prepared, const uint8_t *key, size_t len);
/* HMAC of head followed by data */
void cutils_hmac_with(const struct hmac_key *prepared, const uint8_t *head, size_t head_len,
                      const uint8_t *data, size_t len, uint8_t out[CUTILS_HASH_SIZE]);

/* ---- seam.c: the two things that a test vector must be able to choose. A test replaces them by
 * defining both itself: the linker then leaves seam.c out. There is no other way in. ---- */

/* Fills n nonces of 12 bytes from cutils_random. */
int cutils_nonces(uint8_t *out, size_t n);
/* out = HKDF-SHA256(key, label): 32 bytes. */
int cutils_subkey(const uint8_t *key, const uint8_t *label, size_t label_len, uint8_t *out);

/* ---- keyset.c ---- */

struct entry {
    uint32_t id;
    int32_t state;
    uint64_t uses;
    uint8_t key[CUTILS_KEY_SIZE];  /* only ever the input of HKDF */
    uint8_t seal[CUTILS_KEY_SIZE]; /* the AES key */
    struct hmac_key token;
    EVP_CIPHER_CTX *sealing, *opening; /* for single calls, under the keyset's lock */
};

struct cutils_keyset {
    CRYPTO_RWLOCK *lock;
    EVP_CIPHER *gcm; /* fetched once */
    size_t n;
    size_t primary; /* index */
    struct entry entries[];
};

/* The public create, which also takes the id 0 of a wrapping key. */
int cutils_keyset_make(size_t n, const uint32_t *ids, const uint8_t *keys, const int32_t *states,
                       uint32_t primary, cutils_keyset **out);

/* The index of a key that may be used now, or CUTILS_EKEY. With the lock held. */
int cutils_keyset_usable(const cutils_keyset *ks, uint32_t id, size_t *index);

/* Counts n more values under the primary, or CUTILS_EKEY, CUTILS_ELIMIT. With the lock held. */
int cutils_keyset_count(cutils_keyset *ks, uint64_t n);

/* ---- box.c: AES-256-GCM with one key, no keyset, no header ---- */

struct box {
    const uint8_t *nonce, *aad, *text; /* text is what goes in: plaintext or ciphertext */
    size_t aad_len, len;
};

/* A context with the key set, or NULL. EVP_CIPHER_CTX_free wipes it. */
EVP_CIPHER_CTX *cutils_box_new(const EVP_CIPHER *gcm, const uint8_t *key, int sealing);
int cutils_box_seal(EVP_CIPHER_CTX *ctx, const struct box *in, uint8_t *out, uint8_t *tag);
/* CUTILS_ETAG with out all zeros if the tag is not right. */
int cutils_box_open(EVP_CIPHER_CTX *ctx, const struct box *in, const uint8_t *tag, uint8_t *out);

/* ---- seal.c: one value ---- */

void cutils_header_write(uint8_t *out, uint32_t id, const uint8_t *nonce);
/* One sealed value at out with this nonce; in->nonce need not be set. */
int cutils_seal_row(EVP_CIPHER_CTX *ctx, uint32_t id, const struct box *in, uint8_t *out);
int cutils_open_row(EVP_CIPHER_CTX *ctx, const uint8_t *sealed, size_t len, const uint8_t *aad,
                    size_t aad_len, uint8_t *out);

static inline void put_u32(uint8_t *out, uint32_t value)
{
    out[0] = (uint8_t)(value >> 24);
    out[1] = (uint8_t)(value >> 16);
    out[2] = (uint8_t)(value >> 8);
    out[3] = (uint8_t)value;
}

static inline uint32_t get_u32(const uint8_t *in)
{
    return (uint32_t)in[0] << 24 | (uint32_t)in[1] << 16 | (uint32_t)in[2] << 8 | in[3];
}

#endif
