/* cutils: the header is the specification. */
#ifndef CUTILS_H
#define CUTILS_H
#include <stddef.h>
#include <stdint.h>

/* [cdef] : everything between the markers is read by cffi; keep it plain C. */
/* Error codes: 0 is success, failures are negative. */
enum { CUTILS_OK = 0, CUTILS_EINVAL = -1 };

/* The version this library was compiled as, for example "0.1.0". Never NULL. */
const char *cutils_version(void);

/* A constant English sentence for a code. Never NULL, never freed. */
const char *cutils_strerror(int code);
/* [/cdef] */

#endif
