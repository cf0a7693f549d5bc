/* The core's parts among themselves; a board needs coach_core.h only. */
#ifndef COACH_PARTS_H
#define COACH_PARTS_H

#include "coach_bytes.h"
#include "coach_core.h"
#include "coach_wire.h"

static inline uint32_t coach_now(const coach_device_t *device)
{
    return device->board->now_us(device->board->context);
}

/* coach_core.c */
void coach_stream(coach_device_t *device, bool on, uint32_t now_us);

/* coach_sampler.c */
void coach_sampler_init(coach_device_t *device, uint32_t now_us);
void coach_flush(coach_device_t *device);
bool coach_set_rate(coach_device_t *device, uint32_t rate_mhz, uint32_t now_us);
void coach_tare(coach_device_t *device);
void coach_sample(coach_device_t *device, uint32_t now_us);

/* coach_accel.c */
#if COACH_MOTION_BATCH > 0
void coach_accel_init(coach_device_t *device, uint32_t now_us);
void coach_accel_flush(coach_device_t *device);
void coach_accel_poll(coach_device_t *device, uint32_t now_us);
#else
static inline void coach_accel_init(coach_device_t *device, uint32_t now_us)
{
    (void)device;
    (void)now_us;
}
static inline void coach_accel_flush(coach_device_t *device)
{
    (void)device;
}
static inline void coach_accel_poll(coach_device_t *device, uint32_t now_us)
{
    (void)device;
    (void)now_us;
}
#endif

/* coach_alarm.c */
bool coach_set_alarm(coach_device_t *device, uint8_t mode, float counts, uint32_t now_us);
void coach_alarm_init(coach_device_t *device, uint32_t now_us);
void coach_judge(coach_device_t *device, const uint16_t *readings, uint32_t now_us);

/* coach_motor.c */
void coach_motor_init(coach_device_t *device);
void coach_pulse(coach_device_t *device, uint32_t length_us, uint8_t strength, uint32_t now_us);
bool coach_set_beat(coach_device_t *device, const uint8_t *body, uint32_t now_us);
void coach_still(coach_device_t *device);
void coach_drive_motor(coach_device_t *device, uint32_t now_us);

/* coach_button.c */
void coach_button_init(coach_device_t *device);
void coach_watch_button(coach_device_t *device, uint32_t now_us);

/* coach_turns.c: `is_on` is how things are now. */
void coach_turn(coach_turns_t *turns, bool is_on, uint32_t now_us, uint32_t value);
void coach_tell_alarm(coach_device_t *device);
void coach_tell_button(coach_device_t *device);

/* coach_describe.c */
bool coach_is_sane(const coach_config_t *config);
void coach_describe_init(coach_device_t *device);
/* Send the descriptor if `spare_bytes` are left in the ring then. */
bool coach_send_descriptor(coach_device_t *device, uint16_t spare_bytes);
/* Returns false while the descriptor has to be sent first and there is no room for it. */
bool coach_is_described(coach_device_t *device);

/* coach_send.c: false where the ring has no room; nothing is sent in halves. */
bool coach_begin(coach_device_t *device, uint8_t type, uint16_t payload_bytes, uint16_t spare_bytes);
bool coach_send_samples(coach_device_t *device);
#if COACH_MOTION_BATCH > 0
bool coach_send_motion(coach_device_t *device);
#endif
bool coach_send_event(coach_device_t *device, uint32_t time_us, uint8_t code, float value);
bool coach_send_status(coach_device_t *device);
bool coach_send_reply(coach_device_t *device, uint8_t command, bool ok);

/* coach_commands.c */
void coach_obey(coach_device_t *device, const uint8_t *payload, uint8_t length, uint32_t now_us);

#endif
