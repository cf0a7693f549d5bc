/* A glove on an ESP32: eight sensors, BLE and USB at once. Library: NimBLE-Arduino 2.x.
 *
 * How to wire and flash it: firmware/README.md.
 */
#include <NimBLEDevice.h>
#include <coach_glove.h>
#include <coach_mpu6050.h>

/* What you have soldered. Wi-Fi stays off, so every analog pin is free. */
static const GloveSetup SETUP = {
    /* name            */ "Coach glove",
    /* samples/s       */ 200.0F,
    /* oversampling    */ 2,
    /* sensors         */ 8,
    /* pin, channel    */ {{36, 0}, {39, 0}, {34, 0}, {35, 0}, {32, 0}, {33, 0}, {25, 0}, {26, 0}},
    /* multiplexer     */ {NOT_WIRED, NOT_WIRED, NOT_WIRED, NOT_WIRED},
    /* resistor, ohm   */ 3300.0F,
    /* alarm, N        */ 15.0F,
    /* squeeze button  */ 19,
    /* motor           */ 18,
    /* LED             */ 2,
    /* battery, ratio  */ 27, 2.0F,
};

/* A motion sensor (MPU-6050) on these is found by itself; without one nothing is amiss. */
static const int SDA_PIN = 21, SCL_PIN = 22;
static const uint32_t I2C_HZ = 400000;
/* A sensor that hangs must not keep the alarm waiting. */
static const uint16_t I2C_PATIENCE_MS = 2;

static const char *const UART_SERVICE = "6e400001-b5a3-f393-e0a9-e50e24dcca9e";
static const char *const UART_WRITE = "6e400002-b5a3-f393-e0a9-e50e24dcca9e";
static const char *const UART_NOTIFY = "6e400003-b5a3-f393-e0a9-e50e24dcca9e";
static const uint16_t LARGEST_MTU = 247;
static const uint16_t SMALLEST_MTU = 23;
static const uint16_t ATT_HEAD_BYTES = 3;
/* Of 1.25 ms, 1.25 ms, none and 10 ms. */
static const uint16_t INTERVAL_MIN = 6, INTERVAL_MAX = 12, LINK_LATENCY = 0, LINK_TIMEOUT = 200;
static const uint32_t STACK_BYTES = 4096;

/* Readings are millivolts, which the board corrects for its crooked converter; above this it
 * cannot see, so a sensor that is there is as good as a wire. */
static const uint16_t SUPPLY_MV = 3300;
static const uint16_t HIGHEST_MV = 3080;
/* Eight sensors twice take about 2 ms. */
static const float HIGHEST_HZ = 300.0F;

static Glove glove;
static CoachMpu6050 motion_sensor;
static CoachQueue<256> heard;
static NimBLECharacteristic *to_host;
static NimBLECharacteristic *battery_level;
static std::atomic<uint16_t> mtu{SMALLEST_MTU};

static uint16_t read_pin_mv(uint8_t pin)
{
    return uint16_t(analogReadMilliVolts(pin));
}

static uint16_t read_pin(uint8_t pin)
{
    uint16_t mv = read_pin_mv(pin);
    return mv < HIGHEST_MV ? mv : SUPPLY_MV;
}

static bool read_motion(int16_t *readings)
{
    return motion_sensor.read_motion(readings);
}

class HostComesAndGoes : public NimBLEServerCallbacks {
    void onConnect(NimBLEServer *server, NimBLEConnInfo &host) override
    {
        mtu = SMALLEST_MTU;
        server->updateConnParams(host.getConnHandle(), INTERVAL_MIN, INTERVAL_MAX, LINK_LATENCY,
                                 LINK_TIMEOUT);
    }
    void onMTUChange(uint16_t agreed, NimBLEConnInfo &) override { mtu = agreed; }
    void onDisconnect(NimBLEServer *, NimBLEConnInfo &, int) override
    {
        glove.ble.close();
        NimBLEDevice::startAdvertising();
    }
};

class HostSpeaks : public NimBLECharacteristicCallbacks {
    void onWrite(NimBLECharacteristic *written, NimBLEConnInfo &) override
    {
        NimBLEAttValue value = written->getValue();
        heard.put(value.data(), value.size());
    }
};

class HostListens : public NimBLECharacteristicCallbacks {
    void onSubscribe(NimBLECharacteristic *, NimBLEConnInfo &, uint16_t value) override
    {
        if ((value & 1) != 0)
            glove.ble.open();
        else
            glove.ble.close();
    }
};

static void tell_battery()
{
    static uint8_t told = 255;
    uint8_t percent = glove.battery().percent();
    if (percent == told)
        return;
    told = percent;
    battery_level->setValue(&percent, 1);
    battery_level->notify();
}

/* A task of its own: a radio that has no room makes it wait, and only it. */
static void send_by_ble(void *)
{
    uint8_t packet[LARGEST_MTU - ATT_HEAD_BYTES];
    for (;;) {
        uint16_t most = uint16_t(mtu - ATT_HEAD_BYTES);
        if (most > sizeof packet)
            most = sizeof packet;
        uint16_t length = glove.ble.due(packet, most, uint32_t(micros()));
        /* What is refused stays, and goes with the next. */
        if (length > 0 && to_host->notify(packet, length))
            glove.ble.sent(length, uint32_t(micros()));
        else
            vTaskDelay(pdMS_TO_TICKS(1));
        if (glove.battery().mv() > 0)
            tell_battery();
    }
}

static void begin_ble()
{
    static HostComesAndGoes comes_and_goes;
    static HostSpeaks speaks;
    static HostListens listens;
    NimBLEDevice::init(glove.name());
    NimBLEDevice::setMTU(LARGEST_MTU);
    NimBLEServer *server = NimBLEDevice::createServer();
    server->setCallbacks(&comes_and_goes, false);

    NimBLEService *uart = server->createService(UART_SERVICE);
    to_host = uart->createCharacteristic(UART_NOTIFY, NIMBLE_PROPERTY::NOTIFY);
    to_host->setCallbacks(&listens);
    uart->createCharacteristic(UART_WRITE, NIMBLE_PROPERTY::WRITE | NIMBLE_PROPERTY::WRITE_NR)
        ->setCallbacks(&speaks);
    uart->start();

    NimBLEService *battery = server->createService("180f");
    battery_level =
        battery->createCharacteristic("2a19", NIMBLE_PROPERTY::READ | NIMBLE_PROPERTY::NOTIFY);
    battery->start();

    NimBLEAdvertising *advertising = NimBLEDevice::getAdvertising();
    advertising->enableScanResponse(true);
    advertising->addServiceUUID(UART_SERVICE);
    advertising->setName(glove.name());
    advertising->start();
}

void setup()
{
    Serial.begin(115200);
    GloveBoard board = {{'E', '3', 0, 0, 0, 0, 0, 0}, SUPPLY_MV, HIGHEST_HZ, HIGH, read_pin,
                        read_pin_mv, read_motion, 0};
    Wire.begin(SDA_PIN, SCL_PIN, I2C_HZ);
    Wire.setTimeOut(I2C_PATIENCE_MS);
    if (motion_sensor.begin(Wire))
        board.motion_period_us = CoachMpu6050::PERIOD_US;
    uint64_t address = ESP.getEfuseMac();
    for (size_t at = 0; at < 6; at++)
        board.device_id[2 + at] = uint8_t(address >> (8 * at));
    glove.begin(SETUP, board);
    begin_ble();
    xTaskCreate(send_by_ble, "ble", STACK_BYTES, nullptr, 1, nullptr);
}

void loop()
{
    uint8_t bytes[64];
    uint16_t count = heard.peek(bytes, sizeof bytes);
    heard.drop(count);
    glove.hear_ble(bytes, count);
    glove.poll();
    delay(1);
}
