/* Little-endian numbers from and to bytes, on any processor. */
#ifndef COACH_BYTES_H
#define COACH_BYTES_H

#include <stddef.h>
#include <stdint.h>

static inline uint16_t coach_get_u16(const uint8_t *from)
{
    return (uint16_t)(from[0] | (uint16_t)from[1] << 8);
}

static inline uint32_t coach_get_u32(const uint8_t *from)
{
    return coach_get_u16(from) | (uint32_t)coach_get_u16(from + 2) << 16;
}

/* The bits of an IEEE 754 single, which every board here computes with. */
typedef union {
    float value;
    uint32_t bits;
} coach_f32_t;

static inline float coach_get_f32(const uint8_t *from)
{
    coach_f32_t number;
    number.bits = coach_get_u32(from);
    return number.value;
}

static inline uint32_t coach_bits_of(float value)
{
    coach_f32_t number;
    number.value = value;
    return number.bits;
}

/* Whether device time `now_us` has reached `due_us`; right while they are within 35 minutes. */
static inline int coach_reached(uint32_t now_us, uint32_t due_us)
{
    return (now_us - due_us) < UINT32_C(0x80000000);
}

#endif
