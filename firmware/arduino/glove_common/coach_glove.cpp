#include "coach_glove.h"

#if defined(USE_TINYUSB)
#include <Adafruit_TinyUSB.h>
#endif

static const uint8_t FIRMWARE_VERSION[3] = {1, 0, 0};
static const uint32_t BATTERY_MS = 5000;
/* A battery that runs out winks: this long, this often. */
static const uint32_t WINK_MS = 60;
static const uint32_t WINK_EACH_MS = 2000;

void Glove::begin(const GloveSetup &setup, const GloveBoard &board)
{
    setup_ = setup;
    board_ = board;
    name_it();
    set_up_pins();
    watch_battery();
    configure();
    core_board_ = {this, now_us, read_taxel, button, motor, led, battery_mv,
                   read_motion};
    coach_init(&device_, &config_, &core_board_);
}

void Glove::name_it()
{
    static const char DIGITS[] = "0123456789ABCDEF";
    size_t length = 0;
    while (length < sizeof name_ - 6 && setup_.name[length] != '\0') {
        name_[length] = setup_.name[length];
        length++;
    }
    name_[length++] = ' ';
    for (size_t at = 6; at < 8; at++) {
        name_[length++] = DIGITS[board_.device_id[at] >> 4];
        name_[length++] = DIGITS[board_.device_id[at] & 15];
    }
    name_[length] = '\0';
}

void Glove::set_up_pins()
{
    if (setup_.button_pin != NOT_WIRED)
        pinMode(setup_.button_pin, INPUT_PULLUP);
    if (setup_.motor_pin != NOT_WIRED)
        pinMode(setup_.motor_pin, OUTPUT);
    pinMode(setup_.led_pin, OUTPUT);
    for (uint8_t pin : setup_.select_pins)
        if (pin != NOT_WIRED)
            pinMode(pin, OUTPUT);
}

void Glove::configure()
{
    float ohm = setup_.divider_ohm;
    config_ = coach_config_t();
    for (size_t at = 0; at < sizeof config_.device_id; at++)
        config_.device_id[at] = board_.device_id[at];
    for (size_t at = 0; at < sizeof config_.firmware; at++)
        config_.firmware[at] = FIRMWARE_VERSION[at];
    config_.rate_mhz = uint32_t(setup_.rate_hz * 1000.0F);
    config_.max_rate_mhz = uint32_t(board_.max_rate_hz * 1000.0F);
    config_.taxels = setup_.taxel_count;
    config_.full_scale = board_.full_scale;
    config_.curve = 1;
    config_.curve_a = typical_newtons(ohm);
    config_.curve_b = FSR_POWER;
    config_.name = name_;
    config_.oversampling = setup_.oversampling;
    config_.samples_per_frame = 1;
    config_.motion_period_us = board_.motion_period_us;
    if (setup_.alarm_newtons > 0.0F) {
        config_.alarm_mode = COACH_ALARM_ANY_TAXEL;
        config_.alarm_counts = typical_counts(setup_.alarm_newtons, ohm, board_.full_scale);
    }
}

void Glove::poll()
{
    exchange_usb();
    coach_poll(&device_);
    const uint8_t *bytes;
    while (size_t count = coach_peek(&device_, &bytes)) {
        for (size_t at = 0; at < count; at++) {
            frame_[frame_length_++] = bytes[at];
            if (bytes[at] == 0 || frame_length_ == LONGEST_FRAME) {
                device_.dropped += usb.offer(frame_, frame_length_);
                device_.dropped += ble.offer(frame_, frame_length_);
                frame_length_ = 0;
            }
        }
        coach_sent(&device_, count);
    }
    uint32_t now_ms = millis();
    if (now_ms - battery_due_ms_ >= BATTERY_MS) {
        battery_due_ms_ = now_ms;
        watch_battery();
    }
    if (!is_alarming_)
        light(battery_.is_low() && now_ms % WINK_EACH_MS < WINK_MS);
}

void Glove::exchange_usb()
{
    uint8_t bytes[64];
    size_t heard = 0;
    while (heard < sizeof bytes && Serial.available() > 0)
        bytes[heard++] = uint8_t(Serial.read());
    from_usb_.take(&device_, bytes, heard);
    if (bool(Serial) != usb.is_open()) {
        if (usb.is_open())
            usb.close();
        else
            usb.open();
    }
    int room = Serial.availableForWrite();
    if (room <= 0)
        return;
    uint16_t most = uint16_t(room < int(sizeof bytes) ? room : int(sizeof bytes));
    uint16_t length = usb.due(bytes, most, uint32_t(micros()));
    if (length > 0)
        usb.sent(uint16_t(Serial.write(bytes, length)), uint32_t(micros()));
}

void Glove::watch_battery()
{
    if (setup_.battery_pin != NOT_WIRED)
        battery_.measured(uint16_t(board_.read_pin_mv(setup_.battery_pin) * setup_.battery_ratio));
}

void Glove::select(uint8_t channel)
{
    if (channel == channel_)
        return;
    channel_ = channel;
    for (uint8_t bit = 0; bit < sizeof setup_.select_pins; bit++)
        if (setup_.select_pins[bit] != NOT_WIRED)
            digitalWrite(setup_.select_pins[bit], (channel >> bit & 1) != 0 ? HIGH : LOW);
    delayMicroseconds(5);
}

uint16_t Glove::read_taxel(void *context, uint16_t taxel)
{
    Glove &glove = of(context);
    const GloveTaxel &place = glove.setup_.taxels[taxel];
    glove.select(place.channel);
    return glove.board_.read_pin(place.pin);
}

bool Glove::button(void *context)
{
    uint8_t pin = of(context).setup_.button_pin;
    return pin != NOT_WIRED && digitalRead(pin) == LOW;
}

void Glove::motor(void *context, uint8_t strength)
{
    uint8_t pin = of(context).setup_.motor_pin;
    if (pin != NOT_WIRED)
        analogWrite(pin, strength);
}

void Glove::led(void *context, bool on)
{
    of(context).is_alarming_ = on;
    of(context).light(on);
}
