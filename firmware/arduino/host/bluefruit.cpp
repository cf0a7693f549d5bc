/* Bluefruit's part of the nRF52 sketch on the simulated radio. */
#include <bluefruit.h>

#include <Arduino.h>

#include <algorithm>
#include <deque>
#include <string>

StubSerial Serial;
StubAdc stub_adc = {AR_DEFAULT, 10};
StubFicr stub_ficr = {{0x33221100, 0xC05A5544}};
StubScheduler Scheduler;
AdafruitBluefruit Bluefruit;

namespace {

/* For Bluefruit a radio without room means a wait of at most this long. */
const uint32_t PATIENCE_MS = 100;
const uint16_t NOBODY = 0xffff;
const size_t HEARD_BYTES = 256;

struct Stack : host::Central {
    void connected(uint16_t mtu) override
    {
        is_connected = true;
        connection.mtu = std::min(mtu, largest_mtu);
        if (uart->on_notify != nullptr)
            uart->on_notify(0, true);
    }

    void disconnected() override
    {
        is_connected = false;
        heard.clear();
        Bluefruit.Periph.on_gone(0, 0x13);
        host::advertise(name.c_str());
    }

    void wrote(const uint8_t *bytes, size_t count) override
    {
        for (size_t at = 0; is_connected && at < count && heard.size() < HEARD_BYTES; at++)
            heard.push_back(bytes[at]);
    }

    std::string name;
    BLEUart *uart = nullptr;
    BLEConnection connection = {23};
    std::deque<uint8_t> heard;
    uint16_t largest_mtu = 23;
    bool is_connected = false;
};

Stack stack;

void loop_for_ever(void *task)
{
    for (;;)
        (*reinterpret_cast<void (**)()>(task))();
}

} /* namespace */

bool StubScheduler::startLoop(void (*task)())
{
    static void (*only_task)();
    only_task = task;
    host::start_task(loop_for_ever, &only_task);
    return true;
}

int BLEUart::available()
{
    return int(stack.heard.size());
}

int BLEUart::read()
{
    if (stack.heard.empty())
        return -1;
    uint8_t byte = stack.heard.front();
    stack.heard.pop_front();
    return byte;
}

size_t BLEUart::write(const uint8_t *bytes, size_t count)
{
    if (!stack.is_connected)
        return 0;
    if (host::notify(bytes, count))
        return count;
    host::sleep_ms(PATIENCE_MS);
    return stack.is_connected && host::notify(bytes, count) ? count : 0;
}

bool BLEBas::notify(uint8_t percent)
{
    host::set_battery_level(percent);
    return true;
}

bool BLEAdvertising::addService(BLEUart &service)
{
    stack.uart = &service;
    return true;
}

bool BLEAdvertising::start(uint16_t)
{
    host::advertise(stack.name.c_str());
    return true;
}

void AdafruitBluefruit::configPrphBandwidth(uint8_t bandwidth)
{
    stack.largest_mtu = bandwidth == BANDWIDTH_MAX ? 247 : 23;
}

bool AdafruitBluefruit::begin()
{
    host::set_central(&stack);
    return true;
}

void AdafruitBluefruit::setName(const char *name)
{
    stack.name = name;
}

uint16_t AdafruitBluefruit::connHandle()
{
    return stack.is_connected ? 0 : NOBODY;
}

BLEConnection *AdafruitBluefruit::Connection(uint16_t host)
{
    return host == 0 && stack.is_connected ? &stack.connection : nullptr;
}
