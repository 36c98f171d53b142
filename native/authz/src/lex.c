/* Tokens of Cedar's policy and schema texts: words, numbers, strings with Rust's escapes. */
#include "lex.h"

#include <string.h>

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static size_t skip_blanks(const struct az_text *t, size_t at)
{
    for (;;) {
        while (at < t->n && memchr(" \t\r\n\f\v", t->s[at], 6)) {
            at++;
        }
        if (at + 1 < t->n && t->s[at] == '/' && t->s[at + 1] == '/') {
            while (at < t->n && t->s[at] != '\n') {
                at++;
            }
            continue;
        }
        return at;
    }
}

/* The length of the token at `at`, or 0 for a string without an end or an unknown character. */
static size_t measure(const struct az_text *t, size_t at, struct az_token *token)
{
    const char *s = t->s + at;
    size_t left = t->n - at, n = 1;
    if (is_word(*s)) {
        token->kind = is_digit(*s) ? AZ_NUMBER : AZ_WORD;
        while (n < left && (is_digit(*s) ? is_digit(s[n]) : is_word(s[n]))) {
            n++;
        }
        return n;
    }
    if (*s == '"') {
        token->kind = AZ_QUOTED;
        while (n < left && s[n] != '"') {
            n += s[n] == '\\' ? 2 : 1;
        }
        return n < left ? n + 1 : 0;
    }
    token->kind = AZ_PUNCT;
    static const char pairs[][3] = {"::", "==", "!=", "<=", ">=", "&&", "||"};
    for (size_t i = 0; left > 1 && i < sizeof pairs / sizeof *pairs; i++) {
        if (memcmp(s, pairs[i], 2) == 0) {
            return 2;
        }
    }
    return *s && strchr("(){}[],;:.<>!-+*@?=", *s) ? 1 : 0;
}

void az_next(struct az_lexer *lex)
{
    lex->previous_end = lex->now.offset + lex->now.n;
    size_t at = skip_blanks(&lex->text, lex->at);
    struct az_token token = {.kind = AZ_END, .offset = (uint32_t)at};
    if (at < lex->text.n) {
        size_t n = measure(&lex->text, at, &token);
        if (n == 0) {
            bool quoted = token.kind == AZ_QUOTED;
            if (!lex->broken) {
                az_problem(&lex->text, at,
                           quoted ? "the string has no end"
                                  : "a character that has no meaning here");
            }
            lex->broken = true;
            token.kind = AZ_WRONG;
            n = quoted ? lex->text.n - at : 1;
        }
        token.n = (uint32_t)n;
        if (token.kind == AZ_PUNCT) {
            memcpy(token.punct, lex->text.s + at, n);
        }
    }
    lex->now = token;
    lex->at = token.offset + token.n;
}

void az_lex_init(struct az_lexer *lex, struct az_text text, struct az_model *model)
{
    memset(lex, 0, sizeof *lex);
    lex->text = text;
    lex->model = model;
    az_next(lex);
}

bool az_is(const struct az_lexer *lex, const char *s)
{
    size_t n = strlen(s);
    return (lex->now.kind == AZ_PUNCT || lex->now.kind == AZ_WORD) && lex->now.n == n &&
           memcmp(lex->text.s + lex->now.offset, s, n) == 0;
}

bool az_accept(struct az_lexer *lex, const char *s)
{
    bool yes = az_is(lex, s);
    if (yes) {
        az_next(lex);
    }
    return yes;
}

void az_unexpected(struct az_lexer *lex, const char *wanted)
{
    if (lex->broken) {
        return;
    }
    lex->broken = true;
    int n = lex->now.n > 40 ? 40 : (int)lex->now.n;
    const char *s = lex->text.s + lex->now.offset;
    if (lex->now.kind == AZ_END) {
        az_problem(&lex->text, lex->now.offset, "%s was expected, but the text ends here", wanted);
    } else {
        az_problem(&lex->text, lex->now.offset, "%s was expected, not `%.*s`", wanted, n, s);
    }
}

bool az_expect(struct az_lexer *lex, const char *s)
{
    if (az_accept(lex, s)) {
        return true;
    }
    char quoted[16] = "`";
    strncat(quoted, s, 10);
    strcat(quoted, "`");
    az_unexpected(lex, quoted);
    return false;
}

bool az_is_reserved(const char *s, size_t n)
{
    static const char *const words[] = {"true", "false", "if",   "then", "else",
                                        "in",   "is",    "like", "has",  "__cedar"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (strlen(words[i]) == n && memcmp(words[i], s, n) == 0) {
            return true;
        }
    }
    return false;
}

bool az_is_identifier(const char *s, size_t n)
{
    bool good = n && !is_digit(*s) && !az_is_reserved(s, n);
    for (size_t i = 0; i < n && good; i++) {
        good = is_word(s[i]);
    }
    return good;
}

bool az_is_path(const char *s, size_t n)
{
    size_t from = 0;
    for (size_t i = 0; i + 1 < n; i++) {
        if (s[i] == ':' && s[i + 1] == ':') {
            if (!az_is_identifier(s + from, i - from)) {
                return false;
            }
            from = ++i + 1;
        }
    }
    return az_is_identifier(s + from, n - from);
}

uint32_t az_take_word(struct az_lexer *lex, const char *wanted)
{
    const char *s = lex->text.s + lex->now.offset;
    if (lex->now.kind != AZ_WORD || az_is_reserved(s, lex->now.n)) {
        az_unexpected(lex, wanted);
        return AZ_NONE;
    }
    uint32_t word = az_intern(lex->model, s, lex->now.n);
    az_next(lex);
    return word;
}

static size_t put_utf8(char *out, uint32_t c)
{
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (char)(0xc0 | c >> 6);
        out[1] = (char)(0x80 | (c & 0x3f));
        return 2;
    }
    if (c < 0x10000) {
        out[0] = (char)(0xe0 | c >> 12);
        out[1] = (char)(0x80 | (c >> 6 & 0x3f));
        out[2] = (char)(0x80 | (c & 0x3f));
        return 3;
    }
    out[0] = (char)(0xf0 | c >> 18);
    out[1] = (char)(0x80 | (c >> 12 & 0x3f));
    out[2] = (char)(0x80 | (c >> 6 & 0x3f));
    out[3] = (char)(0x80 | (c & 0x3f));
    return 4;
}

static int hex(char c)
{
    if (is_digit(c)) {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* `xHH` or `u{H..}` behind a backslash. Returns the characters read, 0 if it is no escape. */
static size_t code_point(const char *s, size_t left, uint32_t *c)
{
    if (left >= 3 && s[0] == 'x' && hex(s[1]) >= 0 && hex(s[1]) < 8 && hex(s[2]) >= 0) {
        *c = (uint32_t)(hex(s[1]) * 16 + hex(s[2]));
        return 3;
    }
    if (left < 4 || s[0] != 'u' || s[1] != '{') {
        return 0;
    }
    *c = 0;
    size_t i = 2;
    while (i < left && i < 8 && hex(s[i]) >= 0) {
        *c = *c * 16 + (uint32_t)hex(s[i++]);
    }
    bool scalar = *c < 0xd800 || (*c > 0xdfff && *c < 0x110000);
    return i > 2 && i < left && s[i] == '}' && scalar ? i + 1 : 0;
}

/* One escape behind a backslash into `out` (at most 4 bytes). Returns the characters read or 0. */
static size_t unescape(const char *s, size_t left, char *out, size_t *written)
{
    static const char plain[] = "nrt0\\'\"", means[] = "\n\r\t\0\\'\"";
    const char *found = left && *s ? memchr(plain, *s, sizeof plain - 1) : NULL;
    if (found) {
        out[0] = means[found - plain];
        *written = 1;
        return 1;
    }
    uint32_t c = 0;
    size_t read = code_point(s, left, &c);
    *written = read ? put_utf8(out, c) : 0;
    return read;
}

uint32_t az_take_quoted(struct az_lexer *lex, bool pattern)
{
    if (lex->now.kind != AZ_QUOTED) {
        az_unexpected(lex, "a string in double quotes");
        return AZ_NONE;
    }
    const char *s = lex->text.s + lex->now.offset + 1;
    size_t left = lex->now.n - 2, n = 0;
    char *out = az_alloc(lex->model->arena, 2 * left + 8);
    while (left) {
        char bytes[4] = {*s};
        size_t read = 1, written = 1;
        if (*s == '\\' && pattern && left > 1 && s[1] == '*') {
            bytes[0] = '*';
            read = 2;
        } else if (*s == '\\') {
            read = 1 + unescape(s + 1, left - 1, bytes, &written);
        } else if (*s == '*' && pattern) {
            out[n++] = 1;
            written = 0;
        }
        if (read == 1 && *s == '\\') {
            az_problem(&lex->text, (size_t)(s - lex->text.s), "unknown escape in a string");
            break;
        }
        for (size_t i = 0; i < written; i++) {
            if (pattern) {
                out[n++] = 0;
            }
            out[n++] = bytes[i];
        }
        s += read;
        left -= read;
    }
    az_next(lex);
    return az_intern(lex->model, out, n);
}

uint32_t az_take_path(struct az_lexer *lex)
{
    const char *from = lex->text.s + lex->now.offset;
    /* __cedar::Long is the one path that may begin with a reserved word */
    bool builtin = az_accept(lex, "__cedar");
    uint32_t first = builtin ? AZ_NONE : az_take_word(lex, "a name");
    if (builtin && !az_is(lex, "::")) {
        az_unexpected(lex, "`::`");
    }
    if ((first == AZ_NONE && !builtin) || !az_is(lex, "::")) {
        return first;
    }
    char *out = az_alloc(lex->model->arena, lex->text.n - (size_t)(from - lex->text.s) + 1);
    size_t n = lex->previous_end - (size_t)(from - lex->text.s);
    memcpy(out, from, n);
    while (az_is(lex, "::")) {
        size_t behind = skip_blanks(&lex->text, lex->at);
        if (behind < lex->text.n && lex->text.s[behind] == '"') {
            break;
        }
        az_next(lex);
        const char *word = lex->text.s + lex->now.offset;
        size_t length = lex->now.n;
        if (az_take_word(lex, "a name") == AZ_NONE) {
            return AZ_NONE;
        }
        memcpy(out + n, "::", 2);
        memcpy(out + n + 2, word, length);
        n += 2 + length;
    }
    return az_intern(lex->model, out, n);
}

struct az_range az_take_annotations(struct az_lexer *lex)
{
    struct az_model *m = lex->model;
    struct az_range range = {m->refs.n, 0};
    while (az_accept(lex, "@")) {
        uint32_t offset = lex->now.offset;
        if (lex->now.kind != AZ_WORD) {
            az_unexpected(lex, "the name of an annotation");
            break;
        }
        uint32_t key = az_intern(m, lex->text.s + offset, lex->now.n), value;
        az_next(lex);
        if (az_accept(lex, "(")) {
            value = az_take_quoted(lex, false);
            if (value == AZ_NONE || !az_expect(lex, ")")) {
                break;
            }
        } else {
            value = az_intern(m, "", 0);
        }
        for (uint32_t i = 0; i < range.n; i += 2) {
            if (m->refs.at[range.first + i] == key) {
                az_problem(&lex->text, offset, "the annotation `%s` stands here twice",
                           m->strings.at[key].s);
            }
        }
        AZ_PUSH(m->arena, &m->refs, key);
        AZ_PUSH(m->arena, &m->refs, value);
        range.n += 2;
    }
    return range;
}

void az_place_in(struct az_lexer *lex, uint32_t offset, uint32_t *line, uint32_t *column)
{
    if (offset < lex->placed || lex->line == 0) {
        lex->placed = 0;
        lex->line = lex->column = 1;
    }
    struct az_text rest = {.s = lex->text.s + lex->placed, .n = lex->text.n - lex->placed};
    az_place(&rest, offset - lex->placed, line, column);
    *column += *line == 1 ? lex->column - 1 : 0;
    *line += lex->line - 1;
    lex->placed = offset;
    lex->line = *line;
    lex->column = *column;
}

bool az_enter(struct az_lexer *lex)
{
    if (++lex->nesting <= AZ_MAX_NESTING) {
        return true;
    }
    if (!lex->broken) {
        az_problem(&lex->text, lex->now.offset, "more than %d brackets within each other",
                   AZ_MAX_NESTING);
        lex->broken = true;
    }
    return false;
}

void az_leave(struct az_lexer *lex)
{
    lex->nesting--;
}
