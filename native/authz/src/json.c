/* A small JSON reader (RFC 8259): a tree in the arena, for schemas, entities and contexts. */
#include "json.h"

#include <string.h>

struct reader {
    struct az_arena *arena;
    struct az_text text;
    size_t at;
    uint32_t nesting;
    bool failed;
};

static void fail(struct reader *r, size_t at, const char *what)
{
    if (!r->failed) {
        az_problem(&r->text, at, "%s", what);
        r->failed = true;
    }
}

static char peek(const struct reader *r)
{
    return r->at < r->text.n ? r->text.s[r->at] : '\0';
}

static void skip(struct reader *r)
{
    while (r->at < r->text.n && memchr(" \t\r\n", r->text.s[r->at], 4)) {
        r->at++;
    }
}

static bool hex4(const struct reader *r, size_t at, uint32_t *out)
{
    *out = 0;
    for (size_t i = at; i < at + 4; i++) {
        char c = i < r->text.n ? r->text.s[i] : '\0';
        uint32_t digit = c >= '0' && c <= '9'   ? (uint32_t)(c - '0')
                         : c >= 'a' && c <= 'f' ? (uint32_t)(c - 'a' + 10)
                         : c >= 'A' && c <= 'F' ? (uint32_t)(c - 'A' + 10)
                                                : 16;
        if (digit == 16) {
            return false;
        }
        *out = *out * 16 + digit;
    }
    return true;
}

static char *put(char *out, uint32_t c)
{
    if (c < 0x80) {
        *out++ = (char)c;
    } else if (c < 0x800) {
        *out++ = (char)(0xc0 | c >> 6);
        *out++ = (char)(0x80 | (c & 0x3f));
    } else {
        if (c < 0x10000) {
            *out++ = (char)(0xe0 | c >> 12);
        } else {
            *out++ = (char)(0xf0 | c >> 18);
            *out++ = (char)(0x80 | (c >> 12 & 0x3f));
        }
        *out++ = (char)(0x80 | (c >> 6 & 0x3f));
        *out++ = (char)(0x80 | (c & 0x3f));
    }
    return out;
}

/* `uXXXX` at r->at - 1, perhaps with the other half of a pair behind it. */
static char *unicode(struct reader *r, char *out)
{
    uint32_t c, low;
    if (!hex4(r, r->at, &c)) {
        fail(r, r->at, "wrong \\u escape");
        return out;
    }
    r->at += 4;
    if (c >= 0xd800 && c < 0xdc00 && r->at + 1 < r->text.n && r->text.s[r->at] == '\\' &&
        r->text.s[r->at + 1] == 'u' && hex4(r, r->at + 2, &low) && low >= 0xdc00 && low < 0xe000) {
        r->at += 6;
        return put(out, 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00));
    }
    if (c >= 0xd800 && c < 0xe000) {
        fail(r, r->at, "half of a \\u pair");
        return out;
    }
    return put(out, c);
}

/* The string behind the opening quote. */
static void string(struct reader *r, const char **s, uint32_t *n)
{
    size_t from = r->at;
    size_t end = from;
    while (end < r->text.n && r->text.s[end] != '"') {
        end += r->text.s[end] == '\\' ? 2 : 1;
    }
    if (end >= r->text.n) {
        fail(r, from, "the string has no end");
        return;
    }
    char *copy = az_alloc(r->arena, end - from + 1), *out = copy;
    while (r->at < end && !r->failed) {
        char c = r->text.s[r->at++];
        if (c != '\\') {
            *out++ = c;
            continue;
        }
        static const char plain[] = "\"\\/bfnrt", means[] = "\"\\/\b\f\n\r\t";
        char e = r->text.s[r->at++];
        const char *found = e ? strchr(plain, e) : NULL;
        if (e == 'u') {
            out = unicode(r, out);
        } else if (found) {
            *out++ = means[found - plain];
        } else {
            fail(r, r->at, "unknown escape in a string");
        }
    }
    r->at = end + 1;
    *s = copy;
    *n = (uint32_t)(out - copy);
}

static void number(struct reader *r, struct az_json *value)
{
    size_t from = r->at;
    bool negative = peek(r) == '-', fits = true;
    uint64_t magnitude = 0;
    r->at += negative;
    size_t digits = r->at;
    for (; peek(r) >= '0' && peek(r) <= '9'; r->at++) {
        fits = fits && !__builtin_mul_overflow(magnitude, 10U, &magnitude) &&
               !__builtin_add_overflow(magnitude, (uint64_t)(peek(r) - '0'), &magnitude);
    }
    if (r->at == digits) {
        fail(r, from, "a value was expected");
    }
    bool real = false;
    while (peek(r) && strchr(".eE+-0123456789", peek(r))) {
        real = true;
        r->at++;
    }
    fits = fits && magnitude <= (uint64_t)INT64_MAX + (negative ? 1 : 0);
    value->kind = real || !fits ? AZ_J_REAL : AZ_J_LONG;
    value->number = fits ? (int64_t)(negative ? 0 - magnitude : magnitude) : 0;
}

static struct az_json *parse(struct reader *r);

static void check_key(struct reader *r, const struct az_json *object, const struct az_json *member)
{
    /* quadratic only within one object of at most a few hundred members */
    if (object->n > 4096) {
        fail(r, member->offset, "more than 4096 members in an object");
        return;
    }
    for (const struct az_json *m = object->first; m && m != member; m = m->next) {
        if (m->key_n == member->key_n && memcmp(m->key, member->key, m->key_n) == 0) {
            fail(r, member->offset, "a key stands in the object twice");
            return;
        }
    }
}

static void members(struct reader *r, struct az_json *parent, char close)
{
    struct az_json **end = &parent->first;
    r->at++;
    if (++r->nesting > AZ_MAX_NESTING) {
        fail(r, r->at, "too many brackets within each other");
        return;
    }
    skip(r);
    while (!r->failed && peek(r) != close) {
        const char *key = "";
        uint32_t key_n = 0;
        if (close == '}') {
            if (peek(r) != '"') {
                fail(r, r->at, "a key in double quotes was expected");
                return;
            }
            r->at++;
            string(r, &key, &key_n);
            skip(r);
            if (r->failed || peek(r) != ':') {
                fail(r, r->at, "`:` was expected");
                return;
            }
            r->at++;
        }
        struct az_json *value = parse(r);
        if (!value) {
            return;
        }
        value->key = key;
        value->key_n = key_n;
        *end = value;
        end = &value->next;
        parent->n++;
        if (close == '}') {
            check_key(r, parent, value);
        }
        skip(r);
        if (peek(r) != ',') {
            break;
        }
        r->at++;
        skip(r);
        if (peek(r) == close) {
            fail(r, r->at, "nothing stands behind the comma");
        }
    }
    if (peek(r) != close) {
        fail(r, r->at, close == '}' ? "`,` or `}` was expected" : "`,` or `]` was expected");
    }
    r->at++;
    r->nesting--;
}

static bool literal(struct reader *r, const char *word)
{
    size_t n = strlen(word);
    if (r->text.n - r->at >= n && memcmp(r->text.s + r->at, word, n) == 0) {
        r->at += n;
        return true;
    }
    return false;
}

static struct az_json *parse(struct reader *r)
{
    skip(r);
    struct az_json *value = az_alloc(r->arena, sizeof *value);
    value->offset = (uint32_t)r->at;
    value->s = "";
    switch (peek(r)) {
    case '{':
        value->kind = AZ_J_OBJECT;
        members(r, value, '}');
        break;
    case '[':
        value->kind = AZ_J_ARRAY;
        members(r, value, ']');
        break;
    case '"':
        value->kind = AZ_J_STRING;
        r->at++;
        string(r, &value->s, &value->n);
        break;
    default:
        if (literal(r, "true") || literal(r, "false")) {
            value->kind = AZ_J_BOOL;
            value->number = r->text.s[r->at - 2] == 'u';
        } else if (!literal(r, "null")) {
            number(r, value);
        }
    }
    return r->failed ? NULL : value;
}

const struct az_json *az_parse_json(struct az_arena *arena, struct az_text text)
{
    struct reader r = {.arena = arena, .text = text};
    const struct az_json *value = parse(&r);
    skip(&r);
    if (value && r.at != text.n) {
        fail(&r, r.at, "the document should end here");
    }
    return r.failed ? NULL : value;
}

bool az_key_is(const struct az_json *member, const char *key)
{
    return member->key_n == strlen(key) && memcmp(member->key, key, member->key_n) == 0;
}

bool az_string_is(const struct az_json *value, const char *s)
{
    return value->kind == AZ_J_STRING && value->n == strlen(s) &&
           memcmp(value->s, s, value->n) == 0;
}

const struct az_json *az_member(const struct az_json *object, const char *key)
{
    if (object && object->kind == AZ_J_OBJECT) {
        for (const struct az_json *m = object->first; m; m = m->next) {
            if (az_key_is(m, key)) {
                return m;
            }
        }
    }
    return NULL;
}
