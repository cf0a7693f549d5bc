/* As much of Arduino as the sketches use, on the simulated board. */
#ifndef ARDUINO_STUB_H
#define ARDUINO_STUB_H

#include <stddef.h>
#include <stdint.h>

#include <atomic>

#include "board.h"

enum { LOW = 0, HIGH = 1 };
enum { INPUT = 0, OUTPUT = 1, INPUT_PULLUP = 5 };

inline unsigned long micros() { return (unsigned long)host::now_us(); }
inline unsigned long millis() { return (unsigned long)(host::now_us() / 1000); }
inline void delay(uint32_t ms) { host::sleep_ms(ms); }
inline void delayMicroseconds(uint32_t) {}

inline void pinMode(uint8_t, uint8_t) {}
inline void digitalWrite(uint8_t pin, uint8_t level) { host::set_pin(pin, level != LOW); }
inline int digitalRead(uint8_t pin) { return host::pin(pin) ? HIGH : LOW; }
inline void analogWrite(uint8_t pin, int strength) { host::set_pwm(pin, uint8_t(strength)); }

class StubSerial {
public:
    void begin(unsigned long) {}
    explicit operator bool() const { return true; }
    int available() { return int(host::usb_waiting()); }
    int read() { return host::usb_next(); }
    int availableForWrite() { return 128; }
    size_t write(const uint8_t *bytes, size_t count)
    {
        host::usb_write(bytes, count);
        return count;
    }
};

extern StubSerial Serial;

#if defined(ARDUINO_ARCH_ESP32)
#include "stub_esp32.h"
#elif defined(ARDUINO_ARCH_NRF52)
#include "stub_nrf52.h"
#endif

#endif
