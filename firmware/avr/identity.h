/* Who this board is: eight bytes, made at its first start and kept in its EEPROM. */
#ifndef IDENTITY_H
#define IDENTITY_H

#include <stdint.h>

enum { COACH_IDENTITY_BYTES = 8 };

/* Uses the ADC before it is set up; takes about 20 ms the first time. */
void coach_find_identity(uint8_t identity[COACH_IDENTITY_BYTES]);

#endif
