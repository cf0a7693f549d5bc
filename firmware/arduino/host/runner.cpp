/* Runs a sketch as a process: `kind u8, length u16, data` each way on stdin and stdout.
 *
 * in:  W bytes: written by BLE; U bytes: by USB; A channel u8, counts u16: a sensor's reading
 *      (channel 255: the battery, in mV); B u8: the button; C u8: a BLE host is there;
 *      I place u8, value u8: a register of the motion sensor (place 117: who it is; 0: nobody)
 *      R u32: the radio has no room for so many ms; T u32: microseconds pass (--virtual); Q: end
 * out: D text: advertises by this name; N bytes: one notification; U bytes: by USB;
 *      M u8: the motor; L u8: the LED; P u8: the battery's per cent; T u32: those have passed
 */
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <deque>
#include <string>
#include <vector>

#include "board.h"
#include "tasks.h"

namespace {

const size_t PINS = 256;
const uint8_t BATTERY_CHANNEL = 255;
const uint8_t WHO_AM_I = 0x75;
/* Two tasks that are due at once take turns; one that never sleeps still lets time pass. */
const uint64_t TURN_US = 100;

struct Board {
    explicit Board(bool is_virtual) : tasks(is_virtual) {}

    Tasks tasks;
    uint16_t counts[COACH_MAX_TAXELS] = {};
    uint16_t battery_mv = 3900;
    uint8_t motion[256] = {};
    bool levels[PINS] = {};
    bool is_led_on = false;
    std::deque<uint8_t> usb;
    host::Central *central = nullptr;
    uint16_t mtu = 247;
    uint64_t no_room_until_us = 0;
    std::string out;
    bool is_over = false;
};

Board *board;

void say(char kind, const void *bytes, size_t count)
{
    const char head[] = {kind, char(count & 0xff), char(count >> 8)};
    board->out.append(head, sizeof head);
    board->out.append(static_cast<const char *>(bytes), count);
}

void flush_out()
{
    size_t at = 0;
    while (at < board->out.size()) {
        ssize_t count = write(STDOUT_FILENO, board->out.data() + at, board->out.size() - at);
        if (count < 0 && errno != EINTR)
            exit(0);
        at += count > 0 ? size_t(count) : 0;
    }
    board->out.clear();
}

uint32_t number(const std::string &data, size_t at, size_t bytes)
{
    uint32_t value = 0;
    for (size_t byte = 0; byte < bytes && at + byte < data.size(); byte++)
        value |= uint32_t(uint8_t(data[at + byte])) << (8 * byte);
    return value;
}

void pass(uint32_t us)
{
    uint64_t until_us = board->tasks.now_us() + us;
    board->tasks.run_until(until_us);
    uint32_t now = uint32_t(until_us);
    say('T', &now, sizeof now);
    flush_out();
}

void set_reading(uint8_t channel, uint16_t counts)
{
    if (channel == BATTERY_CHANNEL)
        board->battery_mv = counts;
    else if (channel < COACH_MAX_TAXELS)
        board->counts[channel] = counts;
}

void obey(char kind, const std::string &data)
{
    const uint8_t *bytes = reinterpret_cast<const uint8_t *>(data.data());
    switch (kind) {
    case 'W':
        board->central->wrote(bytes, data.size());
        break;
    case 'U':
        board->usb.insert(board->usb.end(), bytes, bytes + data.size());
        break;
    case 'A':
        set_reading(uint8_t(number(data, 0, 1)), uint16_t(number(data, 1, 2)));
        break;
    case 'B':
        board->levels[host::setup_of_sketch().button_pin] = number(data, 0, 1) == 0;
        break;
    case 'C':
        if (number(data, 0, 1) != 0)
            board->central->connected(board->mtu);
        else
            board->central->disconnected();
        break;
    case 'I':
        board->motion[number(data, 0, 1)] = uint8_t(number(data, 1, 1));
        break;
    case 'R':
        board->no_room_until_us = board->tasks.now_us() + uint64_t(number(data, 0, 4)) * 1000;
        break;
    case 'T':
        pass(number(data, 0, 4));
        break;
    case 'Q':
        board->is_over = true;
        break;
    default:
        fprintf(stderr, "unknown kind %d\n", kind);
        exit(2);
    }
}

/* Read what is there and obey what is whole; false: the other end has closed. */
bool hear()
{
    static std::string in;
    char bytes[4096];
    ssize_t count = read(STDIN_FILENO, bytes, sizeof bytes);
    if (count <= 0)
        return count < 0 && errno == EINTR;
    in.append(bytes, size_t(count));
    size_t at = 0;
    while (!board->is_over && in.size() - at >= 3 && in.size() - at - 3 >= number(in, at + 1, 2)) {
        size_t length = number(in, at + 1, 2);
        obey(in[at], in.substr(at + 3, length));
        at += 3 + length;
    }
    in.erase(0, at);
    return true;
}

/* Sleep until somebody is due or the other end speaks. */
bool someone_spoke()
{
    pollfd in = {STDIN_FILENO, POLLIN, 0};
    timespec pause = {0, 0};
    if (board->tasks.is_virtual())
        return poll(&in, 1, -1) > 0;
    uint64_t now = board->tasks.now_us(), due = board->tasks.next_due_us();
    if (due > now)
        pause = {time_t((due - now) / 1000000), long((due - now) % 1000000 * 1000)};
    return ppoll(&in, 1, &pause, nullptr) > 0;
}

void run_sketch(void *)
{
    host::run_setup();
    for (;;) {
        uint64_t began_us = host::now_us();
        host::run_loop();
        if (host::now_us() == began_us)
            board->tasks.sleep_us(TURN_US);
    }
}

} /* namespace */

namespace host {

uint64_t now_us() { return board->tasks.now_us(); }
void sleep_ms(uint32_t ms) { board->tasks.sleep_us(uint64_t(ms) * 1000); }
void start_task(void (*task)(void *), void *context) { board->tasks.start(task, context); }
bool pin(uint8_t pin) { return board->levels[pin]; }
void set_central(Central *central) { board->central = central; }
void advertise(const char *name) { say('D', name, strlen(name)); }
void set_battery_level(uint8_t percent) { say('P', &percent, 1); }
size_t usb_waiting() { return board->usb.size(); }
void usb_write(const uint8_t *bytes, size_t count) { say('U', bytes, count); }

void set_pin(uint8_t pin, bool level)
{
    board->levels[pin] = level;
    if (pin != setup_of_sketch().led_pin || level == board->is_led_on)
        return;
    board->is_led_on = level;
    uint8_t on = level ? 1 : 0;
    say('L', &on, 1);
}

void set_pwm(uint8_t pin, uint8_t strength)
{
    if (pin == setup_of_sketch().motor_pin)
        say('M', &strength, 1);
}

uint16_t sensor_counts(uint8_t pin)
{
    const GloveSetup &setup = setup_of_sketch();
    uint8_t channel = 0;
    for (size_t bit = 0; bit < sizeof setup.select_pins; bit++)
        if (setup.select_pins[bit] != NOT_WIRED && board->levels[setup.select_pins[bit]])
            channel = uint8_t(channel | 1U << bit);
    for (size_t taxel = 0; taxel < setup.taxel_count; taxel++)
        if (setup.taxels[taxel].pin == pin && setup.taxels[taxel].channel == channel)
            return board->counts[taxel];
    return 0;
}

bool motion_is_there(uint8_t address)
{
    return address == 0x68 && board->motion[WHO_AM_I] != 0;
}

uint8_t motion_register(uint8_t place) { return board->motion[place]; }
void set_motion_register(uint8_t place, uint8_t value) { board->motion[place] = value; }

uint16_t battery_pin_mv()
{
    return uint16_t(float(board->battery_mv) / setup_of_sketch().battery_ratio);
}

int usb_next()
{
    if (board->usb.empty())
        return -1;
    uint8_t byte = board->usb.front();
    board->usb.pop_front();
    return byte;
}

bool notify(const uint8_t *bytes, size_t count)
{
    if (now_us() < board->no_room_until_us)
        return false;
    say('N', bytes, count);
    return true;
}

} /* namespace host */

int main(int argc, char **argv)
{
    bool is_virtual = false, has_motion = false;
    uint16_t mtu = 247;
    for (int at = 1; at < argc; at++) {
        has_motion = has_motion || strcmp(argv[at], "--motion") == 0;
        is_virtual = is_virtual || strcmp(argv[at], "--virtual") == 0;
        if (strcmp(argv[at], "--mtu") == 0 && at + 1 < argc)
            mtu = uint16_t(atoi(argv[at + 1]));
    }
    static Board only(is_virtual);
    board = &only;
    board->mtu = mtu;
    board->motion[WHO_AM_I] = has_motion ? 0x68 : 0;
    board->levels[host::setup_of_sketch().button_pin] = true;
    board->tasks.start(run_sketch, nullptr);
    board->tasks.run_until(board->tasks.now_us());
    for (bool is_there = true; is_there && !board->is_over;) {
        flush_out();
        if (someone_spoke())
            is_there = hear();
        if (!is_virtual)
            board->tasks.run_until(board->tasks.now_us());
    }
    flush_out();
    return 0;
}
