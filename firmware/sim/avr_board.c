/* An Arduino Uno without the board: executes its firmware in simavr, paced to the wall's clock.
 *
 *     avr_board GLOVE.elf [eeprom=FILE] [loader_ms=N] [driver_bytes=N]
 *
 * The first line on stdout is the serial port's path. Then lines on stdin, each answered by
 * "ok <line> <us>" or "no <line>", us being simulated microseconds since the start:
 *     0 2500       2,500 mV on A0
 *     button 1     squeeze (0: let go)
 *     reset        press the reset button
 *     stats        print the figures so far
 *     quit         print the figures and end; so does the end of stdin
 * In between "motor <strength> <us>" and "led <0|1> <us>" tell what the pins do. `eeprom` is kept
 * in a file; with `loader_ms` opening the port resets the board, as on a real Uno, whose boot
 * loader then hears and says nothing for so long; `driver_bytes` are kept of what is not read.
 */
#define _DEFAULT_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <simavr/avr_adc.h>
#include <simavr/avr_eeprom.h>
#include <simavr/avr_ioport.h>
#include <simavr/avr_uart.h>
#include <simavr/sim_avr.h>
#include <simavr/sim_elf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "line.h"

enum { CYCLES_PER_US = 16, SLICE_CYCLES = 500 * CYCLES_PER_US, EEPROM_BYTES = 1024, TAXELS = 4 };
/* The ATmega328P's registers as addresses in its data space. */
enum { PORTB_AT = 0x25, PORTD_AT = 0x2b, TCCR2A_AT = 0xb0, OCR2B_AT = 0xb4, SP_AT = 0x5d };

typedef struct {
    avr_t *avr;
    line_t line;
    uint64_t base_cycles; /* before the last reset: simavr counts anew from there */
    uint64_t asleep;
    uint16_t lowest_sp;
    uint8_t motor;
    uint8_t led;
    bool may_hear;
    bool over;
    uint64_t loader_cycles;
    uint64_t resumes_at;
    double worst_lag_s;
    char text[128];
    size_t typed;
} board_t;

static board_t board;

static double wall_s(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static uint64_t cycles(void)
{
    return board.base_cycles + board.avr->cycle;
}

static unsigned long long us(void)
{
    return cycles() / CYCLES_PER_US;
}

static void on_sleep(avr_t *avr, avr_cycle_count_t how_long)
{
    (void)avr;
    /* simavr itself adds one. */
    board.asleep += how_long + 1;
}

static void on_sent(struct avr_irq_t *irq, uint32_t value, void *param)
{
    (void)irq, (void)param;
    line_put(&board.line, (uint8_t)value);
}

static void on_may_hear(struct avr_irq_t *irq, uint32_t value, void *param)
{
    (void)irq, (void)value;
    board.may_hear = param != NULL;
}

static void to_stderr(avr_t *avr, const int level, const char *format, va_list arguments)
{
    (void)avr;
    if (level <= LOG_ERROR)
        vfprintf(stderr, format, arguments);
}

static void set_pin(uint32_t kind, int pin, uint32_t value)
{
    avr_raise_irq(avr_io_getirq(board.avr, kind, pin), value);
}

/* A pin that has been told its level once is not told it again, which a reset makes it forget. */
static void squeeze(bool down)
{
    set_pin(AVR_IOCTL_IOPORT_GETIRQ('D'), 2, down);
    set_pin(AVR_IOCTL_IOPORT_GETIRQ('D'), 2, !down);
}

/* The floating pins A4 and A5, of which the firmware makes its identity. */
static void add_noise(void)
{
    for (int pin = 4; pin <= 5; pin++)
        set_pin(AVR_IOCTL_ADC_GETIRQ, ADC_IRQ_ADC0 + pin, (uint32_t)random() % 5000);
}

static bool make_board(const char *elf)
{
    static int yes;
    elf_firmware_t firmware;
    uint32_t flags = 0;
    avr_global_logger_set(to_stderr);
    memset(&firmware, 0, sizeof firmware);
    board.avr = avr_make_mcu_by_name("atmega328p");
    if (board.avr == NULL || elf_read_firmware(elf, &firmware) != 0)
        return false;
    avr_t *avr = board.avr;
    avr_init(avr);
    avr_load_firmware(avr, &firmware);
    avr->frequency = CYCLES_PER_US * 1000000;
    avr->vcc = avr->avcc = avr->aref = 5000;
    avr->sleep = on_sleep;
    avr_ioctl(avr, AVR_IOCTL_UART_GET_FLAGS('0'), &flags);
    flags &= ~(uint32_t)(AVR_UART_FLAG_STDIO | AVR_UART_FLAG_POLL_SLEEP);
    avr_ioctl(avr, AVR_IOCTL_UART_SET_FLAGS('0'), &flags);
    avr_irq_t *uart = avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_INPUT);
    avr_irq_register_notify(uart + UART_IRQ_OUTPUT, on_sent, NULL);
    avr_irq_register_notify(uart + UART_IRQ_OUT_XON, on_may_hear, &yes);
    avr_irq_register_notify(uart + UART_IRQ_OUT_XOFF, on_may_hear, NULL);
    board.may_hear = true;
    board.lowest_sp = avr->ramend;
    squeeze(false);
    return true;
}

static bool keep_eeprom(const char *path, bool store)
{
    avr_eeprom_desc_t all = {.ee = NULL, .offset = 0, .size = EEPROM_BYTES};
    avr_ioctl(board.avr, AVR_IOCTL_EEPROM_GET, &all);
    FILE *file = fopen(path, store ? "wb" : "rb");
    if (file == NULL)
        return !store && errno == ENOENT;
    size_t done = store ? fwrite(all.ee, 1, EEPROM_BYTES, file)
                        : fread(all.ee, 1, EEPROM_BYTES, file);
    return fclose(file) == 0 && done == EEPROM_BYTES;
}

static void press_reset(void)
{
    avr_t *avr = board.avr;
    uint64_t before = cycles();
    avr_reset(avr);
    board.base_cycles = before - avr->cycle;
    avr_regbit_set(avr, avr->reset_flags.extrf);
    squeeze(false);
    board.may_hear = true;
}

static void watch_pins(void)
{
    const uint8_t *data = board.avr->data;
    bool is_pulsed = data[TCCR2A_AT] & 0x20;
    uint8_t motor = is_pulsed ? data[OCR2B_AT] : (uint8_t)(data[PORTD_AT] & 0x08 ? 255 : 0);
    uint8_t led = (data[PORTB_AT] & 0x20) != 0;
    uint16_t sp = (uint16_t)(data[SP_AT] | data[SP_AT + 1] << 8);
    if (motor != board.motor)
        printf("motor %u %llu\n", board.motor = motor, us());
    if (led != board.led)
        printf("led %u %llu\n", board.led = led, us());
    /* While it is set up, it points to nowhere for an instruction. */
    if (sp < board.lowest_sp && sp >= 0x100)
        board.lowest_sp = sp;
}

static void print_stats(void)
{
    const line_t *line = &board.line;
    printf("stats cycles=%llu asleep=%llu stack=%d sent=%llu lost_full=%llu lost_closed=%llu "
           "received=%llu worst_lag_ms=%.1f\n",
           (unsigned long long)cycles(), (unsigned long long)board.asleep,
           board.avr->ramend - board.lowest_sp, (unsigned long long)line->sent,
           (unsigned long long)line->lost_full, (unsigned long long)line->lost_closed,
           (unsigned long long)line->received, board.worst_lag_s * 1e3);
}

static bool obey(const char *text)
{
    unsigned pin, value;
    char more;
    if (sscanf(text, "%u %u %c", &pin, &value, &more) == 2 && pin < TAXELS && value <= 5000)
        set_pin(AVR_IOCTL_ADC_GETIRQ, ADC_IRQ_ADC0 + (int)pin, value);
    else if (sscanf(text, "button %u %c", &value, &more) == 1 && value <= 1)
        squeeze(value);
    else if (strcmp(text, "reset") == 0)
        press_reset();
    else if (strcmp(text, "stats") == 0)
        print_stats();
    else if (strcmp(text, "quit") == 0)
        board.over = true;
    else
        return false;
    return true;
}

static void take_commands(void)
{
    char byte;
    ssize_t got;
    while ((got = read(STDIN_FILENO, &byte, 1)) == 1) {
        if (byte != '\n') {
            if (board.typed < sizeof board.text - 1)
                board.text[board.typed++] = byte;
            continue;
        }
        board.text[board.typed] = '\0';
        board.typed = 0;
        if (obey(board.text))
            printf("ok %s %llu\n", board.text, us());
        else
            printf("no %s\n", board.text);
    }
    if (got == 0)
        board.over = true;
}

static void hear(void)
{
    int byte;
    avr_irq_t *uart = avr_io_getirq(board.avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_INPUT);
    while (board.may_hear && (byte = line_get(&board.line)) >= 0)
        if (cycles() >= board.resumes_at)
            avr_raise_irq(uart, (uint32_t)byte);
}

/* Half a millisecond of the board's life; returns false when its processor has stopped. */
static bool run_slice(uint64_t until)
{
    while (cycles() < until) {
        if (cycles() < board.resumes_at) {
            board.base_cycles = until - board.avr->cycle;
            return true;
        }
        int state = avr_run(board.avr);
        watch_pins();
        if (state == cpu_Done || state == cpu_Crashed)
            return false;
    }
    return true;
}

static void keep_pace(double began_s)
{
    double ahead_s = began_s + (double)us() * 1e-6 - wall_s();
    if (ahead_s > 0)
        usleep((useconds_t)(ahead_s * 1e6));
    else if (-ahead_s > board.worst_lag_s)
        board.worst_lag_s = -ahead_s;
}

static int live(void)
{
    double began_s = wall_s();
    for (uint64_t until = SLICE_CYCLES; !board.over; until += SLICE_CYCLES) {
        take_commands();
        if (line_turn(&board.line) && board.loader_cycles > 0) {
            press_reset();
            board.resumes_at = cycles() + board.loader_cycles;
        }
        hear();
        add_noise();
        if (!run_slice(until)) {
            fprintf(stderr, "the processor has stopped\n");
            return 2;
        }
        fflush(stdout);
        keep_pace(began_s);
    }
    print_stats();
    return 0;
}

int main(int count, char **arguments)
{
    const char *eeprom = NULL;
    if (count < 2 || !make_board(arguments[1]) || !line_make(&board.line)) {
        fprintf(stderr, "usage: avr_board GLOVE.elf [eeprom=FILE] [loader_ms=N] [driver_bytes=N]\n");
        return 1;
    }
    for (int at = 2; at < count; at++) {
        unsigned long value;
        if (strncmp(arguments[at], "eeprom=", 7) == 0)
            eeprom = arguments[at] + 7;
        else if (sscanf(arguments[at], "loader_ms=%lu", &value) == 1)
            board.loader_cycles = (uint64_t)value * CYCLES_PER_US * 1000;
        else if (sscanf(arguments[at], "driver_bytes=%lu", &value) == 1 && value <= LINE_BYTES)
            board.line.room = value;
    }
    srandom((unsigned)(getpid() ^ (int)(wall_s() * 1e6)));
    if (eeprom != NULL && !keep_eeprom(eeprom, false)) {
        fprintf(stderr, "%s is no EEPROM of %d bytes\n", eeprom, EEPROM_BYTES);
        return 1;
    }
    printf("%s\n", board.line.path);
    fflush(stdout);
    fcntl(STDIN_FILENO, F_SETFL, O_NONBLOCK);
    int result = live();
    if (eeprom != NULL && !keep_eeprom(eeprom, true))
        result = 1;
    return result;
}
