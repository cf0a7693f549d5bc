/* A sketch as the Arduino tools compile it, with the door that the simulated board needs. */
#include <Arduino.h>

#include SKETCH

#include "board.h"

namespace host {

const GloveSetup &setup_of_sketch()
{
    return SETUP;
}

void run_setup()
{
    setup();
}

void run_loop()
{
    loop();
}

} /* namespace host */
