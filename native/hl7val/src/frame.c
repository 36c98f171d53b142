/* Framing: finds the messages in a file, a batch or MLLP frames, and checks what is around them. */
#include "internal.h"

enum { VT = 0x0b, FS = 0x1c };

static bool starts(const uint8_t *at, const uint8_t *end, const char *name)
{
    return end - at >= 3 && memcmp(at, name, 3) == 0 && (end - at == 3 || !is_alnum(at[3]));
}

static bool is_envelope(const uint8_t *at, const uint8_t *end)
{
    return starts(at, end, "FHS") || starts(at, end, "BHS") || starts(at, end, "BTS") ||
           starts(at, end, "FTS");
}

/* A message as framed: its bytes and what was wrong with the frame (RULE_NONE: nothing). */
typedef struct {
    const uint8_t *begin, *end, *next;
    enum rule fault;
    bool header_only; /* MSH alone, with another MSH behind it */
} frame;

static const uint8_t *line_end(const uint8_t *at, const uint8_t *end)
{
    const uint8_t *stop = hv_next_control(at, end);
    while (stop < end && !is_line_end(*stop) && *stop != VT && *stop != FS)
        stop = hv_next_control(stop + 1, end);
    return stop;
}

static const uint8_t *skip_line_ends(const uint8_t *at, const uint8_t *end)
{
    while (at < end && is_line_end(*at))
        at++;
    return at;
}

/* VT ... FS CR. Without its end the frame stops before the next VT. */
static frame read_mllp(const uint8_t *at, const uint8_t *end)
{
    frame f = {.begin = at + 1};
    const uint8_t *fs = memchr(f.begin, FS, (size_t)(end - f.begin));
    const uint8_t *limit = fs ? fs : end;
    const uint8_t *vt = memchr(f.begin, VT, (size_t)(limit - f.begin));
    if (vt || !fs) {
        f.end = f.next = vt ? vt : end;
        f.fault = HV_MLLP_NO_END;
        return f;
    }
    f.end = fs;
    f.next = fs + 1;
    if (f.next < end && *f.next == '\r')
        f.next++;
    else
        f.fault = HV_MLLP_NO_CR;
    return f;
}

/* Lines up to the next MSH, envelope segment, VT or FS. */
static frame read_lines(const uint8_t *at, const uint8_t *end)
{
    frame f = {.begin = at};
    size_t lines = 0;
    for (;;) {
        const uint8_t *stop = line_end(at, end);
        lines++;
        f.end = stop;
        at = skip_line_ends(stop, end);
        f.next = at;
        if (at == end || is_envelope(at, end))
            return f;
        if (starts(at, end, "MSH")) {
            f.header_only = lines == 1 && starts(f.begin, end, "MSH");
            return f;
        }
        if (*at == VT)
            return f;
        if (*at == FS) {
            f.fault = HV_MLLP_NO_START;
            f.next = at + 1;
            return f;
        }
    }
}

/* ------------------------------------------------------------------ envelopes */

static void hold(hl7val_cursor *cursor, check *c, enum rule rule, const char *segment,
                 uint16_t field, uint32_t offset, uint32_t detail)
{
    place where = {.occurrence = 1, .field = field};
    memcpy(where.segment, segment, 3);
    hl7val_report counted = {0};
    hl7val_finding made;
    check probe = {
        .mode = c->mode, .skip = c->skip, .report = &counted, .findings = &made, .room = 1};
    if (cursor->held_count < 4 && hv_report_finding(&probe, rule, &where, offset, 0, detail))
        cursor->held[cursor->held_count++] = made;
}

/* Does field 1 of a trailer, when it is a number, differ from the count? */
static bool counts_otherwise(const uint8_t *at, const uint8_t *end, uint32_t count)
{
    hl7val_delimiters d = {
        .field = end - at > 3 ? at[3] : '|', .repetition = '~', .component = '^'};
    hl7val_span span;
    if (hl7val_locate(at, (size_t)(end - at), &d, 1, 1, 1, 0, &span) || !span.length)
        return false;
    uint64_t said = 0;
    for (uint32_t i = 0; i < span.length && said < 1u << 31; i++) {
        uint8_t byte = at[span.offset + i];
        if (byte < '0' || byte > '9')
            return true;
        said = said * 10 + byte - '0';
    }
    return said != count;
}

static void close_batch(hl7val_cursor *cursor, check *c)
{
    if (cursor->in_batch)
        hold(cursor, c, HV_BATCH_OPEN, "BTS", 0, cursor->batch_offset, 0);
    cursor->in_batch = 0;
}

static void close_file(hl7val_cursor *cursor, check *c)
{
    close_batch(cursor, c);
    if (cursor->in_file)
        hold(cursor, c, HV_FILE_OPEN, "FTS", 0, cursor->file_offset, 0);
    cursor->in_file = 0;
}

static void read_envelope(hl7val_cursor *cursor, check *c, const uint8_t *at, const uint8_t *end)
{
    uint32_t offset = (uint32_t)(at - c->data);
    if (starts(at, end, "FHS")) {
        close_file(cursor, c);
        cursor->in_file = 1;
        cursor->file_batches = 0;
        cursor->file_offset = offset;
    } else if (starts(at, end, "BHS")) {
        close_batch(cursor, c);
        cursor->in_batch = 1;
        cursor->batch_messages = 0;
        cursor->file_batches++;
        cursor->batch_offset = offset;
    } else if (starts(at, end, "BTS")) {
        if (!cursor->in_batch)
            hold(cursor, c, HV_BATCH_STRAY, "BHS", 0, offset, 0);
        else if (counts_otherwise(at, end, cursor->batch_messages))
            hold(cursor, c, HV_BATCH_COUNT, "BTS", 1, offset, cursor->batch_messages);
        cursor->in_batch = 0;
    } else {
        close_batch(cursor, c);
        if (!cursor->in_file)
            hold(cursor, c, HV_FILE_STRAY, "FHS", 0, offset, 0);
        else if (counts_otherwise(at, end, cursor->file_batches))
            hold(cursor, c, HV_FILE_COUNT, "FTS", 1, offset, cursor->file_batches);
        cursor->in_file = 0;
    }
}

/* ------------------------------------------------------------------ the whole input */

static void check_framed(check *c, const frame *f, bool bom)
{
    const place at_frame = {.segment = ""};
    const place at_header = {.segment = "MSH", .occurrence = 1};
    c->begin = (uint32_t)(f->begin - c->data);
    c->end = (uint32_t)(f->end - c->data);
    c->report->offset = c->begin;
    c->report->length = c->end - c->begin;
    if (bom)
        hv_report_finding(c, HV_BOM, &at_frame, 0, 3, 0);
    if (f->fault)
        hv_report_finding(c, f->fault, &at_frame, f->fault == HV_MLLP_NO_START ? c->end : c->begin,
                          0, 0);
    if (!starts(f->begin, f->end, "MSH")) {
        hv_report_finding(c, f->begin == f->end ? HV_NO_MESSAGE : HV_NO_HEADER, &at_header,
                          c->begin, 0, 0);
        return;
    }
    if (f->header_only)
        hv_report_finding(c, HV_HEADER_ONLY, &(place){.segment = "MSH", .occurrence = 2}, c->end, 0,
                          0);
    hv_check_message(c, f->header_only);
}

/* Report the held findings on the envelope as a report of their own. */
static void flush_held(hl7val_cursor *cursor, check *c)
{
    c->report->kind = HL7VAL_ENVELOPE;
    c->report->offset = cursor->held[0].offset;
    for (uint8_t i = 0; i < cursor->held_count; i++) {
        c->findings[c->report->findings++] = cursor->held[i];
        c->report->errors += cursor->held[i].severity == HL7VAL_ERROR;
        c->report->warnings += cursor->held[i].severity == HL7VAL_WARNING;
    }
    cursor->held_count = 0;
}

/* Read on to the next thing to report; false at the end of the input. */
static bool next_report(hl7val_cursor *cursor, check *c, const uint8_t *end)
{
    bool bom = false;
    while (!cursor->held_count) {
        const uint8_t *at = c->data + cursor->next;
        if (cursor->next == 0 && end - at >= 3 && memcmp(at, "\xef\xbb\xbf", 3) == 0) {
            bom = true;
            at += 3;
        }
        while (at < end && (is_line_end(*at) || *at == ' ' || (*at == FS && cursor->next)))
            at++;
        cursor->next = (uint32_t)(at - c->data);
        if (at == end) {
            close_file(cursor, c);
            if (cursor->held_count)
                break;
            if (!cursor->done)
                check_framed(c, &(frame){.begin = at, .end = at}, bom);
            bool empty = !cursor->done;
            cursor->done = 1;
            return empty;
        }
        bool enveloped = *at == VT && is_envelope(at + 1, end);
        if (enveloped)
            at++;
        if (is_envelope(at, end)) {
            const uint8_t *stop = line_end(at, end);
            read_envelope(cursor, c, at, stop);
            cursor->next = (uint32_t)(stop - c->data);
            cursor->done = 1;
            continue;
        }
        frame f = *at == VT ? read_mllp(at, end) : read_lines(at, end);
        cursor->next = (uint32_t)(f.next - c->data);
        cursor->batch_messages++;
        cursor->done = 1;
        check_framed(c, &f, bom);
        return true;
    }
    flush_held(cursor, c);
    return true;
}

static bool is_finished(const hl7val_cursor *cursor, size_t length)
{
    return cursor->done && cursor->next == length && !cursor->held_count && !cursor->in_batch &&
           !cursor->in_file;
}

int hl7val_validate(hl7val_cursor *cursor, const uint8_t *data, size_t length,
                    const hl7val_options *options, hl7val_report *reports, size_t report_room,
                    size_t *report_count, hl7val_finding *findings, size_t finding_room,
                    size_t *finding_count)
{
    static const hl7val_options defaults = {0};
    if (!options)
        options = &defaults;
    if (!cursor || (!data && length) || !reports || !report_count || !findings || !finding_count)
        return HL7VAL_EINVAL;
    if (length > HL7VAL_MAX_INPUT)
        return HL7VAL_ETOOLONG;
    uint32_t most = options->max_findings ? options->max_findings : 1000;
    if (most < HL7VAL_MIN_FINDINGS || finding_room < most || !report_room ||
        options->mode > HL7VAL_LENIENT || cursor->next > length || cursor->held_count > 4)
        return HL7VAL_EINVAL;
    if (options->profile && hv_check_profile(options->profile, options->profile_length))
        return HL7VAL_EPROFILE;
    static const uint8_t nothing[1] = {0};
    if (!data)
        data = nothing;
    *report_count = *finding_count = 0;
    for (;;) {
        if (is_finished(cursor, length))
            return HL7VAL_OK;
        if (*report_count == report_room || finding_room - *finding_count < most)
            return HL7VAL_ESPACE;
        hl7val_report *report = &reports[*report_count];
        *report = (hl7val_report){.first_finding = (uint32_t)*finding_count};
        check c = {.data = data,
                   .mode = options->mode,
                   .skip = options->skip,
                   .profile = (const hl7val_profile_head *)(const void *)options->profile,
                   .report = report,
                   .findings = findings + *finding_count,
                   .room = most};
        if (!next_report(cursor, &c, data + length))
            return HL7VAL_OK;
        ++*report_count;
        *finding_count += report->findings;
    }
}
