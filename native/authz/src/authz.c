#include "authz.h"

const char *authz_version(void)
{
    return AUTHZ_VERSION;
}

const char *authz_strerror(int code)
{
    switch (code) {
    case AUTHZ_OK:
        return "no error";
    default:
        return "the arguments are not valid";
    }
}
