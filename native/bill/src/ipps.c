/* The Medicare inpatient price of a stay, component by component, rounded where CMS rounds
 * (half up, at the digit each comment names). Rules: 42 CFR 412; CMS IPPS PC Pricer 2021.5. */
#include <string.h>

#include "power.h"

enum { HOSPITAL_URBAN_BEDS = 100, HOSPITAL_RURAL_BEDS = 500, NEONATE_TRANSFER_DRG = 789 };
#define NANO 1000000000    /* amounts inside: 10^-9 dollars */
#define CENT_NANO 10000000 /* 10^-9 dollars in a cent */

/* value / divisor, half away from zero. */
static i128 rounded(i128 value, i128 divisor)
{
    i128 half = divisor / 2;
    return (value < 0 ? value - half : value + half) / divisor;
}

/* A power in 10^-16, less 1, rounded to `digits`, in 10^-10. */
static int64_t growth(int64_t base, int64_t exponent, int64_t step)
{
    i128 over = (i128)power(base, exponent) - POWER_ONE;
    return (int64_t)(rounded(over, (i128)step * 1000000) * step);
}

enum { FOUR_DIGITS = 1000000, NINE_DIGITS = 10 }; /* steps of factors rounded so */

typedef struct {
    const bill_ipps_rates *rates;
    const bill_ipps_hospital *hospital;
    int high;                                      /* wage index above 1 */
    int64_t gaf, capital_rate_cents, capital_cola; /* of the hospital */
    int64_t dsh, ime, capital_dsh, capital_ime;    /* factors of the hospital */
} ipps_hospital;

static bool is_ratio(int64_t value)
{
    return value >= 0 && value <= 100 * FACTOR_ONE;
}

static bool is_valid(const bill_ipps_hospital *h)
{
    return h->wage_index >= FACTOR_ONE / 100 && is_ratio(h->wage_index) && h->cost_of_living > 0 &&
           is_ratio(h->cost_of_living) && is_ratio(h->residents_to_beds) &&
           is_ratio(h->capital_ime_ratio) && h->ssi_ratio >= 0 && h->medicaid_ratio >= 0 &&
           h->ssi_ratio <= FACTOR_ONE && h->medicaid_ratio <= FACTOR_ONE &&
           is_ratio(h->operating_ccr) && is_ratio(h->capital_ccr) && is_ratio(h->vbp_factor) &&
           is_ratio(h->readmission_factor) && is_ratio(h->low_volume) &&
           h->uncompensated_cents >= 0 && h->uncompensated_cents <= INT32_MAX;
}

static bool is_amount(int64_t cents)
{
    return cents >= 0 && cents <= 1000000000;
}

static bool is_part(int64_t factor)
{
    return factor >= 0 && factor <= FACTOR_ONE;
}

static bool rates_are_valid(const bill_ipps_rates *r)
{
    bool valid = is_amount(r->capital_cents) && is_amount(r->fixed_loss_cents) &&
                 is_part(r->threshold_labor[0]) && is_part(r->threshold_labor[1]) &&
                 is_part(r->marginal_cost) && is_part(r->marginal_cost_burn) &&
                 is_part(r->gaf_exponent) && is_part(r->capital_cola) &&
                 is_part(r->ime_factor / 10) && is_part(r->ime_exponent) &&
                 is_part(r->capital_ime_exponent) && is_part(r->capital_dsh_exponent) &&
                 is_part(r->dsh_share) && is_part(r->hac_reduction) && r->e > FACTOR_ONE &&
                 r->e <= 10 * FACTOR_ONE;
    for (int i = 0; i < 8; i++) {
        valid = valid && is_amount(r->labor_cents[i / 4][i / 2 % 2][i % 2]) &&
                is_amount(r->nonlabor_cents[i / 4][i / 2 % 2][i % 2]);
    }
    return valid;
}

/* The disproportionate share adjustment by the share of patients with low income (4 digits). */
static int64_t dsh_factor(const bill_ipps_hospital *h)
{
    int64_t share = h->ssi_ratio + h->medicaid_ratio;
    i128 factor = 0;
    if (share >= 2020000000) {
        factor = (i128)(share - 2020000000) * 825 / 1000 + 588000000;
    } else if (share >= 1500000000) {
        factor = (i128)(share - 1500000000) * 65 / 100 + 250000000;
    }
    int64_t result = (int64_t)rounded(factor, FOUR_DIGITS) * FOUR_DIGITS;
    bool capped =
        !h->referral_center && h->beds < (h->urban ? HOSPITAL_URBAN_BEDS : HOSPITAL_RURAL_BEDS);
    return capped && result > 1200000000 ? 1200000000 : result;
}

static void prepare(ipps_hospital *it, const bill_ipps_rates *rates, const bill_ipps_hospital *h)
{
    it->rates = rates;
    it->hospital = h;
    it->high = h->wage_index > FACTOR_ONE;
    it->gaf = growth(h->wage_index, rates->gaf_exponent, FOUR_DIGITS) + FACTOR_ONE;
    it->capital_rate_cents = (int64_t)rounded((i128)rates->capital_cents * it->gaf, FACTOR_ONE);
    i128 cola = (i128)rates->capital_cola * (h->cost_of_living - FACTOR_ONE) / FACTOR_ONE;
    it->capital_cola = (int64_t)rounded(cola, 10000000) * 10000000 + FACTOR_ONE; /* 3 digits */
    it->dsh = dsh_factor(h);
    i128 ime = (i128)power(FACTOR_ONE + h->residents_to_beds, rates->ime_exponent) - POWER_ONE;
    it->ime =
        (int64_t)(rounded(ime * rates->ime_factor, (i128)NINE_DIGITS * POWER_ONE) * NINE_DIGITS);
    int64_t share = h->ssi_ratio + h->medicaid_ratio;
    it->capital_dsh = 0;
    if (h->urban && h->beds >= HOSPITAL_URBAN_BEDS) {
        int64_t exponent = (int64_t)((i128)rates->capital_dsh_exponent * share / FACTOR_ONE);
        it->capital_dsh = growth(rates->e, exponent, FOUR_DIGITS);
    }
    int64_t ratio = h->capital_ime_ratio < 15000000000 ? h->capital_ime_ratio : 15000000000;
    int64_t exponent = (int64_t)((i128)rates->capital_ime_exponent * ratio / FACTOR_ONE);
    it->capital_ime = growth(rates->e, exponent, NINE_DIGITS);
}

/* One row of bill_ipps_stays. */
typedef struct {
    int64_t charges_cents;
    uint32_t weight;
    uint16_t drg, gmlos, days, uncovered;
    uint8_t disposition;
    bool post_acute, special_pay, no_outlier;
} ipps_stay;

/* The part of the full payment that a transferred stay gets (4 digits): the first day counts
 * twice; DRGs with special pay get half at once. */
static int64_t transfer_factor(const ipps_stay *stay)
{
    bool listed = stay->post_acute || stay->special_pay;
    bool cut = stay->disposition == BILL_STAY_TRANSFER ||
               (stay->disposition == BILL_STAY_POST_ACUTE && listed);
    if (!cut || stay->gmlos == 0 || stay->drg == NEONATE_TRANSFER_DRG) {
        return FACTOR_ONE;
    }
    i128 days = stay->days > 1 ? stay->days : 1, factor = (days + 1) * FACTOR_ONE * 10;
    if (stay->disposition == BILL_STAY_POST_ACUTE && stay->special_pay) {
        factor = (FACTOR_ONE * (i128)stay->gmlos + factor) / 2;
    }
    int64_t result = (int64_t)rounded(factor, (i128)stay->gmlos * FOUR_DIGITS) * FOUR_DIGITS;
    return result < FACTOR_ONE ? result : FACTOR_ONE;
}

static bool is_burn(uint16_t drg)
{
    return (drg >= 927 && drg <= 929) || (drg >= 933 && drg <= 935);
}

/* amount (10^-9) times a factor, rounded at 10^-9. */
static i128 part(i128 amount, int64_t factor)
{
    return rounded(amount * factor, FACTOR_ONE);
}

/* The federal amounts of a stay at 10^-9 dollars: operating and capital, after a transfer's cut. */
static void federal(const ipps_hospital *it, const ipps_stay *stay, int64_t cut, i128 *operating,
                    i128 *capital)
{
    const bill_ipps_rates *r = it->rates;
    const bill_ipps_hospital *h = it->hospital;
    int quality = h->gives_quality != 0, ehr = h->ehr_reduction != 0;
    i128 standard = (i128)r->labor_cents[quality][ehr][it->high] * h->wage_index +
                    (i128)r->nonlabor_cents[quality][ehr][it->high] * h->cost_of_living;
    /* cents * 10^-10 * weight 10^-4 to 10^-9 dollars */
    *operating = part(rounded(standard * stay->weight, 10000000), cut);
    i128 rate = (i128)it->capital_rate_cents * it->capital_cola;
    *capital = part(rounded(rate * stay->weight, 10000000), cut);
}

/* The outlier payments, operating and capital apart: none unless the costs together exceed the
 * thresholds together. */
static void pay_outlier(const ipps_hospital *it, const ipps_stay *stay, int64_t cut, i128 operating,
                        i128 capital, bill_ipps_payment *out)
{
    const bill_ipps_rates *r = it->rates;
    const bill_ipps_hospital *h = it->hospital;
    int64_t ccr = h->operating_ccr + h->capital_ccr;
    if (stay->no_outlier || ccr == 0) {
        return;
    }
    /* shares of the fixed loss (9 digits), the fixed loss itself (2 digits) */
    i128 operating_share = rounded((i128)h->operating_ccr * NANO, ccr);
    i128 capital_share = rounded((i128)h->capital_ccr * NANO, ccr);
    i128 loss = rounded((i128)r->fixed_loss_cents * cut, FACTOR_ONE);
    int64_t labor = r->threshold_labor[it->high];
    /* the factors multiply exactly and are cut to 10^-18 only then */
    i128 local =
        ((i128)labor * h->wage_index + (i128)(FACTOR_ONE - labor) * h->cost_of_living) / 100;
    i128 operating_loss = rounded(rounded(loss * local, 100) * operating_share, (i128)NANO * NANO);
    i128 capital_loss = rounded(loss * it->gaf * it->capital_cola / FACTOR_ONE * capital_share,
                                (i128)FACTOR_ONE * 100);
    i128 dsh = rounded(operating * it->dsh / FACTOR_ONE * r->dsh_share, FACTOR_ONE);
    i128 operating_limit = operating + rounded(operating * it->ime, FACTOR_ONE) + dsh +
                           operating_loss + (i128)h->uncompensated_cents * CENT_NANO;
    i128 capital_limit =
        capital + rounded(capital * (it->capital_ime + it->capital_dsh), FACTOR_ONE) + capital_loss;
    i128 operating_cost = rounded((i128)stay->charges_cents * h->operating_ccr, 1000);
    i128 capital_cost = rounded((i128)stay->charges_cents * h->capital_ccr, 1000);
    if (operating_cost + capital_cost <= operating_limit + capital_limit) {
        return;
    }
    int64_t marginal = is_burn(stay->drg) ? r->marginal_cost_burn : r->marginal_cost;
    i128 scale = (i128)FACTOR_ONE * CENT_NANO;
    if (operating_cost > operating_limit) {
        out->outlier_cents = (int64_t)rounded((operating_cost - operating_limit) * marginal, scale);
    }
    if (capital_cost > capital_limit) {
        out->capital_outlier_cents =
            (int64_t)rounded((capital_cost - capital_limit) * marginal, scale);
    }
}

static int64_t share(int64_t cents, int64_t factor)
{
    return (int64_t)rounded((i128)cents * factor, FACTOR_ONE);
}

/* Adjustments of the whole: low volume, value-based purchasing, readmissions, HAC. */
static void adjust(const ipps_hospital *it, bill_ipps_payment *out)
{
    const bill_ipps_hospital *h = it->hospital;
    int64_t sum = out->operating_cents + out->dsh_cents + out->ime_cents + out->outlier_cents +
                  out->capital_cents + out->uncompensated_cents;
    out->low_volume_cents = share(sum, h->low_volume);
    if (h->vbp_factor) {
        out->vbp_cents = share(out->operating_cents, h->vbp_factor - FACTOR_ONE);
    }
    if (h->readmission_factor) {
        out->readmission_cents = share(out->operating_cents, h->readmission_factor - FACTOR_ONE);
    }
    sum += out->low_volume_cents + out->vbp_cents + out->readmission_cents;
    out->hac_cents = h->hac_reduction ? -share(sum, it->rates->hac_reduction) : 0;
    out->total_cents = sum + out->hac_cents;
}

static int price(const ipps_hospital *it, const ipps_stay *stay, bill_ipps_payment *out)
{
    memset(out, 0, sizeof *out);
    /* up to a hundred million dollars and a weight of 1000 no product leaves its range */
    if (stay->charges_cents < 0 || stay->charges_cents > (int64_t)10000000000 ||
        stay->weight > 10000000) {
        return BILL_EOVERFLOW;
    }
    if (stay->uncovered > 0 && stay->uncovered >= stay->days) {
        return BILL_ECOVERED;
    }
    i128 operating, capital;
    int64_t cut = out->transfer_factor = transfer_factor(stay);
    federal(it, stay, cut, &operating, &capital);
    out->dsh_factor = it->dsh;
    out->operating_cents = (int64_t)rounded(operating, CENT_NANO);
    out->dsh_cents =
        (int64_t)rounded((i128)out->operating_cents * it->dsh / 1000000 * it->rates->dsh_share,
                         (i128)FACTOR_ONE * 10000);
    out->ime_cents = share(out->operating_cents, it->ime);
    out->capital_federal_cents = (int64_t)rounded(capital, CENT_NANO);
    out->capital_dsh_cents = share(out->capital_federal_cents, it->capital_dsh);
    out->capital_ime_cents = share(out->capital_federal_cents, it->capital_ime);
    pay_outlier(it, stay, cut, operating, capital, out);
    if (stay->uncovered > 0 && out->outlier_cents + out->capital_outlier_cents > 0) {
        memset(out, 0, sizeof *out);
        return BILL_ECOVERED;
    }
    out->capital_cents = out->capital_federal_cents + out->capital_dsh_cents +
                         out->capital_ime_cents + out->capital_outlier_cents;
    out->uncompensated_cents = it->hospital->uncompensated_cents;
    adjust(it, out);
    return BILL_OK;
}

static ipps_stay stay_at(const bill_ipps_stays *stays, size_t i)
{
    return (ipps_stay){
        .charges_cents = stays->charges_cents[i],
        .weight = stays->weight[i],
        .drg = stays->drg[i],
        .gmlos = stays->gmlos[i],
        .days = stays->days[i],
        .disposition = stays->disposition[i],
        .post_acute = stays->post_acute[i] != 0,
        .special_pay = stays->special_pay[i] != 0,
        .no_outlier = stays->no_outlier[i] != 0,
        .uncovered = stays->uncovered[i],
    };
}

void bill_ipps_price(const bill_ipps_rates *rates, const bill_ipps_hospital *hospital,
                     const bill_ipps_stays *stays, bill_ipps_payment *payments, int32_t *status)
{
    if (!rates_are_valid(rates) || !is_valid(hospital)) {
        for (size_t i = 0; i < stays->count; i++) {
            payments[i] = (bill_ipps_payment){0};
            status[i] = BILL_ERATE;
        }
        return;
    }
    ipps_hospital it;
    prepare(&it, rates, hospital);
    for (size_t i = 0; i < stays->count; i++) {
        ipps_stay stay = stay_at(stays, i);
        status[i] = price(&it, &stay, &payments[i]);
    }
}
