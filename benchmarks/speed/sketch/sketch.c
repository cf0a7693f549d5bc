/* What one writes first: a loop of analogRead and Serial.print, as the Arduino libraries do them.
 *
 * analogRead waits for its conversion; print divides by ten for each digit and puts it into a ring
 * of 64 bytes that an interrupt sends, waiting where the ring is full. At the glove's speed.
 */
#include <avr/interrupt.h>
#include <avr/io.h>

enum { TAXELS = 4, BAUD_RATE = 500000, RING_BYTES = 64 };

static volatile uint8_t ring[RING_BYTES];
static volatile uint8_t head, tail;

ISR(USART_UDRE_vect)
{
    UDR0 = ring[tail];
    tail = (uint8_t)((tail + 1) % RING_BYTES);
    if (tail == head)
        UCSR0B &= (uint8_t)~_BV(UDRIE0);
}

static void put(char byte)
{
    uint8_t next = (uint8_t)((head + 1) % RING_BYTES);
    while (next == tail)
        ;
    ring[head] = (uint8_t)byte;
    head = next;
    UCSR0B |= _BV(UDRIE0);
}

static void print(unsigned long number)
{
    char digits[11];
    uint8_t count = 0;
    do {
        digits[count++] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    while (count > 0)
        put(digits[--count]);
}

static int analog_read(uint8_t pin)
{
    ADMUX = (uint8_t)(_BV(REFS0) | pin);
    ADCSRA |= _BV(ADSC);
    while (ADCSRA & _BV(ADSC))
        ;
    return ADC;
}

int main(void)
{
    UCSR0A = _BV(U2X0);
    UBRR0 = F_CPU / 8 / BAUD_RATE - 1;
    UCSR0C = _BV(UCSZ01) | _BV(UCSZ00);
    UCSR0B = _BV(TXEN0);
    ADCSRA = _BV(ADEN) | _BV(ADPS2) | _BV(ADPS1) | _BV(ADPS0);
    sei();
    for (;;)
        for (uint8_t pin = 0; pin < TAXELS; pin++) {
            print((unsigned long)analog_read(pin));
            put(pin + 1 < TAXELS ? ',' : '\n');
        }
}
