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
    default:
        return "the arguments are not valid";
    }
}
