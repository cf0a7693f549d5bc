/* From reset to main: what a vendor's SDK would bring. */
#include <stdint.h>

extern uint32_t stack_top, data_load, data_begin, data_end, bss_begin, bss_end;
int main(void);
void start(void);

static volatile uint32_t *const CPACR = (volatile uint32_t *)0xE000ED88;

static void halt(void)
{
    for (;;) {
    }
}

void start(void)
{
    *CPACR |= UINT32_C(0xF) << 20; /* the floating-point unit */
    __asm volatile("dsb\n isb");
    const uint32_t *from = &data_load;
    for (uint32_t *to = &data_begin; to < &data_end; to++)
        *to = *from++;
    for (uint32_t *to = &bss_begin; to < &bss_end; to++)
        *to = 0;
    main();
    halt();
}

/* No interrupt is ever enabled; the first fault ends it. */
__attribute__((section(".vectors"), used)) static const struct {
    uint32_t *stack;
    void (*handlers[15])(void);
} VECTORS = {
    &stack_top,
    {start, halt, halt, halt, halt, halt, 0, 0, 0, 0, halt, halt, 0, halt, halt},
};
