#include <assert.h>
#include <string.h>

#include "cutils.h"

int main(void)
{
    assert(strcmp(cutils_version(), "0.1.0") == 0);
    assert(strcmp(cutils_strerror(CUTILS_OK), "no error") == 0);
    return 0;
}
