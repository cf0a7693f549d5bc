/* Frames of docs/wire.md, both ways: COBS(payload + CRC-16) and a closing 00.
 *
 * Out: a ring that takes whole frames or nothing. In: a parser that gives whole payloads, skips
 * what is damaged or too long, and never holds more than the longest command.
 */
#ifndef COACH_FRAME_H
#define COACH_FRAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifndef COACH_TX_BYTES
#define COACH_TX_BYTES 1024 /* a power of two */
#endif
#if COACH_TX_BYTES < 128 || COACH_TX_BYTES > 32768 || (COACH_TX_BYTES & (COACH_TX_BYTES - 1)) != 0
#error "COACH_TX_BYTES is to be a power of two from 128 to 32768"
#endif

/* Bytes are in their place before an interrupt is shown them. For one processor: where a ring's
 * two ends are used by two cores, the board has to lock. */
#ifdef __GNUC__
#define COACH_IN_ORDER() __asm__ __volatile__("" ::: "memory")
#else
#define COACH_IN_ORDER() ((void)0)
#endif

/* A ring of up to 256 bytes has indices that an 8-bit processor reads in one step, so that an
 * interrupt may take bytes out while the main loop puts frames in. */
#if COACH_TX_BYTES <= 256
typedef uint8_t coach_index_t;
#else
typedef uint16_t coach_index_t;
#endif

/* One writer and one reader; the reader sees a frame when it is whole. */
typedef struct {
    uint8_t bytes[COACH_TX_BYTES];
    volatile coach_index_t head; /* behind the newest whole frame */
    volatile coach_index_t tail; /* at the oldest byte not yet sent */
    coach_index_t write;         /* behind the frame being written */
    coach_index_t code_at;       /* COBS: where this group's length goes */
    uint8_t code;
    bool group_is_full;
    uint16_t crc;
} coach_ring_t;

void coach_ring_init(coach_ring_t *ring);

/* Whether a frame of `payload_bytes` fits into an empty ring at all. */
bool coach_frame_fits(uint16_t payload_bytes);

/* An empty frame: ends whatever came before on the line. The ring must have room for a byte. */
void coach_frame_break(coach_ring_t *ring);

/* Begin a frame of `payload_bytes` if it fits with `spare_bytes` left; otherwise change nothing. */
bool coach_frame_begin(coach_ring_t *ring, uint16_t payload_bytes, uint16_t spare_bytes);
void coach_frame_u8(coach_ring_t *ring, uint8_t value);
void coach_frame_u16(coach_ring_t *ring, uint16_t value);
void coach_frame_u32(coach_ring_t *ring, uint32_t value);
void coach_frame_f32(coach_ring_t *ring, float value);
/* Close the frame and hand it to the reader. */
void coach_frame_end(coach_ring_t *ring);

/* The bytes to be sent next that lie in one piece; `coach_ring_sent` lets go of as many of them. */
size_t coach_ring_peek(const coach_ring_t *ring, const uint8_t **bytes);
void coach_ring_sent(coach_ring_t *ring, size_t count);

/* The longest command (beat) has 13 bytes; with CRC and COBS 16. */
enum { COACH_LONGEST_COMMAND = 24 };

typedef struct {
    uint8_t bytes[COACH_LONGEST_COMMAND];
    uint8_t length;
    bool too_long;
    uint16_t bad_frames; /* damaged, too long, or no command of ours */
} coach_parser_t;

void coach_parser_init(coach_parser_t *parser);

/* Take one byte. Returns the length of a whole payload, which then lies in `parser->bytes` until
 * the next byte, or 0. */
uint8_t coach_parser_feed(coach_parser_t *parser, uint8_t byte);

#endif
