/* Version and error texts. */
#include "bill.h"

const char *bill_version(void)
{
    return BILL_VERSION;
}

const char *bill_strerror(int code)
{
    switch (code) {
    case BILL_OK:
        return "no error";
    case BILL_EOVERFLOW:
        return "an amount is too large to be calculated exactly";
    case BILL_ERATE:
        return "a rate is outside its range";
    case BILL_ETAX:
        return "a line names a tax rate that is not in the list";
    case BILL_EGROUP:
        return "a line's group is not between 0 and 63";
    case BILL_EPACKAGE:
        return "a line names a package that is not in the list";
    case BILL_ECURRENCY:
        return "this is not a currency of ISO 4217";
    case BILL_EFORMAT:
        return "the table file is damaged or of another format";
    case BILL_ENOTFOUND:
        return "the tables hold no such entry";
    case BILL_ECOVERED:
        return "the covered days of this stay do not carry a price";
    default:
        return "the arguments are not valid";
    }
}
