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

coach_board_t bench_board(bench_t *bench)
{
    return (coach_board_t){bench, now_us, read_taxel, button, motor, led, battery_mv};
}
