#include "cutils.h"

const char *cutils_version(void)
{
    return CUTILS_VERSION;
}

const char *cutils_strerror(int code)
{
    switch (code) {
    case CUTILS_OK:
        return "no error";
    default:
        return "the arguments are not valid";
    }
}
