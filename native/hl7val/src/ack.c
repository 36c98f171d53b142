/* Acknowledging: builds the answer to a message from its header and its findings. */
#include "internal.h"

/* An output that counts on when it is full. */
typedef struct {
    uint8_t *out;
    size_t room, used;
    hl7val_delimiters d;
} writer;

static void put_byte(writer *w, uint8_t byte)
{
    if (w->used < w->room)
        w->out[w->used] = byte;
    w->used++;
}

static void put_text(writer *w, const char *text)
{
    size_t length = text ? strlen(text) : 0, written;
    uint8_t *to = w->used < w->room ? w->out + w->used : NULL;
    hl7val_escape((const uint8_t *)text, length, &w->d, to, to ? w->room - w->used : 0, &written);
    w->used += written;
}

static void put_number(writer *w, uint32_t number)
{
    char digits[11];
    int n = 0;
    do
        digits[n++] = (char)('0' + number % 10);
    while (number /= 10);
    while (n)
        put_byte(w, (uint8_t)digits[--n]);
}

static void put_separators(writer *w, uint8_t separator, int count)
{
    while (count-- > 0)
        put_byte(w, separator);
}

/* Can these delimiters be told apart? */
static bool usable(const hl7val_delimiters *d)
{
    const uint8_t all[5] = {d->field, d->component, d->repetition, d->escape, d->subcomponent};
    for (int i = 0; i < 5; i++)
        if (all[i] <= ' ' || all[i] > 0x7e || is_alnum(all[i]) || memchr(all, all[i], (size_t)i))
            return false;
    return true;
}

/* The message that is answered. */
typedef struct {
    const uint8_t *msh;
    size_t length; /* of MSH; 0: there is none */
    hl7val_delimiters d;
    bool readable; /* its delimiters can be used for the answer */
} original;

static original read_original(const uint8_t *message, size_t length)
{
    original o = {.msh = message};
    if (hl7val_delimiters_of(message, length, &o.d) == HL7VAL_OK &&
        memcmp(message, "MSH", 3) == 0) {
        o.length = (size_t)(hv_next_control(message, message + length) - message);
        o.readable = usable(&o.d);
    }
    return o;
}

/* Copy a field or component of the original's MSH as it stands; false: there was nothing to copy.
 */
static bool put_original(writer *w, const original *o, uint32_t field, uint32_t component)
{
    hl7val_span span;
    if (!o->length ||
        hl7val_locate(o->msh, o->length, &o->d, field, component ? 1 : 0, component, 0, &span))
        return false;
    const uint8_t *at = o->msh + span.offset;
    const uint8_t ours[5] = {w->d.field, w->d.component, w->d.repetition, w->d.escape,
                             w->d.subcomponent};
    for (int i = 0; i < 5 && !o->readable; i++)
        if (memchr(at, ours[i], span.length))
            return false;
    for (uint32_t i = 0; i < span.length; i++)
        put_byte(w, at[i]);
    return span.length > 0;
}

/* The number after "2." of the original's version; 5 when it cannot be read. */
static uint32_t minor_version(const original *o)
{
    hl7val_span span;
    if (!o->length || hl7val_locate(o->msh, o->length, &o->d, 12, 1, 1, 0, &span) ||
        span.length < 3)
        return 5;
    const uint8_t *at = o->msh + span.offset;
    return at[0] == '2' && at[1] == '.' && at[2] >= '0' && at[2] <= '9' ? (uint32_t)(at[2] - '0')
                                                                        : 5;
}

static void put_msh(writer *w, const original *o, const hl7val_ack_head *head, uint32_t minor)
{
    hl7val_span event = {0, 0};
    const uint8_t field = w->d.field;
    const uint8_t start[8] = {
        'M', 'S', 'H', field, w->d.component, w->d.repetition, w->d.escape, w->d.subcomponent};
    for (int i = 0; i < 8; i++)
        put_byte(w, start[i]);
    static const uint32_t exchanged[4] = {5, 6, 3, 4};
    for (int i = 0; i < 4; i++) {
        put_byte(w, field);
        put_original(w, o, exchanged[i], 0);
    }
    put_byte(w, field);
    put_text(w, head->at);
    put_separators(w, field, 2);
    put_text(w, "ACK");
    if (o->length && hl7val_locate(o->msh, o->length, &o->d, 9, 1, 2, 0, &event) == HL7VAL_OK &&
        event.length) {
        put_byte(w, w->d.component);
        put_original(w, o, 9, 2);
        if (minor >= 4) {
            put_byte(w, w->d.component);
            put_text(w, "ACK");
        }
    }
    put_byte(w, field);
    put_text(w, head->control_id);
    put_byte(w, field);
    if (!put_original(w, o, 11, 0))
        put_text(w, "P");
    put_byte(w, field);
    if (!put_original(w, o, 12, 0))
        put_text(w, "2.5.1");
    if (o->length && hl7val_locate(o->msh, o->length, &o->d, 18, 0, 0, 0, &event) == HL7VAL_OK &&
        event.length) {
        put_separators(w, field, 6);
        put_original(w, o, 18, 0);
    }
    put_byte(w, '\r');
}

/* The standard's own short names of table 0357. */
static const char *code_name(uint16_t code)
{
    switch (code) {
    case 100:
        return "Segment sequence error";
    case 101:
        return "Required field missing";
    case 102:
        return "Data type error";
    case 103:
        return "Table value not found";
    case 104:
        return "Value too long";
    case 198:
        return "Non-Conformant Cardinality";
    case 200:
        return "Unsupported message type";
    case 201:
        return "Unsupported event code";
    case 202:
        return "Unsupported processing id";
    case 203:
        return "Unsupported version id";
    default:
        return "Application error";
    }
}

static void put_code(writer *w, uint16_t code, uint8_t separator)
{
    put_number(w, code ? code : 207);
    put_byte(w, separator);
    put_text(w, code_name(code));
    put_byte(w, separator);
    put_text(w, "HL70357");
}

static void put_place(writer *w, const hl7val_finding *f, bool deep)
{
    char segment[5] = {0};
    memcpy(segment, f->segment, 4);
    put_text(w, segment);
    const uint32_t parts[5] = {f->occurrence, f->field, f->repetition, f->component,
                               f->subcomponent};
    for (int i = 0; i < (deep ? 5 : 2) && parts[i]; i++) {
        put_byte(w, w->d.component);
        put_number(w, parts[i]);
    }
}

static void put_err(writer *w, const hl7val_finding *f, uint32_t minor)
{
    char sentence[160];
    put_text(w, "ERR");
    put_byte(w, w->d.field);
    if (minor < 5) {
        put_place(w, f, false);
        put_separators(w, w->d.component, f->field ? 1 : 2);
        put_code(w, f->code, w->d.subcomponent);
        put_byte(w, '\r');
        return;
    }
    put_byte(w, w->d.field);
    put_place(w, f, true);
    put_byte(w, w->d.field);
    put_code(w, f->code, w->d.component);
    put_byte(w, w->d.field);
    put_byte(w, f->severity == HL7VAL_ERROR ? 'E' : 'W');
    put_byte(w, w->d.field);
    put_text(w, hl7val_rule(f->rule));
    put_separators(w, w->d.field, 3);
    put_text(w, hl7val_text(f, sentence, sizeof sentence) > 0 ? sentence : NULL);
    put_byte(w, '\r');
}

int hl7val_ack(const uint8_t *message, size_t length, const hl7val_ack_head *head,
               const hl7val_finding *findings, size_t finding_count, uint8_t *out, size_t room,
               size_t *written)
{
    static const char known[] = "AAAEARCACECR";
    if (!head || !head->code || !written || (!message && length) || (!findings && finding_count) ||
        (!out && room))
        return HL7VAL_EINVAL;
    if (length > HL7VAL_MAX_INPUT)
        return HL7VAL_ETOOLONG;
    bool listed = false;
    for (size_t i = 0; i < sizeof known - 1; i += 2)
        listed |= strlen(head->code) == 2 && memcmp(head->code, known + i, 2) == 0;
    if (!listed)
        return HL7VAL_EINVAL;
    original o = read_original(message, length);
    writer w = {out, room, 0, o.d};
    if (!o.readable)
        w.d = (hl7val_delimiters){'|', '^', '~', '\\', '&', 0};
    uint32_t minor = minor_version(&o);
    put_msh(&w, &o, head, minor);
    put_text(&w, "MSA");
    put_byte(&w, w.d.field);
    put_text(&w, head->code);
    put_byte(&w, w.d.field);
    put_original(&w, &o, 10, 0);
    put_byte(&w, '\r');
    for (size_t i = 0; i < finding_count; i++)
        if (findings[i].severity >= HL7VAL_WARNING)
            put_err(&w, &findings[i], minor);
    *written = w.used;
    return w.used > room ? HL7VAL_ESPACE : HL7VAL_OK;
}
