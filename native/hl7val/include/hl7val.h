/* hl7val: the header is the specification. */
#ifndef HL7VAL_H
#define HL7VAL_H
#include <stddef.h>
#include <stdint.h>

/* [cdef] : everything between the markers is read by cffi; keep it plain C. */
/* Error codes: 0 is success, failures are negative. */
enum { HL7VAL_OK = 0, HL7VAL_EINVAL = -1 };

/* The version this library was compiled as, for example "0.1.0". Never NULL. */
const char *hl7val_version(void);

/* A constant English sentence for a code. Never NULL, never freed. */
const char *hl7val_strerror(int code);
/* [/cdef] */

#endif
