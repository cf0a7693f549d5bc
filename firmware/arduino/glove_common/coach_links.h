/* The two ways to a host, USB and BLE: whole frames out, whole commands in, never mixed up. */
#ifndef COACH_LINKS_H
#define COACH_LINKS_H

extern "C" {
#include <coach_core.h>
#include <coach_wire.h>
}

#include "coach_queue.h"

/* Out: takes whole frames or none, gives a stream of bytes in pieces that fit a packet. */
class CoachOutbox {
public:
    explicit CoachOutbox(uint32_t pause_us) : pause_us_(pause_us) {}

    /* A host listens from now on, or no longer; from any task. */
    void open()
    {
        /* What an earlier host left is not this one's; an answer to its first word is. */
        stale_end_ = queue_.end();
        session_++;
        is_open_ = true;
    }
    void close() { is_open_ = false; }
    bool is_open() const { return is_open_; }

    /* Take a frame, or lose it whole because the line is too slow; with no host nothing is lost.
     * Returns the samples lost before this one, once there is room again to tell of them. */
    uint32_t offer(const uint8_t *frame, uint16_t length)
    {
        bool is_samples = length > 1 && frame[1] == COACH_SAMPLES_U16;
        bool is_motion = length > 1 && frame[1] == COACH_MOTION;
        uint16_t spare = is_samples ? SPARE_BYTES : is_motion ? 2 * SPARE_BYTES : 0;
        if (!is_open_)
            return 0;
        if (length + spare > queue_.room() || !queue_.put(frame, length)) {
            lost_ += is_samples ? 1 : 0;
            return 0;
        }
        uint32_t lost = is_samples ? lost_ : 0;
        lost_ -= lost;
        return lost;
    }

    /* The bytes that are to go now, at most `most`; 0: none. They stay until `sent`. */
    uint16_t due(uint8_t *to, uint16_t most, uint32_t now_us)
    {
        if (session_ != seen_session_) {
            seen_session_ = session_;
            queue_.drop_to(stale_end_);
            is_fresh_ = true;
        }
        uint16_t waiting = queue_.count();
        if (!is_open_ || waiting == 0 || (waiting < most && now_us - sent_us_ < pause_us_))
            return 0;
        uint16_t length = 0;
        /* An empty frame parts a new host's stream from what an earlier one left in halves. */
        if (is_fresh_)
            to[length++] = 0;
        return uint16_t(length + queue_.peek(to + length, uint16_t(most - length)));
    }

    void sent(uint16_t length, uint32_t now_us)
    {
        if (length == 0)
            return;
        if (is_fresh_)
            length--;
        is_fresh_ = false;
        queue_.drop(length);
        sent_us_ = now_us;
    }

private:
    /* Samples leave this much to alarms and answers. */
    static const uint16_t SPARE_BYTES = 256;

    CoachQueue<2048> queue_;
    std::atomic<bool> is_open_{false};
    std::atomic<uint8_t> session_{0};
    std::atomic<uint16_t> stale_end_{0};
    uint8_t seen_session_ = 0;
    bool is_fresh_ = true;
    uint32_t lost_ = 0;
    uint32_t pause_us_;
    uint32_t sent_us_ = 0;
};

/* In: gathers a command of one link, so that two hosts' bytes never run into each other. */
class CoachInbox {
public:
    void take(coach_device_t *device, const uint8_t *bytes, size_t length)
    {
        for (size_t at = 0; at < length; at++)
            take_byte(device, bytes[at]);
    }

private:
    void take_byte(coach_device_t *device, uint8_t byte)
    {
        if (length_ < sizeof frame_)
            frame_[length_] = byte;
        if (length_ <= sizeof frame_)
            length_++;
        if (byte != 0)
            return;
        if (length_ <= sizeof frame_)
            coach_receive(device, frame_, length_);
        length_ = 0;
    }

    uint8_t frame_[COACH_LONGEST_COMMAND + 1];
    size_t length_ = 0;
};

#endif
