/* A board that is only numbers, for tests: its clock, taxels, button and line go as they are told. */
#ifndef COACH_TEST_BENCH_H
#define COACH_TEST_BENCH_H

#include "coach_core.h"

typedef struct {
    uint32_t now_us;
    uint64_t conversions;
    uint16_t taxels[COACH_MAX_TAXELS];
    uint16_t battery_mv;
    int16_t motion[COACH_MOTION_READINGS];
    bool motion_is_silent;
    bool button;
    uint8_t motor;
    bool led;
    /* Told of each change of motor ('M') or LED ('L'); NULL: nobody wants to know. */
    void (*on_pin)(char pin, uint8_t value, uint32_t now_us);
} bench_t;

coach_board_t bench_board(bench_t *bench);

#endif
