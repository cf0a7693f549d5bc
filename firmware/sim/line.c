#define _DEFAULT_SOURCE
#include "line.h"

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

bool line_make(line_t *line)
{
    int host;
    struct termios raw;
    memset(&raw, 0, sizeof raw);
    memset(line, 0, sizeof *line);
    line->room = LINE_BYTES;
    cfmakeraw(&raw);
    if (openpty(&line->master, &host, line->path, &raw, NULL) != 0)
        return false;
    /* From now on the kernel tells whether anybody else holds the host's end. */
    close(host);
    return fcntl(line->master, F_SETFL, O_NONBLOCK) == 0;
}

void line_put(line_t *line, uint8_t byte)
{
    line->sent++;
    if (!line->is_open)
        line->lost_closed++;
    else if (line->waiting >= line->room)
        line->lost_full++;
    else
        line->bytes[line->waiting++] = byte;
}

bool line_turn(line_t *line)
{
    struct pollfd state = {.fd = line->master, .events = POLLIN};
    bool was_open = line->is_open;
    line->is_open = poll(&state, 1, 0) >= 0 && !(state.revents & POLLHUP);
    if (!line->is_open) {
        line->lost_closed += line->waiting;
        line->waiting = 0;
        return false;
    }
    if (line->waiting > 0) {
        ssize_t taken = write(line->master, line->bytes, line->waiting);
        if (taken > 0) {
            line->waiting -= (size_t)taken;
            memmove(line->bytes, line->bytes + taken, line->waiting);
        }
    }
    return !was_open;
}

int line_get(line_t *line)
{
    uint8_t byte;
    if (read(line->master, &byte, 1) != 1)
        return -1;
    line->received++;
    return byte;
}
