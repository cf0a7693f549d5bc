/* NimBLE's part of the ESP32 sketch on the simulated radio. */
#include <Wire.h>
#include <Arduino.h>
#include <NimBLEDevice.h>

#include <algorithm>
#include <memory>

StubSerial Serial;
StubEsp ESP;
TwoWire Wire;

namespace {

/* For NimBLE a radio without room means ten tries a millisecond apart. */
const uint32_t PATIENCE_MS = 10;
const char *const TO_HOST = "6e400003-b5a3-f393-e0a9-e50e24dcca9e";
const char *const FROM_HOST = "6e400002-b5a3-f393-e0a9-e50e24dcca9e";
const char *const BATTERY = "2a19";

struct Stack : host::Central {
    void connected(uint16_t mtu) override
    {
        is_connected = true;
        NimBLEConnInfo host;
        server.callbacks->onConnect(&server, host);
        server.callbacks->onMTUChange(std::min(mtu, largest_mtu), host);
        find(TO_HOST)->callbacks->onSubscribe(find(TO_HOST), host, 1);
    }

    void disconnected() override
    {
        is_connected = false;
        NimBLEConnInfo host;
        server.callbacks->onDisconnect(&server, host, 0x213);
    }

    void wrote(const uint8_t *bytes, size_t count) override
    {
        NimBLEConnInfo host;
        NimBLECharacteristic *written = find(FROM_HOST);
        if (!is_connected || (written->properties & NIMBLE_PROPERTY::WRITE) == 0)
            return;
        written->setValue(bytes, count);
        written->callbacks->onWrite(written, host);
    }

    NimBLECharacteristic *find(const std::string &uuid)
    {
        for (NimBLEService *service : server.services)
            for (NimBLECharacteristic *characteristic : service->characteristics)
                if (characteristic->uuid == uuid)
                    return characteristic;
        return nullptr;
    }

    NimBLEServer server;
    NimBLEAdvertising advertising;
    std::vector<std::unique_ptr<NimBLEService>> services;
    std::vector<std::unique_ptr<NimBLECharacteristic>> characteristics;
    uint16_t largest_mtu = 255;
    bool is_connected = false;
};

Stack stack;

} /* namespace */

bool NimBLECharacteristic::notify(uint16_t host) const
{
    return notify(value.data(), value.size(), host);
}

bool NimBLECharacteristic::notify(const uint8_t *bytes, size_t count, uint16_t) const
{
    if (uuid == BATTERY) {
        host::set_battery_level(bytes[0]);
        return true;
    }
    if (!stack.is_connected || (properties & NIMBLE_PROPERTY::NOTIFY) == 0)
        return false;
    if (host::notify(bytes, count))
        return true;
    host::sleep_ms(PATIENCE_MS);
    return stack.is_connected && host::notify(bytes, count);
}

NimBLECharacteristic *NimBLEService::createCharacteristic(const char *uuid, uint32_t properties,
                                                          uint16_t)
{
    stack.characteristics.emplace_back(new NimBLECharacteristic(uuid, properties));
    characteristics.push_back(stack.characteristics.back().get());
    return characteristics.back();
}

NimBLEService *NimBLEServer::createService(const char *uuid)
{
    stack.services.emplace_back(new NimBLEService(uuid));
    services.push_back(stack.services.back().get());
    return services.back();
}

bool NimBLEAdvertising::start()
{
    host::advertise(name.c_str());
    return true;
}

bool NimBLEDevice::init(const std::string &)
{
    host::set_central(&stack);
    return true;
}

bool NimBLEDevice::setMTU(uint16_t mtu)
{
    stack.largest_mtu = mtu;
    return true;
}

NimBLEServer *NimBLEDevice::createServer()
{
    return &stack.server;
}

NimBLEAdvertising *NimBLEDevice::getAdvertising()
{
    return &stack.advertising;
}
