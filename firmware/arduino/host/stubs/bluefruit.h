/* As much of Adafruit's Bluefruit library as the nRF52 sketch uses, with its signatures. */
#ifndef BLUEFRUIT_STUB_H
#define BLUEFRUIT_STUB_H

#include <stddef.h>
#include <stdint.h>

enum { BANDWIDTH_MAX = 4, BLE_GAP_ADV_FLAGS_LE_ONLY_GENERAL_DISC_MODE = 6 };

class BLEService {};

class BLEUart : public BLEService {
public:
    typedef void (*notify_callback_t)(uint16_t host, bool enabled);
    int begin() { return 0; }
    void setNotifyCallback(notify_callback_t given) { on_notify = given; }
    int available();
    int read();
    size_t write(const uint8_t *bytes, size_t count);

    notify_callback_t on_notify;
};

class BLEBas : public BLEService {
public:
    int begin() { return 0; }
    bool write(uint8_t) { return true; }
    bool notify(uint8_t percent);
};

class BLEConnection {
public:
    uint16_t getMtu() { return mtu; }

    uint16_t mtu;
};

class BLEPeriph {
public:
    bool setConnInterval(uint16_t, uint16_t) { return true; }
    void setDisconnectCallback(void (*given)(uint16_t host, uint8_t reason)) { on_gone = given; }

    void (*on_gone)(uint16_t, uint8_t);
};

class BLEAdvertising {
public:
    bool addFlags(uint8_t) { return true; }
    bool addService(BLEUart &service);
    bool addName() { return true; }
    void restartOnDisconnect(bool) {}
    bool start(uint16_t timeout);
};

class AdafruitBluefruit {
public:
    void configPrphBandwidth(uint8_t bandwidth);
    void autoConnLed(bool) {}
    bool begin();
    void setName(const char *name);
    uint16_t connHandle();
    BLEConnection *Connection(uint16_t host);

    BLEPeriph Periph;
    BLEAdvertising Advertising;
    BLEAdvertising ScanResponse;
};

extern AdafruitBluefruit Bluefruit;

#endif
