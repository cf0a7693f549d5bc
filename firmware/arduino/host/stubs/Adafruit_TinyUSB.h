/* On the nRF52 `Serial` comes from here; the stub has it in Arduino.h. */
