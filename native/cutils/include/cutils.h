/* cutils: the header is the specification.
 *
 * Wardlight's cryptography over OpenSSL 3: sealed fields (AES-256-GCM), keysets, blind-index tokens
 * (HMAC-SHA256), the hash of the audit chain, random bytes. No primitive is made at home.
 *
 * A sealed value, version 1 (all integers big-endian):
 *
 *     offset  0  version    1 byte, 1
 *             1  algorithm  1 byte, 1 = AES-256-GCM with a random 96-bit nonce
 *             2  key id     4 bytes
 *             6  nonce     12 bytes
 *            18  ciphertext, as long as the plaintext
 *           end  tag       16 bytes
 *
 * The key of a keyset never meets a cipher. What seals is HKDF-SHA256(key, info = "cutils seal"
 * 0x00, version, algorithm, key id), so that the header is bound to the value without being in its
 * AAD; what makes tokens is HKDF-SHA256(key, info = "cutils token" 0x00, version, key id).
 *
 * Thread safety: every function may be called from any thread at any time, also on one keyset from
 * several threads; only cutils_keyset_free needs that nobody else uses the keyset. Single calls on
 * one keyset take turns (they share its cipher contexts); batch calls run side by side.
 * Ownership: the caller gives all buffers; a keyset is made by create or derive and freed by free.
 * Buffers may not overlap. A pointer may be NULL when its length is 0.
 * Errors: every int function returns CUTILS_OK or a negative code below, if not said otherwise.
 * Nothing is printed, no global state is kept. A failure inside OpenSSL clears this thread's queue
 * of OpenSSL errors, so that no later user of OpenSSL takes ours for its own. */
#ifndef CUTILS_H
#define CUTILS_H
#include <stddef.h>
#include <stdint.h>

/* [cdef] : everything between the markers is read by cffi; keep it plain C. */
/* Error codes: 0 is success, failures are negative. The three about sealed values (FORMAT, KEY,
 * TAG) are for the audit trail; show people one and the same sentence for all of them. */
enum {
    CUTILS_OK = 0,
    CUTILS_EINVAL = -1,  /* an argument is outside what the function allows */
    CUTILS_ENOMEM = -2,  /* no memory; nothing has changed */
    CUTILS_ECRYPTO = -3, /* OpenSSL or the system's random source failed */
    CUTILS_EFORMAT = -4, /* not a sealed value: too short, unknown version or algorithm */
    CUTILS_EKEY = -5,    /* the key is not in the keyset, or is disabled or destroyed */
    CUTILS_ETAG = -6,    /* altered, moved to another place (other AAD), or another key */
    CUTILS_ELIMIT = -7   /* this key has sealed 2^32 values: rotate */
};

/* Sizes in bytes and other bounds. */
enum {
    CUTILS_KEY_SIZE = 32,
    CUTILS_HASH_SIZE = 32,
    CUTILS_HEADER_SIZE = 18,
    CUTILS_TAG_SIZE = 16,
    CUTILS_OVERHEAD = 34,     /* a sealed value is so much longer than its plaintext */
    CUTILS_WRAPPED_SIZE = 66, /* a wrapped key: 32 + 34 */
    CUTILS_MAX_KEYS = 64,     /* in one keyset */
    CUTILS_MAX_BYTES =
        1073741824, /* of one plaintext, AAD, context, value, purpose or device: 1 GiB */
    CUTILS_ROTATE_AT = 1073741824 /* uses (2^30) from which rotation_due is set; 2^32 are refused */
};

/* The states of a key. */
enum {
    CUTILS_ENABLED = 1,  /* opens; seals if it is the primary */
    CUTILS_DISABLED = 2, /* kept, but refuses everything until a new keyset enables it */
    CUTILS_DESTROYED = 3 /* its bytes are gone; the id stays so that it is never used again */
};

/* The version this library was compiled as, for example "0.1.0". Never NULL. */
const char *cutils_version(void);

/* A constant English sentence for a code. Never NULL, never freed. */
const char *cutils_strerror(int code);

/* ---- bytes ---- */

/* Fills out with bytes from the operating system's random source (getentropy; on Windows OpenSSL's
 * RAND_bytes). No state in this process: safe after fork and in a copied virtual machine. */
int cutils_random(uint8_t *out, size_t len);

/* 1 if the len bytes at a and b are equal, else 0, in a time that depends on len alone. */
int cutils_equal(const uint8_t *a, const uint8_t *b, size_t len);

/* SHA-256 of data; out has 32 bytes. Never for identifiers: see cutils_token. */
int cutils_sha256(const uint8_t *data, size_t len, uint8_t *out);

/* The next link of a hash chain: SHA-256(previous, entry). previous and out have 32 bytes and may
 * be the same; the first link's previous is 32 zero bytes. */
int cutils_chain(const uint8_t *previous, const uint8_t *entry, size_t len, uint8_t *out);

/* HMAC-SHA256 (RFC 2104); out has 32 bytes; any key length. */
int cutils_hmac(const uint8_t *key, size_t key_len, const uint8_t *data, size_t len, uint8_t *out);

/* HKDF-SHA256 (RFC 5869), extract and expand; out_len is 1 to 8160. */
int cutils_hkdf(const uint8_t *ikm, size_t ikm_len, const uint8_t *salt, size_t salt_len,
                const uint8_t *info, size_t info_len, uint8_t *out, size_t out_len);

/* ---- keysets ---- */

typedef struct cutils_keyset cutils_keyset;

typedef struct {
    int32_t state;        /* CUTILS_ENABLED, _DISABLED or _DESTROYED */
    int32_t primary;      /* 1 for the key that seals */
    int32_t rotation_due; /* 1 from CUTILS_ROTATE_AT uses on: make another key the primary */
    uint64_t uses;        /* values sealed since create, plus what was resumed */
} cutils_key_info;

/* Makes a keyset of n keys (1 to CUTILS_MAX_KEYS). ids: all different, none 0. keys: n times 32
 * bytes, copied; those of destroyed keys are not read. states: CUTILS_ENABLED and so on. The
 * primary must be one of ids and enabled. On failure *out is NULL. Errors: CUTILS_EINVAL,
 * CUTILS_ENOMEM, CUTILS_ECRYPTO. */
int cutils_keyset_create(size_t n, const uint32_t *ids, const uint8_t *keys, const int32_t *states,
                         uint32_t primary, cutils_keyset **out);

/* Makes a keyset of subkeys for one purpose on one device, with the same ids, states and primary
 * and with no uses: HKDF-SHA256(key, info = "cutils derive" 0x00, key id, length of purpose (4
 * bytes), purpose, device). Keys of different purposes or devices know nothing of each other, so
 * the limit of 2^32 values counts for each alone. Errors: as create; CUTILS_EKEY if ks was wiped.
 */
int cutils_keyset_derive(cutils_keyset *ks, const uint8_t *purpose, size_t purpose_len,
                         const uint8_t *device, size_t device_len, cutils_keyset **out);

/* Overwrites all keys; from now on every use of ks is CUTILS_EKEY. Twice is harmless, so is NULL.
 * A batch call that is running in another thread finishes with its own copy, then wipes that. */
void cutils_keyset_wipe(cutils_keyset *ks);

/* Wipes and frees. NULL is harmless. */
void cutils_keyset_free(cutils_keyset *ks);

/* What is known about one key. CUTILS_EKEY if the id is not in the keyset. */
int cutils_keyset_key(cutils_keyset *ks, uint32_t id, cutils_key_info *out);

/* Uses of an earlier run, as the caller stored them: the count goes on from the larger of the two.
 * CUTILS_EKEY if the id is not in the keyset. */
int cutils_keyset_resume(cutils_keyset *ks, uint32_t id, uint64_t uses);

/* ---- sealed values ---- */

/* Seals plain with the primary key under a fresh random nonce and binds aad to it. out_size must be
 * len + CUTILS_OVERHEAD exactly.
 * Errors: CUTILS_EINVAL, CUTILS_EKEY (wiped), CUTILS_ELIMIT, CUTILS_ENOMEM, CUTILS_ECRYPTO; out is
 * then unspecified but holds no plaintext. */
int cutils_seal(cutils_keyset *ks, const uint8_t *plain, size_t len, const uint8_t *aad,
                size_t aad_len, uint8_t *out, size_t out_size);

/* Opens a sealed value. out_size must be len - CUTILS_OVERHEAD exactly (0 if len is smaller).
 * Errors: CUTILS_EFORMAT, CUTILS_EKEY, CUTILS_ETAG, CUTILS_EINVAL, CUTILS_ECRYPTO; out is then all
 * zeros: nothing unverified is ever handed out. */
int cutils_open(cutils_keyset *ks, const uint8_t *sealed, size_t len, const uint8_t *aad,
                size_t aad_len, uint8_t *out, size_t out_size);

/* The id of the key that sealed this value, without opening it (and so unverified): for jobs that
 * look for values to seal anew after a rotation. Errors: CUTILS_EFORMAT. */
int cutils_sealed_key_id(const uint8_t *sealed, size_t len, uint32_t *id);

/* ---- packed columns ----
 * A column of n values is all its bytes one after another and n lengths. Every length is checked
 * against the column's size (their sum must be it exactly) before anything is read: CUTILS_EINVAL.
 */

/* cutils_seal for each row. The sealed values are written one after another, each CUTILS_OVERHEAD
 * longer than its plaintext: out_size must be plain_size + n * CUTILS_OVERHEAD exactly. All or
 * nothing; errors as cutils_seal. */
int cutils_seal_many(cutils_keyset *ks, size_t n, const uint8_t *plain, size_t plain_size,
                     const uint64_t *plain_lens, const uint8_t *aad, size_t aad_size,
                     const uint64_t *aad_lens, uint8_t *out, size_t out_size);

/* cutils_open for each row. Row i has plaintext length max(0, sealed_lens[i] - CUTILS_OVERHEAD) and
 * the plaintexts are written one after another: out_size must be at least the sum of these.
 * status[i] is row i's own code; a refused row is all zeros. Returns CUTILS_OK if every row opened,
 * else the code of the first that did not. CUTILS_EINVAL for the call as a whole leaves status and
 * out untouched. */
int cutils_open_many(cutils_keyset *ks, size_t n, const uint8_t *sealed, size_t sealed_size,
                     const uint64_t *sealed_lens, const uint8_t *aad, size_t aad_size,
                     const uint64_t *aad_lens, uint8_t *out, size_t out_size, int32_t *status);

/* ---- blind-index tokens ---- */

/* A token to search a sealed column by: the first token_size (8 to 32) bytes of
 * HMAC-SHA256(token key, length of context (4 bytes), context, value). Equal values in one context
 * have equal tokens: a token shows equality and frequency, and nothing else without the key.
 * key_id 0 is the primary; another id finds what was tokenised before a rotation.
 * Errors: CUTILS_EINVAL, CUTILS_EKEY. */
int cutils_token(cutils_keyset *ks, uint32_t key_id, const uint8_t *context, size_t context_len,
                 const uint8_t *value, size_t len, uint8_t *out, size_t token_size);

/* cutils_token for each of n values in one context; out_size must be n * token_size exactly. */
int cutils_token_many(cutils_keyset *ks, uint32_t key_id, const uint8_t *context,
                      size_t context_len, size_t n, const uint8_t *values, size_t values_size,
                      const uint64_t *lens, uint8_t *out, size_t out_size, size_t token_size);

/* ---- wrapped keys ---- */

/* Seals a 32-byte key under another (say, one made from a passphrase by Argon2id): out has 66
 * bytes, a sealed value with key id 0, which no keyset can open. Errors: as cutils_seal. */
int cutils_wrap_key(const uint8_t *wrapping, const uint8_t *key, uint8_t *out);

/* Opens a wrapped key (66 bytes); out has 32 bytes. Errors: as cutils_open. */
int cutils_unwrap_key(const uint8_t *wrapping, const uint8_t *wrapped, uint8_t *out);
/* [/cdef] */

#endif
