#include "coach_core.h"

#include "coach_parts.h"

static const uint32_t QUIET_HOST_US = 3000000;
static const uint32_t STATUS_US = 5000000;
static const uint32_t OVERRUN_US = 100000;

void coach_init(coach_device_t *device, const coach_config_t *config, const coach_board_t *board)
{
    device->config = config;
    device->board = board;
    uint32_t now_us = coach_now(device);
    coach_ring_init(&device->tx);
    coach_parser_init(&device->rx);
    coach_sampler_init(device, now_us);
    device->alarm.on = false;
    device->alarm.level = 0;
    device->alarm.loud_us = now_us;
    device->alarm.edge_counts = 0;
    if (!coach_set_alarm(device, config->alarm_mode, (float)config->alarm_counts))
        coach_set_alarm(device, COACH_ALARM_OFF_MODE, 0.0F);
    coach_still(device);
    device->motor.shown = 0;
    device->button.down = device->button.settling = false;
    device->streaming = false;
    device->boot_due = device->describe_due = true;
    device->seq = 0;
    device->dropped = device->dropped_told = 0;
    device->overrun_us = now_us;
    device->status_us = now_us + STATUS_US;
    device->heard_us = now_us;
    board->motor(board->context, 0);
    board->led(board->context, false);
}

void coach_receive(coach_device_t *device, const uint8_t *bytes, size_t count)
{
    for (size_t at = 0; at < count; at++) {
        uint8_t length = coach_parser_feed(&device->rx, bytes[at]);
        if (length > 0)
            coach_obey(device, device->rx.bytes, length, coach_now(device));
    }
}

/* A host that is gone leaves no device behind that streams and beats for nobody. */
static void watch_host(coach_device_t *device, uint32_t now_us)
{
    if (!device->streaming && !device->motor.beating)
        return;
    if (now_us - device->heard_us < QUIET_HOST_US)
        return;
    device->streaming = false;
    coach_still(device);
    coach_send_event(device, now_us, COACH_WATCHDOG, 0.0F);
}

static void tell_what_is_due(coach_device_t *device, uint32_t now_us)
{
    if (device->boot_due && coach_send_event(device, now_us, COACH_BOOT, 0.0F))
        device->boot_due = false;
    if (device->describe_due && coach_send_descriptor(device))
        device->describe_due = false;
    if (!device->streaming)
        return;
    uint32_t untold = device->dropped - device->dropped_told;
    if (untold > 0 && coach_reached(now_us, device->overrun_us)
        && coach_send_event(device, now_us, COACH_OVERRUN, (float)untold)) {
        device->dropped_told = device->dropped;
        device->overrun_us = now_us + OVERRUN_US;
    }
    if (coach_reached(now_us, device->status_us) && coach_send_status(device))
        device->status_us = now_us + STATUS_US;
}

void coach_poll(coach_device_t *device)
{
    uint32_t now_us = coach_now(device);
    coach_sample(device, now_us);
    coach_drive_motor(device, now_us);
    coach_watch_button(device, now_us);
    watch_host(device, now_us);
    tell_what_is_due(device, now_us);
}

size_t coach_peek(const coach_device_t *device, const uint8_t **bytes)
{
    return coach_ring_peek(&device->tx, bytes);
}

void coach_sent(coach_device_t *device, size_t count)
{
    coach_ring_sent(&device->tx, count);
}
