/* Bytes from one task to another without a lock: one task puts, one task takes. */
#ifndef COACH_QUEUE_H
#define COACH_QUEUE_H

#include <stdint.h>

#include <atomic>

template <uint16_t SIZE>
class CoachQueue {
    static_assert((SIZE & (SIZE - 1)) == 0, "the size is a power of two");

public:
    uint16_t count() const { return uint16_t(head_.load() - tail_.load()); }
    uint16_t room() const { return uint16_t(SIZE - count()); }

    /* All of it or nothing. */
    bool put(const uint8_t *bytes, size_t length)
    {
        if (length > room())
            return false;
        uint16_t head = head_.load();
        for (size_t at = 0; at < length; at++)
            bytes_[head++ & (SIZE - 1)] = bytes[at];
        head_.store(head);
        return true;
    }

    /* Copy what comes next, at most `most` bytes, without taking it. */
    uint16_t peek(uint8_t *to, uint16_t most) const
    {
        uint16_t length = count() < most ? count() : most;
        uint16_t tail = tail_.load();
        for (uint16_t at = 0; at < length; at++)
            to[at] = bytes_[tail++ & (SIZE - 1)];
        return length;
    }

    void drop(uint16_t length) { tail_.store(uint16_t(tail_.load() + length)); }

    /* Where what is put next will lie; all before it can be dropped later. */
    uint16_t end() const { return head_.load(); }
    void drop_to(uint16_t end)
    {
        uint16_t length = uint16_t(end - tail_.load());
        if (length <= count())
            drop(length);
    }

private:
    /* Both run on and on; only their difference and their low bits count. */
    std::atomic<uint16_t> head_{0};
    std::atomic<uint16_t> tail_{0};
    uint8_t bytes_[SIZE];
};

#endif
