import { z } from 'zod'
import { calendarDate } from '../kernel/calendar-date.ts'
import { lineOfText, longText, orNothing } from '../kernel/text-input.ts'
import { webAddress } from '../kernel/web-address.ts'
import { REPORTABLE_CRITERIA } from '../kotter/reportable-criteria.ts'

/** In what form a piece of evidence is on file. */
export const EVIDENCE_KINDS = ['text', 'link', 'file'] as const

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** The most pieces that a step or a blocker has on file at a time: more than anybody reads before a decision. */
export const EVIDENCE_MAX = 50

const figure = z.number().int().min(0).max(10_000_000).nullable().default(null)

/** What every piece of evidence says, whatever its form. */
const fields = {
  title: lineOfText({ max: 200 }),
  text: orNothing(longText({ max: 10_000 })),
  url: orNothing(webAddress),
  datedOn: calendarDate,
  criterion: z.enum(REPORTABLE_CRITERIA).nullable().default(null),
  reportedCount: figure,
  reportedOf: figure,
}

/**
 * Input schema of a piece of evidence of this form. A text needs its text and a link its address; a file brings neither. With
 * it a figure may be reported that was measured elsewhere: `reportedCount` of `reportedOf` for one criterion of a step's gate,
 * all three or none, the count at most what it is of.
 */
export function evidenceInput(kind: EvidenceKind) {
  return z
    .object(fields)
    .refine(({ text }) => kind !== 'text' || text !== null, {
      path: ['text'],
      error: 'Write what there is to know.',
      params: { code: 'required' },
    })
    .refine(({ url }) => (kind === 'link') === (url !== null), {
      path: ['url'],
      error: kind === 'link' ? 'Enter the address.' : 'Only a link has an address.',
      params: { code: kind === 'link' ? 'required' : 'not_a_link' },
    })
    .refine(
      ({ criterion, reportedCount, reportedOf }) => {
        const given = [criterion, reportedCount, reportedOf].filter((value) => value !== null).length
        return given === 0 || given === 3
      },
      {
        path: ['reportedCount'],
        error: 'Say what the figure is for, and both of its numbers, or leave all three empty.',
        params: { code: 'half_a_figure' },
      },
    )
    .refine(({ reportedOf }) => reportedOf === null || reportedOf > 0, {
      path: ['reportedOf'],
      error: 'Enter 1 or more: of nobody nothing can be said.',
      params: { code: 'of_nothing' },
    })
    .refine(
      ({ reportedCount, reportedOf }) =>
        reportedCount === null || reportedOf === null || reportedCount <= reportedOf,
      {
        path: ['reportedCount'],
        error: 'Enter at most what it is of.',
        params: { code: 'more_than_all' },
      },
    )
}

/** A piece of evidence as the rules want it. */
export type EvidenceInput = z.output<ReturnType<typeof evidenceInput>>
