/* Where nonces and subkeys come from: alone in this file so that the tests with published vectors
 * can put their own in its place when they are linked. */
#include "internal.h"

int cutils_nonces(uint8_t *out, size_t n)
{
    return cutils_random(out, n * NONCE_SIZE);
}

int cutils_subkey(const uint8_t *key, const uint8_t *label, size_t label_len, uint8_t *out)
{
    return cutils_hkdf(key, CUTILS_KEY_SIZE, NULL, 0, label, label_len, out, CUTILS_KEY_SIZE);
}
