/* The life of a policy set through the public interface: compile, sign, open, ask, explain. */
#include <assert.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "authz.h"

static const char schema[] =
    "entity User in [Group] = { level: Long, limit?: Long, wards: Set<String> };\n"
    "entity Group; entity Chart = { ward: String, open: Bool };\n"
    "action view, write appliesTo { principal: [User], resource: [Chart], context: { glass: Bool } "
    "};";
static const char policies[] =
    "@id(\"see\") @audit(\"view\") permit(principal, action, resource)\n"
    "when { principal.level > 1 && principal.wards.contains(resource.ward) };\n"
    "@id(\"closed\") forbid(principal, action == Action::\"write\", resource) unless { "
    "resource.open };\n"
    "@id(\"far\") @btg forbid(principal, action, resource)\n"
    "when { resource.ward != \"3B\" } unless { context.glass };\n"
    "@id(\"limit\") forbid(principal, action == Action::\"write\", resource)\n"
    "when { principal has limit && principal.limit * 2 > 100 };";
static const char entities[] =
    "[{\"uid\":{\"type\":\"User\",\"id\":\"ann\"},\"attrs\":{\"level\":2,\"wards\":[\"3B\",\"7A\"]}"
    ","
    "\"parents\":[{\"type\":\"Group\",\"id\":\"staff\"}]},"
    "{\"uid\":{\"type\":\"User\",\"id\":\"big\"},\"attrs\":{\"level\":9,\"wards\":[\"3B\"],"
    "\"limit\":9223372036854775807},\"parents\":[]},"
    "{\"uid\":{\"type\":\"Chart\",\"id\":\"near\"},\"attrs\":{\"ward\":\"3B\",\"open\":true}},"
    "{\"uid\":{\"type\":\"Chart\",\"id\":\"far\"},\"attrs\":{\"ward\":\"7A\",\"open\":false}}]";

static uint8_t *compile(const char *s, const char *p, size_t *len)
{
    authz_report *report;
    const uint8_t *blob;
    int code = authz_compile(s, strlen(s), p, strlen(p), 7, 0, 0, &report, &blob, len);
    assert(code == AUTHZ_OK);
    uint8_t *copy = malloc(*len);
    assert(copy);
    memcpy(copy, blob, *len);
    authz_report_free(report);
    return copy;
}

struct world {
    authz_set *set;
    authz_entities *store;
    authz_context *calm, *glass;
    authz_entity *unknown[8]; /* entities that no document has */
    int n_unknown;
    uint32_t view, write, user, chart;
};

static const authz_entity *entity(struct world *w, uint32_t type, const char *id)
{
    const authz_entity *known;
    if (authz_entities_find(w->store, type, id, strlen(id), &known) == AUTHZ_OK) {
        return known;
    }
    authz_entity **fresh = &w->unknown[w->n_unknown++];
    assert(authz_entity_new(w->set, type, id, strlen(id), fresh) == AUTHZ_OK);
    return *fresh;
}

static struct world open_world(void)
{
    struct world w = {0};
    size_t len;
    uint8_t *blob = compile(schema, policies, &len);
    authz_report *report;
    assert(authz_open(blob, len, NULL, &w.set) == AUTHZ_OK);
    free(blob);
    assert(authz_find_action(w.set, "Action", 6, "view", 4, &w.view) == AUTHZ_OK);
    assert(authz_find_action(w.set, "Action", 6, "write", 5, &w.write) == AUTHZ_OK);
    assert(authz_find_type(w.set, "User", 4, &w.user) == AUTHZ_OK);
    assert(authz_find_type(w.set, "Chart", 5, &w.chart) == AUTHZ_OK);
    assert(authz_entities_new(w.set, entities, strlen(entities), &w.store, &report) == AUTHZ_OK);
    static const char calm[] = "{\"glass\":false}", glass[] = "{\"glass\":true}";
    assert(authz_context_new(w.set, w.view, calm, strlen(calm), &w.calm, &report) == AUTHZ_OK);
    assert(authz_context_new(w.set, w.view, glass, strlen(glass), &w.glass, &report) == AUTHZ_OK);
    return w;
}

static void close_world(struct world *w)
{
    while (w->n_unknown) {
        authz_entity_free(w->unknown[--w->n_unknown]);
    }
    authz_context_free(w->calm);
    authz_context_free(w->glass);
    authz_entities_free(w->store);
    authz_set_free(w->set);
}

static int ask(struct world *w, const char *who, uint32_t action, const char *what,
               const authz_context *context)
{
    authz_request r = {.entities = w->store,
                       .principal = entity(w, w->user, who),
                       .resource = entity(w, w->chart, what),
                       .context = context,
                       .action = action};
    int one = authz_check(w->set, &r);
    authz_focus *focus;
    assert(authz_focus_new(w->set, w->store, r.principal, action, w->chart, &focus) == AUTHZ_OK);
    assert(authz_focus_check(focus, context, NULL, r.resource) == one);
    authz_focus_free(focus);
    return one;
}

static void permits_forbids_and_the_glass(void)
{
    struct world w = open_world();
    assert(ask(&w, "ann", w.view, "near", w.calm) == AUTHZ_PERMIT);
    assert(ask(&w, "ann", w.view, "far", w.calm) == AUTHZ_DENY_BTG);
    assert(ask(&w, "ann", w.view, "far", w.glass) == AUTHZ_PERMIT);
    assert(ask(&w, "ann", w.write, "far", w.glass) == AUTHZ_DENY); /* closed: no glass */
    assert(ask(&w, "big", w.view, "near", w.calm) == AUTHZ_PERMIT);
    assert(ask(&w, "big", w.write, "near", w.calm) == AUTHZ_DENY); /* the forbid overflows */
    assert(ask(&w, "nobody", w.view, "near", w.calm) == AUTHZ_DENY);
    close_world(&w);
}

static void answers_say_why(void)
{
    struct world w = open_world();
    authz_verdict v[8];
    uint32_t n;
    authz_request r = {.entities = w.store,
                       .principal = entity(&w, w.user, "big"),
                       .resource = entity(&w, w.chart, "near"),
                       .context = w.calm,
                       .action = w.write};
    assert(authz_explain(w.set, &r, v, 8, &n) == AUTHZ_DENY);
    bool overflowed = false, held = false;
    for (uint32_t i = 0; i < n; i++) {
        overflowed = overflowed || (v[i].policy == 3 && v[i].outcome == -AUTHZ_FAULT_OVERFLOW);
        held = held || (v[i].policy == 0 && v[i].outcome == 1);
    }
    assert(overflowed && held);
    r.principal = entity(&w, w.user, "ann");
    r.resource = entity(&w, w.chart, "elsewhere");
    assert(authz_explain(w.set, &r, v, 1, &n) == AUTHZ_DENY); /* short buffer: still the answer */
    assert(n > 1);
    authz_text source;
    uint32_t line, column;
    assert(authz_condition_at(w.set, 0, 1, &source, &line, &column) == AUTHZ_OK);
    assert(strcmp(source.s, "principal.wards.contains(resource.ward)") == 0);
    assert(line == 2 && column == 31);
    close_world(&w);
}

static void garbage_never_permits(void)
{
    struct world w = open_world();
    struct world other = open_world();
    authz_request r = {.entities = w.store,
                       .principal = entity(&w, w.user, "ann"),
                       .resource = entity(&w, w.chart, "near"),
                       .context = w.calm,
                       .action = w.view};
    assert(authz_check(w.set, &r) == AUTHZ_PERMIT);
    assert(authz_check(NULL, &r) != AUTHZ_PERMIT);
    assert(authz_check(w.set, NULL) != AUTHZ_PERMIT);
    authz_request wrong = r;
    wrong.principal = NULL;
    assert(authz_check(w.set, &wrong) == AUTHZ_EINVAL);
    wrong = r;
    wrong.context = NULL; /* the context has a required attribute */
    assert(authz_check(w.set, &wrong) == AUTHZ_EREQUEST);
    wrong = r;
    wrong.action = 99;
    assert(authz_check(w.set, &wrong) == AUTHZ_EINVAL);
    wrong = r;
    wrong.resource = r.principal; /* no chart */
    assert(authz_check(w.set, &wrong) == AUTHZ_EREQUEST);
    assert(authz_check(other.set, &r) == AUTHZ_EINVAL); /* another set's data */
    close_world(&other);
    close_world(&w);
}

static void rows_from_columns(void)
{
    struct world w = open_world();
    static const char ids[] = "abc", wards[] = "3B7A3B";
    static const uint32_t id_at[] = {0, 1, 2, 3}, ward_at[] = {0, 2, 4, 6};
    static const int64_t open[] = {1, 1, 0};
    authz_column columns[] = {{.name = "open", .name_len = 4, .numbers = open},
                              {.name = "ward", .name_len = 4, .text = wards, .offsets = ward_at}};
    authz_entities *rows;
    assert(authz_rows_new(w.set, w.chart, 3, ids, id_at, columns, 2, &rows) == AUTHZ_OK);
    authz_focus *focus;
    const authz_entity *ann = entity(&w, w.user, "ann");
    assert(authz_focus_new(w.set, w.store, ann, w.write, w.chart, &focus) == AUTHZ_OK);
    int8_t out[3];
    assert(authz_focus_batch(focus, w.calm, rows, 0, 3, out) == AUTHZ_OK);
    assert(out[0] == AUTHZ_PERMIT && out[1] == AUTHZ_DENY_BTG && out[2] == AUTHZ_DENY);
    assert(authz_focus_batch(focus, w.calm, rows, 1, 3, out) == AUTHZ_EINVAL);
    authz_focus_free(focus);
    authz_entities_free(rows);
    assert(authz_rows_new(w.set, w.chart, 3, ids, id_at, columns, 1, &rows) == AUTHZ_EREQUEST);
    columns[1].name = "zzzz"; /* no such attribute */
    assert(authz_rows_new(w.set, w.chart, 3, ids, id_at, columns, 2, &rows) == AUTHZ_EREQUEST);
    static const uint32_t falling[] = {0, 4, 2, 6};
    columns[1] = (authz_column){.name = "ward", .name_len = 4, .text = wards, .offsets = falling};
    assert(authz_rows_new(w.set, w.chart, 3, ids, id_at, columns, 2, &rows) == AUTHZ_EREQUEST);
    close_world(&w);
}

static void all_mistakes_with_their_places(void)
{
    static const char wrong[] = "permit(principal, action, resource) when { principal.zz };\n"
                                "permit(who);\n"
                                "forbid(principal, action, resource) when { principal.limit > 1 };";
    authz_report *report;
    const uint8_t *blob;
    size_t len;
    authz_problem p;
    assert(authz_compile(schema, strlen(schema), wrong, strlen(wrong), 0, 0, 0, &report, &blob,
                         &len) == AUTHZ_EPROBLEM);
    assert(authz_report_count(report) == 3 && authz_report_dropped(report) == 0);
    assert(authz_report_problem(report, 0, &p) == AUTHZ_OK && p.line == 1 && p.column == 54);
    assert(authz_report_problem(report, 1, &p) == AUTHZ_OK && p.line == 2 && p.column == 8);
    assert(authz_report_problem(report, 2, &p) == AUTHZ_OK && p.line == 3 && p.column == 54);
    assert(authz_report_problem(report, 3, &p) == AUTHZ_EINVAL);
    authz_report_free(report);
    authz_report_free(NULL);
}

int main(void)
{
    assert(strcmp(authz_version(), "0.1.0") == 0);
    assert(strcmp(authz_strerror(AUTHZ_OK), "no error") == 0);
    permits_forbids_and_the_glass();
    answers_say_why();
    garbage_never_permits();
    rows_from_columns();
    all_mistakes_with_their_places();
    return 0;
}
