/* The version, the error sentences and the few functions about plain bytes. */
#include "internal.h"

#ifdef _WIN32
#include <openssl/rand.h>
#else
#include <sys/random.h>
#include <unistd.h>
#endif

const char *cutils_version(void)
{
    return CUTILS_VERSION;
}

const char *cutils_strerror(int code)
{
    switch (code) {
    case CUTILS_OK:
        return "no error";
    case CUTILS_EINVAL:
        return "the arguments are not valid";
    case CUTILS_ENOMEM:
        return "there is not enough memory";
    case CUTILS_ECRYPTO:
        return "the cryptographic library or the random source failed";
    case CUTILS_EFORMAT:
        return "this is not a sealed value of a known version";
    case CUTILS_EKEY:
        return "the key is unknown, disabled or destroyed";
    case CUTILS_ETAG:
        return "the value was altered, moved or sealed under another key";
    case CUTILS_ELIMIT:
        return "the key has sealed as many values as is safe; another must become the primary";
    default:
        return "unknown error code";
    }
}

#ifdef _WIN32
static int random_chunk(uint8_t *out, size_t len)
{
    return RAND_bytes(out, (int)len) == 1;
}
#else
static int random_chunk(uint8_t *out, size_t len)
{
    return getentropy(out, len) == 0;
}
#endif

int cutils_random(uint8_t *out, size_t len)
{
    enum { CHUNK = 256 }; /* the most that getentropy gives at once */
    if (!out && len)
        return CUTILS_EINVAL;
    while (len) {
        const size_t now = len < CHUNK ? len : CHUNK;
        if (!random_chunk(out, now))
            return CUTILS_ECRYPTO;
        out += now;
        len -= now;
    }
    return CUTILS_OK;
}

int cutils_equal(const uint8_t *a, const uint8_t *b, size_t len)
{
    if (!len)
        return 1;
    return a && b && CRYPTO_memcmp(a, b, len) == 0;
}
