/* The glove on an Arduino Uno or Nano (ATmega328P, 16 MHz): the board around firmware/core.
 *
 * A0 to A3: taxels, each the middle of a divider · D2: squeeze button to ground · D3: motor
 * (through a transistor) · D13: alarm lamp · USB serial at 500,000 Bd, 8N1.
 */
#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/sleep.h>
#include <util/atomic.h>

#include "coach_core.h"
#include "identity.h"

#ifndef DEFAULT_RATE_HZ
#define DEFAULT_RATE_HZ 200
#endif

enum {
    TAXELS = 4, /* a power of two */
    BAUD_RATE = 500000,
    TICK_COUNTS = 125, /* of 4 us, by timer 0 at 16 MHz / 64 */
    TICK_US = 500,
    HEARD_BYTES = 64, /* a power of two */
    FULL_SCALE = 1023,
    /* 15 N on one taxel by the curve below: where a thumb's "firm" ends. */
    ALARM_COUNTS = 853
};

static coach_config_t config = {
    .firmware = {1, 0, 0},
    .rate_mhz = DEFAULT_RATE_HZ * UINT32_C(1000),
    .max_rate_mhz = UINT32_C(1000000),
    .taxels = TAXELS,
    .full_scale = FULL_SCALE,
    /* A typical FSR 402 over 3.3 kOhm (firmware/README.md); calibrate to replace it. */
    .curve = 1,
    .curve_a = 2.34F,
    .curve_b = 1.153F,
    .name = "Uno glove",
    .oversampling = 1,
    .samples_per_frame = 1,
    .alarm_mode = 1,
    .alarm_counts = ALARM_COUNTS,
};

static coach_device_t device;
static volatile uint32_t tick_us;
static volatile bool ticked;
static volatile uint16_t readings[TAXELS];
static volatile uint8_t heard[HEARD_BYTES];
static volatile uint8_t heard_head;
static volatile uint8_t heard_tail;

ISR(TIMER0_COMPA_vect)
{
    tick_us += TICK_US;
    ticked = true;
}

/* The taxels are converted one after the other without end, each 2,400 times a second. */
ISR(ADC_vect)
{
    static uint8_t taxel;
    readings[taxel] = ADC;
    taxel = (uint8_t)((taxel + 1) & (TAXELS - 1));
    ADMUX = (uint8_t)(_BV(REFS0) | taxel);
    ADCSRA |= _BV(ADSC);
}

/* What finds no room here is lost, and its frame with it, as its checksum tells. */
ISR(USART_RX_vect)
{
    uint8_t byte = UDR0;
    uint8_t head = heard_head;
    uint8_t next = (uint8_t)((head + 1) & (HEARD_BYTES - 1));
    if (next != heard_tail) {
        heard[head] = byte;
        heard_head = next;
    }
}

ISR(USART_UDRE_vect)
{
    const uint8_t *bytes;
    if (coach_peek(&device, &bytes) == 0) {
        UCSR0B &= (uint8_t)~_BV(UDRIE0);
        return;
    }
    UDR0 = *bytes;
    coach_sent(&device, 1);
}

/* Time goes on with the ticks, which everything waits for anyway: so a sample is due exactly on
 * one, and how long a turn of the main loop takes shows nowhere. */
static uint32_t now_us(void *context)
{
    uint32_t now = 0;
    (void)context;
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE)
    {
        now = tick_us;
    }
    return now;
}

static uint16_t read_taxel(void *context, uint16_t taxel)
{
    uint16_t reading = 0;
    (void)context;
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE)
    {
        reading = readings[taxel];
    }
    return reading;
}

static bool button(void *context)
{
    (void)context;
    return !(PIND & _BV(PIND2));
}

/* 0 leaves the pin low; otherwise timer 2 pulses it at 976 Hz. */
static void motor(void *context, uint8_t strength)
{
    (void)context;
    OCR2B = strength;
    if (strength > 0)
        TCCR2A |= _BV(COM2B1);
    else
        TCCR2A &= (uint8_t)~_BV(COM2B1);
}

static void led(void *context, bool on)
{
    (void)context;
    if (on)
        PORTB |= _BV(PORTB5);
    else
        PORTB &= (uint8_t)~_BV(PORTB5);
}

static uint16_t battery_mv(void *context)
{
    (void)context;
    return 0;
}

static const coach_board_t board = {NULL, now_us, read_taxel, button, motor, led, battery_mv};

/* Why the processor began anew: a boot loader clears the register that says it, and newer ones
 * hand it on in r2. The register's bits are those of the wire. */
static uint8_t loader_said __attribute__((section(".noinit")));

__attribute__((naked, used, section(".init0"))) static void keep_what_the_loader_said(void)
{
    __asm__ volatile("sts %0, r2" : "=m"(loader_said));
}

static uint8_t boot_cause(void)
{
    uint8_t cause = MCUSR & 0x0f;
    MCUSR = 0;
    return cause != 0 ? cause : loader_said & 0x0f;
}

static void set_up(void)
{
    DDRD = _BV(DDD3);
    PORTD = _BV(PORTD2);
    DDRB = _BV(DDB5);
    TCCR2A = _BV(WGM21) | _BV(WGM20);
    TCCR2B = _BV(CS22);
    TCCR0A = _BV(WGM01);
    TCCR0B = _BV(CS01) | _BV(CS00);
    OCR0A = TICK_COUNTS - 1;
    TIMSK0 = _BV(OCIE0A);
    /* Double speed first: the divider counts by it. 500,000 Bd is exact at 16 MHz. */
    UCSR0A = _BV(U2X0);
    UBRR0 = F_CPU / 8 / BAUD_RATE - 1;
    UCSR0C = _BV(UCSZ01) | _BV(UCSZ00);
    UCSR0B = _BV(RXEN0) | _BV(TXEN0) | _BV(RXCIE0);
    DIDR0 = _BV(TAXELS) - 1;
    ADMUX = _BV(REFS0);
    ADCSRA = _BV(ADEN) | _BV(ADIE) | _BV(ADPS2) | _BV(ADPS1) | _BV(ADPS0) | _BV(ADSC);
}

static void take_heard(void)
{
    while (heard_tail != heard_head) {
        uint8_t byte = heard[heard_tail];
        heard_tail = (uint8_t)((heard_tail + 1) & (HEARD_BYTES - 1));
        coach_receive(&device, &byte, 1);
    }
}

/* Sleep until the next tick; other interrupts are served meanwhile. */
static void wait_for_tick(void)
{
    cli();
    while (!ticked) {
        sleep_enable();
        sei();
        sleep_cpu();
        sleep_disable();
        cli();
    }
    ticked = false;
    sei();
}

int main(void)
{
    config.boot_cause = boot_cause();
    coach_find_identity(config.device_id);
    set_up();
    sei();
    coach_init(&device, &config, &board);
    for (;;) {
        const uint8_t *bytes;
        take_heard();
        coach_poll(&device);
        if (coach_peek(&device, &bytes) > 0)
            UCSR0B |= _BV(UDRIE0);
        wait_for_tick();
    }
}
