/* A strict listener: aborts at anything on a device's line that docs/wire.md does not allow. */
#ifndef COACH_TEST_LINE_CHECK_H
#define COACH_TEST_LINE_CHECK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
    uint8_t raw[8192];
    size_t length;
    uint16_t taxels;
    bool is_described;
    bool has_sample;
    bool has_begun;
    uint16_t next_seq;     /* of frames other than samples */
    uint32_t time_us;      /* of the newest sample frame */
    uint8_t switched[2];   /* alarm and button as told last */
    uint64_t samples;      /* since the device began */
    uint64_t told_dropped; /* by overrun events */
    uint64_t frames_ever, samples_ever, events_ever[8];
} line_check_t;

void line_check_init(line_check_t *line, uint16_t taxels);
void line_check(line_check_t *line, const uint8_t *bytes, size_t count);
/* No piece of a frame may be left. */
void line_check_end(const line_check_t *line);

#endif
