/* Versions, sentences and the functions about plain bytes; the published vectors of SHA-256, HMAC
 * and HKDF are in the Python tests. */
#include <assert.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <string.h>

#include "cutils.h"

static void every_code_has_its_own_sentence(void)
{
    for (int a = CUTILS_ELIMIT; a <= CUTILS_OK + 1; a++)
        for (int b = CUTILS_ELIMIT; b < a; b++)
            assert(strcmp(cutils_strerror(a), cutils_strerror(b)) != 0);
}

static void random_bytes_fill_any_length_and_differ(void)
{
    uint8_t a[1000] = {0}, b[1000] = {0};
    static const uint8_t zeros[16];
    assert(cutils_random(a, sizeof a - 1) == CUTILS_OK && a[999] == 0);
    assert(cutils_random(b, sizeof b) == CUTILS_OK);
    assert(memcmp(a + 983, zeros, 16) != 0 && memcmp(a, b, 999) != 0);
    assert(memcmp(a, a + 256, 256) != 0);
    assert(cutils_random(NULL, 0) == CUTILS_OK && cutils_random(NULL, 1) == CUTILS_EINVAL);
}

static void equal_sees_every_bit(void)
{
    uint8_t a[33], b[33];
    for (size_t i = 0; i < sizeof a; i++)
        a[i] = b[i] = (uint8_t)(i * 7);
    assert(cutils_equal(a, b, sizeof a) == 1 && cutils_equal(NULL, NULL, 0) == 1);
    for (size_t bit = 0; bit < 8 * sizeof a; bit++) {
        b[bit / 8] ^= (uint8_t)(1u << bit % 8);
        assert(cutils_equal(a, b, sizeof a) == 0);
        b[bit / 8] ^= (uint8_t)(1u << bit % 8);
    }
    assert(cutils_equal(a, NULL, 1) == 0);
}

/* Every key length round the block size and every data length round two blocks. */
static void hmac_agrees_with_openssls_own(void)
{
    uint8_t key[140], data[140], ours[CUTILS_HASH_SIZE], theirs[CUTILS_HASH_SIZE];
    unsigned size = 0;
    assert(cutils_random(key, sizeof key) == CUTILS_OK);
    assert(cutils_random(data, sizeof data) == CUTILS_OK);
    for (size_t k = 0; k <= sizeof key; k++)
        for (size_t n = 0; n <= sizeof data; n++) {
            assert(cutils_hmac(key, k, data, n, ours) == CUTILS_OK);
            assert(HMAC(EVP_sha256(), key, (int)k, data, n, theirs, &size));
            assert(memcmp(ours, theirs, sizeof ours) == 0);
        }
}

static void the_chain_is_the_hash_of_both_in_order(void)
{
    uint8_t both[40], link[CUTILS_HASH_SIZE], hash[CUTILS_HASH_SIZE];
    assert(cutils_random(both, sizeof both) == CUTILS_OK);
    assert(cutils_chain(both, both + CUTILS_HASH_SIZE, 8, link) == CUTILS_OK);
    assert(cutils_sha256(both, sizeof both, hash) == CUTILS_OK);
    assert(memcmp(link, hash, sizeof link) == 0);
    assert(cutils_chain(both, NULL, 0, both) == CUTILS_OK); /* in place */
}

static void impossible_arguments_are_refused(void)
{
    uint8_t out[8161];
    assert(cutils_sha256(NULL, 1, out) == CUTILS_EINVAL);
    assert(cutils_sha256(out, 1, NULL) == CUTILS_EINVAL);
    assert(cutils_chain(NULL, out, 1, out) == CUTILS_EINVAL);
    assert(cutils_chain(out, NULL, 1, out) == CUTILS_EINVAL);
    assert(cutils_hmac(NULL, 1, out, 1, out) == CUTILS_EINVAL);
    assert(cutils_hmac(NULL, 0, NULL, 0, out) == CUTILS_OK);
    assert(cutils_hkdf(NULL, 1, NULL, 0, NULL, 0, out, 1) == CUTILS_EINVAL);
    assert(cutils_hkdf(out, 1, NULL, 1, NULL, 0, out, 1) == CUTILS_EINVAL);
    assert(cutils_hkdf(out, 1, NULL, 0, NULL, 0, out, 0) == CUTILS_EINVAL);
    assert(cutils_hkdf(out, 1, NULL, 0, NULL, 0, out, 8161) == CUTILS_EINVAL);
    assert(cutils_hkdf((const uint8_t *)"k", 1, NULL, 0, NULL, 0, out, 8160) == CUTILS_OK);
}

int main(void)
{
    assert(strcmp(cutils_version(), "0.1.0") == 0);
    every_code_has_its_own_sentence();
    random_bytes_fill_any_length_and_differ();
    equal_sees_every_bit();
    hmac_agrees_with_openssls_own();
    the_chain_is_the_hash_of_both_in_order();
    impossible_arguments_are_refused();
    return 0;
}
