/* Answers what the tables say. */
#include "checks.h"

int hl7val_field(const char *version, const char *segment, uint32_t field, hl7val_field_facts *out)
{
    if (!version || !segment || !out)
        return HL7VAL_EINVAL;
    uint8_t number = hv_segment_number(pack_name((const uint8_t *)segment, strlen(segment)));
    for (int i = 0; i < VERSION_COUNT; i++) {
        const segment_def *s = &hv_segments[hv_segment_of[i][number]];
        if (strcmp(version, hv_version_names[i]) || !number || !field || field > s->count)
            continue;
        const element_def *e = &hv_elements[hv_element_list[s->first + field - 1]];
        const type_def *t = &hv_types[e->type];
        *out = (hl7val_field_facts){.table = e->table,
                                    .length = e->length,
                                    .most_repeats = e->most_repeats,
                                    .required = e->flags & ELEMENT_REQUIRED,
                                    .withdrawn = t->format == FORMAT_WITHDRAWN || !e->type,
                                    .components = t->count};
        memcpy(out->type, t->name, sizeof out->type);
        return HL7VAL_OK;
    }
    return HL7VAL_EABSENT;
}

static const node_def *find_root(const char *version, const char *structure)
{
    for (int i = 0; i < VERSION_COUNT; i++) {
        const range *r = &hv_named_structures_of[i];
        for (uint32_t k = r->first;
             strcmp(version, hv_version_names[i]) == 0 && k < (uint32_t)r->first + r->count; k++)
            if (strcmp(structure, hv_named_structures[k].name) == 0)
                return &hv_structures[hv_named_structures[k].structure];
    }
    return NULL;
}

int hl7val_structure_node(const char *version, const char *structure, uint32_t node,
                          hl7val_node_facts *out)
{
    if (!version || !structure || !out)
        return HL7VAL_EINVAL;
    const node_def *n = find_root(version, structure);
    if (!n || node >= n->size)
        return HL7VAL_EABSENT;
    n += node;
    uint32_t name = hv_segment_names[n->segment];
    *out = (hl7val_node_facts){.segment = {(char)(name >> 16), (char)(name >> 8), (char)name},
                               .kind = n->kind,
                               .least = n->min,
                               .most = n->max,
                               .needed = n->needed,
                               .size = n->size};
    return HL7VAL_OK;
}

int hl7val_table_has(uint32_t table, const uint8_t *code, size_t length)
{
    if (!code && length)
        return HL7VAL_EINVAL;
    if (table >= 1024 || !hv_code_table_slots[table])
        return HL7VAL_EABSENT;
    return length && hv_in_table(table, code, length);
}
