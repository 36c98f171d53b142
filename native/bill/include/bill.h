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
/* [/cdef] */

#endif
