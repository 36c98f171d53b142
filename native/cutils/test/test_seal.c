/* Sealed values, one by one and in packed columns: what opens, and everything that must not. */
#include "keys.h"

enum { LONGEST = 70, ROWS = LONGEST + 1 };

static uint8_t text[LONGEST], aad[LONGEST];

static void every_length_opens_and_no_two_seals_are_alike(cutils_keyset *ks)
{
    uint8_t a[LONGEST + CUTILS_OVERHEAD], b[LONGEST + CUTILS_OVERHEAD], out[LONGEST];
    for (size_t len = 0; len <= LONGEST; len++)
        for (size_t aad_len = 0; aad_len <= LONGEST; aad_len += 23) {
            const size_t size = len + CUTILS_OVERHEAD;
            assert(cutils_seal(ks, text, len, aad, aad_len, a, size) == CUTILS_OK);
            assert(cutils_seal(ks, text, len, aad, aad_len, b, size) == CUTILS_OK);
            assert(memcmp(a + 6, b + 6, 12) != 0 && memcmp(a, b, size) != 0);
            assert(cutils_open(ks, a, size, aad, aad_len, out, len) == CUTILS_OK);
            assert(memcmp(out, text, len) == 0);
        }
}

static void refuse(cutils_keyset *ks, const uint8_t *sealed, size_t len, size_t aad_len)
{
    static const uint8_t zeros[LONGEST];
    uint8_t out[LONGEST], bulk[LONGEST];
    const size_t size = len < CUTILS_OVERHEAD ? 0 : len - CUTILS_OVERHEAD;
    const uint64_t sealed_lens = len, aad_lens = aad_len;
    int32_t status = 0;
    memset(out, 0xff, sizeof out);
    memset(bulk, 0xff, sizeof bulk);
    const int code = cutils_open(ks, sealed, len, aad, aad_len, out, size);
    assert(code == CUTILS_EFORMAT || code == CUTILS_EKEY || code == CUTILS_ETAG);
    assert(memcmp(out, zeros, size) == 0);
    assert(cutils_open_many(ks, 1, sealed, len, &sealed_lens, aad, aad_len, &aad_lens, bulk, size,
                            &status) == code);
    assert(status == code && memcmp(bulk, zeros, size) == 0);
}

static void every_bit_flip_and_every_truncation_is_refused(cutils_keyset *ks)
{
    enum { LEN = 33, SIZE = LEN + CUTILS_OVERHEAD };
    uint8_t sealed[SIZE + 1];
    assert(cutils_seal(ks, text, LEN, aad, 20, sealed, SIZE) == CUTILS_OK);
    for (size_t bit = 0; bit < 8 * (size_t)SIZE; bit++) {
        sealed[bit / 8] ^= (uint8_t)(1u << bit % 8);
        refuse(ks, sealed, SIZE, 20);
        sealed[bit / 8] ^= (uint8_t)(1u << bit % 8);
    }
    for (size_t len = 0; len < SIZE; len++)
        refuse(ks, sealed, len, 20);
    sealed[SIZE] = 0;
    refuse(ks, sealed, SIZE + 1, 20);
    for (size_t aad_len = 0; aad_len <= LONGEST; aad_len++)
        if (aad_len != 20)
            refuse(ks, sealed, SIZE, aad_len);
    for (size_t bit = 0; bit < 8 * 20; bit++) {
        aad[bit / 8] ^= (uint8_t)(1u << bit % 8);
        refuse(ks, sealed, SIZE, 20);
        aad[bit / 8] ^= (uint8_t)(1u << bit % 8);
    }
}

struct column {
    uint8_t bytes[ROWS * (LONGEST + CUTILS_OVERHEAD)];
    uint64_t lens[ROWS];
    size_t size;
};

/* Row i has i bytes of text and its own two bytes of AAD. */
static void build(struct column *plain, struct column *bound, struct column *sealed,
                  cutils_keyset *ks)
{
    plain->size = bound->size = sealed->size = 0;
    for (size_t i = 0; i < ROWS; i++) {
        memcpy(plain->bytes + plain->size, text, i);
        bound->bytes[bound->size] = (uint8_t)i;
        bound->bytes[bound->size + 1] = 'r';
        plain->size += plain->lens[i] = i;
        bound->size += bound->lens[i] = 2;
        sealed->size += sealed->lens[i] = i + CUTILS_OVERHEAD;
    }
    assert(cutils_seal_many(ks, ROWS, plain->bytes, plain->size, plain->lens, bound->bytes,
                            bound->size, bound->lens, sealed->bytes, sealed->size) == CUTILS_OK);
}

static struct column plain, bound, sealed, opened;
static int32_t status[ROWS];

static int open_all(cutils_keyset *ks)
{
    return cutils_open_many(ks, ROWS, sealed.bytes, sealed.size, sealed.lens, bound.bytes,
                            bound.size, bound.lens, opened.bytes, plain.size, status);
}

static void a_column_opens_in_bulk_and_one_by_one(cutils_keyset *ks)
{
    uint8_t out[LONGEST];
    build(&plain, &bound, &sealed, ks);
    assert(open_all(ks) == CUTILS_OK && memcmp(opened.bytes, plain.bytes, plain.size) == 0);
    const uint8_t *at = sealed.bytes;
    for (size_t i = 0; i < ROWS; i++) {
        assert(status[i] == CUTILS_OK);
        assert(cutils_open(ks, at, sealed.lens[i], bound.bytes + 2 * i, 2, out, i) == CUTILS_OK);
        assert(memcmp(out, text, i) == 0);
        at += sealed.lens[i];
    }
}

static void swapped_cells_are_refused_and_the_others_open(cutils_keyset *ks)
{
    build(&plain, &bound, &sealed, ks);
    const uint8_t row = bound.bytes[2 * 7];
    bound.bytes[2 * 7] = bound.bytes[2 * 9]; /* the values of rows 7 and 9 change places */
    bound.bytes[2 * 9] = row;
    assert(open_all(ks) == CUTILS_ETAG);
    for (size_t i = 0; i < ROWS; i++)
        assert(status[i] == (i == 7 || i == 9 ? CUTILS_ETAG : CUTILS_OK));
}

static void rows_of_several_keys_open_in_one_batch(cutils_keyset *ks)
{
    cutils_keyset *old = four_keys(3);
    uint8_t other[CUTILS_OVERHEAD];
    build(&plain, &bound, &sealed, ks);
    assert(cutils_seal(old, NULL, 0, bound.bytes, 2, other, sizeof other) == CUTILS_OK);
    memcpy(sealed.bytes, other, sizeof other);
    assert(open_all(ks) == CUTILS_OK);
    sealed.bytes[5] = 1; /* disabled */
    assert(open_all(ks) == CUTILS_EKEY && status[0] == CUTILS_EKEY && status[1] == CUTILS_OK);
    sealed.bytes[1] = 2; /* another algorithm */
    assert(open_all(ks) == CUTILS_EFORMAT && status[0] == CUTILS_EFORMAT);
    cutils_keyset_free(old);
}

static void columns_that_do_not_add_up_are_refused(cutils_keyset *ks)
{
    build(&plain, &bound, &sealed, ks);
#define SEAL(n, plain_size, bound_size, out_size)                                                  \
    cutils_seal_many(ks, n, plain.bytes, plain_size, plain.lens, bound.bytes, bound_size,          \
                     bound.lens, opened.bytes, out_size)
    assert(SEAL(ROWS, plain.size, bound.size, sealed.size) == CUTILS_OK);
    assert(SEAL(ROWS, plain.size - 1, bound.size, sealed.size - 1) == CUTILS_EINVAL);
    assert(SEAL(ROWS, plain.size + 1, bound.size, sealed.size + 1) == CUTILS_EINVAL);
    assert(SEAL(ROWS, plain.size, bound.size - 1, sealed.size) == CUTILS_EINVAL);
    assert(SEAL(ROWS, plain.size, bound.size, sealed.size - 1) == CUTILS_EINVAL);
    assert(SEAL(ROWS - 1, plain.size, bound.size, sealed.size) == CUTILS_EINVAL);
    assert(SEAL(SIZE_MAX, plain.size, bound.size, sealed.size) == CUTILS_EINVAL);
    assert(SEAL(SIZE_MAX / CUTILS_OVERHEAD, 0, 0, 0) == CUTILS_EINVAL);
    plain.lens[3] = UINT64_MAX; /* the sum would wrap round */
    assert(SEAL(ROWS, plain.size, bound.size, sealed.size) == CUTILS_EINVAL);
    sealed.lens[3] = UINT64_MAX;
    assert(open_all(ks) == CUTILS_EINVAL);
    assert(cutils_seal_many(ks, 0, NULL, 0, NULL, NULL, 0, NULL, NULL, 0) == CUTILS_OK);
    assert(cutils_open_many(ks, 0, NULL, 0, NULL, NULL, 0, NULL, NULL, 0, NULL) == CUTILS_OK);
    assert(cutils_token_many(ks, 0, NULL, 0, 0, NULL, 0, NULL, NULL, 0, 16) == CUTILS_OK);
    assert(cutils_token_many(ks, 0, NULL, 0, SIZE_MAX, NULL, 0, NULL, NULL, 0, 16) < 0);
}

static void impossible_arguments_are_refused(cutils_keyset *ks)
{
    uint8_t out[40];
    const size_t over = (size_t)CUTILS_MAX_BYTES + 1;
    assert(cutils_seal(NULL, text, 1, aad, 1, out, 35) == CUTILS_EINVAL);
    assert(cutils_seal(ks, NULL, 1, aad, 1, out, 35) == CUTILS_EINVAL);
    assert(cutils_seal(ks, text, 1, NULL, 1, out, 35) == CUTILS_EINVAL);
    assert(cutils_seal(ks, text, 1, aad, 1, NULL, 35) == CUTILS_EINVAL);
    assert(cutils_seal(ks, text, 1, aad, 1, out, 34) == CUTILS_EINVAL);
    assert(cutils_seal(ks, text, over, aad, 1, out, over + 34) == CUTILS_EINVAL);
    assert(cutils_seal(ks, text, 1, aad, over, out, 35) == CUTILS_EINVAL);
    assert(cutils_open(NULL, text, 35, aad, 1, out, 1) == CUTILS_EINVAL);
    assert(cutils_open(ks, NULL, 35, aad, 1, out, 1) == CUTILS_EINVAL);
    assert(cutils_open(ks, text, 35, aad, 1, NULL, 1) == CUTILS_EINVAL);
    assert(cutils_open(ks, text, 35, aad, 1, out, 2) == CUTILS_EINVAL);
    assert(cutils_sealed_key_id(text, 35, NULL) == CUTILS_EINVAL);
}

int main(void)
{
    cutils_keyset *ks = four_keys(4);
    for (size_t i = 0; i < LONGEST; i++) {
        text[i] = (uint8_t)(i + 1);
        aad[i] = (uint8_t)(200 - i);
    }
    every_length_opens_and_no_two_seals_are_alike(ks);
    every_bit_flip_and_every_truncation_is_refused(ks);
    a_column_opens_in_bulk_and_one_by_one(ks);
    swapped_cells_are_refused_and_the_others_open(ks);
    rows_of_several_keys_open_in_one_batch(ks);
    columns_that_do_not_add_up_are_refused(ks);
    impossible_arguments_are_refused(ks);
    cutils_keyset_free(ks);
    return 0;
}
