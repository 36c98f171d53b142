/* The version and error texts: a constant sentence for each code. */
#include <assert.h>
#include <string.h>

#include "bill.h"

int main(void)
{
    assert(strcmp(bill_version(), "0.1.0") == 0);
    assert(strcmp(bill_strerror(BILL_OK), "no error") == 0);
    assert(strcmp(bill_strerror(-9999), "the arguments are not valid") == 0);
    return 0;
}
