#include <assert.h>
#include <string.h>

#include "authz.h"

int main(void)
{
    assert(strcmp(authz_version(), "0.1.0") == 0);
    assert(strcmp(authz_strerror(AUTHZ_OK), "no error") == 0);
    return 0;
}
