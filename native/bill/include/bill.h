/* bill: the header is the specification. */
#ifndef BILL_H
#define BILL_H
#include <stddef.h>
#include <stdint.h>

/* [cdef] : everything between the markers is read by cffi; keep it plain C. */
/* Error codes: 0 is success, failures are negative. */
enum { BILL_OK = 0, BILL_EINVAL = -1 };

/* The version this library was compiled as, for example "0.1.0". Never NULL. */
const char *bill_version(void);

/* A constant English sentence for a code. Never NULL, never freed. */
const char *bill_strerror(int code);
/* [/cdef] */

#endif
