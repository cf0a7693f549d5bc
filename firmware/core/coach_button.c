#include "coach_parts.h"

enum { SETTLED_US = 20000 };

void coach_button_init(coach_device_t *device)
{
    device->button.turns.untold = 0;
    device->button.down = device->button.settling = false;
    device->button.changed_us = 0;
}

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
    } else if (now_us - button->changed_us >= SETTLED_US) {
        button->down = down;
        button->settling = false;
        coach_turn(&button->turns, down, button->changed_us, 0);
    }
    coach_tell_button(device);
}
