import { z } from 'zod'
import { calendarDate } from '../kernel/calendar-date.ts'
import { distinctKeys } from '../kernel/distinct-keys.ts'
import { lineOfText } from '../kernel/text-input.ts'
import { WAVE_STATUSES } from './wave-status.ts'

/** The most units that one wave names; a whole division is named by its top unit. */
export const WAVE_UNITS_MAX = 250

/** The most waves that a program has at a time. */
export const WAVES_MAX = 100

/**
 * Input schema of a wave. It starts, goes live and ends in this order (the same day is fine); support ends on the go-live
 * day or later, or null while nobody has decided. Support may outlast the wave: that is where sustaining is shown. `unitIds` and
 * `dependsOnIds` are sets: a key given twice counts once.
 */
export const waveInput = z
  .object({
    name: lineOfText({ max: 200 }),
    status: z.enum(WAVE_STATUSES),
    startsOn: calendarDate,
    goLiveOn: calendarDate,
    endsOn: calendarDate,
    supportEndsOn: calendarDate.nullable().default(null),
    unitIds: distinctKeys(WAVE_UNITS_MAX),
    dependsOnIds: distinctKeys(WAVES_MAX),
  })
  .refine(({ startsOn, goLiveOn }) => startsOn <= goLiveOn, {
    path: ['goLiveOn'],
    error: 'Enter a go-live on or after the start.',
    params: { code: 'go_live_before_start' },
  })
  .refine(({ goLiveOn, endsOn }) => goLiveOn <= endsOn, {
    path: ['endsOn'],
    error: 'Enter an end on or after the go-live.',
    params: { code: 'end_before_go_live' },
  })
  .refine(({ goLiveOn, supportEndsOn }) => supportEndsOn === null || goLiveOn <= supportEndsOn, {
    path: ['supportEndsOn'],
    error: 'Enter an end of support on or after the go-live, or leave it open.',
    params: { code: 'support_ends_before_go_live' },
  })

/** A wave as the rules want it. */
export type WaveInput = z.output<typeof waveInput>
