/* A glove on any Arduino board: pins to readings, the core, and the two links to a host.
 *
 * A sketch fills in its table, says how its board reads a pin, and calls `poll` each
 * millisecond. What goes out by BLE is taken from `ble` by a task of its own, because a radio
 * that has no room makes its caller wait, and the alarm must not.
 */
#ifndef COACH_GLOVE_H
#define COACH_GLOVE_H

#include <Arduino.h>

#include "coach_battery.h"
#include "coach_links.h"
#include "coach_setup.h"

/* How a board differs from the others. */
struct GloveBoard {
    uint8_t device_id[8];
    uint16_t full_scale; /* the reading of a sensor that is as good as a wire */
    float max_rate_hz;
    uint8_t led_on;      /* the level that lights the LED */
    uint16_t (*read_pin)(uint8_t pin);
    uint16_t (*read_pin_mv)(uint8_t pin);
    /* Six readings as docs/wire.md has them, so far apart; a period of 0: no motion sensor. */
    bool (*read_motion)(int16_t *readings);
    uint16_t motion_period_us;
};

class Glove {
public:
    /* At most 250 packets a second go by BLE, full ones excepted. */
    CoachOutbox ble{4000};
    CoachOutbox usb{0};

    void begin(const GloveSetup &setup, const GloveBoard &board);

    /* Do all that is due but for what goes out by BLE. */
    void poll();

    /* Bytes that a host wrote by BLE; from the task that polls. */
    void hear_ble(const uint8_t *bytes, size_t length) { from_ble_.take(&device_, bytes, length); }

    /* Like "Coach glove A1B2". */
    const char *name() const { return name_; }
    const CoachBattery &battery() const { return battery_; }

private:
    static Glove &of(void *context) { return *static_cast<Glove *>(context); }
    static uint32_t now_us(void *) { return uint32_t(micros()); }
    static uint16_t read_taxel(void *context, uint16_t taxel);
    static bool button(void *context);
    static void motor(void *context, uint8_t strength);
    static void led(void *context, bool on);
    static bool read_motion(void *context, int16_t *readings)
    {
        return of(context).board_.read_motion(readings);
    }
    static uint16_t battery_mv(void *context) { return of(context).battery_.mv(); }

    void name_it();
    void set_up_pins();
    void configure();
    void select(uint8_t channel);
    void exchange_usb();
    void watch_battery();
    void light(bool on) { digitalWrite(setup_.led_pin, on ? board_.led_on : !board_.led_on); }

    /* A descriptor with a layout is the longest frame. */
    static const uint16_t LONGEST_FRAME = 112 + 12 * COACH_MAX_TAXELS;

    GloveSetup setup_;
    GloveBoard board_;
    coach_board_t core_board_;
    coach_config_t config_;
    coach_device_t device_;
    CoachInbox from_usb_, from_ble_;
    CoachBattery battery_;
    char name_[COACH_LONGEST_NAME + 1];
    uint8_t frame_[LONGEST_FRAME];
    uint16_t frame_length_ = 0;
    uint8_t channel_ = NOT_WIRED;
    bool is_alarming_ = false;
    uint32_t battery_due_ms_ = 0;
};

#endif
