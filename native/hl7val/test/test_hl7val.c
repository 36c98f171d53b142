/* The promises of the header that need C to test: bounds, resumption, refusals. Messages are copied
 * to blocks of exactly their size, so that ASan sees every byte too many. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "hl7val.h"

static const char admit[] =
    "MSH|^~\\&|WARD|NORTH|DESK|NORTH|20260301120000+0100||ADT^A01^ADT_A01|N-1|P|2.5.1\r"
    "EVN||20260301120000\r"
    "PID|1||4711^^^NORTH&1.2.3&ISO^MR~99^^^STATE^SS||O\\T\\Shea^Maeve||19800229|F\r"
    "PV1|1|I|W1^12^A\r"
    "OBX|1|NM|8302-2^Height^LN||165|cm|||||F\r"
    "ZXT|local|segment\r";
static const char result[] =
    "\x0bMSH|^~\\&|LAB|N|DESK|N|20260301||ORU^R01^ORU_R01|N-2|P|2.4|||||UNICODE UTF-8\r"
    "PID|1||7||M\xc3\xbcller^Eva\rOBR|1|||718-7^Hb^LN\rOBX|1|NM|718-7^Hb^LN||<15|g/"
    "dL|||||F\r\x1c\r";
static const char batch[] =
    "FHS|^~\\&\rBHS|^~\\&\rMSH|^~\\&|||||2026||ACK|1|P|2.3\rMSA|AA|1\rBTS|2\r"
    "PID|||\rMSH|^~\\&|||||2026||ZZZ^Z01|1|P|2.9\r";

enum { REPORTS = 8, FINDINGS = 128 };

static int validate(const uint8_t *data, size_t length, size_t *reports, size_t *findings)
{
    hl7val_cursor cursor = {0};
    hl7val_report r[REPORTS];
    hl7val_finding f[FINDINGS];
    const hl7val_options options = {.max_findings = 64};
    int status = hl7val_validate(&cursor, data, length, &options, r, REPORTS, reports, f, FINDINGS,
                                 findings);
    for (size_t i = 0; i < *findings; i++) {
        char path[64], text[160];
        assert(f[i].offset <= length && f[i].length <= length - f[i].offset);
        assert(hl7val_path(&f[i], path, sizeof path) > 0 &&
               hl7val_text(&f[i], text, sizeof text) > 0);
    }
    return status;
}

static void test_a_good_message_has_no_errors(void)
{
    hl7val_cursor cursor = {0};
    hl7val_report r[2];
    hl7val_finding f[1000];
    size_t reports, findings;
    int status = hl7val_validate(&cursor, (const uint8_t *)admit, strlen(admit), NULL, r, 2,
                                 &reports, f, 1000, &findings);
    assert(status == HL7VAL_OK && reports == 1 && findings == 1);
    assert(r[0].errors == 0 && strcmp(hl7val_rule(f[0].rule), "HV_SEGMENT_LOCAL") == 0);
    assert(memcmp(admit + r[0].control_id.offset, "N-1", 3) == 0);
}

/* The fields of a segment that does not belong to the message are not checked, unless the structure
 * is not: an RXA of nothing but a value that is no date. */
static void test_a_stray_segment_is_one_finding(void)
{
    char message[512];
    strcpy(message, admit);
    strcpy(strstr(message, "ZXT"), "RXA|||never\r");
    for (int skip = 0; skip < 2; skip++) {
        hl7val_cursor cursor = {0};
        hl7val_report r;
        hl7val_finding f[HL7VAL_MIN_FINDINGS];
        size_t reports, findings;
        const hl7val_options options = {.skip = skip ? HL7VAL_STRUCTURE : 0,
                                        .max_findings = HL7VAL_MIN_FINDINGS};
        assert(hl7val_validate(&cursor, (const uint8_t *)message, strlen(message), &options, &r, 1,
                               &reports, f, HL7VAL_MIN_FINDINGS, &findings) == HL7VAL_OK);
        assert(skip ? findings > 1 : findings == 1);
        assert(skip || strcmp(hl7val_rule(f[0].rule), "HV_SEGMENT_UNEXPECTED") == 0);
    }
}

static void test_a_message_cut_at_any_byte_is_read_within_its_bounds(void)
{
    const char *all[] = {admit, result, batch};
    for (int m = 0; m < 3; m++) {
        for (size_t length = 0; length <= strlen(all[m]); length++) {
            uint8_t *copy = malloc(length ? length : 1), *out = malloc(600);
            size_t reports, findings, written;
            memcpy(copy, all[m], length);
            assert(validate(copy, length, &reports, &findings) == HL7VAL_OK && reports >= 1);
            const hl7val_ack_head head = {"AE", "1", "2026"};
            assert(hl7val_ack(copy, length, &head, NULL, 0, out, 600, &written) == HL7VAL_OK);
            free(copy);
            free(out);
        }
    }
}

static void test_every_byte_may_be_any_other(void)
{
    uint8_t copy[sizeof result];
    const uint8_t wrong[] = {0, 0x0b, '\r', 0x1c, '|', '^', '\\', '"', '~', '&', 'Z', 0xff};
    for (size_t i = 0; i < strlen(result); i++) {
        for (size_t k = 0; k < sizeof wrong; k++) {
            size_t reports, findings;
            memcpy(copy, result, sizeof result);
            copy[i] = wrong[k];
            assert(validate(copy, strlen(result), &reports, &findings) == HL7VAL_OK &&
                   reports >= 1);
        }
    }
}

static void test_full_room_is_used_up_and_reading_goes_on(void)
{
    char many[20 * sizeof admit] = "";
    for (int i = 0; i < 20; i++)
        strcat(many, admit);
    hl7val_cursor cursor = {0};
    hl7val_report r[3];
    hl7val_finding f[64];
    const hl7val_options options = {.max_findings = 64};
    size_t reports, findings, total = 0;
    int status;
    do {
        status = hl7val_validate(&cursor, (const uint8_t *)many, strlen(many), &options, r, 3,
                                 &reports, f, 64, &findings);
        assert(findings == reports);
        total += reports;
    } while (status == HL7VAL_ESPACE);
    assert(status == HL7VAL_OK && total == 20);
}

static void test_more_findings_than_room_are_counted(void)
{
    char many[4096] = "MSH|^~\\&|||||2026||ADT^A01|1|P|2.5\r";
    for (int i = 0; i < 100; i++)
        strcat(many, "PI|x\r");
    hl7val_cursor cursor = {0};
    hl7val_report r;
    hl7val_finding f[64];
    const hl7val_options options = {.max_findings = 64};
    size_t reports, findings;
    hl7val_validate(&cursor, (const uint8_t *)many, strlen(many), &options, &r, 1, &reports, f, 64,
                    &findings);
    assert(findings == 64 && r.findings == 64 && r.errors >= 100);
}

static void test_what_is_not_allowed_is_refused(void)
{
    hl7val_cursor cursor = {0};
    hl7val_report r;
    hl7val_finding f[64];
    size_t reports, findings;
    const uint8_t *data = (const uint8_t *)admit;
    hl7val_options options = {.max_findings = 63};
    assert(hl7val_validate(&cursor, data, 4, &options, &r, 1, &reports, f, 64, &findings) ==
           HL7VAL_EINVAL);
    options = (hl7val_options){.max_findings = 64, .mode = 3};
    assert(hl7val_validate(&cursor, data, 4, &options, &r, 1, &reports, f, 64, &findings) ==
           HL7VAL_EINVAL);
    options = (hl7val_options){.max_findings = 64};
    assert(hl7val_validate(&cursor, data, 4, &options, &r, 0, &reports, f, 64, &findings) ==
           HL7VAL_EINVAL);
    assert(hl7val_validate(NULL, data, 4, &options, &r, 1, &reports, f, 64, &findings) ==
           HL7VAL_EINVAL);
    assert(hl7val_validate(&cursor, NULL, 4, &options, &r, 1, &reports, f, 64, &findings) ==
           HL7VAL_EINVAL);
    assert(hl7val_validate(&cursor, data, (size_t)HL7VAL_MAX_INPUT + 1, &options, &r, 1, &reports,
                           f, 64, &findings) == HL7VAL_ETOOLONG);
    options.profile = data;
    options.profile_length = 20;
    assert(hl7val_validate(&cursor, data, 4, &options, &r, 1, &reports, f, 64, &findings) ==
           HL7VAL_EPROFILE);
    char small[8];
    f[0] = (hl7val_finding){.segment = "PID", .rule = 1};
    assert(hl7val_path(&f[0], small, sizeof small) == HL7VAL_EINVAL);
    assert(hl7val_text(&f[0], small, sizeof small) == HL7VAL_EINVAL);
    assert(hl7val_rule(0) == NULL && hl7val_rule(255) == NULL);
}

static void test_a_stream_gives_the_same_messages_however_it_is_cut(void)
{
    const char stream[] =
        "\x0bMSH|one\r\x1c\r\n\x0bMSH|two\r\x1c\rjunk\x0bMSH|three\x0bMSH|four\r\x1c\r";
    const int wanted[] = {HL7VAL_COMPLETE, HL7VAL_COMPLETE, HL7VAL_OUTSIDE, HL7VAL_UNFINISHED,
                          HL7VAL_COMPLETE};
    for (size_t cut = 0; cut <= strlen(stream); cut++) {
        uint8_t buffer[16];
        hl7val_stream s = {.buffer = buffer, .room = sizeof buffer};
        size_t events = 0;
        for (size_t at = 0; at < strlen(stream);) {
            size_t until = at < cut ? cut : strlen(stream), used;
            int event = hl7val_stream_push(&s, (const uint8_t *)stream + at, until - at, &used);
            at += used;
            if (event == HL7VAL_MORE)
                continue;
            assert(event == wanted[events++]);
            if (events == 4)
                assert(s.length == 9 && memcmp(buffer, "MSH|three", 9) == 0);
        }
        assert(events == 5 && s.length == 9 && memcmp(buffer, "MSH|four\r", 9) == 0);
    }
}

static void test_a_message_too_long_for_a_stream_is_left_out_alone(void)
{
    const char stream[] = "\x0b"
                          "0123456789\x1c\r\x0bok\x1c\r";
    uint8_t buffer[4];
    hl7val_stream s = {.buffer = buffer, .room = sizeof buffer};
    size_t used, at = 0;
    assert(hl7val_stream_push(&s, (const uint8_t *)stream, strlen(stream), &used) ==
           HL7VAL_OVERLONG);
    at += used;
    assert(hl7val_stream_push(&s, (const uint8_t *)stream + at, strlen(stream) - at, &used) ==
           HL7VAL_COMPLETE);
    assert(s.length == 2 && memcmp(buffer, "ok", 2) == 0);
}

static void test_tokens_are_every_delimiter_in_order(void)
{
    hl7val_delimiters d;
    uint32_t found[200];
    size_t count, wanted = 0;
    assert(hl7val_delimiters_of((const uint8_t *)admit, strlen(admit), &d) == HL7VAL_OK);
    assert(hl7val_tokens((const uint8_t *)admit, strlen(admit), &d, found, 200, &count) ==
           HL7VAL_OK);
    for (uint32_t i = 0; i < strlen(admit); i++)
        if (strchr("|^~\\&\r", admit[i]))
            assert(wanted < count && found[wanted++] == i);
    assert(wanted == count);
    assert(hl7val_tokens((const uint8_t *)admit, strlen(admit), &d, found, 3, &count) ==
               HL7VAL_ESPACE &&
           count == wanted);
}

int main(void)
{
    assert(strcmp(hl7val_version(), "0.1.0") == 0);
    for (int status = -6; status <= 0; status++)
        assert(strlen(hl7val_strerror(status)) > 0);
    test_a_good_message_has_no_errors();
    test_a_stray_segment_is_one_finding();
    test_a_message_cut_at_any_byte_is_read_within_its_bounds();
    test_every_byte_may_be_any_other();
    test_full_room_is_used_up_and_reading_goes_on();
    test_more_findings_than_room_are_counted();
    test_what_is_not_allowed_is_refused();
    test_a_stream_gives_the_same_messages_however_it_is_cut();
    test_a_message_too_long_for_a_stream_is_left_out_alone();
    test_tokens_are_every_delimiter_in_order();
    return 0;
}
