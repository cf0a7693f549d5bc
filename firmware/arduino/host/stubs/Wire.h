/* As much of Arduino's I2C as the sketches use, with a motion sensor at 0x68 that may be there. */
#ifndef WIRE_STUB_H
#define WIRE_STUB_H

#include <stddef.h>
#include <stdint.h>

#include "board.h"

class TwoWire {
public:
    bool begin(int, int, uint32_t) { return true; }
    void setTimeOut(uint16_t) {}
    void beginTransmission(uint8_t address)
    {
        address_ = address;
        written_ = 0;
    }
    size_t write(uint8_t byte)
    {
        if (written_ < sizeof bytes_)
            bytes_[written_++] = byte;
        return 1;
    }
    uint8_t endTransmission(bool = true)
    {
        if (!host::motion_is_there(address_))
            return 2;
        if (written_ > 0)
            place_ = bytes_[0];
        if (written_ > 1)
            host::set_motion_register(place_, bytes_[1]);
        return 0;
    }
    uint8_t requestFrom(uint8_t address, uint8_t count)
    {
        return host::motion_is_there(address) ? count : 0;
    }
    int read() { return host::motion_register(place_++); }

private:
    uint8_t address_ = 0;
    uint8_t place_ = 0;
    uint8_t bytes_[4];
    size_t written_ = 0;
};

extern TwoWire Wire;

#endif
