/* What the ESP32's board package adds to Arduino. */
#ifndef STUB_ESP32_H
#define STUB_ESP32_H

inline uint32_t analogReadMilliVolts(uint8_t pin)
{
    return pin == host::setup_of_sketch().battery_pin ? host::battery_pin_mv()
                                                      : host::sensor_counts(pin);
}

class StubEsp {
public:
    uint64_t getEfuseMac() { return 0x0000B1A2030405C0ULL; }
};

extern StubEsp ESP;

typedef void (*TaskFunction_t)(void *);
typedef int BaseType_t;
typedef unsigned UBaseType_t;
typedef uint32_t TickType_t;
typedef void *TaskHandle_t;

inline TickType_t pdMS_TO_TICKS(uint32_t ms) { return ms; }
inline void vTaskDelay(TickType_t ticks) { host::sleep_ms(ticks); }
inline BaseType_t xTaskCreate(TaskFunction_t task, const char *, uint32_t, void *context,
                              UBaseType_t, TaskHandle_t *)
{
    host::start_task(task, context);
    return 1;
}

#endif
