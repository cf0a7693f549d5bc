/* A lithium cell by its voltage. */
#ifndef COACH_BATTERY_H
#define COACH_BATTERY_H

#include <stddef.h>
#include <stdint.h>

class CoachBattery {
public:
    /* 0: there is none. */
    void measured(uint16_t mv)
    {
        mv_ = mv;
        if (mv < LOW_MV)
            is_low_ = mv > 0;
        else if (mv > LOW_MV + 100)
            is_low_ = false;
    }

    uint16_t mv() const { return mv_; }
    bool is_low() const { return is_low_; }

    uint8_t percent() const
    {
        static const uint16_t MV[] = {3300, 3500, 3700, 3800, 3950, 4150};
        static const uint8_t PERCENT[] = {0, 5, 25, 50, 75, 100};
        const size_t last = sizeof MV / sizeof *MV - 1;
        if (mv_ <= MV[0])
            return 0;
        for (size_t at = 0; at < last; at++)
            if (mv_ < MV[at + 1])
                return uint8_t(PERCENT[at]
                               + (mv_ - MV[at]) * (PERCENT[at + 1] - PERCENT[at])
                                     / (MV[at + 1] - MV[at]));
        return 100;
    }

private:
    static const uint16_t LOW_MV = 3500;
    uint16_t mv_ = 0;
    bool is_low_ = false;
};

#endif
