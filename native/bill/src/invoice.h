/* One invoice while it is calculated: the working columns that its steps hand on. */
#ifndef BILL_INVOICE_H
#define BILL_INVOICE_H
#include "money.h"

typedef struct {
    const bill_lines *lines; /* columns already moved to the invoice's first line */
    size_t n;
    const bill_terms *terms;
    bill_result *result;
    bill_totals totals;
    int64_t tax_base[BILL_MAX_TAXES], tax_amount[BILL_MAX_TAXES];
    int64_t *net;     /* what a line costs; first before, then after document discounts */
    int64_t *tax;     /* tax of each line */
    int64_t *rest;    /* what nobody has paid yet of each line's total */
    int64_t *weights; /* scratch of the steps */
    int64_t *parts;   /* scratch: what spread() gave */
    int64_t *remainders;
    size_t row; /* the first bad row */
    bool reversed;
    bool by_line; /* someone needs taxes and payments line by line */
} invoice;

static inline uint8_t group_of(const invoice *it, size_t i)
{
    return it->lines->group ? it->lines->group[i] : 0;
}

static inline uint8_t tax_of(const invoice *it, size_t i)
{
    return it->lines->tax ? it->lines->tax[i] : 0;
}

/* Prices each line with its own discounts and packages: net, and the totals up to lines_minor. */
int price_lines(invoice *it);

/* Applies the document's discounts to the lines' nets. */
int apply_discounts(invoice *it);

/* Calculates tax for each line and rate: tax, rest, totals up to total_minor. */
int add_taxes(invoice *it);

/* Splits the total between payers and patient. */
int split_payers(invoice *it);
#endif
