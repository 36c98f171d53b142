/* Powers of factors, the same to the last digit on each machine. */
#ifndef BILL_POWER_H
#define BILL_POWER_H
#include "money.h"

#define FACTOR_ONE 10000000000      /* factors are in units of 10^-10 */
#define POWER_ONE 10000000000000000 /* powers in units of 10^-16 */

/* base^exponent, both in units of 10^-10, the result in 10^-16. base > 0; the result must be
 * below 900, which the callers' ranges give. Exact to about 10^-15. */
int64_t power(int64_t base, int64_t exponent);
#endif
