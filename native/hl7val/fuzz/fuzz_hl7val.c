/* Feeds any bytes to every entry of the library; a crash, a read out of bounds or a broken promise
 * of the header stops it. The first byte chooses mode and stages,
 * the last one whether a profile is applied. */
#include <stdlib.h>
#include <string.h>

#include "hl7val.h"

enum { REPORTS = 3, FINDINGS = 64 };

static void require(int truth)
{
    if (!truth)
        abort();
}

static void check_report(const hl7val_report *r, size_t length)
{
    require(r->offset <= length && r->length <= length - r->offset);
    const hl7val_span spans[5] = {r->version, r->type, r->event, r->structure, r->control_id};
    for (int i = 0; i < 5; i++)
        require(!spans[i].length ||
                (spans[i].offset <= length && spans[i].length <= length - spans[i].offset));
}

static void validate(const uint8_t *data, size_t length, const hl7val_options *options)
{
    hl7val_cursor cursor = {0};
    hl7val_report reports[REPORTS];
    hl7val_finding findings[FINDINGS];
    size_t report_count, finding_count, rounds = 0;
    int status;
    do {
        status = hl7val_validate(&cursor, data, length, options, reports, REPORTS, &report_count,
                                 findings, FINDINGS, &finding_count);
        require(status == HL7VAL_OK || status == HL7VAL_ESPACE);
        require(report_count <= REPORTS && finding_count <= FINDINGS && ++rounds <= 2 * length + 4);
        for (size_t i = 0; i < report_count; i++)
            check_report(&reports[i], length);
        for (size_t i = 0; i < finding_count; i++) {
            char path[64], text[160];
            require(hl7val_path(&findings[i], path, sizeof path) > 0);
            require(hl7val_text(&findings[i], text, sizeof text) > 0);
            require(findings[i].offset <= length &&
                    findings[i].length <= length - findings[i].offset);
        }
    } while (status == HL7VAL_ESPACE);
    uint8_t out[512];
    size_t written;
    const hl7val_ack_head head = {"AE", "1", "20260101000000+0000"};
    status = hl7val_ack(data, length, &head, findings, finding_count, out, sizeof out, &written);
    require(status == HL7VAL_OK || (status == HL7VAL_ESPACE && written > sizeof out));
}

/* A sound profile of two rules whose places, numbers and code come from the input. */
typedef struct {
    hl7val_profile_head head;
    hl7val_profile_rule rules[2];
    hl7val_profile_predicate predicate;
    hl7val_profile_set set;
    uint8_t code[8];
} small_profile;

static void make_profile(const uint8_t *data, size_t length, small_profile *p)
{
    memset(p, 0, sizeof *p);
    memcpy(p->rules, data, length < sizeof p->rules ? length : sizeof p->rules);
    for (int i = 0; i < 2; i++) {
        hl7val_profile_rule *rule = &p->rules[i];
        memcpy(rule->segment, i ? "PID" : "OBX", 4);
        rule->field %= 12;
        rule->component %= 6;
        rule->subcomponent %= 3;
        rule->usage = (uint8_t)"REXOC"[rule->usage % 5];
        rule->set %= 2;
        rule->predicate = 1;
    }
    p->predicate = (hl7val_profile_predicate){
        .segment = "PV1", .field = 2, .then = 'R', .otherwise = 'X', .set = 1};
    p->set.count = 1;
    memcpy(p->head.magic, "HVPR", 4);
    p->head.format = HL7VAL_PROFILE_FORMAT;
    p->head.rules = 2;
    p->head.predicates = p->head.sets = p->head.codes = 1;
    p->head.checksum = hl7val_profile_checksum((const uint8_t *)p, sizeof *p);
}

static void read(const uint8_t *data, size_t length)
{
    hl7val_delimiters d;
    hl7val_span segments[8];
    size_t count;
    hl7val_delimiters_of(data, length, &d);
    hl7val_segments(data, length, segments, 8, &count);
    for (size_t i = 0; i < count && i < 8; i++) {
        const uint8_t *at = data + segments[i].offset;
        hl7val_span part;
        uint32_t repetitions;
        hl7val_repetitions(at, segments[i].length, &d, 3, &repetitions);
        for (uint32_t field = 0; field < 6; field++)
            if (hl7val_locate(at, segments[i].length, &d, field, 1, 1, field % 2, &part) ==
                HL7VAL_OK)
                require(part.offset <= segments[i].length &&
                        part.length <= segments[i].length - part.offset);
    }
    uint8_t *out = malloc(5 * length + 1);
    require(out != NULL);
    size_t plain, escaped;
    require(hl7val_unescape(data, length, &d, out, length, &plain) == HL7VAL_OK && plain <= length);
    require(hl7val_escape(data, length, &d, out, 5 * length, &escaped) == HL7VAL_OK &&
            escaped <= 5 * length);
    free(out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t length);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t length)
{
    hl7val_options options = {.max_findings = FINDINGS};
    if (length) {
        options.mode = data[0] % 3;
        options.skip = data[0] >= 0xf0 ? HL7VAL_STRUCTURE | HL7VAL_CHARSET : 0;
    }
    small_profile profile;
    make_profile(data, length, &profile);
    if (length && data[length - 1] % 2) {
        options.profile = (const uint8_t *)&profile;
        options.profile_length = sizeof profile;
    }
    validate(data, length, &options);
    read(data, length);
    return 0;
}
