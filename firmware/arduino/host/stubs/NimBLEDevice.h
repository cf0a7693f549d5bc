/* As much of NimBLE-Arduino 2.x as the ESP32 sketch uses, with its signatures. */
#ifndef NIMBLE_STUB_H
#define NIMBLE_STUB_H

#include <stdint.h>

#include <string>
#include <vector>

namespace NIMBLE_PROPERTY {
enum { READ = 2, WRITE_NR = 4, WRITE = 8, NOTIFY = 16 };
}

const uint16_t BLE_HS_CONN_HANDLE_NONE = 0xffff;
const uint16_t BLE_ATT_ATTR_MAX_LEN = 512;

class NimBLEServer;
class NimBLECharacteristic;

class NimBLEConnInfo {
public:
    uint16_t getConnHandle() const { return 1; }
};

class NimBLEAttValue {
public:
    explicit NimBLEAttValue(const std::vector<uint8_t> &bytes) : bytes_(bytes) {}
    const uint8_t *data() const { return bytes_.data(); }
    uint16_t size() const { return uint16_t(bytes_.size()); }

private:
    std::vector<uint8_t> bytes_;
};

class NimBLEServerCallbacks {
public:
    virtual ~NimBLEServerCallbacks() {}
    virtual void onConnect(NimBLEServer *, NimBLEConnInfo &) {}
    virtual void onDisconnect(NimBLEServer *, NimBLEConnInfo &, int) {}
    virtual void onMTUChange(uint16_t, NimBLEConnInfo &) {}
};

class NimBLECharacteristicCallbacks {
public:
    virtual ~NimBLECharacteristicCallbacks() {}
    virtual void onWrite(NimBLECharacteristic *, NimBLEConnInfo &) {}
    virtual void onSubscribe(NimBLECharacteristic *, NimBLEConnInfo &, uint16_t) {}
};

class NimBLECharacteristic {
public:
    NimBLECharacteristic(const char *uuid, uint32_t properties)
        : uuid(uuid), properties(properties) {}
    void setCallbacks(NimBLECharacteristicCallbacks *given) { callbacks = given; }
    void setValue(const uint8_t *bytes, size_t count) { value.assign(bytes, bytes + count); }
    NimBLEAttValue getValue() const { return NimBLEAttValue(value); }
    bool notify(uint16_t host = BLE_HS_CONN_HANDLE_NONE) const;
    bool notify(const uint8_t *bytes, size_t count, uint16_t host = BLE_HS_CONN_HANDLE_NONE) const;

    std::string uuid;
    uint32_t properties;
    std::vector<uint8_t> value;
    NimBLECharacteristicCallbacks *callbacks = nullptr;
};

class NimBLEService {
public:
    explicit NimBLEService(const char *uuid) : uuid(uuid) {}
    NimBLECharacteristic *createCharacteristic(const char *uuid, uint32_t properties,
                                               uint16_t most = BLE_ATT_ATTR_MAX_LEN);
    bool start() { return true; }

    std::string uuid;
    std::vector<NimBLECharacteristic *> characteristics;
};

class NimBLEServer {
public:
    void setCallbacks(NimBLEServerCallbacks *given, bool = true) { callbacks = given; }
    NimBLEService *createService(const char *uuid);
    void updateConnParams(uint16_t, uint16_t, uint16_t, uint16_t, uint16_t) const {}

    std::vector<NimBLEService *> services;
    NimBLEServerCallbacks *callbacks = nullptr;
};

class NimBLEAdvertising {
public:
    void enableScanResponse(bool) {}
    bool addServiceUUID(const char *) { return true; }
    bool setName(const std::string &given)
    {
        name = given;
        return true;
    }
    bool start();

    std::string name;
};

class NimBLEDevice {
public:
    static bool init(const std::string &name);
    static bool setMTU(uint16_t mtu);
    static NimBLEServer *createServer();
    static NimBLEAdvertising *getAdvertising();
    static bool startAdvertising() { return getAdvertising()->start(); }
};

#endif
