/* ISO 4217 list one: the currencies in use in 2026 by the digits of their minor unit. */
#include <string.h>

#include "bill.h"

static const char no_digits[] = "BIFCLPDJFGNFISKJPYKMFKRWPYGRWFUGXVNDVUVXAFXOFXPF";
static const char three_digits[] = "BHDIQDJODKWDLYDOMRTND";
static const char two_digits[] = "AEDAFNALLAMDAOAARSAUDAWGAZNBAMBBDBDTBMDBNDBOBBRLBSDBTNBWPBYNBZDCA"
                                 "DCDFCHFCNYCOPCRCCUPCVECZKDKKDOP"
                                 "DZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGTQGYDHKDHNLHTGHUFIDRILSINRIR"
                                 "RJMDKESKGSKHRKPWKYDKZTLAKLBPLKR"
                                 "LRDLSLMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMYRMZNNADNGNNIONOKNPRNZ"
                                 "DPABPENPGKPHPPKRPLNQARRONRSDRUB"
                                 "SARSBDSCRSDGSEKSGDSHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTOPTRYTTDTW"
                                 "DTZSUAHUSDUYUUZSVEDVESWSTXCDXCG"
                                 "YERZARZMWZWG";

static int holds(const char *codes, size_t size, const char *code)
{
    for (size_t i = 0; i + 3 <= size; i += 3) {
        if (memcmp(codes + i, code, 3) == 0) {
            return 1;
        }
    }
    return 0;
}

int bill_exponent(const char *code, size_t len)
{
    if (len != 3) {
        return BILL_ECURRENCY;
    }
    if (holds(two_digits, sizeof two_digits - 1, code)) {
        return 2;
    }
    if (holds(no_digits, sizeof no_digits - 1, code)) {
        return 0;
    }
    return holds(three_digits, sizeof three_digits - 1, code) ? 3 : BILL_ECURRENCY;
}
