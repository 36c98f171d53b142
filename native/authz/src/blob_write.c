/* Writes a model as one flat run of little-endian numbers: each table as its count and its rows. */
#include <string.h>

#include <openssl/evp.h>

#include "blob.h"

struct writer {
    struct az_arena *arena;
    AZ_VEC(uint8_t) out;
};

static void put(struct writer *w, uint32_t number)
{
    for (int shift = 0; shift < 32; shift += 8) {
        AZ_PUSH(w->arena, &w->out, (uint8_t)(number >> shift));
    }
}

static void put_all(struct writer *w, const uint32_t *numbers, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        put(w, numbers[i]);
    }
}

static void put_strings(struct writer *w, const struct az_model *m)
{
    put(w, m->strings.n);
    for (uint32_t i = 0; i < m->strings.n; i++) {
        put(w, m->strings.at[i].n);
        for (uint32_t k = 0; k < m->strings.at[i].n; k++) {
            AZ_PUSH(w->arena, &w->out, (uint8_t)m->strings.at[i].s[k]);
        }
    }
}

static void put_range(struct writer *w, struct az_range range)
{
    put(w, range.first);
    put(w, range.n);
}

static void put_schema(struct writer *w, const struct az_model *m)
{
    put(w, m->attrs.n);
    put_all(w, (const uint32_t *)m->attrs.at, (size_t)m->attrs.n * 3);
    put(w, m->types.n);
    put_all(w, (const uint32_t *)m->types.at, (size_t)m->types.n * 3);
    put(w, m->entity_types.n);
    for (uint32_t i = 0; i < m->entity_types.n; i++) {
        const struct az_entity_type *t = &m->entity_types.at[i];
        put_all(w, (uint32_t[]){t->name, t->flags, t->shape, t->tags}, 4);
        put_range(w, t->parents);
        put_range(w, t->enum_ids);
    }
    put(w, m->actions.n);
    for (uint32_t i = 0; i < m->actions.n; i++) {
        const struct az_action *a = &m->actions.at[i];
        put_all(w, (uint32_t[]){a->type, a->id, a->context}, 3);
        put_range(w, a->ancestors);
        put_range(w, a->principals);
        put_range(w, a->resources);
    }
}

static void put_policies(struct writer *w, const struct az_model *m)
{
    put(w, m->nodes.n);
    for (uint32_t i = 0; i < m->nodes.n; i++) {
        const struct az_node *n = &m->nodes.at[i];
        put_all(w, (uint32_t[]){n->op, n->a, n->b, n->c, n->offset}, 5);
    }
    put(w, m->conditions.n);
    put_all(w, (const uint32_t *)m->conditions.at, (size_t)m->conditions.n * 4);
    put(w, m->policies.n);
    for (uint32_t i = 0; i < m->policies.n; i++) {
        const struct az_policy *p = &m->policies.at[i];
        put_all(w, (uint32_t[]){p->id, p->effect, p->btg, p->line, p->column, p->offset}, 6);
        put_all(w, (const uint32_t *)&p->principal, 3);
        put_all(w, (const uint32_t *)&p->resource, 3);
        put(w, p->action_kind);
        put_range(w, p->actions);
        put_range(w, p->conditions);
        put_range(w, p->annotations);
    }
}

bool az_digest(const uint8_t *blob, size_t len, uint8_t *out)
{
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();
    bool good = ctx && EVP_DigestInit_ex(ctx, EVP_sha256(), NULL) == 1 &&
                EVP_DigestUpdate(ctx, blob, AZ_AT_DIGEST) == 1 &&
                EVP_DigestUpdate(ctx, blob + AZ_HEADER, len - AZ_HEADER) == 1 &&
                EVP_DigestFinal_ex(ctx, out, NULL) == 1;
    EVP_MD_CTX_free(ctx);
    return good;
}

static void patch(uint8_t *at, uint64_t number, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++) {
        at[i] = (uint8_t)(number >> (8 * i));
    }
}

uint8_t *az_write_blob(const struct az_model *m, uint64_t serial, size_t *len)
{
    struct writer w = {.arena = m->arena};
    for (int i = 0; i < AZ_HEADER; i++) {
        AZ_PUSH(w.arena, &w.out, 0);
    }
    put(&w, m->refs.n);
    put_all(&w, m->refs.at, m->refs.n);
    put_strings(&w, m);
    put_schema(&w, m);
    put_policies(&w, m);
    uint8_t *out = w.out.at;
    memcpy(out, "WLAUTHZ", 8);
    patch(out + AZ_AT_VERSION, AZ_BLOB_VERSION, 4);
    patch(out + AZ_AT_SERIAL, serial, 8);
    patch(out + AZ_AT_LENGTH, w.out.n - AZ_HEADER, 8);
    *len = w.out.n;
    return az_digest(out, w.out.n, out + AZ_AT_DIGEST) ? out : NULL;
}
