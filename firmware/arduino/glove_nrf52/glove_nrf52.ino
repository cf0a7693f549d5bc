/* A glove on an nRF52840: eight sensors behind one multiplexer, BLE and USB at once.
 *
 * Board package: Adafruit nRF52 (with its Bluefruit library), for example for the Feather
 * nRF52840 Express. How to wire and flash it: firmware/README.md.
 */
#include <Adafruit_TinyUSB.h>
#include <bluefruit.h>
#include <coach_glove.h>

/* What you have soldered: sensor 1 on channel 0 of a 74HC4051, and so on; its output to A0. */
static const GloveSetup SETUP = {
    /* name            */ "Coach glove",
    /* samples/s       */ 200.0F,
    /* oversampling    */ 4,
    /* sensors         */ 8,
    /* pin, channel    */ {{A0, 0}, {A0, 1}, {A0, 2}, {A0, 3}, {A0, 4}, {A0, 5}, {A0, 6}, {A0, 7}},
    /* multiplexer     */ {5, 6, 9, NOT_WIRED},
    /* resistor, ohm   */ 3300.0F,
    /* alarm, N        */ 15.0F,
    /* squeeze button  */ 11,
    /* motor           */ 10,
    /* LED             */ LED_BUILTIN,
    /* battery, ratio  */ PIN_VBAT, 2.0F,
};

static const uint16_t LARGEST_MTU = 247;
static const uint16_t ATT_HEAD_BYTES = 3;
/* Of 1.25 ms. */
static const uint16_t INTERVAL_MIN = 6, INTERVAL_MAX = 12;
static const uint16_t FULL_SCALE = 4095;
static const float HIGHEST_HZ = 500.0F;
static const float BATTERY_REFERENCE_MV = 3000.0F;

static Glove glove;
static BLEUart host_uart;
static BLEBas battery_service;

/* Against the supply that feeds the dividers, so that its droop cancels. */
static uint16_t read_pin(uint8_t pin)
{
    return uint16_t(analogRead(pin));
}

static uint16_t read_pin_mv(uint8_t pin)
{
    analogReference(AR_INTERNAL_3_0);
    float share = float(analogRead(pin)) / FULL_SCALE;
    analogReference(AR_VDD4);
    return uint16_t(share * BATTERY_REFERENCE_MV);
}

static void host_listens(uint16_t, bool enabled)
{
    if (enabled)
        glove.ble.open();
    else
        glove.ble.close();
}

static void host_is_gone(uint16_t, uint8_t)
{
    glove.ble.close();
}

static void tell_battery()
{
    static uint8_t told = 255;
    uint8_t percent = glove.battery().percent();
    if (percent == told)
        return;
    told = percent;
    battery_service.write(percent);
    battery_service.notify(percent);
}

/* A task of its own: a radio that has no room makes it wait, and only it. */
static void send_by_ble()
{
    static uint8_t packet[LARGEST_MTU - ATT_HEAD_BYTES];
    BLEConnection *host = Bluefruit.Connection(Bluefruit.connHandle());
    uint16_t length = 0;
    if (host != nullptr) {
        uint16_t most = uint16_t(host->getMtu() - ATT_HEAD_BYTES);
        if (most > sizeof packet)
            most = sizeof packet;
        length = glove.ble.due(packet, most, uint32_t(micros()));
    }
    /* What is refused stays, and goes with the next. */
    if (length > 0 && host_uart.write(packet, length) == length)
        glove.ble.sent(length, uint32_t(micros()));
    else
        delay(1);
    if (glove.battery().mv() > 0)
        tell_battery();
}

static void begin_ble()
{
    Bluefruit.configPrphBandwidth(BANDWIDTH_MAX);
    Bluefruit.autoConnLed(false);
    Bluefruit.begin();
    Bluefruit.setName(glove.name());
    Bluefruit.Periph.setConnInterval(INTERVAL_MIN, INTERVAL_MAX);
    Bluefruit.Periph.setDisconnectCallback(host_is_gone);
    host_uart.begin();
    host_uart.setNotifyCallback(host_listens);
    battery_service.begin();

    Bluefruit.Advertising.addFlags(BLE_GAP_ADV_FLAGS_LE_ONLY_GENERAL_DISC_MODE);
    Bluefruit.Advertising.addService(host_uart);
    Bluefruit.ScanResponse.addName();
    Bluefruit.Advertising.restartOnDisconnect(true);
    Bluefruit.Advertising.start(0);
}

void setup()
{
    Serial.begin(115200);
    analogReadResolution(12);
    analogReference(AR_VDD4);
    analogSampleTime(10);
    GloveBoard board = {{}, FULL_SCALE, HIGHEST_HZ, LED_STATE_ON, read_pin, read_pin_mv,
                        nullptr, 0};
    for (size_t at = 0; at < 8; at++)
        board.device_id[at] = uint8_t(NRF_FICR->DEVICEID[at / 4] >> (8 * (at % 4)));
    glove.begin(SETUP, board);
    begin_ble();
    Scheduler.startLoop(send_by_ble);
}

void loop()
{
    uint8_t bytes[64];
    size_t count = 0;
    while (count < sizeof bytes && host_uart.available() > 0)
        bytes[count++] = uint8_t(host_uart.read());
    glove.hear_ble(bytes, count);
    glove.poll();
    delay(1);
}
