/* What OpenSSL alone needs: the limits of bench_cutils.py, in nanoseconds, a name and a figure a
 * line. Only what no sealed value or token can do without: the cipher's or the hash's own calls on
 * fields of 32 bytes (with 32 bytes of AAD) and on 1 MiB; no random nonce, no header, no copy. */
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/evp.h>
#include <openssl/sha.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { FIELD = 32, TAG = 16, NONCE = 12, BLOB = 1 << 20, ROUNDS = 40 };

static const unsigned char key[32] = {1}, aad[FIELD] = {2};
static unsigned char plain[BLOB], sealed[BLOB], opened[BLOB], tag[TAG];
static unsigned char nonce[NONCE];

static void must(int done)
{
    if (done != 1)
        abort();
}

/* One value; the key is in the context already. */
static void run_gcm(EVP_CIPHER_CTX *ctx, const unsigned char *in, int len, int aad_len,
                    unsigned char *out, int sealing)
{
    int done;
    must(EVP_CipherInit_ex2(ctx, NULL, NULL, nonce, -1, NULL));
    if (!sealing)
        must(EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_AEAD_SET_TAG, TAG, tag));
    if (aad_len)
        must(EVP_CipherUpdate(ctx, NULL, &done, aad, aad_len));
    must(EVP_CipherUpdate(ctx, out, &done, in, len));
    must(EVP_CipherFinal_ex(ctx, out + len, &done));
    if (sealing)
        must(EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_AEAD_GET_TAG, TAG, tag));
}

static void seal_field(EVP_CIPHER_CTX *ctx)
{
    run_gcm(ctx, plain, FIELD, FIELD, sealed, 1);
}

static void open_field(EVP_CIPHER_CTX *ctx)
{
    run_gcm(ctx, sealed, FIELD, FIELD, opened, 0);
}

static void seal_blob(EVP_CIPHER_CTX *ctx)
{
    run_gcm(ctx, plain, BLOB, 0, sealed, 1);
}

/* An HMAC of a short value whose key is hashed already: one block inside, one outside. */
static void hash_two_blocks(EVP_CIPHER_CTX *ctx)
{
    static SHA256_CTX sha;
    (void)ctx;
    SHA256_Transform(&sha, plain);
    SHA256_Transform(&sha, plain);
}

static double now_ns(void)
{
    struct timespec now;
    timespec_get(&now, TIME_UTC);
    return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

/* Prints the best of the rounds: other programs only ever make one slower. */
static void measure(const char *name, void (*job)(EVP_CIPHER_CTX *), EVP_CIPHER_CTX *ctx, int count)
{
    double best = 1e18;
    for (int round = 0; round < ROUNDS; round++) {
        const double start = now_ns();
        for (int i = 0; i < count; i++)
            job(ctx);
        const double each = (now_ns() - start) / count;
        best = each < best ? each : best;
    }
    printf("%s %.1f\n", name, best);
}

int main(void)
{
    enum { FIELDS = 10000, BLOBS = 10 };
    EVP_CIPHER *gcm = EVP_CIPHER_fetch(NULL, "AES-256-GCM", NULL);
    EVP_CIPHER_CTX *sealing = EVP_CIPHER_CTX_new(), *opening = EVP_CIPHER_CTX_new();
    must(gcm && sealing && opening);
    must(EVP_CipherInit_ex2(sealing, gcm, key, NULL, 1, NULL));
    must(EVP_CipherInit_ex2(opening, gcm, key, NULL, 0, NULL));
    measure("seal", seal_field, sealing, FIELDS);
    measure("open", open_field, opening, FIELDS); /* what the last seal left */
    measure("token", hash_two_blocks, NULL, FIELDS);
    measure("blob", seal_blob, sealing, BLOBS);
    EVP_CIPHER_CTX_free(opening);
    EVP_CIPHER_CTX_free(sealing);
    EVP_CIPHER_free(gcm);
    return 0;
}
