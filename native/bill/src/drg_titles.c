/* Names: of versions, return codes, tokens, DRGs, MDCs and hospital-acquired conditions. */
#include "drg_tables.h"

void bill_drg_describe(const bill_drg *drg, bill_drg_about *about)
{
    const drg_tables *t = tables_of(drg);
    *about = (bill_drg_about){
        .version = t->version,
        .valid_from = t->valid_from,
        .valid_to = t->valid_to,
        .token_count = (uint32_t)TABLE_COUNT(t, TOKENS, span),
    };
}

const char *bill_drg_return_code(int code)
{
    static const char *const names[] = {
        [BILL_RC_OK] = "OK",
        [BILL_RC_INVALID_PDX] = "INVALID_PDX",
        [BILL_RC_DX_CANNOT_BE_PDX] = "DX_CANNOT_BE_PDX",
        [BILL_RC_INVALID_SEX] = "INVALID_SEX",
        [BILL_RC_INVALID_DISCHARGE_STATUS] = "INVALID_DISCHARGE_STATUS",
        [BILL_RC_HAC_MISSING_ONE_POA] = "HAC_MISSING_ONE_POA",
        [BILL_RC_HAC_STATUS_INVALID_POA_N_OR_U] = "HAC_STATUS_INVALID_POA_N_OR_U",
        [BILL_RC_HAC_STATUS_INVALID_POA_INVALID_OR_1] = "HAC_STATUS_INVALID_POA_INVALID_OR_1",
        [BILL_RC_HAC_STATUS_INVALID_MULT_HACS_POA_NOT_Y_W] =
            "HAC_STATUS_INVALID_MULT_HACS_POA_NOT_Y_W",
        [BILL_RC_UNGROUPABLE] = "UNGROUPABLE",
        [BILL_RC_TOO_MANY_CODES] = "TOO_MANY_CODES",
    };
    return code >= 0 && code <= BILL_RC_TOO_MANY_CODES ? names[code] : "UNKNOWN";
}

static const char *text(const drg_tables *t, span place, size_t *len)
{
    *len = place.count;
    return TABLE(t, TEXT, char) + place.first;
}

const char *bill_drg_token(const bill_drg *drg, uint32_t token, size_t *len)
{
    const drg_tables *t = tables_of(drg);
    *len = 0;
    return token < TABLE_COUNT(t, TOKENS, span) ? text(t, TABLE(t, TOKENS, span)[token], len)
                                                : NULL;
}

int bill_drg_find(const bill_drg *drg, uint32_t number, bill_drg_row *row)
{
    const drg_tables *t = tables_of(drg);
    for (size_t i = 0; i < TABLE_COUNT(t, DRGS, drg_row); i++) {
        const drg_row *found = &TABLE(t, DRGS, drg_row)[i];
        if (found->drg == number) {
            *row = (bill_drg_row){
                .drg = found->drg,
                .mdc = found->mdc,
                .kind = found->kind,
                .weight = found->weight,
                .gmlos = found->gmlos,
                .amlos = found->amlos,
                .post_acute = found->post_acute,
                .special_pay = found->special_pay,
            };
            row->title = text(t, found->title, &row->title_len);
            return BILL_OK;
        }
    }
    return BILL_ENOTFOUND;
}

static const char *title(const drg_tables *t, int section, uint32_t number, size_t *len)
{
    *len = 0;
    for (size_t i = 0; i < TABLE_COUNT(t, section, numbered_title); i++) {
        const numbered_title *found = &TABLE(t, section, numbered_title)[i];
        if (found->number == number) {
            return text(t, found->title, len);
        }
    }
    return NULL;
}

const char *bill_drg_mdc_title(const bill_drg *drg, uint32_t mdc, size_t *len)
{
    return title(tables_of(drg), MDC_TITLES, mdc, len);
}

const char *bill_drg_hac_title(const bill_drg *drg, uint32_t hac, size_t *len)
{
    return title(tables_of(drg), HAC_TITLES, hac, len);
}
