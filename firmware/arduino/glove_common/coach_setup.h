/* The table at the top of a sketch: what hangs on which pin. */
#ifndef COACH_SETUP_H
#define COACH_SETUP_H

#include <math.h>
#include <stdint.h>

extern "C" {
#include <coach_core.h>
}

/* No such part. */
const uint8_t NOT_WIRED = 255;

/* A sensor's analog pin and, behind a multiplexer, its channel there. */
struct GloveTaxel {
    uint8_t pin;
    uint8_t channel;
};

struct GloveSetup {
    const char *name;        /* the last four digits of the board's number are added */
    float rate_hz;           /* samples a second, to begin with */
    uint8_t oversampling;    /* conversions averaged for a reading */
    uint8_t taxel_count;
    GloveTaxel taxels[COACH_MAX_TAXELS];
    uint8_t select_pins[4];  /* of a multiplexer, lowest bit first; NOT_WIRED where there is none */
    float divider_ohm;       /* the resistor beside each sensor */
    float alarm_newtons;     /* on one sensor, until the coach knows better; 0: none */
    uint8_t button_pin;      /* to ground; NOT_WIRED */
    uint8_t motor_pin;       /* through a transistor; NOT_WIRED */
    uint8_t led_pin;
    uint8_t battery_pin;     /* through two resistors; NOT_WIRED */
    float battery_ratio;     /* the battery's voltage over the pin's */
};

/* An FSR 402 by its maker's typical curve: 1 N at 6 kOhm, 10 N at 1 kOhm. */
const float FSR_NEWTONS = 0.652F;
const float FSR_POWER = 1.153F;
const float FSR_OHM = 10000.0F;

/* F = a * (resistor / sensor's resistance) ^ FSR_POWER. */
inline float typical_newtons(float divider_ohm)
{
    return FSR_NEWTONS * powf(FSR_OHM / divider_ohm, FSR_POWER);
}

/* The reading at which a typical sensor bears `newtons`. */
inline uint32_t typical_counts(float newtons, float divider_ohm, uint16_t full_scale)
{
    float relative = powf(newtons / typical_newtons(divider_ohm), 1.0F / FSR_POWER);
    return uint32_t(float(full_scale) * relative / (1.0F + relative));
}

#endif
