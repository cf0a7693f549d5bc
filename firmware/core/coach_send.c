#include "coach_parts.h"

enum {
    SAMPLES_HEAD_BYTES = COACH_HEAD_BYTES + 4,
    MOTION_HEAD_BYTES = COACH_HEAD_BYTES + 6,
    EVENT_BYTES = COACH_HEAD_BYTES + 9,
    STATUS_BYTES = COACH_HEAD_BYTES + 7,
    REPLY_BYTES = COACH_HEAD_BYTES + 2
};

bool coach_begin(coach_device_t *device, uint8_t type, uint16_t payload_bytes, uint16_t spare_bytes)
{
    if (!coach_frame_begin(&device->tx, payload_bytes, spare_bytes))
        return false;
    coach_frame_u8(&device->tx, type);
    coach_frame_u16(&device->tx, device->seq++);
    return true;
}

bool coach_send_samples(coach_device_t *device)
{
    coach_ring_t *tx = &device->tx;
    const coach_sampler_t *sampler = &device->sampler;
    uint16_t taxels = device->config->taxels;
    uint16_t readings = (uint16_t)(sampler->batched * taxels);
    if (!coach_frame_begin(tx, (uint16_t)(SAMPLES_HEAD_BYTES + 2 * readings), COACH_SPARE_BYTES))
        return false;
    coach_frame_u8(tx, COACH_SAMPLES_U16);
    coach_frame_u16(tx, sampler->batch_seq);
    coach_frame_u32(tx, sampler->batch_us);
    for (uint8_t sample = 0; sample < sampler->batched; sample++)
        for (uint16_t taxel = 0; taxel < taxels; taxel++)
            coach_frame_u16(tx, sampler->readings[sample][taxel]);
    coach_frame_end(tx);
    return true;
}

#if COACH_MOTION_BATCH > 0
bool coach_send_motion(coach_device_t *device)
{
    coach_ring_t *tx = &device->tx;
    const coach_accel_t *accel = &device->accel;
    uint16_t payload = (uint16_t)(MOTION_HEAD_BYTES + 2 * COACH_MOTION_READINGS * accel->gathered);
    if (!coach_frame_begin(tx, payload, COACH_TX_BYTES / 2))
        return false;
    coach_frame_u8(tx, COACH_MOTION);
    coach_frame_u16(tx, accel->batch_seq);
    coach_frame_u32(tx, accel->batch_us);
    coach_frame_u16(tx, device->config->motion_period_us);
    for (uint8_t sample = 0; sample < accel->gathered; sample++)
        for (uint8_t at = 0; at < COACH_MOTION_READINGS; at++)
            coach_frame_u16(tx, (uint16_t)accel->readings[sample][at]);
    coach_frame_end(tx);
    return true;
}
#endif

bool coach_send_event(coach_device_t *device, uint32_t time_us, uint8_t code, float value)
{
    if (!coach_begin(device, COACH_EVENT, EVENT_BYTES, 0))
        return false;
    coach_frame_u32(&device->tx, time_us);
    coach_frame_u8(&device->tx, code);
    coach_frame_f32(&device->tx, value);
    coach_frame_end(&device->tx);
    return true;
}

bool coach_send_status(coach_device_t *device)
{
    const coach_board_t *board = device->board;
    uint8_t flags = device->streaming ? COACH_STATUS_STREAMING : 0;
    if (device->alarm.on)
        flags |= COACH_STATUS_ALARM;
    if (!coach_begin(device, COACH_STATUS, STATUS_BYTES, 0))
        return false;
    coach_frame_u32(&device->tx, device->dropped);
    coach_frame_u16(&device->tx, board->battery_mv(board->context));
    coach_frame_u8(&device->tx, flags);
    coach_frame_end(&device->tx);
    return true;
}

bool coach_send_reply(coach_device_t *device, uint8_t command, bool ok)
{
    if (!coach_begin(device, COACH_REPLY, REPLY_BYTES, 0))
        return false;
    coach_frame_u8(&device->tx, command);
    coach_frame_u8(&device->tx, ok ? 1 : 0);
    coach_frame_end(&device->tx);
    return true;
}
