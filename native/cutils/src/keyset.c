/* Keysets: what a key may do, its subkeys, its count of uses, and its end. */
#include <openssl/err.h>
#include <string.h>

#include "internal.h"

static int valid_key_list(size_t n, const uint32_t *ids, const uint8_t *keys, const int32_t *states,
                          uint32_t primary)
{
    int primary_found = 0;
    if (!n || n > CUTILS_MAX_KEYS || !ids || !keys || !states)
        return 0;
    for (size_t i = 0; i < n; i++) {
        if (states[i] < CUTILS_ENABLED || states[i] > CUTILS_DESTROYED)
            return 0;
        for (size_t j = 0; j < i; j++)
            if (ids[i] == ids[j])
                return 0;
        if (ids[i] == primary)
            primary_found = states[i] == CUTILS_ENABLED;
    }
    return primary_found;
}

/* The subkeys and contexts of an entry whose id, state and key are set. */
static int prepare(const EVP_CIPHER *gcm, struct entry *e)
{
    uint8_t seal_label[] = "cutils seal\0VAIIII", token_label[] = "cutils token\0VIIII";
    uint8_t token[CUTILS_KEY_SIZE];
    seal_label[12] = VERSION_1;
    seal_label[13] = AES_256_GCM;
    put_u32(seal_label + 14, e->id);
    token_label[13] = VERSION_1;
    put_u32(token_label + 14, e->id);
    int code = cutils_subkey(e->key, seal_label, sizeof seal_label - 1, e->seal);
    if (!code)
        code = cutils_subkey(e->key, token_label, sizeof token_label - 1, token);
    if (!code)
        cutils_hmac_key(&e->token, token, sizeof token);
    OPENSSL_cleanse(token, sizeof token);
    if (code)
        return code;
    e->sealing = cutils_box_new(gcm, e->seal, 1);
    e->opening = cutils_box_new(gcm, e->seal, 0);
    return e->sealing && e->opening ? CUTILS_OK : CUTILS_ENOMEM;
}

static void forget(struct entry *e)
{
    EVP_CIPHER_CTX_free(e->sealing);
    EVP_CIPHER_CTX_free(e->opening);
    e->sealing = e->opening = NULL;
    OPENSSL_cleanse(e->key, sizeof e->key);
    OPENSSL_cleanse(e->seal, sizeof e->seal);
    OPENSSL_cleanse(&e->token, sizeof e->token);
    e->state = CUTILS_DESTROYED;
}

static int fill(cutils_keyset *ks, const uint32_t *ids, const uint8_t *keys, const int32_t *states,
                uint32_t primary)
{
    ks->lock = CRYPTO_THREAD_lock_new();
    if (!ks->lock)
        return CUTILS_ENOMEM;
    ks->gcm = EVP_CIPHER_fetch(NULL, "AES-256-GCM", NULL);
    if (!ks->gcm)
        return CUTILS_ECRYPTO;
    for (size_t i = 0; i < ks->n; i++) {
        struct entry *e = &ks->entries[i];
        e->id = ids[i];
        e->state = states[i];
        if (e->id == primary)
            ks->primary = i;
        if (e->state == CUTILS_DESTROYED)
            continue;
        memcpy(e->key, keys + i * CUTILS_KEY_SIZE, CUTILS_KEY_SIZE);
        const int code = prepare(ks->gcm, e);
        if (code)
            return code;
    }
    return CUTILS_OK;
}

int cutils_keyset_make(size_t n, const uint32_t *ids, const uint8_t *keys, const int32_t *states,
                       uint32_t primary, cutils_keyset **out)
{
    if (!out)
        return CUTILS_EINVAL;
    *out = NULL;
    if (!valid_key_list(n, ids, keys, states, primary))
        return CUTILS_EINVAL;
    /* locked memory if the process has set up OpenSSL's secure heap, else ordinary memory */
    cutils_keyset *ks = OPENSSL_secure_zalloc(sizeof *ks + n * sizeof ks->entries[0]);
    int code = CUTILS_ENOMEM;
    if (ks) {
        ks->n = n;
        code = fill(ks, ids, keys, states, primary);
    }
    if (code) {
        cutils_keyset_free(ks);
        ERR_clear_error();
    } else {
        *out = ks;
    }
    return code;
}

int cutils_keyset_create(size_t n, const uint32_t *ids, const uint8_t *keys, const int32_t *states,
                         uint32_t primary, cutils_keyset **out)
{
    if (out)
        *out = NULL;
    for (size_t i = 0; ids && i < n && i < CUTILS_MAX_KEYS; i++)
        if (ids[i] == WRAP_ID)
            return CUTILS_EINVAL;
    return cutils_keyset_make(n, ids, keys, states, primary, out);
}

/* "cutils derive" 0x00, key id, length of purpose, purpose, device; freed by the caller. */
static uint8_t *derive_label(const uint8_t *purpose, size_t purpose_len, const uint8_t *device,
                             size_t device_len, size_t *label_len)
{
    static const uint8_t start[] = "cutils derive"; /* its terminating zero belongs to it */
    *label_len = sizeof start + 8 + purpose_len + device_len;
    uint8_t *label = OPENSSL_zalloc(*label_len);
    if (!label)
        return NULL;
    memcpy(label, start, sizeof start);
    put_u32(label + sizeof start + 4, (uint32_t)purpose_len);
    if (purpose_len)
        memcpy(label + sizeof start + 8, purpose, purpose_len);
    if (device_len)
        memcpy(label + sizeof start + 8 + purpose_len, device, device_len);
    return label;
}

/* The ids, states and subkeys of ks under label, into arrays of CUTILS_MAX_KEYS. */
static int derive_keys(cutils_keyset *ks, uint8_t *label, size_t label_len, uint32_t *ids,
                       uint8_t *keys, int32_t *states)
{
    int code = CUTILS_OK;
    if (!CRYPTO_THREAD_write_lock(ks->lock))
        return CUTILS_ECRYPTO;
    if (ks->entries[ks->primary].state != CUTILS_ENABLED)
        code = CUTILS_EKEY; /* wiped */
    for (size_t i = 0; !code && i < ks->n; i++) {
        const struct entry *e = &ks->entries[i];
        ids[i] = e->id;
        states[i] = e->state;
        put_u32(label + sizeof "cutils derive", e->id);
        if (e->state != CUTILS_DESTROYED)
            code = cutils_subkey(e->key, label, label_len, keys + i * CUTILS_KEY_SIZE);
    }
    CRYPTO_THREAD_unlock(ks->lock);
    return code;
}

int cutils_keyset_derive(cutils_keyset *ks, const uint8_t *purpose, size_t purpose_len,
                         const uint8_t *device, size_t device_len, cutils_keyset **out)
{
    uint32_t ids[CUTILS_MAX_KEYS];
    int32_t states[CUTILS_MAX_KEYS];
    uint8_t keys[CUTILS_MAX_KEYS * CUTILS_KEY_SIZE] = {0};
    size_t label_len = 0;
    if (out)
        *out = NULL;
    /* the label is an info of cutils_hkdf and so may not be longer than one */
    if (!ks || !out || (!purpose && purpose_len) || (!device && device_len) ||
        purpose_len > CUTILS_MAX_BYTES / 4 || device_len > CUTILS_MAX_BYTES / 4)
        return CUTILS_EINVAL;
    uint8_t *label = derive_label(purpose, purpose_len, device, device_len, &label_len);
    if (!label)
        return CUTILS_ENOMEM;
    int code = derive_keys(ks, label, label_len, ids, keys, states);
    if (!code)
        code = cutils_keyset_make(ks->n, ids, keys, states, ks->entries[ks->primary].id, out);
    OPENSSL_cleanse(keys, sizeof keys);
    OPENSSL_free(label);
    return code;
}

void cutils_keyset_wipe(cutils_keyset *ks)
{
    if (!ks || !ks->lock || !CRYPTO_THREAD_write_lock(ks->lock))
        return;
    for (size_t i = 0; i < ks->n; i++)
        forget(&ks->entries[i]);
    CRYPTO_THREAD_unlock(ks->lock);
}

void cutils_keyset_free(cutils_keyset *ks)
{
    if (!ks)
        return;
    for (size_t i = 0; i < ks->n; i++)
        forget(&ks->entries[i]);
    EVP_CIPHER_free(ks->gcm);
    CRYPTO_THREAD_lock_free(ks->lock);
    OPENSSL_secure_clear_free(ks, sizeof *ks + ks->n * sizeof ks->entries[0]);
}

static int find(const cutils_keyset *ks, uint32_t id, size_t *index)
{
    for (size_t i = 0; i < ks->n; i++)
        if (ks->entries[i].id == id) {
            *index = i;
            return CUTILS_OK;
        }
    return CUTILS_EKEY;
}

int cutils_keyset_usable(const cutils_keyset *ks, uint32_t id, size_t *index)
{
    const int code = find(ks, id, index);
    return !code && ks->entries[*index].state != CUTILS_ENABLED ? CUTILS_EKEY : code;
}

int cutils_keyset_count(cutils_keyset *ks, uint64_t n)
{
    struct entry *e = &ks->entries[ks->primary];
    if (e->state != CUTILS_ENABLED)
        return CUTILS_EKEY;
    if (n > use_limit || e->uses > use_limit - n)
        return CUTILS_ELIMIT;
    e->uses += n;
    return CUTILS_OK;
}

int cutils_keyset_key(cutils_keyset *ks, uint32_t id, cutils_key_info *out)
{
    size_t i = 0;
    if (!ks || !out)
        return CUTILS_EINVAL;
    if (!CRYPTO_THREAD_write_lock(ks->lock))
        return CUTILS_ECRYPTO;
    const int code = find(ks, id, &i);
    if (!code) {
        out->state = ks->entries[i].state;
        out->primary = i == ks->primary;
        out->uses = ks->entries[i].uses;
        out->rotation_due = out->uses >= CUTILS_ROTATE_AT;
    }
    CRYPTO_THREAD_unlock(ks->lock);
    return code;
}

int cutils_keyset_resume(cutils_keyset *ks, uint32_t id, uint64_t uses)
{
    size_t i = 0;
    if (!ks)
        return CUTILS_EINVAL;
    if (!CRYPTO_THREAD_write_lock(ks->lock))
        return CUTILS_ECRYPTO;
    const int code = find(ks, id, &i);
    if (!code && ks->entries[i].uses < uses)
        ks->entries[i].uses = uses;
    CRYPTO_THREAD_unlock(ks->lock);
    return code;
}
