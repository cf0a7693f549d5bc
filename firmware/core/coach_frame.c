#include "coach_frame.h"

#include "coach_bytes.h"

enum { CRC_BYTES = 2, GROUP_IS_FULL = 0xff, LONGEST_GROUP = 254, LONGEST_PAYLOAD = 16384 };

/* CRC-16/XMODEM, a byte at a time without a table (check value 31C3 for "123456789"). */
static uint16_t crc_with(uint16_t crc, uint8_t byte)
{
    uint8_t mixed = (uint8_t)((uint8_t)(crc >> 8) ^ byte);
    mixed ^= (uint8_t)(mixed >> 4);
    return (uint16_t)((uint16_t)(crc << 8) ^ (uint16_t)((uint16_t)mixed << 12)
                      ^ (uint16_t)((uint16_t)mixed << 5) ^ mixed);
}

static coach_index_t after(coach_index_t index, coach_index_t steps)
{
    return (coach_index_t)((coach_index_t)(index + steps) & (COACH_TX_BYTES - 1));
}

void coach_ring_init(coach_ring_t *ring)
{
    ring->head = ring->tail = ring->write = 0;
}

static uint16_t room_in(const coach_ring_t *ring)
{
    /* One place stays empty, so that a full ring is not taken for an empty one. */
    coach_index_t tail = ring->tail;
    return (uint16_t)((uint16_t)(tail - ring->head - 1) & (COACH_TX_BYTES - 1));
}

void coach_frame_break(coach_ring_t *ring)
{
    ring->bytes[ring->head] = 0;
    ring->head = after(ring->head, 1);
}

static void open_group(coach_ring_t *ring)
{
    ring->code_at = ring->write;
    ring->write = after(ring->write, 1);
    ring->code = 1;
    ring->group_is_full = false;
}

static void close_group(coach_ring_t *ring)
{
    ring->bytes[ring->code_at] = ring->code;
}

static void stuff(coach_ring_t *ring, uint8_t byte)
{
    if (ring->group_is_full)
        open_group(ring);
    if (byte == 0) {
        close_group(ring);
        open_group(ring);
        return;
    }
    ring->bytes[ring->write] = byte;
    ring->write = after(ring->write, 1);
    if (++ring->code == GROUP_IS_FULL) {
        close_group(ring);
        ring->group_is_full = true;
    }
}

static uint32_t longest_on_line(uint16_t payload_bytes)
{
    uint32_t body = (uint32_t)payload_bytes + CRC_BYTES;
    /* An 8-bit processor divides for longer than it frames: only for frames that are that long. */
    return body + (body < LONGEST_GROUP ? 0 : body / LONGEST_GROUP) + 2;
}

bool coach_frame_fits(uint16_t payload_bytes)
{
    return payload_bytes <= LONGEST_PAYLOAD && longest_on_line(payload_bytes) < COACH_TX_BYTES;
}

bool coach_frame_begin(coach_ring_t *ring, uint16_t payload_bytes, uint16_t spare_bytes)
{
    if (longest_on_line(payload_bytes) + spare_bytes > room_in(ring))
        return false;
    ring->write = ring->head;
    ring->crc = 0;
    open_group(ring);
    return true;
}

void coach_frame_u8(coach_ring_t *ring, uint8_t value)
{
    ring->crc = crc_with(ring->crc, value);
    stuff(ring, value);
}

void coach_frame_u16(coach_ring_t *ring, uint16_t value)
{
    coach_frame_u8(ring, (uint8_t)value);
    coach_frame_u8(ring, (uint8_t)(value >> 8));
}

void coach_frame_u32(coach_ring_t *ring, uint32_t value)
{
    coach_frame_u16(ring, (uint16_t)value);
    coach_frame_u16(ring, (uint16_t)(value >> 16));
}

void coach_frame_f32(coach_ring_t *ring, float value)
{
    coach_frame_u32(ring, coach_bits_of(value));
}

void coach_frame_end(coach_ring_t *ring)
{
    uint16_t crc = ring->crc;
    stuff(ring, (uint8_t)crc);
    stuff(ring, (uint8_t)(crc >> 8));
    close_group(ring);
    ring->bytes[ring->write] = 0;
    ring->write = after(ring->write, 1);
    COACH_IN_ORDER();
    ring->head = ring->write;
}

size_t coach_ring_peek(const coach_ring_t *ring, const uint8_t **bytes)
{
    coach_index_t head = ring->head;
    coach_index_t tail = ring->tail;
    COACH_IN_ORDER();
    *bytes = ring->bytes + tail;
    return head >= tail ? (size_t)(head - tail) : (size_t)(COACH_TX_BYTES - tail);
}

void coach_ring_sent(coach_ring_t *ring, size_t count)
{
    COACH_IN_ORDER();
    ring->tail = after(ring->tail, (coach_index_t)count);
}

void coach_parser_init(coach_parser_t *parser)
{
    parser->length = 0;
    parser->too_long = false;
    parser->bad_frames = 0;
}

/* Undo COBS in place; returns the length, 0 when the groups do not add up. */
static uint8_t unstuff(uint8_t *bytes, uint8_t length)
{
    uint8_t from = 0;
    uint8_t to = 0;
    while (from < length) {
        uint8_t code = bytes[from++];
        if (code - 1 > length - from)
            return 0;
        for (uint8_t left = code; left > 1; left--)
            bytes[to++] = bytes[from++];
        if (code != GROUP_IS_FULL && from < length)
            bytes[to++] = 0;
    }
    return to;
}

static uint8_t checked(uint8_t *bytes, uint8_t length)
{
    uint16_t crc = 0;
    if (length > CRC_BYTES) {
        uint8_t payload = (uint8_t)(length - CRC_BYTES);
        for (uint8_t at = 0; at < payload; at++)
            crc = crc_with(crc, bytes[at]);
        if (crc == coach_get_u16(bytes + payload))
            return payload;
    }
    return 0;
}

uint8_t coach_parser_feed(coach_parser_t *parser, uint8_t byte)
{
    if (byte != 0) {
        if (parser->length < COACH_LONGEST_COMMAND)
            parser->bytes[parser->length++] = byte;
        else
            parser->too_long = true;
        return 0;
    }
    uint8_t length = parser->length;
    uint8_t payload = 0;
    if (!parser->too_long && length > 0)
        payload = checked(parser->bytes, unstuff(parser->bytes, length));
    if (payload == 0 && length > 0)
        parser->bad_frames++;
    parser->length = 0;
    parser->too_long = false;
    return payload;
}
