/* What a key may do in each state, subkeys, counts of uses, tokens and wrapped keys. */
#include "keys.h"

static const uint8_t aad[] = "patient/ssn/7";
enum { TEXT = 5, SEALED = TEXT + CUTILS_OVERHEAD };

static int seal(cutils_keyset *ks, uint8_t *out)
{
    return cutils_seal(ks, (const uint8_t *)"hello", TEXT, aad, sizeof aad, out, SEALED);
}

static int open(cutils_keyset *ks, const uint8_t *sealed)
{
    uint8_t out[TEXT];
    const int code = cutils_open(ks, sealed, SEALED, aad, sizeof aad, out, TEXT);
    assert(code || memcmp(out, "hello", TEXT) == 0);
    return code;
}

static void impossible_lists_of_keys_are_refused(void)
{
    const uint8_t keys[2 * CUTILS_KEY_SIZE] = {1};
    cutils_keyset *ks = NULL;
    const struct {
        size_t n;
        uint32_t ids[2], primary;
        int32_t states[2];
    } bad[] = {
        {0, {1, 2}, 1, {1, 1}}, {CUTILS_MAX_KEYS + 1, {1, 2}, 1, {1, 1}},
        {2, {1, 1}, 1, {1, 1}}, {2, {0, 1}, 1, {1, 1}},
        {2, {1, 2}, 3, {1, 1}}, {2, {1, 2}, 2, {1, CUTILS_DISABLED}},
        {2, {1, 2}, 1, {1, 0}}, {2, {1, 2}, 1, {1, 4}},
        {1, {1, 2}, 2, {1, 1}}, {2, {1, 2}, 1, {CUTILS_DESTROYED, 1}},
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        ks = (cutils_keyset *)&ks;
        assert(cutils_keyset_create(bad[i].n, bad[i].ids, keys, bad[i].states, bad[i].primary,
                                    &ks) == CUTILS_EINVAL);
        assert(!ks);
    }
    assert(cutils_keyset_create(1, bad[0].ids, NULL, bad[0].states, 1, &ks) == CUTILS_EINVAL);
    assert(cutils_keyset_create(1, bad[0].ids, keys, bad[0].states, 1, NULL) == CUTILS_EINVAL);
    cutils_keyset_free(NULL);
    cutils_keyset_wipe(NULL);
}

static void a_rotation_opens_the_old_and_seals_with_the_new(void)
{
    uint8_t old[SEALED], new[SEALED];
    uint32_t id = 0;
    cutils_keyset *before = four_keys(3), *after = four_keys(4);
    assert(seal(before, old) == CUTILS_OK && seal(after, new) == CUTILS_OK);
    assert(cutils_sealed_key_id(old, SEALED, &id) == CUTILS_OK && id == 3);
    assert(cutils_sealed_key_id(new, SEALED, &id) == CUTILS_OK && id == 4);
    assert(open(after, old) == CUTILS_OK && open(before, new) == CUTILS_OK);
    cutils_keyset_free(before);
    cutils_keyset_free(after);
}

/* Also that the key id is bound: the right key under another id is another key. */
static void disabled_destroyed_unknown_and_renamed_keys_open_nothing(void)
{
    uint8_t sealed[SEALED];
    cutils_keyset *ks = four_keys(4);
    assert(seal(ks, sealed) == CUTILS_OK);
    const struct {
        uint8_t id;
        int code;
    } other[] = {{0, CUTILS_EKEY}, {1, CUTILS_EKEY}, {2, CUTILS_EKEY},
                 {3, CUTILS_ETAG}, {4, CUTILS_OK},   {5, CUTILS_EKEY}};
    for (size_t i = 0; i < sizeof other / sizeof other[0]; i++) {
        sealed[5] = other[i].id;
        assert(open(ks, sealed) == other[i].code);
    }
    const uint8_t same_key[CUTILS_KEY_SIZE] = {9};
    const uint32_t six = 6, seven = 7;
    const int32_t enabled = CUTILS_ENABLED;
    cutils_keyset *a = NULL, *b = NULL;
    assert(cutils_keyset_create(1, &six, same_key, &enabled, 6, &a) == CUTILS_OK);
    assert(cutils_keyset_create(1, &seven, same_key, &enabled, 7, &b) == CUTILS_OK);
    assert(seal(a, sealed) == CUTILS_OK);
    sealed[5] = 7;
    assert(open(b, sealed) == CUTILS_ETAG);
    cutils_keyset_free(a);
    cutils_keyset_free(b);
    cutils_keyset_free(ks);
}

static void subkeys_differ_by_purpose_and_device_and_repeat(void)
{
    static const char *const names[][2] = {
        {"fields", "ward-1"}, {"fields", "ward-2"}, {"audit", "ward-1"}, {"fieldsw", "ard-1"}};
    uint8_t sealed[SEALED];
    cutils_keyset *ks = four_keys(4), *first = NULL;
    for (size_t i = 0; i < 5; i++) {
        const char *const *name = names[i % 4]; /* the fifth is the first again */
        cutils_keyset *sub = NULL;
        assert(cutils_keyset_derive(ks, (const uint8_t *)name[0], strlen(name[0]),
                                    (const uint8_t *)name[1], strlen(name[1]), &sub) == 0);
        if (!first) {
            first = sub;
            assert(seal(first, sealed) == CUTILS_OK && open(ks, sealed) == CUTILS_ETAG);
            continue;
        }
        assert(open(sub, sealed) == (i == 4 ? CUTILS_OK : CUTILS_ETAG));
        cutils_keyset_free(sub);
    }
    cutils_keyset_free(first);
    cutils_keyset_free(ks);
}

static void a_wiped_keyset_refuses_everything(void)
{
    uint8_t sealed[SEALED], token[16];
    cutils_key_info info;
    cutils_keyset *ks = four_keys(4), *sub = NULL;
    assert(seal(ks, sealed) == CUTILS_OK);
    cutils_keyset_wipe(ks);
    cutils_keyset_wipe(ks);
    assert(open(ks, sealed) == CUTILS_EKEY && seal(ks, sealed) == CUTILS_EKEY);
    assert(cutils_keyset_derive(ks, NULL, 0, NULL, 0, &sub) == CUTILS_EKEY && !sub);
    assert(cutils_token(ks, 0, NULL, 0, NULL, 0, token, 16) == CUTILS_EKEY);
    assert(cutils_keyset_key(ks, 4, &info) == CUTILS_OK && info.state == CUTILS_DESTROYED);
    cutils_keyset_free(ks);
}

static void uses_are_counted_warned_of_and_limited(void)
{
    const uint64_t limit = UINT64_C(1) << 32;
    uint8_t sealed[2 * SEALED];
    const uint64_t lens[2] = {TEXT, TEXT}, none[2] = {0, 0};
    cutils_key_info info;
    cutils_keyset *ks = four_keys(4);
    assert(seal(ks, sealed) == CUTILS_OK);
    assert(cutils_seal_many(ks, 2, (const uint8_t *)"hellohello", 2 * TEXT, lens, NULL, 0, none,
                            sealed, sizeof sealed) == CUTILS_OK);
    assert(cutils_keyset_key(ks, 4, &info) == CUTILS_OK && info.uses == 3 && info.primary);
    assert(cutils_keyset_resume(ks, 4, 2) == CUTILS_OK); /* the larger count wins */
    assert(cutils_keyset_key(ks, 4, &info) == CUTILS_OK && info.uses == 3 && !info.rotation_due);
    assert(cutils_keyset_resume(ks, 4, CUTILS_ROTATE_AT - 1) == CUTILS_OK);
    assert(seal(ks, sealed) == CUTILS_OK);
    assert(cutils_keyset_key(ks, 4, &info) == CUTILS_OK && info.rotation_due);
    assert(cutils_keyset_resume(ks, 4, limit - 1) == CUTILS_OK);
    assert(cutils_seal_many(ks, 2, (const uint8_t *)"hellohello", 2 * TEXT, lens, NULL, 0, none,
                            sealed, sizeof sealed) == CUTILS_ELIMIT);
    assert(seal(ks, sealed) == CUTILS_OK && seal(ks, sealed + SEALED) == CUTILS_ELIMIT);
    assert(open(ks, sealed) == CUTILS_OK);
    assert(cutils_keyset_resume(ks, 4, UINT64_MAX) == CUTILS_OK);
    assert(seal(ks, sealed) == CUTILS_ELIMIT);
    assert(cutils_keyset_key(ks, 3, &info) == CUTILS_OK && info.uses == 0 && !info.primary);
    assert(cutils_keyset_key(ks, 9, &info) == CUTILS_EKEY);
    assert(cutils_keyset_resume(ks, 9, 1) == CUTILS_EKEY);
    cutils_keyset_free(ks);
}

static void tokens_differ_by_key_context_and_value(void)
{
    uint8_t t[6][32], cut[8];
    cutils_keyset *ks = four_keys(4), *old = four_keys(3);
#define TOKEN(set, id, context, value, out)                                                        \
    assert(cutils_token(set, id, (const uint8_t *)context, strlen(context),                        \
                        (const uint8_t *)value, strlen(value), out, sizeof out) == CUTILS_OK)
    TOKEN(ks, 0, "ssn", "123", t[0]);
    TOKEN(ks, 3, "ssn", "123", t[1]);
    TOKEN(ks, 0, "mrn", "123", t[2]);
    TOKEN(ks, 0, "ssn", "124", t[3]);
    TOKEN(ks, 0, "ssn1", "23", t[4]);
    TOKEN(old, 0, "ssn", "123", t[5]);
    TOKEN(ks, 0, "ssn", "123", cut);
    for (size_t i = 0; i < 5; i++)
        for (size_t j = 0; j < i; j++)
            assert(memcmp(t[i], t[j], 32) != 0);
    assert(memcmp(t[5], t[1], 32) == 0 && memcmp(cut, t[0], sizeof cut) == 0);
    assert(cutils_token(ks, 1, NULL, 0, NULL, 0, cut, 8) == CUTILS_EKEY);
    assert(cutils_token(ks, 0, NULL, 0, NULL, 0, cut, 7) == CUTILS_EINVAL);
    assert(cutils_token(ks, 0, NULL, 0, NULL, 0, t[0], 33) == CUTILS_EINVAL);
    cutils_keyset_free(ks);
    cutils_keyset_free(old);
}

static void a_wrapped_key_opens_under_its_own_key_only(void)
{
    uint8_t under[CUTILS_KEY_SIZE] = {1}, key[CUTILS_KEY_SIZE] = {2}, out[CUTILS_KEY_SIZE];
    uint8_t wrapped[CUTILS_WRAPPED_SIZE], zeros[CUTILS_KEY_SIZE] = {0};
    assert(cutils_wrap_key(under, key, wrapped) == CUTILS_OK);
    assert(cutils_unwrap_key(under, wrapped, out) == CUTILS_OK && memcmp(out, key, 32) == 0);
    for (size_t bit = 0; bit < 8 * CUTILS_WRAPPED_SIZE; bit++) {
        wrapped[bit / 8] ^= (uint8_t)(1u << bit % 8);
        assert(cutils_unwrap_key(under, wrapped, out) < 0 && memcmp(out, zeros, 32) == 0);
        wrapped[bit / 8] ^= (uint8_t)(1u << bit % 8);
    }
    under[31] ^= 1;
    assert(cutils_unwrap_key(under, wrapped, out) == CUTILS_ETAG);
    assert(cutils_wrap_key(NULL, key, wrapped) == CUTILS_EINVAL);
    assert(cutils_unwrap_key(under, NULL, out) == CUTILS_EINVAL);
}

int main(void)
{
    impossible_lists_of_keys_are_refused();
    a_rotation_opens_the_old_and_seals_with_the_new();
    disabled_destroyed_unknown_and_renamed_keys_open_nothing();
    subkeys_differ_by_purpose_and_device_and_repeat();
    a_wiped_keyset_refuses_everything();
    uses_are_counted_warned_of_and_limited();
    tokens_differ_by_key_context_and_value();
    a_wrapped_key_opens_under_its_own_key_only();
    return 0;
}
