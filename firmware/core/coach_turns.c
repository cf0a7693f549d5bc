#include "coach_parts.h"

/* Turns on and off that reach the host even where the ring is full when they happen. */

enum { MOST_UNTOLD = 2 };

/* Two turns wait to be told; a third makes the pause between two times on untold, and no more:
 * on, off, on is told as on, and off, on, off as the last off. */
void coach_turn(coach_turns_t *turns, bool is_on, uint32_t now_us, uint32_t value)
{
    if (turns->untold == MOST_UNTOLD) {
        turns->untold = is_on ? 1 : 0;
        if (is_on)
            return;
    }
    turns->turned_us[turns->untold] = now_us;
    turns->value[turns->untold] = value;
    turns->untold++;
}

static void tell(coach_device_t *device, coach_turns_t *turns, bool is_on, uint8_t on_code,
                 uint8_t off_code)
{
    while (turns->untold > 0) {
        bool turned_on = turns->untold == MOST_UNTOLD ? !is_on : is_on;
        if (!coach_send_event(device, turns->turned_us[0], turned_on ? on_code : off_code,
                              (float)turns->value[0]))
            return;
        turns->turned_us[0] = turns->turned_us[1];
        turns->value[0] = turns->value[1];
        turns->untold--;
    }
}

void coach_tell_alarm(coach_device_t *device)
{
    tell(device, &device->alarm.turns, device->alarm.on, COACH_ALARM_ON, COACH_ALARM_OFF);
}

void coach_tell_button(coach_device_t *device)
{
    tell(device, &device->button.turns, device->button.down, COACH_BUTTON_DOWN, COACH_BUTTON_UP);
}
