/* Tasks that take turns, each until it sleeps: the same order each time, in real or given time. */
#ifndef HOST_TASKS_H
#define HOST_TASKS_H

#include <ucontext.h>

#include <cstdint>
#include <memory>
#include <vector>

class Tasks {
public:
    explicit Tasks(bool is_virtual) : is_virtual_(is_virtual), began_us_(monotonic_us()) {}

    uint64_t now_us() const { return is_virtual_ ? virtual_us_ : monotonic_us() - began_us_; }
    bool is_virtual() const { return is_virtual_; }

    void start(void (*task)(void *), void *context);
    /* From within a task. */
    void sleep_us(uint64_t us);

    /* Run whoever is due until this time; virtual time jumps from one to the next. */
    void run_until(uint64_t until_us);
    uint64_t next_due_us() const;

private:
    struct Task {
        ucontext_t context;
        void (*run)(void *);
        void *argument;
        uint64_t due_us;
        std::vector<char> stack;
    };

    static uint64_t monotonic_us();
    static void enter(unsigned high, unsigned low);
    Task *next() const;

    bool is_virtual_;
    uint64_t began_us_;
    uint64_t virtual_us_ = 0;
    ucontext_t scheduler_;
    Task *running_ = nullptr;
    std::vector<std::unique_ptr<Task>> tasks_;
};

#endif
