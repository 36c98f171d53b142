/* The flat form of a model, and what loading makes of it. */
#ifndef AZ_BLOB_H
#define AZ_BLOB_H
#include "eval.h"

enum {
    AZ_BLOB_VERSION = 1,
    AZ_AT_VERSION = 8, /* u32 format version */
    AZ_AT_FLAGS = 12,  /* u32: 1 signed */
    AZ_AT_SERIAL = 16, /* u64 */
    AZ_AT_LENGTH = 24, /* u64: bytes behind the header */
    AZ_AT_DIGEST = 32, /* SHA-256 of what stands behind the header */
    AZ_SIGNED = 64,    /* the signature covers the header up to here */
    AZ_AT_SIGNATURE = 64,
    AZ_HEADER = 128
};

/* The blob, in the model's arena. */
uint8_t *az_write_blob(const struct az_model *m, uint64_t serial, size_t *len);
/* Reads and verifies the part behind the header into an empty model. */
int az_read_model(struct az_model *m, const uint8_t *at, size_t len);
/* The digest that a blob of this length has to carry. */
bool az_digest(const uint8_t *blob, size_t len, uint8_t *out);
/* authz_open, within a budget of bytes. */
int az_open(const uint8_t *blob, size_t len, const uint8_t *public_key, size_t budget,
            authz_set **out);
/* Constants, dependencies and the index of a model that was read; jumps or returns a code. */
int az_prepare(struct authz_set *set);
#endif
