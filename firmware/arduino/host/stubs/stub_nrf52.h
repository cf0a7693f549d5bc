/* What Adafruit's nRF52 board package adds to Arduino, for a Feather nRF52840. */
#ifndef STUB_NRF52_H
#define STUB_NRF52_H

static const uint8_t A0 = 14;
enum { PIN_VBAT = 20, LED_BUILTIN = 3, LED_STATE_ON = 1 };

enum eAnalogReference { AR_DEFAULT, AR_INTERNAL_3_0, AR_VDD4 };

struct StubAdc {
    eAnalogReference reference;
    int bits;
};
extern StubAdc stub_adc;

inline void analogReference(eAnalogReference reference) { stub_adc.reference = reference; }
inline void analogReadResolution(int bits) { stub_adc.bits = bits; }
inline void analogSampleTime(uint8_t) {}

/* A sensor is read against the supply and the battery against 3 V, both in 12 bits. */
inline uint32_t analogRead(uint32_t pin)
{
    bool is_battery = pin == host::setup_of_sketch().battery_pin;
    eAnalogReference needed = is_battery ? AR_INTERNAL_3_0 : AR_VDD4;
    if (stub_adc.bits != 12 || stub_adc.reference != needed)
        return 0;
    return is_battery ? uint32_t(host::battery_pin_mv()) * 4095U / 3000U
                      : host::sensor_counts(uint8_t(pin));
}

struct StubFicr {
    uint32_t DEVICEID[2];
};
extern StubFicr stub_ficr;
#define NRF_FICR (&stub_ficr)

class StubScheduler {
public:
    bool startLoop(void (*task)());
};
extern StubScheduler Scheduler;

#endif
