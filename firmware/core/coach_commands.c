#include "coach_parts.h"

enum { US_PER_MS = 1000 };

/* The bytes that follow a command's head; -1: no command. */
static int8_t body_bytes(uint8_t command)
{
    switch (command) {
    case COACH_START:
    case COACH_STOP:
    case COACH_TARE:
    case COACH_DESCRIBE:
    case COACH_KEEP_ALIVE:
        return 0;
    case COACH_RATE:
        return 4;
    case COACH_ALARM:
        return 5;
    case COACH_PULSE:
        return 3;
    case COACH_BEAT:
        return 10;
    default:
        return -1;
    }
}

static bool do_command(coach_device_t *device, uint8_t command, const uint8_t *body, uint32_t now_us)
{
    switch (command) {
    case COACH_START:
        coach_stream(device, true, now_us);
        return true;
    case COACH_STOP:
        coach_stream(device, false, now_us);
        return true;
    case COACH_RATE:
        if (!coach_set_rate(device, coach_get_u32(body), now_us))
            return false;
        device->describe_due = true;
        return true;
    case COACH_TARE:
        /* A hand that presses is no zero. */
        if (device->alarm.on)
            return false;
        coach_tare(device);
        return true;
    case COACH_ALARM:
        return coach_set_alarm(device, body[0], coach_get_f32(body + 1), now_us);
    case COACH_PULSE:
        coach_pulse(device, (uint32_t)coach_get_u16(body) * US_PER_MS, body[2], now_us);
        return true;
    case COACH_BEAT:
        return coach_set_beat(device, body, now_us);
    default:
        return true;
    }
}

void coach_obey(coach_device_t *device, const uint8_t *payload, uint8_t length, uint32_t now_us)
{
    uint8_t command = payload[0];
    if (length < COACH_HEAD_BYTES || body_bytes(command) != length - COACH_HEAD_BYTES) {
        device->rx.bad_frames++;
        return;
    }
    device->host_is_here = true;
    device->heard_us = now_us;
    if (command == COACH_DESCRIBE)
        device->describe_due = true;
    else
        coach_send_reply(device, command,
                         do_command(device, command, payload + COACH_HEAD_BYTES, now_us));
}
