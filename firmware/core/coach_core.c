#include "coach_core.h"

#include "coach_parts.h"

static const uint32_t QUIET_HOST_US = 3000000;
static const uint32_t STATUS_US = 5000000;
static const uint32_t OVERRUN_US = 100000;

bool coach_init(coach_device_t *device, const coach_config_t *config, const coach_board_t *board)
{
    device->board = board;
    coach_ring_init(&device->tx);
    coach_parser_init(&device->rx);
    device->config = coach_is_sane(config) ? config : NULL;
    if (device->config == NULL) {
        board->motor(board->context, 0);
        board->led(board->context, true);
        return false;
    }
    uint32_t now_us = coach_now(device);
    board->led(board->context, false);
    device->streaming = device->host_is_here = device->watchdog_due = false;
    device->seq = 0;
    device->dropped = device->dropped_told = 0;
    device->overrun_us = device->status_us = device->heard_us = device->watchdog_us = now_us;
    coach_motor_init(device);
    coach_button_init(device);
    coach_sampler_init(device, now_us);
    coach_accel_init(device, now_us);
    /* The ring is empty: there is room for this. A frame that the restart tore ends here. */
    coach_frame_break(&device->tx);
    coach_send_event(device, now_us, COACH_BOOT, (float)device->config->boot_cause);
    coach_describe_init(device);
    coach_is_described(device);
    coach_alarm_init(device, now_us);
    return true;
}

void coach_receive(coach_device_t *device, const uint8_t *bytes, size_t count)
{
    for (size_t at = 0; device->config != NULL && at < count; at++) {
        uint8_t length = coach_parser_feed(&device->rx, bytes[at]);
        if (length > 0)
            coach_obey(device, device->rx.bytes, length, coach_now(device));
    }
}

void coach_stream(coach_device_t *device, bool on, uint32_t now_us)
{
    coach_flush(device);
    coach_accel_flush(device);
    device->streaming = on;
    device->status_us = now_us - STATUS_US;
}

/* A host that is gone leaves no device behind that streams and beats for nobody. */
static void watch_host(coach_device_t *device, uint32_t now_us)
{
    if (!device->host_is_here || now_us - device->heard_us < QUIET_HOST_US)
        return;
    device->host_is_here = false;
    if (!device->streaming && !device->motor.beating)
        return;
    coach_stream(device, false, now_us);
    coach_still(device);
    device->watchdog_due = true;
    device->watchdog_us = now_us;
}

static void tell_health(coach_device_t *device, uint32_t now_us)
{
    uint32_t untold = device->dropped - device->dropped_told;
    if (untold > 0 && now_us - device->overrun_us >= OVERRUN_US
        && coach_send_event(device, now_us, COACH_OVERRUN, (float)untold)) {
        device->dropped_told = device->dropped;
        device->overrun_us = now_us;
    }
    if (now_us - device->status_us >= STATUS_US && coach_send_status(device)) {
        device->status_us = now_us;
        /* For whoever joined, or missed it; not where it would crowd samples out. */
        if (device->streaming)
            coach_send_descriptor(device, COACH_TX_BYTES / 2);
    }
}

static void tell_what_is_due(coach_device_t *device, uint32_t now_us)
{
    coach_tell_alarm(device);
    if (device->watchdog_due
        && coach_send_event(device, device->watchdog_us, COACH_WATCHDOG, 0.0F))
        device->watchdog_due = false;
    coach_is_described(device);
    if (device->host_is_here)
        tell_health(device, now_us);
}

void coach_poll(coach_device_t *device)
{
    if (device->config == NULL)
        return;
    uint32_t now_us = coach_now(device);
    coach_sample(device, now_us);
    coach_accel_poll(device, now_us);
    coach_watch_button(device, now_us);
    watch_host(device, now_us);
    coach_drive_motor(device, now_us);
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
