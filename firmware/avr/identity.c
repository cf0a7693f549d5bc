#include "identity.h"

#include <avr/boot.h>
#include <avr/eeprom.h>
#include <avr/io.h>
#include <util/crc16.h>

enum {
    CONVERSIONS = 64,
    FIRST_SERIAL = 0x0e, /* most chips carry their lot, wafer and place here */
    LAST_SERIAL = 0x17,
    THERMOMETER = 8
};

typedef struct {
    uint8_t identity[COACH_IDENTITY_BYTES];
    uint16_t crc;
} kept_t;

static kept_t EEMEM kept;

/* Where the RAM that nobody set begins: what it holds at power-up differs from chip to chip. */
extern uint8_t __heap_start;

static uint16_t crc_of(const uint8_t *identity)
{
    uint16_t crc = 0xffff;
    for (uint8_t at = 0; at < COACH_IDENTITY_BYTES; at++)
        crc = _crc_xmodem_update(crc, identity[at]);
    return crc;
}

/* Two FNV-1a of 32 bits side by side. */
static void mix(uint32_t hash[2], uint8_t byte)
{
    hash[0] = (hash[0] ^ byte) * UINT32_C(16777619);
    hash[1] = (hash[1] ^ (uint8_t)~byte) * UINT32_C(16777619);
}

/* The last bits of a thermometer and of two pins that hang in the air. */
static void mix_noise(uint32_t hash[2])
{
    static const uint8_t channels[] = {THERMOMETER, 4, 5};
    ADCSRA = _BV(ADEN) | _BV(ADPS2) | _BV(ADPS1);
    for (uint8_t at = 0; at < CONVERSIONS * sizeof channels; at++) {
        uint8_t channel = channels[at % sizeof channels];
        ADMUX = (uint8_t)((channel == THERMOMETER ? _BV(REFS1) | _BV(REFS0) : _BV(REFS0)) | channel);
        ADCSRA |= _BV(ADSC);
        while (ADCSRA & _BV(ADSC)) {
        }
        mix(hash, ADCL);
        mix(hash, ADCH);
    }
    ADCSRA = 0;
}

static void make(uint8_t *identity)
{
    uint32_t hash[2] = {UINT32_C(2166136261), UINT32_C(2166136261)};
    for (uint8_t at = FIRST_SERIAL; at <= LAST_SERIAL; at++)
        mix(hash, boot_signature_byte_get(at));
    for (const uint8_t *at = &__heap_start; at <= (const uint8_t *)RAMEND; at++)
        mix(hash, *at);
    mix_noise(hash);
    for (uint8_t at = 0; at < COACH_IDENTITY_BYTES; at++) {
        identity[at] = (uint8_t)(hash[at / 4] >> 24);
        hash[at / 4] <<= 8;
    }
}

void coach_find_identity(uint8_t identity[COACH_IDENTITY_BYTES])
{
    eeprom_read_block(identity, kept.identity, COACH_IDENTITY_BYTES);
    if (eeprom_read_word(&kept.crc) == crc_of(identity))
        return;
    make(identity);
    /* The checksum last: a power cut in between only means that it is made again. */
    eeprom_write_block(identity, kept.identity, COACH_IDENTITY_BYTES);
    eeprom_write_word(&kept.crc, crc_of(identity));
}
