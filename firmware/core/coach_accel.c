#include "coach_parts.h"

/* The hand's motion, where a board has a sensor for it: a schedule and a counter of its own. */

#if COACH_MOTION_BATCH > 0

void coach_accel_init(coach_device_t *device, uint32_t now_us)
{
    coach_accel_t *accel = &device->accel;
    accel->due_us = accel->batch_us = now_us;
    accel->seq = accel->batch_seq = 0;
    accel->gathered = 0;
}

/* Send what is gathered; what finds no room is a gap that the counter tells. Half of the ring
 * stays free for samples. */
void coach_accel_flush(coach_device_t *device)
{
    coach_accel_t *accel = &device->accel;
    if (accel->gathered > 0 && device->streaming && coach_is_described(device))
        coach_send_motion(device);
    accel->gathered = 0;
}

static void take(coach_device_t *device, uint32_t now_us)
{
    coach_accel_t *accel = &device->accel;
    int16_t *into = accel->readings[accel->gathered];
    if (!device->board->read_motion(device->board->context, into)) {
        coach_accel_flush(device);
        return;
    }
    if (accel->gathered == 0) {
        accel->batch_seq = accel->seq;
        accel->batch_us = now_us;
    }
    accel->gathered++;
}

void coach_accel_poll(coach_device_t *device, uint32_t now_us)
{
    coach_accel_t *accel = &device->accel;
    uint32_t period_us = device->config->motion_period_us;
    if (period_us == 0 || !coach_reached(now_us, accel->due_us))
        return;
    if (coach_reached(now_us, accel->due_us + period_us)) {
        coach_accel_flush(device);
        do {
            accel->due_us += period_us;
            accel->seq++;
        } while (coach_reached(now_us, accel->due_us + period_us));
    }
    if (device->streaming)
        take(device, now_us);
    accel->due_us += period_us;
    accel->seq++;
    if (accel->gathered >= COACH_MOTION_BATCH)
        coach_accel_flush(device);
}

#endif

/* No file is empty in C99. */
typedef int coach_accel_is_optional_t;
