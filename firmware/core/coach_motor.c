#include "coach_parts.h"

/* One motor for two things: the beat, on device time, and the alarm, which outranks it. */

enum { ALARM_STRENGTH = 255 };

static const uint32_t FIRST_PULSE_US = 120000;
static const uint32_t PULSE_US = 70000;
static const uint32_t LONGEST_WAIT_US = UINT32_C(0x7fffffff);
static const uint32_t SHORTEST_PERIOD_US = 200000;

void coach_motor_init(coach_device_t *device)
{
    coach_motor_t *motor = &device->motor;
    motor->beating = motor->pulsing = false;
    motor->counts = motor->count = motor->strength = motor->pulse_strength = motor->shown = 0;
    motor->period_us = motor->next_us = motor->pulse_end_us = 0;
    device->board->motor(device->board->context, 0);
}

void coach_pulse(coach_device_t *device, uint32_t length_us, uint8_t strength, uint32_t now_us)
{
    coach_motor_t *motor = &device->motor;
    motor->pulsing = length_us > 0 && strength > 0;
    motor->pulse_strength = strength;
    motor->pulse_end_us = now_us + length_us;
}

bool coach_set_beat(coach_device_t *device, const uint8_t *body, uint32_t now_us)
{
    coach_motor_t *motor = &device->motor;
    uint32_t first_in_us = coach_get_u32(body);
    uint32_t period_us = coach_get_u32(body + 4);
    uint8_t counts = body[8];
    if (period_us == 0) {
        motor->beating = false;
        return true;
    }
    if (counts == 0 || period_us < SHORTEST_PERIOD_US || period_us > LONGEST_WAIT_US
        || first_in_us > LONGEST_WAIT_US)
        return false;
    bool was_beating = motor->beating;
    motor->period_us = period_us;
    motor->counts = counts;
    motor->strength = body[9];
    motor->count = 0;
    motor->next_us = now_us + first_in_us;
    motor->beating = true;
    /* A beat that was on keeps marking the counts of the stroke that is under way. */
    for (uint8_t left = counts; was_beating && left > 1 && first_in_us > period_us; left--) {
        first_in_us -= period_us;
        motor->next_us -= period_us;
        motor->count = (uint8_t)(motor->count == 0 ? counts - 1 : motor->count - 1);
    }
    return true;
}

void coach_still(coach_device_t *device)
{
    device->motor.beating = device->motor.pulsing = false;
}

static void beat(coach_device_t *device, uint32_t now_us)
{
    coach_motor_t *motor = &device->motor;
    if (!motor->beating || !coach_reached(now_us, motor->next_us))
        return;
    bool is_first = motor->count == 0;
    /* A count that nobody came to mark is silent: a late pulse would be a wrong one. One that
     * the host asked for goes on. */
    if (now_us - motor->next_us < PULSE_US && !motor->pulsing)
        coach_pulse(device, is_first ? FIRST_PULSE_US : PULSE_US,
                    is_first ? motor->strength : (uint8_t)(motor->strength - motor->strength / 2),
                    now_us);
    motor->next_us += motor->period_us;
    motor->count = (uint8_t)(motor->count + 1 >= motor->counts ? 0 : motor->count + 1);
}

void coach_drive_motor(coach_device_t *device, uint32_t now_us)
{
    coach_motor_t *motor = &device->motor;
    uint8_t strength = 0;
    if (motor->pulsing && coach_reached(now_us, motor->pulse_end_us))
        motor->pulsing = false;
    beat(device, now_us);
    if (device->alarm.on)
        strength = ALARM_STRENGTH;
    else if (motor->pulsing)
        strength = motor->pulse_strength;
    if (strength != motor->shown) {
        motor->shown = strength;
        device->board->motor(device->board->context, strength);
    }
}
