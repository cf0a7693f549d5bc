/* The core on an nRF52840's processor by its registers alone: four sensors, UART at 115200 Bd.
 *
 * It shows that the core builds for this processor and how large it is. Nobody has run it; a
 * glove with a radio is the sketch glove_nrf52.
 */
#include <coach_core.h>

#define AT(address) (*(volatile uint32_t *)(address))

#define FICR_DEVICEID(word) AT(0x10000060 + 4 * (word))
#define CLOCK_START_CRYSTAL AT(0x40000000)
#define CLOCK_CRYSTAL_RUNS AT(0x40000100)

#define UART_START_RX AT(0x40002000)
#define UART_START_TX AT(0x40002008)
#define UART_HAS_BYTE AT(0x40002108)
#define UART_HAS_SENT AT(0x4000211C)
#define UART_ENABLE AT(0x40002500)
#define UART_PIN_TX AT(0x4000250C)
#define UART_PIN_RX AT(0x40002514)
#define UART_RX AT(0x40002518)
#define UART_TX AT(0x4000251C)
#define UART_BAUD AT(0x40002524)

#define ADC_START AT(0x40007000)
#define ADC_SAMPLE AT(0x40007004)
#define ADC_STOP AT(0x40007008)
#define ADC_STARTED AT(0x40007100)
#define ADC_END AT(0x40007104)
#define ADC_STOPPED AT(0x40007114)
#define ADC_ENABLE AT(0x40007500)
#define ADC_INPUT AT(0x40007510)
#define ADC_CONFIG AT(0x40007518)
#define ADC_BITS AT(0x400075F0)
#define ADC_TO AT(0x4000762C)
#define ADC_COUNT AT(0x40007630)

#define TIMER_START AT(0x40009000)
#define TIMER_CAPTURE AT(0x40009040)
#define TIMER_BITS AT(0x40009508)
#define TIMER_PRESCALER AT(0x40009510)
#define TIMER_NOW AT(0x40009540)

#define PORT_SET AT(0x50000508)
#define PORT_CLEAR AT(0x5000050C)
#define PORT_IN AT(0x50000510)
#define PORT_CONFIG(pin) AT(0x50000700 + 4 * (pin))

enum { TX_PIN = 6, RX_PIN = 8, BUTTON_PIN = 11, MOTOR_PIN = 17, LED_PIN = 13 };
enum { CONFIG_OUTPUT = 3, CONFIG_INPUT = 0, CONFIG_INPUT_PULLED_UP = 12 };
enum { UART_ON = 4, TIMER_32_BITS = 3, TIMER_1_MHZ = 4, ADC_12_BITS = 2, ADC_FIRST_INPUT = 1 };
enum { TAXELS = 4, FULL_SCALE = 4095 };

static const uint32_t BAUD_115200 = UINT32_C(0x01D7E000);
/* A quarter, against a quarter of the supply, 10 us to charge. */
static const uint32_t ADC_RATIOMETRIC = 2U << 8 | 1U << 12 | 2U << 16;

static uint32_t now_us(void *context)
{
    (void)context;
    TIMER_CAPTURE = 1;
    return TIMER_NOW;
}

static void wait_for(volatile uint32_t *event)
{
    while (*event == 0) {
    }
    *event = 0;
}

static uint16_t read_taxel(void *context, uint16_t taxel)
{
    static volatile int16_t reading;
    (void)context;
    ADC_INPUT = ADC_FIRST_INPUT + (uint32_t)taxel;
    ADC_TO = (uint32_t)(uintptr_t)&reading;
    ADC_COUNT = 1;
    ADC_START = 1;
    wait_for(&ADC_STARTED);
    ADC_SAMPLE = 1;
    wait_for(&ADC_END);
    ADC_STOP = 1;
    wait_for(&ADC_STOPPED);
    return reading > 0 ? (uint16_t)reading : 0;
}

static bool button(void *context)
{
    (void)context;
    return (PORT_IN >> BUTTON_PIN & 1) == 0;
}

static void set_pin(uint32_t pin, bool on)
{
    if (on)
        PORT_SET = UINT32_C(1) << pin;
    else
        PORT_CLEAR = UINT32_C(1) << pin;
}

static void motor(void *context, uint8_t strength)
{
    (void)context;
    set_pin(MOTOR_PIN, strength > 0);
}

static void led(void *context, bool on)
{
    (void)context;
    set_pin(LED_PIN, on);
}

static uint16_t battery_mv(void *context)
{
    (void)context;
    return 0;
}

static void begin_pins(void)
{
    PORT_CONFIG(TX_PIN) = CONFIG_OUTPUT;
    PORT_CONFIG(RX_PIN) = CONFIG_INPUT;
    PORT_CONFIG(BUTTON_PIN) = CONFIG_INPUT_PULLED_UP;
    PORT_CONFIG(MOTOR_PIN) = CONFIG_OUTPUT;
    PORT_CONFIG(LED_PIN) = CONFIG_OUTPUT;
}

static void begin_parts(void)
{
    CLOCK_START_CRYSTAL = 1;
    wait_for(&CLOCK_CRYSTAL_RUNS);
    TIMER_BITS = TIMER_32_BITS;
    TIMER_PRESCALER = TIMER_1_MHZ;
    TIMER_START = 1;
    ADC_BITS = ADC_12_BITS;
    ADC_CONFIG = ADC_RATIOMETRIC;
    ADC_ENABLE = 1;
    UART_PIN_TX = TX_PIN;
    UART_PIN_RX = RX_PIN;
    UART_BAUD = BAUD_115200;
    UART_ENABLE = UART_ON;
    UART_START_RX = UART_START_TX = 1;
}

static coach_config_t config = {
    .firmware = {1, 0, 0},
    .rate_mhz = 200000,
    .max_rate_mhz = 400000,
    .taxels = TAXELS,
    .full_scale = FULL_SCALE,
    .curve = 1,
    .curve_a = 2.34F,
    .curve_b = 1.153F,
    .name = "Coach pad nRF52840",
    .oversampling = 4,
    .samples_per_frame = 1,
};
static const coach_board_t board = {
    .now_us = now_us,
    .read_taxel = read_taxel,
    .button = button,
    .motor = motor,
    .led = led,
    .battery_mv = battery_mv,
};
static coach_device_t device;

static void exchange(bool *is_sending)
{
    const uint8_t *waiting;
    if (UART_HAS_BYTE != 0) {
        UART_HAS_BYTE = 0;
        uint8_t heard = (uint8_t)UART_RX;
        coach_receive(&device, &heard, 1);
    }
    if (*is_sending && UART_HAS_SENT != 0) {
        UART_HAS_SENT = 0;
        *is_sending = false;
    }
    if (!*is_sending && coach_peek(&device, &waiting) > 0) {
        UART_TX = *waiting;
        coach_sent(&device, 1);
        *is_sending = true;
    }
}

int main(void)
{
    bool is_sending = false;
    begin_pins();
    begin_parts();
    for (uint8_t at = 0; at < sizeof config.device_id; at++)
        config.device_id[at] = (uint8_t)(FICR_DEVICEID(at / 4) >> (8 * (at % 4)));
    coach_init(&device, &config, &board);
    for (;;) {
        coach_poll(&device);
        exchange(&is_sending);
    }
}
