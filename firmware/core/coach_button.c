#include "coach_parts.h"

enum { SETTLED_US = 20000 };

/* A squeeze is told when the contact has been still for 20 ms, with the time at which it began. */
void coach_watch_button(coach_device_t *device, uint32_t now_us)
{
    coach_button_t *button = &device->button;
    bool down = device->board->button(device->board->context);
    if (down == button->down) {
        button->settling = false;
    } else if (!button->settling) {
        button->settling = true;
        button->changed_us = now_us;
    } else if (now_us - button->changed_us >= SETTLED_US
               && coach_send_event(device, button->changed_us,
                                   down ? COACH_BUTTON_DOWN : COACH_BUTTON_UP, 0.0F)) {
        button->down = down;
        button->settling = false;
    }
}
