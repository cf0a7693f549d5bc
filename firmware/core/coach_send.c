#include "coach_parts.h"

enum {
    SAMPLES_HEAD_BYTES = COACH_HEAD_BYTES + 4,
    EVENT_BYTES = COACH_HEAD_BYTES + 9,
    STATUS_BYTES = COACH_HEAD_BYTES + 7,
    REPLY_BYTES = COACH_HEAD_BYTES + 2,
    /* Samples leave this much free, so that an alarm is told even on a line that is too slow. */
    SPARE_BYTES = 40
};

static bool begin(coach_device_t *device, uint8_t type, uint16_t payload_bytes)
{
    if (!coach_frame_begin(&device->tx, payload_bytes, 0))
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
    if (!coach_frame_begin(tx, (uint16_t)(SAMPLES_HEAD_BYTES + 2 * readings), SPARE_BYTES))
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

static uint8_t length_of(const char *name)
{
    uint8_t length = 0;
    while (length < COACH_LONGEST_NAME && name[length] != '\0')
        length++;
    return length;
}

static void put_layout(coach_ring_t *tx, const coach_config_t *config)
{
    coach_frame_u8(tx, config->layout == NULL ? 0 : 2);
    if (config->layout == NULL)
        return;
    for (uint16_t taxel = 0; taxel < config->taxels; taxel++) {
        coach_frame_u32(tx, (uint32_t)config->layout[taxel].x_um);
        coach_frame_u32(tx, (uint32_t)config->layout[taxel].y_um);
        coach_frame_u32(tx, config->layout[taxel].area_um2);
    }
}

bool coach_send_descriptor(coach_device_t *device)
{
    coach_ring_t *tx = &device->tx;
    const coach_config_t *config = device->config;
    uint8_t name_bytes = length_of(config->name);
    uint16_t layout_bytes = config->layout == NULL ? 0 : (uint16_t)(12 * config->taxels);
    if (!begin(device, COACH_DESCRIPTOR, (uint16_t)(COACH_HEAD_BYTES + 39 + layout_bytes + name_bytes)))
        return false;
    coach_frame_u8(tx, COACH_WIRE_VERSION);
    for (uint8_t at = 0; at < sizeof config->device_id; at++)
        coach_frame_u8(tx, config->device_id[at]);
    for (uint8_t at = 0; at < sizeof config->firmware; at++)
        coach_frame_u8(tx, config->firmware[at]);
    coach_frame_u32(tx, device->sampler.rate_mhz);
    coach_frame_u16(tx, config->taxels);
    coach_frame_u8(tx, COACH_SAMPLES_U16);
    coach_frame_u8(tx, 0); /* counts */
    coach_frame_f32(tx, (float)config->full_scale);
    coach_frame_f32(tx, 0.0F);
    coach_frame_u8(tx, config->curve);
    coach_frame_f32(tx, config->curve_a);
    coach_frame_f32(tx, config->curve_b);
    put_layout(tx, config);
    coach_frame_u8(tx, name_bytes);
    for (uint8_t at = 0; at < name_bytes; at++)
        coach_frame_u8(tx, (uint8_t)config->name[at]);
    coach_frame_end(tx);
    return true;
}

bool coach_send_event(coach_device_t *device, uint32_t time_us, uint8_t code, float value)
{
    if (!begin(device, COACH_EVENT, EVENT_BYTES))
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
    if (!begin(device, COACH_STATUS, STATUS_BYTES))
        return false;
    coach_frame_u32(&device->tx, device->dropped);
    coach_frame_u16(&device->tx, board->battery_mv(board->context));
    coach_frame_u8(&device->tx, flags);
    coach_frame_end(&device->tx);
    return true;
}

bool coach_send_reply(coach_device_t *device, uint8_t command, bool ok)
{
    if (!begin(device, COACH_REPLY, REPLY_BYTES))
        return false;
    coach_frame_u8(&device->tx, command);
    coach_frame_u8(&device->tx, ok ? 1 : 0);
    coach_frame_end(&device->tx);
    return true;
}
