/* The core on the bench, driven over stdin and stdout: records of kind u8, length u16, data.
 *
 * In:  'I' begin anew (see `begin`)       'T' u32: let so many µs pass
 *      'P' u32: µs between two polls      'D' u32: bytes a second that the line carries
 *      'C' u32: set the clock             'W' bytes from the host
 *      'A' channel u8, counts u16         'B' button u8          'V' battery_mv u16
 *      'G' six i16: mm/s², then 0.01 °/s   'S' u8: the motion sensor is silent
 *      'O' motion_period_us u16 of the device that begins next
 *      'E' a payload: frame it            'R' bytes: parse them
 *      'X' tell the state                 'F' tell all that is still to be told
 * Out: 'U' bytes on the line, 'M' and 'L' u32 µs, u8 value; 'i' whether begun, 'e' the frame,
 *      'r' each whole payload, 'b' how many were bad, 'x' the state, 'f' that is all.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"
#include "coach_bytes.h"

#define FOREVER UINT32_C(0xffffffff)

static bench_t bench;
static coach_board_t board;
static coach_config_t config;
static coach_device_t device;
static char *name;
static coach_taxel_t *layout;
static uint16_t motion_period_us;
static uint32_t poll_us;
static uint32_t bytes_per_s;
static uint64_t credit; /* millionths of a byte that the line could have carried */

static void tell(char kind, const void *data, size_t length)
{
    uint8_t head[3] = {(uint8_t)kind, (uint8_t)length, (uint8_t)(length >> 8)};
    fwrite(head, 1, sizeof head, stdout);
    if (length > 0)
        fwrite(data, 1, length, stdout);
}

static void on_pin(char pin, uint8_t value, uint32_t now_us)
{
    uint8_t data[5] = {(uint8_t)now_us, (uint8_t)(now_us >> 8), (uint8_t)(now_us >> 16),
                       (uint8_t)(now_us >> 24), value};
    tell(pin, data, sizeof data);
}

static void carry(void)
{
    const uint8_t *bytes;
    size_t waiting = coach_peek(&device, &bytes);
    while (waiting > 0 && (bytes_per_s == FOREVER || credit >= 1000000)) {
        size_t able = bytes_per_s == FOREVER ? waiting : (size_t)(credit / 1000000);
        size_t count = able < waiting ? able : waiting;
        tell('U', bytes, count);
        coach_sent(&device, count);
        if (bytes_per_s != FOREVER)
            credit -= count * 1000000;
        waiting = coach_peek(&device, &bytes);
    }
    if (waiting == 0)
        credit = 0;
}

/* rate_mhz u32, max_rate_mhz u32, taxels u16, full_scale u16, curve u8, a f32, b f32, oversampling
 * u8, samples_per_frame u8, alarm_mode u8, alarm_counts u32, layout u8, name (0 ends it or not) */
static void begin(const uint8_t *data, uint16_t length)
{
    enum { HEAD = 29 };
    config = (coach_config_t){.device_id = "GLOVE\0\0\1",
                              .firmware = {1, 2, 3},
                              .rate_mhz = coach_get_u32(data),
                              .max_rate_mhz = coach_get_u32(data + 4),
                              .taxels = coach_get_u16(data + 8),
                              .full_scale = coach_get_u16(data + 10),
                              .curve = data[12],
                              .curve_a = coach_get_f32(data + 13),
                              .curve_b = coach_get_f32(data + 17),
                              .oversampling = data[21],
                              .samples_per_frame = data[22],
                              .alarm_mode = data[23],
                              .alarm_counts = coach_get_u32(data + 24)};
    free(name);
    free(layout);
    /* Of just that length, so that reading on is seen. */
    name = length > HEAD ? malloc(length - HEAD) : NULL;
    if (name != NULL)
        memcpy(name, data + HEAD, length - HEAD);
    layout = data[28] ? malloc(config.taxels * sizeof *layout) : NULL;
    for (int32_t at = 0; layout != NULL && at < config.taxels; at++)
        layout[at] = (coach_taxel_t){-15000 * at, 20000 * at, 100000000u + (uint32_t)at};
    config.name = name;
    config.layout = layout;
#if COACH_MOTION_BATCH > 0
    config.motion_period_us = motion_period_us;
#endif
    memset(&device, 0xa5, sizeof device); /* nothing may count on a clean memory */
    board = bench_board(&bench);
    bench.on_pin = on_pin;
    credit = 0;
    uint8_t begun = coach_init(&device, &config, &board);
    tell('i', &begun, 1);
    carry();
}

static void pass(uint32_t length_us)
{
    while (length_us > 0) {
        uint32_t step = length_us < poll_us ? length_us : poll_us;
        bench.now_us += step;
        length_us -= step;
        credit += (uint64_t)step * bytes_per_s;
        coach_poll(&device);
        carry();
    }
}

static void tell_state(void)
{
    char text[512];
    int length = snprintf(
        text, sizeof text,
        "{\"now_us\": %u, \"conversions\": %llu, \"streaming\": %d, \"dropped\": %u, \"bad\": %u, "
        "\"rate_mhz\": %u, \"seq\": %u, \"alarm\": %d, \"mode\": %u, \"edge\": %u, \"beating\": %d, "
        "\"period_us\": %u, \"next_in_us\": %d, \"counts\": %u, \"count\": %u, \"strength\": %u, "
        "\"motor\": %u, \"led\": %d, \"pulse_left_us\": %d, \"taring\": %u, \"waiting\": %u}",
        bench.now_us, (unsigned long long)bench.conversions, device.streaming, device.dropped,
        device.rx.bad_frames, device.sampler.rate_mhz, device.sampler.seq, device.alarm.on,
        device.alarm.mode, device.alarm.edge_counts, device.motor.beating, device.motor.period_us,
        (int)(device.motor.next_us - bench.now_us), device.motor.counts, device.motor.count,
        device.motor.strength, bench.motor, bench.led,
        device.motor.pulsing ? (int)(device.motor.pulse_end_us - bench.now_us) : 0,
        device.sampler.tare_left,
        (unsigned)((device.tx.head - device.tx.tail) & (COACH_TX_BYTES - 1)));
    tell('x', text, (size_t)length);
}

static void frame(const uint8_t *payload, uint16_t length)
{
    static coach_ring_t ring;
    const uint8_t *bytes;
    coach_ring_init(&ring);
    if (coach_frame_begin(&ring, length, 0)) {
        for (uint16_t at = 0; at < length; at++)
            coach_frame_u8(&ring, payload[at]);
        coach_frame_end(&ring);
    }
    size_t count = coach_ring_peek(&ring, &bytes);
    tell('e', bytes, count);
}

static void parse(const uint8_t *bytes, uint16_t count)
{
    coach_parser_t parser;
    coach_parser_init(&parser);
    for (uint16_t at = 0; at < count; at++) {
        uint8_t length = coach_parser_feed(&parser, bytes[at]);
        if (length > 0)
            tell('r', parser.bytes, length);
    }
    tell('b', &parser.bad_frames, sizeof parser.bad_frames);
}

static void obey(char kind, const uint8_t *data, uint16_t length)
{
    switch (kind) {
    case 'I': begin(data, length); break;
    case 'P': poll_us = coach_get_u32(data); break;
    case 'D': bytes_per_s = coach_get_u32(data); break;
    case 'C': bench.now_us = coach_get_u32(data); break;
    case 'T': pass(coach_get_u32(data)); break;
    case 'W': coach_receive(&device, data, length); break;
    case 'A': bench.taxels[data[0]] = coach_get_u16(data + 1); break;
    case 'B': bench.button = data[0] != 0; break;
    case 'V': bench.battery_mv = coach_get_u16(data); break;
    case 'G':
        for (int at = 0; at < COACH_MOTION_READINGS; at++)
            bench.motion[at] = (int16_t)coach_get_u16(data + 2 * at);
        break;
    case 'S': bench.motion_is_silent = data[0] != 0; break;
    case 'O': motion_period_us = coach_get_u16(data); break;
    case 'E': frame(data, length); break;
    case 'R': parse(data, length); break;
    case 'X': tell_state(); break;
    case 'F': tell('f', NULL, 0); fflush(stdout); break;
    default: abort();
    }
}

int main(void)
{
    static uint8_t data[65536];
    uint8_t head[3];
    while (fread(head, 1, sizeof head, stdin) == sizeof head) {
        uint16_t length = coach_get_u16(head + 1);
        if (fread(data, 1, length, stdin) != length)
            return 1;
        obey((char)head[0], data, length);
    }
    free(name);
    free(layout);
    return 0;
}
