#include "bench.h"

static uint32_t now_us(void *context)
{
    return ((bench_t *)context)->now_us;
}

static uint16_t read_taxel(void *context, uint16_t taxel)
{
    bench_t *bench = context;
    bench->conversions++;
    return bench->taxels[taxel];
}

static bool button(void *context)
{
    return ((bench_t *)context)->button;
}

static void motor(void *context, uint8_t strength)
{
    bench_t *bench = context;
    bench->motor = strength;
    if (bench->on_pin != NULL)
        bench->on_pin('M', strength, bench->now_us);
}

static void led(void *context, bool on)
{
    bench_t *bench = context;
    bench->led = on;
    if (bench->on_pin != NULL)
        bench->on_pin('L', on, bench->now_us);
}

static uint16_t battery_mv(void *context)
{
    return ((bench_t *)context)->battery_mv;
}

#if COACH_MOTION_BATCH > 0
static bool read_motion(void *context, int16_t readings[COACH_MOTION_READINGS])
{
    bench_t *bench = context;
    for (int at = 0; at < COACH_MOTION_READINGS; at++)
        readings[at] = bench->motion[at];
    return !bench->motion_is_silent;
}
#endif

coach_board_t bench_board(bench_t *bench)
{
    coach_board_t board = {.context = bench,
                           .now_us = now_us,
                           .read_taxel = read_taxel,
                           .button = button,
                           .motor = motor,
                           .led = led,
                           .battery_mv = battery_mv};
#if COACH_MOTION_BATCH > 0
    board.read_motion = read_motion;
#endif
    return board;
}
