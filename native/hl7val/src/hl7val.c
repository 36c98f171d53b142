#include "hl7val.h"

const char *hl7val_version(void)
{
    return HL7VAL_VERSION;
}

const char *hl7val_strerror(int code)
{
    switch (code) {
    case HL7VAL_OK:
        return "no error";
    default:
        return "the arguments are not valid";
    }
}
