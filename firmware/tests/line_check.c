#include "line_check.h"

#include <assert.h>
#include <string.h>

#include "coach_bytes.h"

void line_check_init(line_check_t *line, uint16_t taxels)
{
    line->length = 0;
    line->taxels = taxels;
    line->is_described = line->has_sample = line->has_begun = false;
    line->next_seq = 0;
    line->switched[0] = line->switched[1] = 0;
    line->samples = line->told_dropped = 0;
}

void line_check_end(const line_check_t *line)
{
    assert(line->length == 0);
}

/* COBS as its paper has it, into another place. */
static size_t unstuff(const uint8_t *from, size_t length, uint8_t *to)
{
    size_t out = 0;
    for (size_t at = 0; at < length;) {
        uint8_t code = from[at++];
        assert(code > 0 && at + code - 1 <= length);
        memcpy(to + out, from + at, code - 1u);
        out += code - 1u;
        at += code - 1u;
        if (code < 255 && at < length)
            to[out++] = 0;
    }
    return out;
}

/* CRC-16/XMODEM bit by bit, as it is defined. */
static uint16_t crc_of(const uint8_t *bytes, size_t count)
{
    uint32_t crc = 0;
    for (size_t at = 0; at < count; at++) {
        crc ^= (uint32_t)bytes[at] << 8;
        for (int bit = 0; bit < 8; bit++)
            crc = crc & 0x8000 ? crc << 1 ^ 0x1021 : crc << 1;
        crc &= 0xffff;
    }
    return (uint16_t)crc;
}

static void check_samples(line_check_t *line, const uint8_t *payload, size_t length)
{
    size_t row = 2u * line->taxels;
    assert(line->is_described && length > 7 && (length - 7) % row == 0);
    uint32_t time_us = coach_get_u32(payload + 3);
    uint16_t samples = (uint16_t)((length - 7) / row);
    if (line->has_sample)
        assert(time_us != line->time_us && time_us - line->time_us < 0x80000000u);
    line->has_sample = true;
    line->time_us = time_us;
    line->samples += samples;
    line->samples_ever += samples;
}

static void check_event(line_check_t *line, const uint8_t *payload, size_t length)
{
    assert(length == 12);
    uint8_t code = payload[7];
    float value = coach_get_f32(payload + 8);
    assert(code >= 1 && code <= 7 && value >= 0.0F);
    line->events_ever[code]++;
    /* Boot is the first word and never comes again. */
    assert((code == 6) == (coach_get_u16(payload + 1) == 0 && line->next_seq == 0));
    if (code == 7)
        line->told_dropped += (uint64_t)value;
    if (code <= 4) {
        uint8_t *told = &line->switched[code <= 2];
        uint8_t now = code == 1 || code == 3;
        assert(*told != now);
        *told = now;
    }
}

static void check_payload(line_check_t *line, const uint8_t *payload, size_t length)
{
    static const uint8_t LENGTHS[] = {0, 12, 10, 5};
    assert(length >= 3);
    line->frames_ever++;
    if (payload[0] == 0x01) {
        check_samples(line, payload, length);
        return;
    }
    if (payload[0] == 0x11)
        check_event(line, payload, length);
    assert(coach_get_u16(payload + 1) == line->next_seq);
    line->next_seq++;
    assert(payload[0] >= 0x10 && payload[0] <= 0x13);
    if (payload[0] == 0x10)
        line->is_described = true;
    else
        assert(length == LENGTHS[payload[0] - 0x10]);
    if (payload[0] == 0x13)
        assert(payload[3] >= 0x20 && payload[3] <= 0x28 && payload[4] <= 1);
}

void line_check(line_check_t *line, const uint8_t *bytes, size_t count)
{
    static uint8_t payload[sizeof line->raw];
    for (size_t at = 0; at < count; at++) {
        if (bytes[at] != 0) {
            assert(line->length < sizeof line->raw);
            line->raw[line->length++] = bytes[at];
            continue;
        }
        /* Only at the very beginning: it ends what a restart tore. */
        if (line->length == 0) {
            assert(!line->has_begun);
            line->has_begun = true;
            continue;
        }
        assert(line->has_begun);
        size_t length = unstuff(line->raw, line->length, payload);
        assert(length > 2);
        assert(crc_of(payload, length - 2) == coach_get_u16(payload + length - 2));
        check_payload(line, payload, length - 2);
        line->length = 0;
    }
}
