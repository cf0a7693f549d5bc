#include "tasks.h"

#include <time.h>

static const size_t STACK_BYTES = 256 * 1024;

uint64_t Tasks::monotonic_us()
{
    timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return uint64_t(now.tv_sec) * 1000000 + uint64_t(now.tv_nsec) / 1000;
}

/* makecontext hands on ints only. */
void Tasks::enter(unsigned high, unsigned low)
{
    Task *task = reinterpret_cast<Task *>(uintptr_t(high) << 32 | low);
    task->run(task->argument);
}

void Tasks::start(void (*run)(void *), void *argument)
{
    tasks_.emplace_back(new Task{{}, run, argument, now_us(), std::vector<char>(STACK_BYTES)});
    Task *task = tasks_.back().get();
    getcontext(&task->context);
    task->context.uc_stack.ss_sp = task->stack.data();
    task->context.uc_stack.ss_size = task->stack.size();
    task->context.uc_link = &scheduler_;
    uint64_t place = reinterpret_cast<uintptr_t>(task);
    makecontext(&task->context, reinterpret_cast<void (*)()>(enter), 2, unsigned(place >> 32),
                unsigned(place));
}

void Tasks::sleep_us(uint64_t us)
{
    Task *task = running_;
    task->due_us = now_us() + us;
    swapcontext(&task->context, &scheduler_);
}

Tasks::Task *Tasks::next() const
{
    Task *first = nullptr;
    for (const std::unique_ptr<Task> &task : tasks_)
        if (first == nullptr || task->due_us < first->due_us)
            first = task.get();
    return first;
}

uint64_t Tasks::next_due_us() const
{
    return next()->due_us;
}

void Tasks::run_until(uint64_t until_us)
{
    for (Task *task = next(); task->due_us <= until_us; task = next()) {
        if (virtual_us_ < task->due_us)
            virtual_us_ = task->due_us;
        running_ = task;
        swapcontext(&scheduler_, &task->context);
        running_ = nullptr;
    }
    virtual_us_ = until_us;
}
