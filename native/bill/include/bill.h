/* bill: money, invoices, coverage splits, MS-DRG grouping, code edits and search, inpatient prices.
 *
 * Everywhere: amounts are int64_t in minor units of one currency (cents; ISO 4217 exponent),
 * quantities in thousandths, rates in ppm (parts per million: 19 % = 190000, 9.975 % = 99750). No
 * floating point. Functions return BILL_OK or a negative code; on an error outputs hold nothing
 * that may be used, unless said otherwise. The library allocates nothing, keeps no state and is
 * re-entrant: any function may run in any thread as long as the callers' buffers are not shared
 * between writers. "n entries" is what a pointer must have; NULL is allowed only where said. */
#ifndef BILL_H
#define BILL_H
#include <stddef.h>
#include <stdint.h>

/* [cdef] : everything between the markers is read by cffi; keep it plain C. */
/* Error codes: 0 is success, failures are negative. */
enum {
    BILL_OK = 0,
    BILL_EINVAL = -1,    /* an argument is outside what the function allows */
    BILL_EOVERFLOW = -2, /* an amount does not fit 64 bits */
    BILL_ERATE = -3,     /* a rate is outside its range */
    BILL_ETAX = -4,      /* a row names a tax that is not in the table */
    BILL_EGROUP = -5,    /* a row's group is not 0..63 */
    BILL_EPACKAGE = -6,  /* a row names a package that is not in the table */
    BILL_ECURRENCY = -7, /* not a currency of ISO 4217 */
    BILL_EFORMAT = -8,   /* a table file is damaged or of another format */
    BILL_ENOTFOUND = -9, /* the tables hold no such entry */
    BILL_ECOVERED = -10, /* the covered days of a stay do not carry a price */
};

/* The version this library was compiled as, for example "0.1.0". Never NULL. */
const char *bill_version(void);

/* A constant English sentence for a code. Never NULL, never freed. */
const char *bill_strerror(int code);

/* ---- money ---------------------------------------------------------------------------------- */

/* Symmetric around zero, so that a credit note is exactly the negative of its invoice. */
enum {
    BILL_HALF_UP = 0,   /* half away from zero: commercial rounding */
    BILL_HALF_EVEN = 1, /* half to the even neighbour */
    BILL_UP = 2,        /* away from zero */
    BILL_DOWN = 3,      /* towards zero */
};

/* Digits after the decimal point of a currency (JPY 0, EUR 2, KWD 3), or BILL_ECURRENCY.
 * `code` has `len` bytes, upper case. Source: ISO 4217, list one, currencies in use 2026. */
int bill_exponent(const char *code, size_t len);

/* quantity (thousandths) times unit price (minor units), rounded to one minor unit. */
int bill_line_amount(int64_t quantity, int64_t price, int rounding, int64_t *out);

/* amount * rate_ppm / 1000000, rounded. The rate may be 0..10000000 (1000 %), else BILL_ERATE. */
int bill_share(int64_t amount, int64_t rate_ppm, int rounding, int64_t *out);

/* The multiple of `step` (> 0 minor units, 5 for 0.05) nearest to amount, half away from zero. */
int bill_cash_round(int64_t amount, int64_t step, int64_t *out);

/* Splits total over n weights (>= 0) by largest remainder; the parts always sum to total.
 * Equal remainders: the earlier part gets the unit. All weights 0: equal weights. A negative total
 * is split as its negative. `scratch` has n entries, n < 2^32. n = 0 is BILL_EINVAL unless total is
 * 0. */
int bill_allocate(int64_t total, const int64_t *weights, size_t n, int64_t *parts,
                  int64_t *scratch);

/* ---- invoices ------------------------------------------------------------------------------- */

enum { BILL_MAX_COVERAGES = 8, BILL_MAX_TAXES = 32, BILL_MAX_PACKAGES = 255 };

/* How tax is rounded. EN 16931 (BR-CO-17) is TAX_DOCUMENT: once for each rate of the document. */
enum { BILL_TAX_NONE = 0, BILL_TAX_LINE = 1, BILL_TAX_DOCUMENT = 2 };

/* Coordination of benefits: what a later payer pays when earlier ones paid P of its allowed A and
 * it alone would pay B. All three pay at most A - P. */
enum {
    BILL_COB_TRADITIONAL = 0, /* B */
    BILL_COB_MAINTENANCE = 1, /* its own rules on A - P (maintenance of benefits) */
    BILL_COB_CARVE_OUT = 2,   /* B - P */
};

/* The lines of one invoice (or of a batch, one after the other), as columns of `n` entries. */
typedef struct {
    const int64_t *quantity;       /* thousandths; negative for a return */
    const int64_t *price;          /* minor units for one unit */
    const int64_t *discount_ppm;   /* 0..1000000 of the line's gross; NULL: none */
    const int64_t *discount_minor; /* >= 0, after the percentage; NULL: none */
    const uint8_t *tax;            /* index into the terms' tax rates; NULL: 0 */
    const uint8_t *group;          /* 0..63, what discounts and coverages select; NULL: 0 */
    const uint8_t *package;        /* 0 none, k: packages[k - 1]; NULL: none */
    const int64_t *included;       /* thousandths of quantity inside the package; NULL: all of it */
} bill_lines;

/* A discount on the document, applied in the order given, each on what the earlier ones left. */
typedef struct {
    uint64_t groups;      /* bit g set: lines of group g */
    int64_t rate_ppm;     /* 0..1000000 */
    int64_t amount_minor; /* >= 0, added to the percentage */
    int64_t cap_minor;    /* the discount is at most this; -1: no cap */
} bill_discount;

/* A fixed price for what its lines include; what lies above is billed as usual. */
typedef struct {
    int64_t price_minor; /* >= 0 */
    int64_t limit_minor; /* value of included services the price covers; above is excess; -1: any */
} bill_package;

/* One payer's rules, with what is left of yearly amounts. Payers come in the order they pay. */
typedef struct {
    uint64_t groups;          /* bit g set: lines of group g are covered */
    int64_t deductible_minor; /* what the patient still pays first */
    int64_t copay_minor;      /* fixed part of the patient, after the deductible */
    int64_t coinsurance_ppm;  /* the patient's share of the rest, 0..1000000 */
    int64_t oop_max_minor;    /* deductible, co-pay and co-insurance together at most; -1: none */
    int64_t ceiling_minor;    /* the payer pays at most this; -1: none */
    int64_t method;           /* BILL_COB_*, used from the second payer on */
} bill_coverage;

/* What one invoice is calculated by. */
typedef struct {
    int32_t rounding;
    int32_t tax_mode;
    int32_t prices_include_tax; /* 1: prices hold the tax, it is taken out and not added */
    int32_t coverage_count;     /* 0..BILL_MAX_COVERAGES */
    int64_t cash_step;          /* the patient's part is rounded to this multiple; 1: not at all */
    int64_t discount_limit_ppm; /* a line's own discounts are at most this share of its gross */
    const int64_t *tax_ppm;     /* tax_count rates, 0..10000000 */
    size_t tax_count;           /* 0..BILL_MAX_TAXES; 0 only with BILL_TAX_NONE */
    const bill_discount *discounts;
    size_t discount_count;
    const bill_package *packages;
    size_t package_count; /* 0..BILL_MAX_PACKAGES */
    const bill_coverage *coverages;
} bill_terms;

/* The totals; BT-numbers are those of EN 16931. */
typedef struct {
    int64_t gross_minor;         /* sum of rounded quantity * price */
    int64_t line_discount_minor; /* discounts of the lines themselves */
    int64_t package_minor;       /* what packages add (+) or take away (-) */
    int64_t lines_minor;         /* BT-106 = gross - line discounts + packages = sum of line nets */
    int64_t discount_minor;      /* BT-107, document discounts */
    int64_t taxable_minor;       /* BT-109 = lines - discount (less the tax held in the prices) */
    int64_t tax_minor;           /* BT-110 */
    int64_t total_minor;         /* BT-112 = taxable + tax */
    int64_t payers_minor;        /* sum of what payers pay */
    int64_t patient_minor;       /* total - payers */
    int64_t rounding_minor;      /* BT-114, cash rounding of the patient's part */
    int64_t due_minor;           /* patient + rounding */
    int64_t excess_minor;        /* part of package lines billed beyond their packages' prices */
} bill_totals;

/* What one payer pays, and why no more. allowed = prior + paid + the rest that goes on. */
typedef struct {
    int64_t allowed_minor;    /* covered lines, tax included */
    int64_t prior_minor;      /* of it, paid by earlier payers */
    int64_t deductible_minor; /* used of the deductible */
    int64_t copay_minor;
    int64_t coinsurance_minor;
    int64_t over_ceiling_minor; /* cut by the ceiling */
    int64_t paid_minor;
} bill_payment;

/* Where the results go; each pointer but totals may be NULL. n lines, coverage_count payers. */
typedef struct {
    bill_totals *totals;
    bill_payment *payments; /* coverage_count entries */
    int64_t *tax_base;      /* tax_count entries: BT-116 */
    int64_t *tax_amount;    /* tax_count entries: BT-117 */
    int64_t *line_net;      /* n: BT-131, before document discounts */
    int64_t *line_discount; /* n: own and document discounts */
    int64_t *line_tax;      /* n: sums to tax_minor */
    int64_t *line_total;    /* n: sums to total_minor */
    int64_t *line_paid;     /* n * coverage_count, payer after payer: sums to paid_minor */
    int32_t *line_error;    /* n: BILL_OK or what is wrong with this row */
    int64_t *scratch;       /* 6 * n entries, needed */
} bill_result;

/* Calculates one invoice of n lines.
 * If the lines' gross sum is negative (a credit note), everything is calculated with reversed signs
 * and reversed again: quote(-lines) = -quote(lines) to the last unit.
 * Invariants: sum(line_total) = total; payers + patient = total; every payment lies between 0 and
 * what earlier payers left of its lines. Errors: the first bad row is put into *row (may be NULL;
 * the value n means the terms), all bad rows into line_error. */
int bill_quote(const bill_lines *lines, size_t n, const bill_terms *terms, bill_result *result,
               size_t *row);

/* Calculates `count` invoices: invoice i has the lines first[i] .. first[i + 1] (first has count +
 * 1 entries, ascending) and terms[terms_of[i]] (terms_of NULL: terms[0]). totals has count entries,
 * payments (may be NULL) count * BILL_MAX_COVERAGES, status count, scratch 6 * (the longest
 * invoice). One bad invoice spoils no other: status[i] tells. Returns BILL_EINVAL for bad indexes,
 * else BILL_OK. */
int bill_quote_batch(const bill_lines *lines, const uint64_t *first, size_t count,
                     const bill_terms *terms, size_t term_count, const uint32_t *terms_of,
                     bill_totals *totals, bill_payment *payments, int32_t *status,
                     int64_t *scratch);

/* ---- MS-DRG grouping ------------------------------------------------------------------------ */

/* Tables of one grouper version, opened. Holds pointers into the file's bytes and nothing else, so
 * it may be copied, needs no closing, and any number of versions may be open. Read only. */
typedef struct {
    uint64_t opaque[48];
} bill_drg;

/* Checks the bytes of a table file (resources/codesets/msdrg_v*.bin.z, unpacked) completely and
 * opens them. `data` must be aligned to 8 bytes and outlive *drg. BILL_EFORMAT for anything else;
 * opened tables can be trusted: no later call reads outside of them. */
int bill_drg_open(bill_drg *drg, const void *data, size_t len);

typedef struct {
    uint32_t version;    /* 431 for 43.1 */
    uint32_t valid_from; /* discharge dates, YYYYMMDD, both inclusive */
    uint32_t valid_to;
    uint32_t token_count;
} bill_drg_about;

void bill_drg_describe(const bill_drg *drg, bill_drg_about *about);

/* What came of a claim, named as CMS names it; bill_drg_return_code() gives the names. */
enum {
    BILL_RC_OK = 0,
    BILL_RC_INVALID_PDX = 1,
    BILL_RC_DX_CANNOT_BE_PDX = 2,
    BILL_RC_INVALID_SEX = 3,
    BILL_RC_INVALID_DISCHARGE_STATUS = 4,
    BILL_RC_HAC_MISSING_ONE_POA = 5,
    BILL_RC_HAC_STATUS_INVALID_POA_N_OR_U = 6,
    BILL_RC_HAC_STATUS_INVALID_POA_INVALID_OR_1 = 7,
    BILL_RC_HAC_STATUS_INVALID_MULT_HACS_POA_NOT_Y_W = 8,
    BILL_RC_UNGROUPABLE = 9,
    BILL_RC_TOO_MANY_CODES = 10, /* more than BILL_MAX_CODES diagnoses or procedures */
};

/* The name of a return code ("OK", "INVALID_PDX", ...). Never NULL. */
const char *bill_drg_return_code(int code);

enum { BILL_MAX_CODES = 255 };
enum { BILL_KIND_NONE = 0, BILL_KIND_MEDICAL = 1, BILL_KIND_SURGICAL = 2 };
enum {
    BILL_SEVERITY_NONE = 0,
    BILL_SEVERITY_NON_CC = 1,
    BILL_SEVERITY_CC = 2,
    BILL_SEVERITY_MCC = 3
};
enum {
    BILL_HAC_NOT_APPLICABLE = 0,
    BILL_HAC_NO_CHANGE = 1,
    BILL_HAC_CHANGES = 2,
    BILL_HAC_UNGROUPABLE = 3,
};

/* What a secondary diagnosis counts for, low four bits of dx_status; the rest are flags. */
enum {
    BILL_DX_NEITHER = 0,
    BILL_DX_CC = 1,
    BILL_DX_MCC = 2,
    BILL_DX_CC_EXCLUDED = 3, /* by the principal diagnosis */
    BILL_DX_MCC_EXCLUDED = 4,
    BILL_DX_CC_EXCLUDED_BY_DRG = 5, /* it already defines the DRG */
    BILL_DX_MCC_EXCLUDED_BY_DRG = 6,
    BILL_DX_HAC = 16,     /* a hospital-acquired condition that does not count at the end */
    BILL_DX_INVALID = 32, /* not a code of this version */
};

/* `count` claims as columns. Codes are 8 bytes each: upper case, no dot, padded with NUL. */
typedef struct {
    size_t count;
    const uint8_t *sex;              /* 'M', 'F', anything else unknown */
    const uint8_t *discharge_status; /* 1..99 as on the claim */
    const uint8_t *hospital;         /* 'N' not exempt from the HAC rule, 'E' exempt, 'U' unknown */
    const uint32_t *dx_first; /* count + 1: claim i has diagnoses dx_first[i]..dx_first[i+1]-1 */
    const uint8_t *dx;        /* the first of a claim is principal */
    const uint8_t *poa;       /* one for each diagnosis: 'Y', 'N', 'U', 'W', else missing */
    const uint32_t *pr_first; /* count + 1 */
    const uint8_t *pr;
    const uint8_t *assumed; /* NULL, or: 1 as if one more CC were present, 2 one more MCC */
} bill_claims;

/* One grouped claim. "Initial" is before, "final" after hospital-acquired conditions are set aside;
 * DRG 999 with MDC 0 is ungroupable. */
typedef struct {
    uint16_t initial_drg;
    uint16_t final_drg;
    uint8_t initial_mdc;
    uint8_t final_mdc;
    uint8_t return_code; /* BILL_RC_* */
    uint8_t kind;        /* BILL_KIND_*, of the final DRG */
    uint8_t initial_severity;
    uint8_t severity; /* BILL_SEVERITY_*, of the final DRG */
    uint8_t hac_status;
    uint8_t hac_count; /* diagnoses set aside */
} bill_grouped;

/* Groups a batch: about a microsecond a claim, bounded by the claim's codes. dx_status: NULL or
 * one byte for each diagnosis (BILL_DX_*, of the initial grouping; 0 for principal ones).
 * BILL_EINVAL if first indexes do not ascend; everything else is told by return codes. */
int bill_drg_group(const bill_drg *drg, const bill_claims *claims, bill_grouped *grouped,
                   uint8_t *dx_status);

/* Why a claim has its final DRG. `token` names a condition of the DRG's definition that holds
 * (bill_drg_token), `source` tells which of the claim's codes, numbered from 0, made it hold. */
enum {
    BILL_FROM_CLAIM = 0,       /* the claim itself: discharge status, counts, several sites */
    BILL_FROM_DIAGNOSIS = 1,   /* diagnosis `index`, 0 is the principal one */
    BILL_FROM_PROCEDURE = 2,   /* procedure `index` */
    BILL_FROM_COMBINATION = 3, /* several procedures together; index is one of them */
    BILL_FROM_SEVERITY = 4,    /* diagnosis `index` is a CC or MCC the DRG asks for; token 1 or 2 */
};

typedef struct {
    uint16_t token;
    uint8_t source; /* BILL_FROM_* */
    uint8_t index;
} bill_reason;

/* Writes at most `room` reasons for claim `i` and their number into *count (never above room). */
int bill_drg_explain(const bill_drg *drg, const bill_claims *claims, size_t i, bill_reason *reasons,
                     size_t room, size_t *count);

/* The name of a token as the definitions write it, for example "PDX:dxc0505" or "heartxp": *len
 * bytes at the result, not terminated; NULL if there is none. */
const char *bill_drg_token(const bill_drg *drg, uint32_t token, size_t *len);

typedef struct {
    uint16_t drg;
    uint8_t mdc;
    uint8_t kind;    /* BILL_KIND_* */
    uint32_t weight; /* ten-thousandths; 0: not known for this version */
    uint16_t gmlos;  /* tenths of a day */
    uint16_t amlos;
    uint8_t post_acute;
    uint8_t special_pay;
    const char *title; /* title_len bytes, not terminated */
    size_t title_len;
} bill_drg_row;

/* A DRG's title and weight, or BILL_ENOTFOUND. */
int bill_drg_find(const bill_drg *drg, uint32_t number, bill_drg_row *row);

/* The title of an MDC (0..25) or of a hospital-acquired condition (1..14), like bill_drg_token. */
const char *bill_drg_mdc_title(const bill_drg *drg, uint32_t mdc, size_t *len);
const char *bill_drg_hac_title(const bill_drg *drg, uint32_t hac, size_t *len);

/* ---- inpatient prices ----------------------------------------------------------------------- */

/* Factors and ratios are int64_t in units of 10^-10 (1 = 10000000000), money in cents. Powers are
 * calculated with integers, so that prices are the same on each machine. */

/* A year's rates of the Medicare inpatient prospective payment system (42 CFR 412). Index [1] of
 * the pairs is for a wage index above 1, [0] for the others. */
typedef struct {
    int64_t labor_cents[2][2][2];    /* [quality data given][EHR reduction][wage index > 1] */
    int64_t nonlabor_cents[2][2][2]; /* the rest of the standardized amount */
    int64_t threshold_labor[2];      /* labour share of the outlier threshold */
    int64_t capital_cents;           /* standard federal capital rate */
    int64_t fixed_loss_cents;        /* outlier threshold */
    int64_t marginal_cost;           /* share of the cost above it that is paid */
    int64_t marginal_cost_burn;      /* the same for burn DRGs */
    int64_t gaf_exponent;            /* capital geographic adjustment: wage index to this power */
    int64_t capital_cola;            /* share of capital to which the cost of living applies */
    int64_t ime_factor; /* indirect medical education: factor * ((1 + r)^exponent - 1) */
    int64_t ime_exponent;
    int64_t capital_ime_exponent; /* e^(exponent * r) - 1, r at most 1.5 */
    int64_t capital_dsh_exponent; /* e^(exponent * patients' share) - 1 */
    int64_t e;                    /* the e of these two as the rules print it: 2.7183 */
    int64_t dsh_share;            /* part of the disproportionate share paid this way */
    int64_t hac_reduction;        /* of the total, for hospitals with many HACs */
} bill_ipps_rates;

typedef struct {
    int64_t wage_index;
    int64_t cost_of_living;    /* Alaska and Hawaii; 1 elsewhere */
    int64_t residents_to_beds; /* indirect medical education ratio */
    int64_t capital_ime_ratio;
    int64_t ssi_ratio;
    int64_t medicaid_ratio;
    int64_t operating_ccr; /* cost-to-charge ratios */
    int64_t capital_ccr;
    int64_t vbp_factor;          /* value-based purchasing; 0: does not take part */
    int64_t readmission_factor;  /* 0: does not take part */
    int64_t low_volume;          /* added share for low-volume hospitals; 0: none */
    int64_t uncompensated_cents; /* uncompensated care, a claim */
    int32_t beds;
    int32_t urban;           /* 1: large or other urban */
    int32_t referral_center; /* 1: rural referral centre, its DSH is not capped */
    int32_t gives_quality;   /* 1: hospital quality data was given */
    int32_t ehr_reduction;   /* 1: reduced for missing electronic health records */
    int32_t hac_reduction;   /* 1: among the hospitals with most HACs */
} bill_ipps_hospital;

enum {
    BILL_STAY_WHOLE = 0,      /* no transfer */
    BILL_STAY_TRANSFER = 1,   /* to another acute hospital: per diem */
    BILL_STAY_POST_ACUTE = 2, /* to post-acute care: per diem if the DRG is listed for it */
};

/* Grouped stays of one hospital, as columns of `count` entries. */
typedef struct {
    size_t count;
    const int64_t *charges_cents;
    const uint32_t *weight; /* ten-thousandths */
    const uint16_t *drg;
    const uint16_t *gmlos;      /* tenths of a day */
    const uint16_t *days;       /* length of stay */
    const uint8_t *disposition; /* BILL_STAY_* */
    const uint8_t *post_acute;  /* 0 or 1: the DRG's flags */
    const uint8_t *special_pay;
    const uint8_t *no_outlier; /* 1: no cost outlier is paid */
    const uint16_t *uncovered; /* of the days, those that Medicare does not cover */
} bill_ipps_stays;

/* Components in cents; the total is their sum (capital_cents is the sum of the four before it). */
typedef struct {
    int64_t operating_cents; /* federal share, after a transfer's reduction */
    int64_t dsh_cents;
    int64_t ime_cents;
    int64_t outlier_cents;
    int64_t capital_federal_cents;
    int64_t capital_dsh_cents;
    int64_t capital_ime_cents;
    int64_t capital_outlier_cents;
    int64_t capital_cents;
    int64_t low_volume_cents;
    int64_t uncompensated_cents;
    int64_t vbp_cents;
    int64_t readmission_cents;
    int64_t hac_cents;
    int64_t total_cents;
    int64_t transfer_factor; /* 1 or less */
    int64_t dsh_factor;
} bill_ipps_payment;

/* Prices stays of one hospital. payments and status have stays->count entries; status tells
 * BILL_OK, BILL_ERATE (a rate or ratio outside its range; ratios are 0..100), BILL_EOVERFLOW or
 * BILL_ECOVERED for each: no day is covered, or an outlier would be paid and a day is not (return
 * codes 62 and 67 of CMS's pricer, which pays nothing then); the call itself cannot fail. Not
 * priced: hospital-specific rates (sole community, Medicare-dependent), new technology,
 * pass-through. */
void bill_ipps_price(const bill_ipps_rates *rates, const bill_ipps_hospital *hospital,
                     const bill_ipps_stays *stays, bill_ipps_payment *payments, int32_t *status);

/* The usual way elsewhere (G-DRG, SwissDRG and others): effective weight times base rate. */
typedef struct {
    int64_t base_rate_minor;
    uint32_t weight;           /* ten-thousandths, as are the next three */
    uint32_t short_per_day;    /* taken off for each day below the lower trim point */
    uint32_t long_per_day;     /* added for each day above the upper trim point */
    uint32_t transfer_per_day; /* taken off for each day below the mean stay of a transfer */
    uint16_t short_first;      /* longest stay that is shortened; 0: none */
    uint16_t long_first;       /* first day with an addition; 0: none */
    uint16_t mean_days;        /* rounded mean stay, for transfers */
    uint16_t days;             /* length of stay */
    uint32_t is_transfer;
    int32_t rounding;
} bill_case;

/* Deducts whichever is larger of the short stay's and the transfer's days; the effective weight is
 * never below 0. *effective in ten-thousandths. */
int bill_case_price(const bill_case *stay, int64_t *effective, int64_t *amount);

/* ---- code sets: edits and search ------------------------------------------------------------ */

/* A set of codes, opened in place like bill_drg. */
typedef struct {
    uint64_t opaque[16];
} bill_codes;

/* Checks and opens the bytes of a code file (resources/codesets/icd10*.bin.z, unpacked); the rules
 * are those of bill_drg_open. */
int bill_codes_open(bill_codes *codes, const void *data, size_t len);

/* How many codes it holds, also ones no longer valid; they are numbered from 0 in their order. */
uint32_t bill_codes_count(const bill_codes *codes);

typedef struct {
    char code[8];      /* upper case, no dot, padded with NUL */
    const char *title; /* UTF-8, title_len bytes, not terminated; empty if none is known */
    size_t title_len;
} bill_code;

/* Code number `index`, or BILL_ENOTFOUND. */
int bill_codes_get(const bill_codes *codes, uint32_t index, bill_code *row);

/* The number of a code of `len` bytes (upper case, no dot), or BILL_ENOTFOUND. */
int bill_codes_find(const bill_codes *codes, const char *code, size_t len, uint32_t *index);

/* What the Medicare Code Editor says of a code on a claim. */
enum {
    BILL_EDIT_INVALID = 1,           /* not a code on this date */
    BILL_EDIT_AGE = 2,               /* not at this age */
    BILL_EDIT_SEX = 4,               /* not of this sex (CMS ended this edit in October 2024) */
    BILL_EDIT_MANIFESTATION = 8,     /* a manifestation cannot be principal */
    BILL_EDIT_UNACCEPTABLE_PDX = 16, /* not acceptable as principal */
    BILL_EDIT_EXTERNAL_CAUSE = 32,   /* an external cause cannot be principal */
    BILL_EDIT_UNSPECIFIED = 64,      /* says less than it could (side of the body); information */
    BILL_EDIT_NONCOVERED = 128,      /* a procedure Medicare does not cover */
    BILL_EDIT_NEEDS_SECONDARY = 256, /* principal only together with a secondary diagnosis */
};

/* The edits (BILL_EDIT_* or-ed) of one code on a date (YYYYMMDD) at an age in years (-1 unknown)
 * and sex ('M', 'F', anything else unknown). `principal`: 1 if it is the principal diagnosis.
 * `alone`: 1 if there is no other diagnosis. */
uint32_t bill_code_edits(const bill_codes *codes, const char *code, size_t len, uint32_t date,
                         int32_t age, uint8_t sex, int32_t principal, int32_t alone);

enum { BILL_MAX_QUERY_WORDS = 16 };

/* Finds codes valid on `date` (0: any date) whose title has, for each word of the query, a word
 * that begins with it, or whose code begins with it. The query is `len` bytes of small letters and
 * digits; all else separates words; words beyond BILL_MAX_QUERY_WORDS are ignored. Best first: more
 * whole words, shorter titles, code order. At most `room` numbers go to found, the number of all
 * matches to *total. scratch: bill_codes_count() entries of uint16_t. Time grows with the codes and
 * the words' hits. */
int bill_codes_search(const bill_codes *codes, const char *query, size_t len, uint32_t date,
                      uint32_t *found, size_t room, size_t *count, size_t *total,
                      uint16_t *scratch);
/* [/cdef] */

#endif
