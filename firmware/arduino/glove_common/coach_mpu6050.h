/* An MPU-6050 on I2C: how the hand is pushed and turns. By InvenSense's register map RM-MPU-6000A;
 * the MPU-6500 and MPU-9250 answer the same registers. */
#ifndef COACH_MPU6050_H
#define COACH_MPU6050_H

#include <Wire.h>
#include <stdint.h>

class CoachMpu6050 {
public:
    /* 100 samples a second: ten times what a hand that glides can do. */
    static const uint16_t PERIOD_US = 10000;

    /* Wake the sensor up; false: there is none. */
    bool begin(TwoWire &wire)
    {
        wire_ = &wire;
        uint8_t who = 0;
        if (!read(WHO_AM_I, &who, 1) || (who != MPU_6050 && who != MPU_6500 && who != MPU_9250))
            return false;
        /* The clock of a gyroscope is steadier than the chip's own. Pushes beyond 44 Hz are noise. */
        return write(POWER, 0x01) && write(CONFIG, 0x03) && write(GYRO_RANGE, 0x00)
               && write(ACCEL_RANGE, 0x00);
    }

    /* mm/s² along x, y, z, then hundredths of a degree a second about them; false: no answer. */
    bool read_motion(int16_t *readings)
    {
        uint8_t bytes[14];
        if (wire_ == nullptr || !read(ACCEL, bytes, sizeof bytes))
            return false;
        for (uint8_t axis = 0; axis < 3; axis++) {
            /* 16,384 are 9,806.65 mm/s², and 131 are one degree a second; between lies the heat. */
            readings[axis] = int16_t(raw(bytes + 2 * axis) * 39227L / 65536);
            readings[3 + axis] = int16_t(raw(bytes + 8 + 2 * axis) * 100L / 131);
        }
        return true;
    }

private:
    enum : uint8_t {
        ADDRESS = 0x68,
        CONFIG = 0x1a,
        GYRO_RANGE = 0x1b,
        ACCEL_RANGE = 0x1c,
        ACCEL = 0x3b,
        POWER = 0x6b,
        WHO_AM_I = 0x75,
        MPU_6050 = 0x68,
        MPU_6500 = 0x70,
        MPU_9250 = 0x71
    };

    static int32_t raw(const uint8_t *from) { return int16_t(from[0] << 8 | from[1]); }

    bool write(uint8_t place, uint8_t value)
    {
        wire_->beginTransmission(uint8_t(ADDRESS));
        wire_->write(place);
        wire_->write(value);
        return wire_->endTransmission() == 0;
    }

    bool read(uint8_t place, uint8_t *into, uint8_t count)
    {
        wire_->beginTransmission(uint8_t(ADDRESS));
        wire_->write(place);
        if (wire_->endTransmission(false) != 0
            || wire_->requestFrom(uint8_t(ADDRESS), count) != count)
            return false;
        for (uint8_t at = 0; at < count; at++)
            into[at] = uint8_t(wire_->read());
        return true;
    }

    TwoWire *wire_ = nullptr;
};

#endif
