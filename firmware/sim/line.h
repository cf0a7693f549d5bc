/* The board's serial line as the host sees it: a pseudo-terminal behind a driver's buffer. */
#ifndef LINE_H
#define LINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* As much as Linux keeps for a port that is open but not read. */
enum { LINE_BYTES = 65536 };

typedef struct {
    int master;
    char path[64];
    bool is_open; /* some program has the port open */
    size_t room; /* of the driver's buffer */
    size_t waiting;
    uint8_t bytes[LINE_BYTES];
    uint64_t sent;
    uint64_t lost_full;   /* nobody read for too long */
    uint64_t lost_closed; /* nobody had the port open */
    uint64_t received;
} line_t;

/* Make the pseudo-terminal; its path is in `line->path`. Returns false when there is none. */
bool line_make(line_t *line);

/* One byte from the board. */
void line_put(line_t *line, uint8_t byte);

/* Hand over what waits and see whether the port is open. Returns true when it has been opened. */
bool line_turn(line_t *line);

/* One byte from the host, or -1. */
int line_get(line_t *line);

#endif
