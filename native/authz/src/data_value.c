/* Values from Cedar's JSON form. The schema says what each value must be, so ids, dates and
 * addresses may be written plainly, and nothing that the schema lacks gets in. */
#include <string.h>

#include "data.h"

typedef const struct az_json *json;

void *az_fresh(struct az_loader *l, size_t size)
{
    return az_alloc(&l->store->arena, size);
}

bool az_expected(struct az_loader *l, json at, const char *wanted)
{
    az_problem(&l->text, at->offset, "%s was expected here", wanted);
    return false;
}

struct authz_entity *az_load_entity_ref(struct az_loader *l, json value)
{
    json inner = az_member(value, "__entity");
    inner = inner ? inner : value;
    json type = az_member(inner, "type"), id = az_member(inner, "id");
    if (!type || !id || type->kind != AZ_J_STRING || id->kind != AZ_J_STRING) {
        az_expected(l, value, "an entity {\"type\": .., \"id\": ..}");
        return NULL;
    }
    uint32_t name = az_find_string(l->m, type->s, type->n);
    uint32_t found = name == AZ_NONE ? AZ_NONE : az_find_entity_type(l->m, name);
    if (found == AZ_NONE || !(l->m->entity_types.at[found].flags & AZ_DECLARED)) {
        az_problem(&l->text, type->offset, "the schema has no entity type `%.80s`", type->s);
        return NULL;
    }
    if (!az_id_allowed(l->m, found, id->s, id->n)) {
        az_problem(&l->text, id->offset, "`%.80s` has no such id", type->s);
        return NULL;
    }
    return az_mention(l->store, found, id->s, id->n);
}

/* A constructor's text: a plain string, {"fn","arg"} or {"__extn": {"fn","arg"}}; a datetime may
 * also be {"fn": "offset", "args": [datetime, duration]}. */
static bool extension(struct az_loader *l, json value, uint32_t kind, struct az_value *out)
{
    static const uint32_t functions[] = {[AZ_T_DECIMAL] = AZ_F_DECIMAL,
                                         [AZ_T_IP] = AZ_F_IP,
                                         [AZ_T_DATETIME] = AZ_F_DATETIME,
                                         [AZ_T_DURATION] = AZ_F_DURATION};
    json inner = az_member(value, "__extn");
    inner = inner ? inner : value;
    json fn = az_member(inner, "fn"), text = az_member(inner, "arg"),
         both = az_member(inner, "args");
    if (kind == AZ_T_DATETIME && fn && az_string_is(fn, "offset") && both &&
        both->kind == AZ_J_ARRAY && both->n == 2) {
        struct az_value from, by;
        if (!az_load_value(l, both->first, AZ_T_DATETIME, &from) ||
            !az_load_value(l, both->first->next, AZ_T_DURATION, &by)) {
            return false;
        }
        *out = from;
        return !__builtin_add_overflow(from.number, by.number, &out->number) ||
               az_expected(l, value, "a datetime that fits in 64 bits");
    }
    const struct az_signature *s = az_signature(functions[kind]);
    if (!text && both && both->kind == AZ_J_ARRAY && both->n == 1) {
        text = both->first;
    }
    text = inner->kind == AZ_J_STRING ? inner : text;
    bool good =
        text && text->kind == AZ_J_STRING && (text == inner || (fn && az_string_is(fn, s->name)));
    struct az_ip ip, *copy = NULL;
    *out = az_number((enum az_kind)kind, 0);
    if (good && kind == AZ_T_IP) {
        good = az_read_ip(text->s, text->n, &ip);
        copy = az_fresh(l, sizeof *copy);
        *copy = ip;
        out->ip = copy;
    } else if (good) {
        good = kind == AZ_T_DECIMAL    ? az_read_decimal(text->s, text->n, &out->number)
               : kind == AZ_T_DATETIME ? az_read_datetime(text->s, text->n, &out->number)
                                       : az_read_duration(text->s, text->n, &out->number);
    }
    return good || az_expected(l, value, s->name);
}

bool az_load_record(struct az_loader *l, json value, uint32_t type, struct az_value *out)
{
    const struct az_type *t = &l->m->types.at[type];
    if (value->kind != AZ_J_OBJECT) {
        return az_expected(l, value, "an object");
    }
    struct az_field *fields = az_fresh(l, value->n * sizeof *fields);
    uint32_t n = 0;
    bool good = true;
    for (json m = value->first; m; m = m->next) {
        uint32_t name = az_find_string(l->m, m->key, m->key_n);
        const struct az_attr *attr = name == AZ_NONE ? NULL : az_find_attr(l->m, t, name);
        if (!attr) {
            az_problem(&l->text, m->offset, "the schema has no attribute `%.80s` here", m->key);
            good = false;
            continue;
        }
        fields[n].name = name;
        good = az_load_value(l, m, attr->type, &fields[n++].value) && good;
    }
    az_sort_fields(fields, n);
    for (uint32_t i = 0; i < t->n && good; i++) {
        const struct az_attr *attr = &l->m->attrs.at[t->a + i];
        if (attr->required && !az_find_field(fields, n, attr->name)) {
            az_problem(&l->text, value->offset, "the attribute `%.80s` is missing",
                       l->m->strings.at[attr->name].s);
            good = false;
        }
    }
    *out = (struct az_value){.tag = AZ_T_RECORD, .n = n, .record = fields};
    return good;
}

static bool set(struct az_loader *l, json value, uint32_t element, struct az_value *out)
{
    if (value->kind != AZ_J_ARRAY) {
        return az_expected(l, value, "a list");
    }
    struct az_value *elements = az_fresh(l, value->n * sizeof *elements);
    uint32_t n = 0;
    bool good = true;
    for (json m = value->first; m; m = m->next) {
        good = az_load_value(l, m, element, &elements[n++]) && good;
    }
    if (good) {
        n = az_make_set(elements, n);
    }
    *out = (struct az_value){.tag = AZ_T_SET, .n = n, .set = elements};
    return good;
}

bool az_load_value(struct az_loader *l, json value, uint32_t type, struct az_value *out)
{
    const struct az_type *t = &l->m->types.at[type];
    switch (t->kind) {
    case AZ_T_BOOL:
        *out = az_number(AZ_T_BOOL, value->number);
        return value->kind == AZ_J_BOOL || az_expected(l, value, "true or false");
    case AZ_T_LONG:
        *out = az_number(AZ_T_LONG, value->number);
        return value->kind == AZ_J_LONG || az_expected(l, value, "a whole number of 64 bits");
    case AZ_T_STRING: {
        char *copy = az_fresh(l, value->n + 1);
        if (value->kind == AZ_J_STRING) {
            memcpy(copy, value->s, value->n);
        }
        *out = (struct az_value){.tag = AZ_T_STRING, .n = value->n, .s = copy};
        return value->kind == AZ_J_STRING || az_expected(l, value, "a string");
    }
    case AZ_T_ENTITY: {
        struct authz_entity *e = az_load_entity_ref(l, value);
        *out = (struct az_value){.tag = AZ_T_ENTITY, .entity = e};
        return e && (e->type == t->a || az_expected(l, value, "an entity of another type"));
    }
    case AZ_T_SET:
        return set(l, value, t->a, out);
    case AZ_T_RECORD:
        return az_load_record(l, value, type, out);
    case AZ_T_DECIMAL:
    case AZ_T_IP:
    case AZ_T_DATETIME:
    case AZ_T_DURATION:
        return extension(l, value, t->kind, out);
    default:
        return az_expected(l, value, "nothing");
    }
}
