/* Millions of bytes that no host would say, with everything that holds of a device asserted.
 *
 * core_fuzz SEED BYTES: says what it has done, or aborts. Bytes are random, whole commands with
 * random bodies, and such commands damaged; between them time passes in small and huge steps, the
 * taxels and the button do what they like, and the line carries now more, now less.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"
#include "coach_bytes.h"
#include "coach_wire.h"
#include "line_check.h"

static uint64_t random_state;
static bench_t bench;
static coach_device_t device;
static line_check_t line;
static uint32_t obeyed;
static uint64_t taken; /* samples that a host was to have */

/* xorshift64*: the same numbers from the same seed, everywhere. */
static uint32_t any(void)
{
    random_state ^= random_state >> 12;
    random_state ^= random_state << 25;
    random_state ^= random_state >> 27;
    return (uint32_t)((random_state * UINT64_C(0x2545f4914f6cdd1d)) >> 32);
}

static uint32_t below(uint32_t end)
{
    return any() % end;
}

static const uint8_t BODY_BYTES[] = {0, 0, 4, 0, 5, 3, 10, 0, 0, 3};

/* A command whose numbers are often such as a device obeys. */
static size_t command(uint8_t *out)
{
    static coach_ring_t ring;
    static const uint32_t TELLING[] = {0, 1, 100, 200000, 1000000, 2000000, 0x3f800000, 0x44e10000,
                                       0x7fc00000, 0x7fffffff, 0x80000000, 0xffffffff};
    const uint8_t *bytes;
    uint8_t kind = (uint8_t)below(sizeof BODY_BYTES);
    uint8_t length = below(20) ? BODY_BYTES[kind] : (uint8_t)below(18);
    uint8_t body[20];
    for (uint8_t at = 0; at < sizeof body; at++)
        body[at] = (uint8_t)any();
    for (uint8_t at = kind == 4 ? 1 : 0; at + 4 <= length && below(4); at = (uint8_t)(at + 4)) {
        uint32_t number = below(2) ? TELLING[below(12)] : below(2000000);
        for (uint8_t part = 0; part < 4; part++)
            body[at + part] = (uint8_t)(number >> 8 * part);
    }
    if (kind == 4)
        body[0] = (uint8_t)below(4);
    coach_ring_init(&ring);
    coach_frame_begin(&ring, (uint16_t)(COACH_HEAD_BYTES + length), 0);
    coach_frame_u8(&ring, (uint8_t)(COACH_START + kind));
    coach_frame_u16(&ring, (uint16_t)any());
    for (uint8_t at = 0; at < length; at++)
        coach_frame_u8(&ring, body[at]);
    coach_frame_end(&ring);
    size_t count = coach_ring_peek(&ring, &bytes);
    memcpy(out, bytes, count);
    return count;
}

static size_t something(uint8_t *out)
{
    uint32_t kind = below(8);
    size_t count = 1 + below(40);
    if (kind == 0) {
        for (size_t at = 0; at < count; at++)
            out[at] = (uint8_t)any();
        return count;
    }
    count = command(out);
    for (uint32_t faults = kind < 4 ? 1 + below(3) : 0; faults > 0; faults--)
        out[below((uint32_t)count)] = (uint8_t)any();
    return kind == 4 ? 1 + below((uint32_t)count) : count;
}

static void check(void)
{
    const coach_sampler_t *sampler = &device.sampler;
    const coach_motor_t *motor = &device.motor;
    const coach_alarm_t *alarm = &device.alarm;
    uint16_t waiting = (uint16_t)((device.tx.head - device.tx.tail) & (COACH_TX_BYTES - 1));
    assert(waiting < COACH_TX_BYTES && device.tx.head < COACH_TX_BYTES);
    assert(device.rx.length <= COACH_LONGEST_COMMAND);
    assert(sampler->rate_mhz >= 100 && sampler->rate_mhz <= device.config->max_rate_mhz);
    assert(sampler->rest < sampler->rate_mhz && sampler->period_us > 0);
    assert(sampler->due_us - bench.now_us - 1 < sampler->period_us + 1);
    assert(sampler->batched < sampler->batch && (device.streaming || sampler->batched == 0));
    assert(sampler->tare_left <= 32 && !(alarm->on && sampler->tare_left > 0));
    assert(alarm->mode <= COACH_ALARM_SUM && (alarm->mode || !alarm->on));
    assert(alarm->turns.untold <= 2 && device.button.turns.untold <= 2);
    assert(alarm->mode == 0 || (alarm->edge_counts > 0 && alarm->release_counts > 0));
    assert(alarm->release_counts <= alarm->edge_counts);
    assert(bench.led == alarm->on && bench.motor == motor->shown);
    assert(!alarm->on || bench.motor == 255);
    assert(alarm->on || motor->pulsing || bench.motor == 0);
    assert(!motor->beating || (motor->count < motor->counts && motor->period_us >= 200000));
    assert(device.host_is_here || (!device.streaming && !motor->beating));
    assert(!device.host_is_here || bench.now_us - device.heard_us < 3000000);
    assert(device.dropped_told <= device.dropped);
}

static void poll(void)
{
    uint16_t seq = device.sampler.seq;
    bool streaming = device.streaming;
    coach_poll(&device);
    if (streaming)
        taken += (uint16_t)(device.sampler.seq - seq);
    check();
}

static void carry(uint32_t able)
{
    const uint8_t *bytes;
    size_t waiting;
    while ((waiting = coach_peek(&device, &bytes)) > 0 && able > 0) {
        size_t count = waiting < able ? waiting : able;
        line_check(&line, bytes, count);
        coach_sent(&device, count);
        able -= (uint32_t)count;
    }
}

static void live(void)
{
    uint32_t polls = 1 + below(6);
    uint32_t step_us = below(50) ? 1 + below(3000) : below(500) ? below(200000) : below(20000000);
    for (uint16_t taxel = 0; taxel < COACH_MAX_TAXELS; taxel++)
        bench.taxels[taxel] = below(4) ? (uint16_t)below(300) : (uint16_t)any();
    bench.button = below(30) == 0 ? !bench.button : bench.button;
    while (polls-- > 0) {
        bench.now_us += step_us;
        poll();
        carry(below(3) ? below(60) : below(2) ? 0 : UINT32_MAX);
    }
}

/* All that was counted has come or was dropped; the last words are whole. */
static void settle(void)
{
    for (int polls = 0; polls < 4; polls++) {
        carry(UINT32_MAX);
        bench.now_us += 1000000;
        poll();
    }
    carry(UINT32_MAX);
    line_check_end(&line);
    assert(!device.watchdog_due && !device.describe_due);
    assert(device.alarm.turns.untold == 0 && device.button.turns.untold == 0);
    assert(line.samples + device.dropped + device.sampler.batched == taken);
    assert(line.told_dropped == device.dropped_told);
}

int main(int count, char **words)
{
    if (count != 3)
        return 2;
    random_state = strtoull(words[1], NULL, 10) * 2 + 1;
    uint64_t wanted = strtoull(words[2], NULL, 10);
    uint64_t bytes = 0;
    uint8_t said[64];
    static const coach_taxel_t LAYOUT[COACH_MAX_TAXELS];
    static const coach_config_t CONFIG = {.device_id = "fuzzed", .rate_mhz = 1000000,
                                          .max_rate_mhz = 2000000, .taxels = COACH_MAX_TAXELS,
                                          .full_scale = 4095, .layout = LAYOUT, .name = "Fuzz",
                                          .oversampling = 1, .samples_per_frame = COACH_MAX_BATCH,
                                          .alarm_mode = 1, .alarm_counts = 2000};
    coach_board_t board = bench_board(&bench);
    while (bytes < wanted) {
        bench.now_us = any();
        assert(coach_init(&device, &CONFIG, &board));
        line_check_init(&line, COACH_MAX_TAXELS);
        taken = 0;
        for (uint64_t end = bytes + 100000; bytes < end;) {
            size_t length = something(said);
            uint16_t bad = device.rx.bad_frames;
            coach_receive(&device, said, length);
            obeyed += device.heard_us == bench.now_us && bad == device.rx.bad_frames;
            bytes += length;
            live();
        }
        settle();
    }
    printf("bytes %llu obeyed %u frames %llu samples %llu alarms %llu watchdogs %llu overruns %llu\n",
           (unsigned long long)bytes, obeyed, (unsigned long long)line.frames_ever,
           (unsigned long long)line.samples_ever, (unsigned long long)line.events_ever[3],
           (unsigned long long)line.events_ever[5], (unsigned long long)line.events_ever[7]);
    return 0;
}
