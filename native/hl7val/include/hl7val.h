/* hl7val: reads, checks and acknowledges HL7 v2 messages (2.3 to 2.8). The header is the
 * specification.
 *
 * The library holds no state, allocates nothing, prints nothing and never exits. All memory is the
 * caller's; offsets and lengths are bytes. Every function may be called from any number of threads
 * at once as long as they don't share the memory they write to. Input may hold any bytes. Time is
 * linear in the input, the stack use is fixed (below 16 KiB). A finding never holds a value from
 * the message, only where it is and which rule it breaks. */
#ifndef HL7VAL_H
#define HL7VAL_H
#include <stddef.h>
#include <stdint.h>

/* [cdef] : everything between the markers is read by cffi; keep it plain C. */
/* Status: 0 is success, failures are negative. */
enum {
    HL7VAL_OK = 0,
    HL7VAL_EINVAL = -1,   /* an argument is not allowed (NULL, out of range) */
    HL7VAL_ESPACE = -2,   /* the caller's memory is full; see the function */
    HL7VAL_ETOOLONG = -3, /* more than HL7VAL_MAX_INPUT bytes */
    HL7VAL_EABSENT = -4,  /* what was asked for is not in the message */
    HL7VAL_EPROFILE = -5  /* the profile is damaged or of another version */
};

enum {
    HL7VAL_MAX_INPUT = 0x7fffffff, /* bytes in one call */
    HL7VAL_MIN_FINDINGS = 64       /* the smallest room for findings that hl7val_validate takes */
};

/* The version this library was compiled as, for example "0.1.0". Never NULL. */
const char *hl7val_version(void);

/* A constant English sentence for a status. Never NULL, never freed. */
const char *hl7val_strerror(int status);

/* ------------------------------------------------------------------ findings */

enum { HL7VAL_INFO = 1, HL7VAL_WARNING = 2, HL7VAL_ERROR = 3 };

/* How severe a finding is depends on the mode: strict takes the standard by the letter, normal
 * forgives what real systems do without harm, lenient keeps errors for what makes a message
 * unreadable or unroutable. */
enum { HL7VAL_NORMAL = 0, HL7VAL_STRICT = 1, HL7VAL_LENIENT = 2 };

/* The stages; each can be left out by hl7val_options.skip. */
enum {
    HL7VAL_FRAMING = 1, /* MLLP, batch envelopes and their counts, line ends, BOM, control bytes */
    HL7VAL_HEADER = 2,  /* MSH-1, 2, 9, 11, 12 */
    HL7VAL_STRUCTURE = 4, /* order, groups and number of segments */
    HL7VAL_REQUIRED =
        8,             /* required fields and components, repetitions, fields not in the version */
    HL7VAL_TYPES = 16, /* formats of data types, OBX-5 by OBX-2 */
    HL7VAL_LENGTHS = 32,  /* maximum lengths */
    HL7VAL_TABLES = 64,   /* HL7-defined and user-defined tables */
    HL7VAL_ESCAPES = 128, /* escape sequences */
    HL7VAL_CHARSET = 256, /* bytes against MSH-18 */
    HL7VAL_PROFILE = 512  /* the conformance profile in hl7val_options.profile */
};

/* One defect. field, repetition, component and subcomponent count from 1; 0 means "not that deep".
 *  segment is as found (up to four characters), NUL-padded, "?" when what stands there is no
 * segment name. */
typedef struct {
    uint32_t offset,
        length;      /* in the whole input; length 0 marks the place where something lacks */
    uint32_t detail; /* by rule: a table number, a length, a data type; see hl7val_text */
    char segment[4];
    uint32_t occurrence; /* of the segment in its message, from 1 */
    uint16_t field, repetition, component, subcomponent;
    uint16_t code;    /* HL7 table 0357, or 0 where none fits */
    uint16_t stage;   /* HL7VAL_FRAMING ... */
    uint8_t rule;     /* a stable number; its name by hl7val_rule */
    uint8_t severity; /* HL7VAL_INFO ... */
    uint8_t spare[2];
} hl7val_finding;

/* The stable name of a rule, for example "HV_FIELD_REQUIRED"; NULL when there is no such rule.
 * Rules count from 1 without gaps. */
const char *hl7val_rule(int rule);

/* Write the path of a finding, like PID[1]-3[2].4.1, NUL-terminated. out needs 64 bytes.
 * Returns the length without the NUL, or a negative status. */
int hl7val_path(const hl7val_finding *finding, char *out, size_t size);

/* Write one plain English sentence on a finding, NUL-terminated; never the value. out needs 160
 * bytes. Returns the length without the NUL, or a negative status. */
int hl7val_text(const hl7val_finding *finding, char *out, size_t size);

/* ------------------------------------------------------------------ validating */

typedef struct {
    uint32_t offset, length;
} hl7val_span;

typedef struct {
    uint8_t mode; /* HL7VAL_NORMAL ... */
    uint8_t spare[3];
    uint32_t skip;           /* stages left out, or-ed */
    uint32_t max_findings;   /* for one message; 0: 1000. What exceeds it is counted, not kept */
    uint32_t profile_length; /* bytes at profile */
    const uint8_t *profile;  /* or NULL */
} hl7val_options;

enum { HL7VAL_MESSAGE = 0, HL7VAL_ENVELOPE = 1 };

/* One message of the input, or (kind HL7VAL_ENVELOPE) what is wrong with the file around the
 * messages; a file without such a fault has no envelope report. Spans are offsets into the input;
 * length 0: absent. */
typedef struct {
    uint32_t offset, length;          /* the message without its frame */
    uint32_t first_finding, findings; /* its part of the findings array */
    uint32_t errors, warnings;        /* counted also beyond max_findings */
    hl7val_span version, type, event, structure, control_id;
    uint8_t kind;
    uint8_t tables; /* index of the version whose tables were used; see hl7val_table_version */
    uint8_t spare[2];
} hl7val_report;

/* Where validating stands in one input. Zero it before the first call. */
typedef struct {
    uint32_t next; /* first byte not yet read */
    uint32_t file_batches, batch_messages;
    uint32_t file_offset, batch_offset; /* of the open FHS and BHS */
    uint8_t in_file, in_batch, after_frame, done;
    hl7val_finding held[4]; /* findings on the envelope, not yet reported */
    uint8_t held_count, spare[3];
} hl7val_cursor;

/* Check every message of data[0..length): one message, several, a batch or file (FHS, BHS, BTS,
 * FTS), or MLLP frames. Writes one report a message, in order, and their findings. A defect never
 * hides the messages after it.
 * HL7VAL_OK: the whole input was read (an empty input gives one report that says so).
 * HL7VAL_ESPACE: reports or findings are full; use them and call again with the same cursor. Room
 * for max_findings findings (at least HL7VAL_MIN_FINDINGS) and one report must be given, else
 * HL7VAL_EINVAL. HL7VAL_EPROFILE: the profile is damaged. options may be NULL: normal mode, all
 * stages. */
int hl7val_validate(hl7val_cursor *cursor, const uint8_t *data, size_t length,
                    const hl7val_options *options, hl7val_report *reports, size_t report_room,
                    size_t *report_count, hl7val_finding *findings, size_t finding_room,
                    size_t *finding_count);

/* ------------------------------------------------------------------ reading */

/* The five (since 2.7 six) delimiters that MSH-1 and MSH-2 name; 0 where one is not given. */
typedef struct {
    uint8_t field, component, repetition, escape, subcomponent, truncation;
} hl7val_delimiters;

/* Read the delimiters at the start of a message (MSH, BHS or FHS). HL7VAL_EABSENT: it does not
 * start with a header; then and for what is missing, the usual |^~\& are set. */
int hl7val_delimiters_of(const uint8_t *message, size_t length, hl7val_delimiters *out);

/* List the positions of all delimiters, escape characters, line ends and control bytes of a
 * message, in order. Writes at most room positions, *count is how many there are (HL7VAL_ESPACE if
 * more). */
int hl7val_tokens(const uint8_t *message, size_t length, const hl7val_delimiters *delimiters,
                  uint32_t *out, size_t room, size_t *count);

/* List the segments of one message, each without its line end; blank lines are left out. Lines end
 * with CR, LF or both. Writes at most room spans, *count is how many there are (HL7VAL_ESPACE if
 * more). */
int hl7val_segments(const uint8_t *message, size_t length, hl7val_span *out, size_t room,
                    size_t *count);

/* Find one element of a segment: field from 0 (the segment's name), repetition, component and
 * subcomponent from 1, or 0 for all of the level above. In MSH, BHS and FHS field 1 is the
 * separator itself. The raw bytes are data[out->offset ...]. HL7VAL_EABSENT: not there (out is
 * empty). */
int hl7val_locate(const uint8_t *segment, size_t length, const hl7val_delimiters *delimiters,
                  uint32_t field, uint32_t repetition, uint32_t component, uint32_t subcomponent,
                  hl7val_span *out);

/* How many repetitions a field has; 0 when it is absent or empty. */
int hl7val_repetitions(const uint8_t *segment, size_t length, const hl7val_delimiters *delimiters,
                       uint32_t field, uint32_t *count);

/* Replace the escape sequences F S T R E P and Xhh.. by their bytes, .br and .sp by a line feed;
 * drop the highlighting H and N; leave any other sequence as it is. The result is never longer than
 * the input, and out may be the input itself. HL7VAL_ESPACE: room is less than length. */
int hl7val_unescape(const uint8_t *text, size_t length, const hl7val_delimiters *delimiters,
                    uint8_t *out, size_t room, size_t *written);

/* Replace delimiters by escape sequences, LF by \.br\ and other control bytes but TAB by hex. The
 * result is at most five times as long. HL7VAL_ESPACE: it does not fit; *written is then the room
 * needed. */
int hl7val_escape(const uint8_t *text, size_t length, const hl7val_delimiters *delimiters,
                  uint8_t *out, size_t room, size_t *written);

/* ------------------------------------------------------------------ streaming (MLLP) */

/* What a push ends with. */
enum {
    HL7VAL_MORE = 0,   /* everything was taken; push more */
    HL7VAL_COMPLETE,   /* buffer[0..length) is a message whose frame ended */
    HL7VAL_UNFINISHED, /* buffer[0..length) is the start of one: a new frame began inside it */
    HL7VAL_OUTSIDE,    /* bytes outside of any frame were left out */
    HL7VAL_OVERLONG    /* a message did not fit into the buffer; it is left out up to its end */
};

/* A reader of frames (VT ... FS CR), fed with pieces of any size. The buffer is the caller's, so no
 * more than one message is ever held. Set buffer and room, zero the rest. */
typedef struct {
    uint8_t *buffer;
    uint32_t room, length;
    uint8_t state, spare[7];
} hl7val_stream;

/* Take bytes up to the next event. *used says how many were taken: push the rest again afterwards.
 * After COMPLETE or UNFINISHED the buffer is valid until the next push. Returns the event or a
 * negative status. */
int hl7val_stream_push(hl7val_stream *stream, const uint8_t *data, size_t length, size_t *used);

/* ------------------------------------------------------------------ conformance profiles */

/* A profile is one block of memory: a head, then rules (sorted by segment), predicates, value sets
 * and codes, without gaps. It is checked at each call of hl7val_validate;
 * app/native/hl7val_profile.py compiles it from JSON. Numbers are in the machine's byte order. */
enum { HL7VAL_PROFILE_FORMAT = 1 };

typedef struct {
    char magic[4];     /* "HVPR" */
    uint32_t format;   /* HL7VAL_PROFILE_FORMAT; also tells a foreign byte order */
    uint32_t checksum; /* FNV-1a of all bytes behind this field */
    uint32_t rules, predicates, sets, codes; /* how many of each */
    char type[4], event[4];                  /* of the messages it is for; empty: any */
} hl7val_profile_head;

/* R required, E required if known (RE), X not allowed, O optional, C by the predicate. */
typedef struct {
    char segment[4];
    uint16_t field, component, subcomponent; /* 0: not that deep */
    uint8_t usage, spare;
    uint16_t min, max;  /* segments in the message or repetitions of the field; max 0: any number */
    uint32_t length;    /* characters; 0: any */
    uint32_t set;       /* 1 + index of the value set; 0: none */
    uint32_t predicate; /* 1 + index; 0: none */
} hl7val_profile_rule;

/* Holds when the element has a value (set 0) or has one of the set. The element is looked for in
 * the same segment, or in the first one of another name. */
typedef struct {
    char segment[4];
    uint16_t field, component, subcomponent;
    uint8_t then, otherwise; /* the usage that follows: R E X O */
    uint32_t set;
} hl7val_profile_predicate;

typedef struct {
    uint32_t first, count; /* of the codes; sorted */
} hl7val_profile_set;

/* The number a code has in the sorted list of codes (uint64_t each). */
uint64_t hl7val_code_key(const uint8_t *code, size_t length);

/* The checksum of a profile. 0 when it is shorter than its head. */
uint32_t hl7val_profile_checksum(const uint8_t *profile, size_t length);

/* ------------------------------------------------------------------ what the tables say */

typedef struct {
    char type[4];           /* data type, for example "CX"; the first three letters */
    uint16_t table, length; /* 0: none */
    uint8_t most_repeats;   /* 0: any number */
    uint8_t required, withdrawn, components;
} hl7val_field_facts;

/* Facts on a field (from 1) of a segment in one of the
 * versions 2.3, 2.3.1, 2.4, 2.5, 2.5.1, 2.6, 2.7, 2.8. Texts are NUL-terminated. HL7VAL_EABSENT:
 * there is no such version, segment or field. */
int hl7val_field(const char *version, const char *segment, uint32_t field, hl7val_field_facts *out);

enum { HL7VAL_NODE_SEGMENT, HL7VAL_NODE_GROUP, HL7VAL_NODE_CHOICE, HL7VAL_NODE_ANY };

/* A node of a message structure; most 0: any number. size counts it and all nodes below it. */
typedef struct {
    char segment[4]; /* empty for a group, a choice and for any segment */
    uint8_t kind, least, most, needed;
    uint16_t size;
} hl7val_node_facts;

/* Facts on a node (from 0, the whole, in the order of reading) of a structure such as "ADT_A01" in
 * a version. HL7VAL_EABSENT: there is no such version, structure or node. */
int hl7val_structure_node(const char *version, const char *structure, uint32_t node,
                          hl7val_node_facts *out);

/* 1 when a code is in an HL7 table in any version, 0 when not, HL7VAL_EABSENT for a table that is
 * not checked (unknown, empty, or open by its nature). */
int hl7val_table_has(uint32_t table, const uint8_t *code, size_t length);

/* ------------------------------------------------------------------ acknowledging */

/* What an acknowledgement is made of; texts are NUL-terminated and may be NULL (then left empty).
 */
typedef struct {
    const char *code;       /* AA AE AR CA CE CR */
    const char *control_id; /* MSH-10 of the acknowledgement itself */
    const char *at;         /* MSH-7, YYYYMMDDHHMMSS and an offset such as +0100 */
} hl7val_ack_head;

/* Build the acknowledgement of message[0..length): MSH with sender and receiver exchanged, same
 * version, processing id and character set, MSA, and one ERR for each finding of severity error or
 * warning (ERR-1 before 2.5, ERR-2 to ERR-8 since). Offsets of the findings are not used. Works on
 * any input: of what cannot be read, MSH-11 is P and MSH-12 2.5.1, the rest stays empty.
 * HL7VAL_ESPACE: it does not fit; *written is then the room needed. */
int hl7val_ack(const uint8_t *message, size_t length, const hl7val_ack_head *head,
               const hl7val_finding *findings, size_t finding_count, uint8_t *out, size_t room,
               size_t *written);
/* [/cdef] */

#endif
