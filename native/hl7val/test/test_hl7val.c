#include <assert.h>
#include <string.h>

#include "hl7val.h"

int main(void)
{
    assert(strcmp(hl7val_version(), "0.1.0") == 0);
    assert(strcmp(hl7val_strerror(HL7VAL_OK), "no error") == 0);
    return 0;
}
