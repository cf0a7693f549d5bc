#include "coach_parts.h"

/* Too much, judged on the device itself so that it needs no host. */

static const uint32_t RELEASE_US = 300000;
/* One loud sample may be a glitch; where the next comes later than this, it has to do. */
static const uint32_t BELIEVED_AT_ONCE_US = 5000;

static void turn(coach_device_t *device, bool on, uint32_t now_us)
{
    device->alarm.on = on;
    device->board->led(device->board->context, on);
    coach_turn(&device->alarm.turns, on, now_us, device->alarm.level);
    coach_tell_alarm(device);
}

bool coach_set_alarm(coach_device_t *device, uint8_t mode, float counts, uint32_t now_us)
{
    coach_alarm_t *alarm = &device->alarm;
    /* Also false where counts is not a number. */
    bool is_usable = counts > 0.0F && counts <= 1.0e9F;
    if (mode > COACH_ALARM_SUM || (mode != COACH_ALARM_OFF_MODE && !is_usable))
        return false;
    alarm->mode = mode;
    alarm->loud_samples = 0;
    if (mode == COACH_ALARM_OFF_MODE) {
        if (alarm->on)
            turn(device, false, now_us);
        return true;
    }
    uint32_t edge = (uint32_t)counts;
    if ((float)edge < counts)
        edge++;
    alarm->edge_counts = edge;
    /* 85 % of the edge, rounded up, without an overflow. */
    alarm->release_counts = edge - (edge / 20 * 3 + edge % 20 * 3 / 20);
    return true;
}

void coach_alarm_init(coach_device_t *device, uint32_t now_us)
{
    coach_alarm_t *alarm = &device->alarm;
    alarm->on = false;
    alarm->turns.untold = 0;
    alarm->level = alarm->edge_counts = alarm->release_counts = 0;
    alarm->loud_us = now_us;
    if (!coach_set_alarm(device, device->config->alarm_mode, (float)device->config->alarm_counts,
                         now_us))
        coach_set_alarm(device, COACH_ALARM_OFF_MODE, 0.0F, now_us);
}

/* Returns whether a taxel is saturated: beyond what it can measure is too much. */
static bool find_level(coach_device_t *device, const uint16_t *readings)
{
    uint32_t sum = 0;
    uint16_t highest = 0;
    for (uint16_t taxel = 0; taxel < device->config->taxels; taxel++) {
        sum += readings[taxel];
        if (readings[taxel] > highest)
            highest = readings[taxel];
    }
    device->alarm.level = device->alarm.mode == COACH_ALARM_SUM ? sum : highest;
    return device->config->full_scale != 0 && highest >= device->config->full_scale;
}

void coach_judge(coach_device_t *device, const uint16_t *readings, uint32_t now_us)
{
    coach_alarm_t *alarm = &device->alarm;
    if (alarm->mode == COACH_ALARM_OFF_MODE)
        return;
    bool is_saturated = find_level(device, readings);
    bool is_loud = is_saturated || alarm->level >= alarm->edge_counts;
    if (!is_loud)
        alarm->loud_samples = 0;
    else if (alarm->loud_samples < 2)
        alarm->loud_samples++;
    if (is_loud || alarm->level >= alarm->release_counts)
        alarm->loud_us = now_us;
    if (!alarm->on) {
        uint8_t needed = device->sampler.period_us > BELIEVED_AT_ONCE_US ? 1 : 2;
        if (alarm->loud_samples < needed)
            return;
        /* A hand that presses is no zero. */
        device->sampler.tare_left = 0;
        turn(device, true, now_us);
    } else if (now_us - alarm->loud_us >= RELEASE_US) {
        turn(device, false, now_us);
    }
}
