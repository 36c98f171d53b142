/* From two texts to a blob: parse, validate, write, and load once as a proof that it loads. */
#include <stdlib.h>
#include <string.h>

#include "blob.h"
#include "parse.h"
#include "report.h"
#include "validate.h"

struct authz_report *az_report_new(size_t budget)
{
    struct authz_report *report = calloc(1, sizeof *report);
    if (report) {
        report->arena.budget = budget;
        report->problems.arena = &report->arena;
    }
    return report;
}

uint32_t authz_report_count(const authz_report *report)
{
    return report ? report->problems.list.n : 0;
}

uint32_t authz_report_dropped(const authz_report *report)
{
    return report ? report->problems.dropped : 0;
}

int authz_report_problem(const authz_report *report, uint32_t i, authz_problem *out)
{
    if (!report || !out || i >= report->problems.list.n) {
        return AUTHZ_EINVAL;
    }
    *out = report->problems.list.at[i];
    return AUTHZ_OK;
}

void authz_report_free(authz_report *report)
{
    if (report) {
        az_arena_free(&report->arena);
        free(report);
    }
}

static bool is_json(const char *s, size_t n)
{
    while (n && memchr(" \t\r\n", *s, 4)) {
        s++;
        n--;
    }
    return n && *s == '{';
}

/* In the order of the texts, for whoever reads them from top to bottom. */
static void sort_problems(struct az_problems *problems)
{
    for (uint32_t i = 1; i < problems->list.n; i++) {
        authz_problem p = problems->list.at[i];
        uint32_t k = i;
        for (; k; k--) {
            const authz_problem *q = &problems->list.at[k - 1];
            if (q->source < p.source ||
                (q->source == p.source &&
                 (q->line < p.line || (q->line == p.line && q->column <= p.column)))) {
                break;
            }
            problems->list.at[k] = *q;
        }
        problems->list.at[k] = p;
    }
}

static int compile(struct authz_report *report, struct az_text schema, struct az_text policies,
                   uint32_t flags, uint64_t serial, const uint8_t **blob, size_t *blob_len)
{
    struct az_model *m = az_alloc(&report->arena, sizeof *m);
    az_model_init(m, &report->arena);
    if (is_json(schema.s, schema.n)) {
        az_parse_schema_json(m, schema);
    } else {
        az_parse_schema(m, schema);
    }
    bool schema_is_right = report->problems.list.n == 0;
    az_parse_policies(m, policies);
    if (schema_is_right && !(flags & AUTHZ_UNVALIDATED)) {
        az_validate(m, policies);
    }
    if (report->problems.list.n) {
        sort_problems(&report->problems);
        return AUTHZ_EPROBLEM;
    }
    *blob = az_write_blob(m, serial, blob_len);
    if (!*blob) {
        return AUTHZ_ECRYPTO;
    }
    authz_set *proof;
    int code = authz_open(*blob, *blob_len, NULL, &proof);
    authz_set_free(proof);
    return code;
}

int authz_compile(const char *schema, size_t schema_len, const char *policies, size_t policies_len,
                  uint64_t serial, uint32_t flags, uint64_t budget, authz_report **out,
                  const uint8_t **blob, size_t *blob_len)
{
    if (!schema || !policies || !out || !blob || !blob_len || schema_len > AZ_MAX_TEXT ||
        policies_len > AZ_MAX_TEXT || flags > AUTHZ_UNVALIDATED) {
        return AUTHZ_EINVAL;
    }
    *out = NULL;
    *blob = NULL;
    *blob_len = 0;
    struct authz_report *report = az_report_new(budget ? (size_t)budget : (size_t)1 << 30);
    if (!report) {
        return AUTHZ_ENOMEM;
    }
    int code = setjmp(report->arena.failed);
    if (code == 0) {
        struct az_text s = {schema, schema_len, AUTHZ_IN_SCHEMA, &report->problems};
        struct az_text p = {policies, policies_len, AUTHZ_IN_POLICIES, &report->problems};
        code = compile(report, s, p, flags, serial, blob, blob_len);
    }
    if (code != AUTHZ_OK && code != AUTHZ_EPROBLEM) {
        *blob = NULL;
        *blob_len = 0;
        authz_report_free(report);
        return code;
    }
    *out = report;
    return code;
}
