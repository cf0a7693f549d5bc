/* The simulated board under the stub libraries: time, pins, tasks, USB and a radio. */
#ifndef HOST_BOARD_H
#define HOST_BOARD_H

#include <coach_setup.h>
#include <stddef.h>
#include <stdint.h>

namespace host {

/* Given by the sketch's own file. */
const GloveSetup &setup_of_sketch();
void run_setup();
void run_loop();

uint64_t now_us();
void sleep_ms(uint32_t ms); /* the task that calls it; others go on */
void start_task(void (*task)(void *), void *context);

void set_pin(uint8_t pin, bool level);
bool pin(uint8_t pin);
void set_pwm(uint8_t pin, uint8_t strength);
uint16_t sensor_counts(uint8_t pin); /* through the multiplexer as it stands */
uint16_t battery_pin_mv();

bool motion_is_there(uint8_t address);
uint8_t motion_register(uint8_t place);
void set_motion_register(uint8_t place, uint8_t value);

size_t usb_waiting();
int usb_next();
void usb_write(const uint8_t *bytes, size_t count);

/* What the radio tells the stub library of a host. */
class Central {
public:
    virtual ~Central() {}
    virtual void connected(uint16_t mtu) = 0;
    virtual void disconnected() = 0;
    virtual void wrote(const uint8_t *bytes, size_t count) = 0;
};
void set_central(Central *central);
void advertise(const char *name);
bool notify(const uint8_t *bytes, size_t count); /* false: no room, nothing was taken */
void set_battery_level(uint8_t percent);

} /* namespace host */

#endif
