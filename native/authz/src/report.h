/* What a caller gets back from a text: problems, and perhaps a blob. */
#ifndef AZ_REPORT_H
#define AZ_REPORT_H
#include "model.h"

struct authz_report {
    struct az_arena arena;
    struct az_problems problems;
};

/* NULL without memory. The caller sets report->arena.failed before it uses the arena. */
struct authz_report *az_report_new(size_t budget);
#endif
