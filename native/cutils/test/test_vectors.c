/* The AES-256-GCM vectors of NIST and of Wycheproof through the public single and batch calls. This
 * program brings its own cutils_nonces and cutils_subkey, so that seam.c is not linked and the
 * vectors' keys and nonces are used as they are. */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

enum { LONGEST = 600, HEX = 2 * LONGEST, ROWS = 3 };

static uint8_t scripted_nonce[NONCE_SIZE];

int cutils_nonces(uint8_t *out, size_t n)
{
    for (size_t i = 0; i < n; i++)
        memcpy(out + i * NONCE_SIZE, scripted_nonce, NONCE_SIZE);
    return CUTILS_OK;
}

int cutils_subkey(const uint8_t *key, const uint8_t *label, size_t label_len, uint8_t *out)
{
    assert(label && label_len);
    memcpy(out, key, CUTILS_KEY_SIZE);
    return CUTILS_OK;
}

struct vector {
    int opens;
    uint8_t key[CUTILS_KEY_SIZE], aad[LONGEST], plain[LONGEST], sealed[LONGEST];
    size_t aad_len, plain_len, sealed_len;
};

static size_t from_hex(const char *hex, uint8_t *out, size_t room)
{
    size_t n = 0;
    if (*hex == '-' || *hex == '?')
        return 0;
    for (; hex[2 * n]; n++) {
        char pair[3] = {hex[2 * n], hex[2 * n + 1], 0};
        assert(n < room);
        out[n] = (uint8_t)strtoul(pair, NULL, 16);
    }
    return n;
}

static int read_vector(FILE *file, struct vector *v)
{
    char line[4 * HEX], expected[8], key[80], nonce[40], aad[HEX], plain[HEX], text[HEX], tag[40];
    uint8_t nonce_bytes[NONCE_SIZE];
    do {
        if (!fgets(line, sizeof line, file))
            return 0;
    } while (line[0] == '#');
    assert(sscanf(line, "%7s %79s %39s %1199s %1199s %1199s %39s", expected, key, nonce, aad, plain,
                  text, tag) == 7);
    v->opens = strcmp(expected, "open") == 0;
    assert(from_hex(key, v->key, sizeof v->key) == CUTILS_KEY_SIZE);
    assert(from_hex(nonce, nonce_bytes, sizeof nonce_bytes) == NONCE_SIZE);
    v->aad_len = from_hex(aad, v->aad, sizeof v->aad);
    v->plain_len = from_hex(plain, v->plain, sizeof v->plain);
    cutils_header_write(v->sealed, 1, nonce_bytes);
    v->sealed_len = CUTILS_HEADER_SIZE;
    v->sealed_len += from_hex(text, v->sealed + v->sealed_len, LONGEST - v->sealed_len);
    v->sealed_len += from_hex(tag, v->sealed + v->sealed_len, LONGEST - v->sealed_len);
    memcpy(scripted_nonce, nonce_bytes, NONCE_SIZE);
    return 1;
}

static void check_single(cutils_keyset *ks, const struct vector *v)
{
    uint8_t out[LONGEST] = {0};
    static const uint8_t zeros[LONGEST];
    const size_t plain_len = v->sealed_len - CUTILS_OVERHEAD;
    const int code = cutils_open(ks, v->sealed, v->sealed_len, v->aad, v->aad_len, out, plain_len);
    if (!v->opens) {
        assert(code == CUTILS_ETAG && memcmp(out, zeros, plain_len) == 0);
        return;
    }
    assert(code == CUTILS_OK && plain_len == v->plain_len);
    assert(memcmp(out, v->plain, plain_len) == 0);
    assert(cutils_seal(ks, v->plain, v->plain_len, v->aad, v->aad_len, out, v->sealed_len) == 0);
    assert(memcmp(out, v->sealed, v->sealed_len) == 0);
}

/* The vector in three rows; in the batch to open, the middle one has a wrong tag and must be
 * refused alone. */
static void check_batch(cutils_keyset *ks, const struct vector *v)
{
    uint8_t plain[ROWS * LONGEST], aad[ROWS * LONGEST], sealed[ROWS * LONGEST];
    uint8_t out[ROWS * LONGEST];
    uint64_t plain_lens[ROWS], aad_lens[ROWS], sealed_lens[ROWS];
    int32_t status[ROWS];
    const size_t text_len = v->sealed_len - CUTILS_OVERHEAD;
    for (size_t i = 0; i < ROWS; i++) {
        memcpy(plain + i * text_len, v->plain, text_len);
        memcpy(aad + i * v->aad_len, v->aad, v->aad_len);
        memcpy(sealed + i * v->sealed_len, v->sealed, v->sealed_len);
        plain_lens[i] = text_len;
        aad_lens[i] = v->aad_len;
        sealed_lens[i] = v->sealed_len;
    }
    if (v->opens) {
        assert(cutils_seal_many(ks, ROWS, plain, ROWS * text_len, plain_lens, aad,
                                ROWS * v->aad_len, aad_lens, out, ROWS * v->sealed_len) == 0);
        assert(memcmp(out, sealed, ROWS * v->sealed_len) == 0);
    }
    sealed[2 * v->sealed_len - 1] ^= 0xa5;
    const int code = cutils_open_many(ks, ROWS, sealed, ROWS * v->sealed_len, sealed_lens, aad,
                                      ROWS * v->aad_len, aad_lens, out, ROWS * text_len, status);
    assert(code == CUTILS_ETAG && status[1] == CUTILS_ETAG);
    for (size_t i = 0; i < ROWS; i += 2) {
        assert(status[i] == (v->opens ? CUTILS_OK : CUTILS_ETAG));
        assert(!v->opens || memcmp(out + i * text_len, v->plain, text_len) == 0);
    }
    for (size_t i = 0; i < text_len; i++)
        assert(out[text_len + i] == 0);
}

static void check_file(const char *name, int to_open, int to_refuse)
{
    static const uint32_t id = 1;
    static const int32_t state = CUTILS_ENABLED;
    struct vector v = {0};
    int opened = 0, refused = 0;
    FILE *file = fopen(name, "r");
    assert(file);
    while (read_vector(file, &v)) {
        cutils_keyset *ks = NULL;
        assert(cutils_keyset_create(1, &id, v.key, &state, id, &ks) == CUTILS_OK);
        check_single(ks, &v);
        check_batch(ks, &v);
        cutils_keyset_free(ks);
        opened += v.opens;
        refused += !v.opens;
    }
    fclose(file);
    assert(opened == to_open && refused == to_refuse);
}

int main(void)
{
    check_file("vectors/nist_aes_256_gcm.txt", 559, 191);
    check_file("vectors/wycheproof_aes_256_gcm.txt", 39, 27);
    return 0;
}
