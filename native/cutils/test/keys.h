/* Made-up keysets that several tests use. */
#ifndef CUTILS_TEST_KEYS_H
#define CUTILS_TEST_KEYS_H
#include <assert.h>
#include <string.h>

#include "cutils.h"

/* Keys 1 (disabled), 2 (destroyed), 3 (enabled) and 4, the primary unless another is asked for. */
static inline cutils_keyset *four_keys(uint32_t primary)
{
    static const uint32_t ids[] = {1, 2, 3, 4};
    static const int32_t states[] = {CUTILS_DISABLED, CUTILS_DESTROYED, CUTILS_ENABLED,
                                     CUTILS_ENABLED};
    uint8_t keys[4 * CUTILS_KEY_SIZE];
    cutils_keyset *ks = NULL;
    for (size_t i = 0; i < sizeof keys; i++)
        keys[i] = (uint8_t)i;
    assert(cutils_keyset_create(4, ids, keys, states, primary, &ks) == CUTILS_OK);
    return ks;
}

#endif
