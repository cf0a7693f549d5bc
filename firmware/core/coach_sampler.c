#include "coach_parts.h"

enum { TARE_SAMPLES = 32 };

static const uint32_t US_TIMES_MHZ = UINT32_C(1000000000);

static void set_period(coach_sampler_t *sampler, uint32_t rate_mhz)
{
    sampler->rate_mhz = rate_mhz;
    sampler->period_us = US_TIMES_MHZ / rate_mhz;
    sampler->period_rest = US_TIMES_MHZ % rate_mhz;
    sampler->rest = 0;
}

void coach_sampler_init(coach_device_t *device, uint32_t now_us)
{
    coach_sampler_t *sampler = &device->sampler;
    set_period(sampler, device->config->rate_mhz);
    sampler->due_us = sampler->taken_us = sampler->batch_us = now_us;
    sampler->seq = sampler->batch_seq = 0;
    sampler->batched = sampler->tare_left = 0;
    sampler->batch = device->config->samples_per_frame;
    if (sampler->batch < 1)
        sampler->batch = 1;
    if (sampler->batch > COACH_MAX_BATCH)
        sampler->batch = COACH_MAX_BATCH;
    for (uint16_t taxel = 0; taxel < device->config->taxels; taxel++)
        sampler->zero[taxel] = 0;
}

/* Send what is gathered, or count it as dropped: nothing is sent in halves, or before it is told
 * what it means. */
void coach_flush(coach_device_t *device)
{
    coach_sampler_t *sampler = &device->sampler;
    if (sampler->batched > 0 && (!coach_is_described(device) || !coach_send_samples(device)))
        device->dropped += sampler->batched;
    sampler->batched = 0;
}

bool coach_set_rate(coach_device_t *device, uint32_t rate_mhz, uint32_t now_us)
{
    coach_sampler_t *sampler = &device->sampler;
    if (rate_mhz < COACH_LEAST_RATE_MHZ || rate_mhz > device->config->max_rate_mhz)
        return false;
    coach_flush(device);
    set_period(sampler, rate_mhz);
    /* A new period after the last sample, or now where that is over: none was due, none is lost. */
    sampler->due_us = sampler->taken_us + sampler->period_us;
    if (now_us - sampler->taken_us >= sampler->period_us)
        sampler->due_us = now_us;
    return true;
}

void coach_tare(coach_device_t *device)
{
    coach_sampler_t *sampler = &device->sampler;
    for (uint16_t taxel = 0; taxel < device->config->taxels; taxel++)
        sampler->tare_sum[taxel] = 0;
    sampler->tare_left = TARE_SAMPLES;
}

static uint16_t raw_reading(const coach_device_t *device, uint16_t taxel)
{
    const coach_board_t *board = device->board;
    uint8_t conversions = device->config->oversampling;
    uint32_t sum = 0;
    if (conversions <= 1)
        return board->read_taxel(board->context, taxel);
    for (uint8_t left = conversions; left > 0; left--)
        sum += board->read_taxel(board->context, taxel);
    return (uint16_t)((sum + conversions / 2U) / conversions);
}

static void scan(coach_device_t *device, uint16_t *readings)
{
    coach_sampler_t *sampler = &device->sampler;
    bool is_taring = sampler->tare_left > 0;
    for (uint16_t taxel = 0; taxel < device->config->taxels; taxel++) {
        uint16_t raw = raw_reading(device, taxel);
        uint16_t zero = sampler->zero[taxel];
        if (is_taring)
            sampler->tare_sum[taxel] += raw;
        /* A saturated taxel stays one whatever its zero is. */
        if (raw < device->config->full_scale || device->config->full_scale == 0)
            raw = raw > zero ? (uint16_t)(raw - zero) : 0;
        readings[taxel] = raw;
    }
    if (is_taring && --sampler->tare_left == 0)
        for (uint16_t taxel = 0; taxel < device->config->taxels; taxel++)
            sampler->zero[taxel] = (uint16_t)((sampler->tare_sum[taxel] + TARE_SAMPLES / 2) / TARE_SAMPLES);
}

/* When the sample after the one that is due will be. */
static uint32_t next_due_us(const coach_sampler_t *sampler)
{
    bool is_longer = sampler->rest + sampler->period_rest >= sampler->rate_mhz;
    return sampler->due_us + sampler->period_us + (is_longer ? 1 : 0);
}

static void advance(coach_sampler_t *sampler)
{
    sampler->due_us = next_due_us(sampler);
    sampler->rest += sampler->period_rest;
    if (sampler->rest >= sampler->rate_mhz)
        sampler->rest -= sampler->rate_mhz;
}

/* Count the samples that nobody came to take: those after which yet another one is due. */
static void skip_missed(coach_device_t *device, uint32_t now_us)
{
    coach_sampler_t *sampler = &device->sampler;
    if (!coach_reached(now_us, next_due_us(sampler)))
        return;
    coach_flush(device);
    do {
        advance(sampler);
        sampler->seq++;
        if (device->streaming)
            device->dropped++;
    } while (coach_reached(now_us, next_due_us(sampler)));
}

void coach_sample(coach_device_t *device, uint32_t now_us)
{
    coach_sampler_t *sampler = &device->sampler;
    if (!coach_reached(now_us, sampler->due_us))
        return;
    skip_missed(device, now_us);
    if (sampler->batched == 0) {
        sampler->batch_seq = sampler->seq;
        sampler->batch_us = now_us;
    }
    uint16_t *readings = sampler->readings[sampler->batched];
    scan(device, readings);
    advance(sampler);
    sampler->taken_us = now_us;
    sampler->seq++;
    coach_judge(device, readings, now_us);
    if (device->streaming && ++sampler->batched >= sampler->batch)
        coach_flush(device);
}
