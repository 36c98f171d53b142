/* Tokens of Cedar's policy and schema texts. */
#ifndef AZ_LEX_H
#define AZ_LEX_H
#include "model.h"

enum az_token_kind {
    AZ_END,
    AZ_WORD,   /* an identifier, reserved ones too */
    AZ_NUMBER, /* digits */
    AZ_QUOTED, /* a string, quotes included */
    AZ_PUNCT,  /* an operator; `punct` holds up to two characters */
    AZ_WRONG   /* reported already */
};

struct az_token {
    enum az_token_kind kind;
    uint32_t offset, n;
    char punct[3];
};

struct az_lexer {
    struct az_text text;
    struct az_model *model;
    struct az_token now; /* the token looked at */
    uint32_t at;         /* where the next one begins */
    uint32_t previous_end;
    uint32_t nesting;
    uint32_t placed, line, column; /* the last place asked for, to go on from */
    bool broken;                   /* an error stands unresolved: say no more until az_recover */
};

void az_lex_init(struct az_lexer *lex, struct az_text text, struct az_model *model);
void az_next(struct az_lexer *lex);
bool az_is(const struct az_lexer *lex, const char *punct_or_word);
bool az_accept(struct az_lexer *lex, const char *punct_or_word);
bool az_expect(struct az_lexer *lex, const char *punct_or_word); /* reports if it is not there */
void az_unexpected(struct az_lexer *lex, const char *wanted);
bool az_is_reserved(const char *s, size_t n);
/* May the text stand as a name? And as names with `::` between them? */
bool az_is_identifier(const char *s, size_t n);
bool az_is_path(const char *s, size_t n);
/* The string of an identifier (not reserved), or AZ_NONE and a report. */
uint32_t az_take_word(struct az_lexer *lex, const char *wanted);
/* The unescaped string of a quoted token; as a pattern, encoded as AZ_LIKE says. */
uint32_t az_take_quoted(struct az_lexer *lex, bool pattern);
/* `A::B::C`, without blanks, as one string; stops before `::"`. AZ_NONE and a report if none. */
uint32_t az_take_path(struct az_lexer *lex);
/* {'@' word ['(' quoted ')']}: pushes key and value pairs to refs (key words may be reserved). */
struct az_range az_take_annotations(struct az_lexer *lex);
/* Line and column of an offset, cheap where offsets rise. */
void az_place_in(struct az_lexer *lex, uint32_t offset, uint32_t *line, uint32_t *column);
/* Enters or leaves a bracket; entering too deep reports and returns false. */
bool az_enter(struct az_lexer *lex);
void az_leave(struct az_lexer *lex);
#endif
