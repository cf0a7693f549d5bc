#include "coach_parts.h"

/* The descriptor: what the device says of itself, within the bounds of docs/wire.md. */

enum { FIXED_BYTES = COACH_HEAD_BYTES + 39, PLACE_BYTES = 12, CURVE_POWER = 1, CURVE_LINEAR = 2 };
enum { LEAST_MOTION_PERIOD_US = 1000 };

static const uint32_t MOST_RATE_MHZ = 20000000;
static const int32_t FARTHEST_UM = 3000000;

/* Comparisons that are false for what is not a number. */
static bool is_within(float value, float least, float most)
{
    return value >= least && value <= most;
}

static bool has_sane_curve(const coach_config_t *config)
{
    if (config->curve == 0)
        return true;
    if (config->full_scale == 0 || !(config->curve_a > 0.0F && config->curve_a <= 1.0e6F))
        return false;
    if (config->curve == CURVE_POWER)
        return config->curve_b > 0.0F && config->curve_b <= 10.0F;
    return config->curve == CURVE_LINEAR && is_within(config->curve_b, -1.0e6F, 1.0e6F);
}

static bool has_sane_layout(const coach_config_t *config)
{
    for (uint16_t taxel = 0; config->layout != NULL && taxel < config->taxels; taxel++) {
        const coach_taxel_t *place = config->layout + taxel;
        if (place->x_um > FARTHEST_UM || place->x_um < -FARTHEST_UM || place->y_um > FARTHEST_UM
            || place->y_um < -FARTHEST_UM)
            return false;
    }
    return true;
}

static bool has_sane_motion(const coach_config_t *config)
{
#if COACH_MOTION_BATCH > 0
    return config->motion_period_us == 0 || config->motion_period_us >= LEAST_MOTION_PERIOD_US;
#else
    (void)config;
    return true;
#endif
}

bool coach_is_sane(const coach_config_t *config)
{
    return config->taxels >= 1 && config->taxels <= COACH_MAX_TAXELS
           && config->rate_mhz >= COACH_LEAST_RATE_MHZ && config->rate_mhz <= config->max_rate_mhz
           && config->max_rate_mhz <= MOST_RATE_MHZ && has_sane_curve(config)
           && has_sane_layout(config) && has_sane_motion(config);
}

/* The bytes of a sign that begins with `lead`. */
static uint8_t sign_bytes(uint8_t lead)
{
    if (lead < 0xc0)
        return 1;
    return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/* The bytes of the name that are sent; none of its signs is cut in two. */
static uint8_t name_bytes(const char *name)
{
    uint8_t length = 0;
    while (name != NULL && length < COACH_LONGEST_NAME && name[length] != '\0') {
        uint8_t sign = sign_bytes((uint8_t)name[length]);
        if (sign > COACH_LONGEST_NAME - length)
            break;
        while (sign > 0 && name[length] != '\0') {
            length++;
            sign--;
        }
    }
    return length;
}

static uint16_t payload_bytes(const coach_device_t *device)
{
    const coach_config_t *config = device->config;
    uint16_t bytes = (uint16_t)(FIXED_BYTES + name_bytes(config->name));
    if (device->tells_layout)
        bytes = (uint16_t)(bytes + PLACE_BYTES * config->taxels);
    return bytes;
}

void coach_describe_init(coach_device_t *device)
{
    device->tells_layout = device->config->layout != NULL;
    if (!coach_frame_fits(payload_bytes(device)))
        device->tells_layout = false;
    device->describe_due = true;
}

static void put_layout(const coach_device_t *device, coach_ring_t *tx)
{
    const coach_config_t *config = device->config;
    coach_frame_u8(tx, device->tells_layout ? 2 : 0);
    if (!device->tells_layout)
        return;
    for (uint16_t taxel = 0; taxel < config->taxels; taxel++) {
        coach_frame_u32(tx, (uint32_t)config->layout[taxel].x_um);
        coach_frame_u32(tx, (uint32_t)config->layout[taxel].y_um);
        coach_frame_u32(tx, config->layout[taxel].area_um2);
    }
}

bool coach_send_descriptor(coach_device_t *device, uint16_t spare_bytes)
{
    coach_ring_t *tx = &device->tx;
    const coach_config_t *config = device->config;
    uint8_t name = name_bytes(config->name);
    if (!coach_begin(device, COACH_DESCRIPTOR, payload_bytes(device), spare_bytes))
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
    put_layout(device, tx);
    coach_frame_u8(tx, name);
    for (uint8_t at = 0; at < name; at++)
        coach_frame_u8(tx, (uint8_t)config->name[at]);
    coach_frame_end(tx);
    return true;
}

bool coach_is_described(coach_device_t *device)
{
    if (device->describe_due && coach_send_descriptor(device, 0))
        device->describe_due = false;
    return !device->describe_due;
}
