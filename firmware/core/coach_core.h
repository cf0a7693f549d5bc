/* A glove or pad from taxels to frames: the whole firmware but for the board it runs on.
 *
 * Freestanding C99: no libc, no heap, no interrupt of its own. A board fills in `coach_board_t`,
 * hands over received bytes, calls `coach_poll` as often as it can, and sends what
 * `coach_peek` shows. All times are the board's microseconds, modulo 2^32.
 *
 * `coach_init`, `coach_receive` and `coach_poll` belong to one thread of execution; only
 * `coach_peek` and `coach_sent`, together, may be an interrupt's.
 */
#ifndef COACH_CORE_H
#define COACH_CORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "coach_frame.h"

#ifndef COACH_MAX_TAXELS
#define COACH_MAX_TAXELS 16
#endif
#ifndef COACH_MAX_BATCH
#define COACH_MAX_BATCH 1 /* most samples in a frame */
#endif
/* Most motion samples in a frame; 0: a build for boards without a motion sensor. */
#ifndef COACH_MOTION_BATCH
#ifdef __AVR__
#define COACH_MOTION_BATCH 0
#else
#define COACH_MOTION_BATCH 5
#endif
#endif
#define COACH_MOTION_READINGS 6
#if COACH_MOTION_BATCH < 0 || COACH_MOTION_BATCH > 64
#error "0 to 64 motion samples in a frame"
#endif
#if COACH_MAX_TAXELS < 1 || COACH_MAX_TAXELS > 2048 || COACH_MAX_BATCH < 1 || COACH_MAX_BATCH > 255
#error "1 to 2048 taxels, and 1 to 255 samples in a frame"
#endif

/* Samples leave this much of the ring free, so that an alarm is told on a line that is too slow. */
#define COACH_SPARE_BYTES 40
/* Head, time and readings of the largest sample frame; as it is on the line; one place empty. */
#define COACH_SAMPLES_BYTES (7 + 2 * COACH_MAX_TAXELS * COACH_MAX_BATCH)
#define COACH_SAMPLES_ON_LINE (COACH_SAMPLES_BYTES + 4 + (COACH_SAMPLES_BYTES + 2) / 254)
#if COACH_SAMPLES_BYTES > 16384 || COACH_SAMPLES_ON_LINE + COACH_SPARE_BYTES + 1 > COACH_TX_BYTES
#error "COACH_TX_BYTES has no room for a frame of so many samples and taxels"
#endif

/* What a board gives; everything is called from `coach_poll` or `coach_receive`. */
typedef struct {
    void *context;
    uint32_t (*now_us)(void *context);
    uint16_t (*read_taxel)(void *context, uint16_t taxel); /* one conversion, in counts */
    bool (*button)(void *context);                         /* true while squeezed */
    void (*motor)(void *context, uint8_t strength);        /* 0: still */
    void (*led)(void *context, bool on);
    uint16_t (*battery_mv)(void *context); /* 0: no battery */
#if COACH_MOTION_BATCH > 0
    /* Acceleration with gravity, mm/s² along the sensor's axes, then turning about them, 0.01 °/s;
     * false: the sensor is silent. Not called where `motion_period_us` is 0. */
    bool (*read_motion)(void *context, int16_t readings[COACH_MOTION_READINGS]);
#endif
} coach_board_t;

/* Where a taxel lies and how large it is. */
typedef struct {
    int32_t x_um;
    int32_t y_um;
    uint32_t area_um2;
} coach_taxel_t;

/* What the device is; lives as long as the device. */
typedef struct {
    uint8_t device_id[8];
    uint8_t firmware[3];
    uint32_t rate_mhz;
    uint32_t max_rate_mhz;
    uint16_t taxels;
    uint16_t full_scale; /* the reading at which a taxel is saturated; 0: none */
    uint8_t curve;       /* 0 none, 1 power, 2 linear */
    float curve_a;
    float curve_b;
    const coach_taxel_t *layout; /* NULL: unknown; told where it fits the ring */
    const char *name;            /* UTF-8, ends with 0 or after 48 bytes; NULL: none */
    uint8_t oversampling;        /* conversions averaged for a reading; 0 is taken for 1 */
    uint8_t samples_per_frame;   /* brought to within 1 and COACH_MAX_BATCH */
    uint8_t alarm_mode;        /* before a host has said otherwise */
    uint32_t alarm_counts;
#if COACH_MOTION_BATCH > 0
    uint16_t motion_period_us; /* 0: no motion sensor; otherwise 1,000 or more */
#endif
    uint8_t boot_cause; /* told with the boot event, as docs/wire.md says; 0: unknown */
} coach_config_t;

typedef struct {
    uint32_t rate_mhz;
    uint32_t period_us;
    uint32_t period_rest; /* of a division by rate_mhz, so that no rate drifts */
    uint32_t rest;
    uint32_t due_us;
    uint32_t taken_us; /* when the newest sample was */
    uint32_t batch_us;
    uint16_t seq; /* of the next sample */
    uint16_t batch_seq;
    uint8_t batched;
    uint8_t batch; /* samples in a whole frame */
    uint8_t tare_left;
    uint16_t readings[COACH_MAX_BATCH][COACH_MAX_TAXELS];
    uint16_t zero[COACH_MAX_TAXELS];
    uint32_t tare_sum[COACH_MAX_TAXELS];
} coach_sampler_t;

#if COACH_MOTION_BATCH > 0
typedef struct {
    uint32_t due_us;
    uint32_t batch_us;
    uint16_t seq; /* of the next motion sample */
    uint16_t batch_seq;
    uint8_t gathered;
    int16_t readings[COACH_MOTION_BATCH][COACH_MOTION_READINGS];
} coach_accel_t;
#endif

/* Turns on and off that the host has not heard of yet as the ring had no room. */
typedef struct {
    uint8_t untold;
    uint32_t turned_us[2];
    uint32_t value[2];
} coach_turns_t;

typedef struct {
    coach_turns_t turns;
    uint8_t mode;
    bool on;
    uint8_t loud_samples; /* so many in a row at or over the edge */
    uint32_t edge_counts;
    uint32_t release_counts;
    uint32_t level;
    uint32_t loud_us; /* when it was last loud enough to stay on */
} coach_alarm_t;

typedef struct {
    bool beating;
    bool pulsing;
    uint8_t counts;
    uint8_t count; /* of the next beat, from 0 */
    uint8_t strength;
    uint8_t pulse_strength;
    uint8_t shown; /* what the motor was told last */
    uint32_t period_us;
    uint32_t next_us;
    uint32_t pulse_end_us;
} coach_motor_t;

typedef struct {
    coach_turns_t turns;
    bool down;
    bool settling;
    uint32_t changed_us;
} coach_button_t;

typedef struct {
    const coach_config_t *config;
    const coach_board_t *board;
    coach_ring_t tx;
    coach_parser_t rx;
    coach_sampler_t sampler;
#if COACH_MOTION_BATCH > 0
    coach_accel_t accel;
#endif
    coach_alarm_t alarm;
    coach_motor_t motor;
    coach_button_t button;
    bool streaming;
    bool host_is_here; /* heard within three seconds */
    bool describe_due;
    bool watchdog_due;
    bool tells_layout;
    uint16_t seq; /* of frames other than samples */
    uint32_t dropped;
    uint32_t dropped_told;
    uint32_t overrun_us; /* when it was last told, as with status */
    uint32_t status_us;
    uint32_t heard_us;
    uint32_t watchdog_us;
} coach_device_t;

/* Begin anew: counters from zero, alarm as configured, boot event and descriptor to be sent.
 * Returns false for a configuration that no host would take or this build has no room for: the
 * LED is lit and the device does nothing. */
bool coach_init(coach_device_t *device, const coach_config_t *config, const coach_board_t *board);

/* Take bytes from the host and obey what they say. */
void coach_receive(coach_device_t *device, const uint8_t *bytes, size_t count);

/* Do all that is due: sample, alarm, beat, button, watchdog, frames. */
void coach_poll(coach_device_t *device);

/* The bytes to be sent next that lie in one piece; `coach_sent` lets go of as many of them. */
size_t coach_peek(const coach_device_t *device, const uint8_t **bytes);
void coach_sent(coach_device_t *device, size_t count);

#endif
