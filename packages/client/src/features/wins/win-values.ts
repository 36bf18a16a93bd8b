import { type Problem, problemsOf } from '@tidemark/domain/kernel/problem'
import { winInput } from '@tidemark/domain/wins/win-input'
import type { ShortTermWinInput } from '../../generated/graphql.ts'
import type { Win } from './win-fields.ts'

/** A win as its form holds it: empty text for what is open, the names a line each. */
export function winValues(known: Win | undefined) {
  return {
    title: known?.title ?? '',
    waveId: known?.wave?.id ?? '',
    wonOn: known?.wonOn ?? '',
    metric: known?.metric ?? '',
    unit: known?.unit ?? '',
    baseline: known?.baseline ?? null,
    result: known?.result ?? null,
    story: known?.story ?? '',
    visibleHow: known?.visibleHow ?? '',
    unambiguousWhy: known?.unambiguousWhy ?? '',
    tiedToChangeHow: known?.tiedToChangeHow ?? '',
    recognized: known?.recognized.join('\n') ?? '',
    recognizedOn: known?.recognizedOn ?? '',
  }
}

export type WinValues = ReturnType<typeof winValues>

/** What is sent for these values. */
export function toWinInput(values: WinValues): ShortTermWinInput {
  return {
    ...values,
    waveId: values.waveId || null,
    wonOn: values.wonOn || null,
    recognizedOn: values.recognizedOn || null,
    recognized: values.recognized.split('\n'),
  }
}

/** The shared rule over these values; a problem of one name is one of the field with all of them. */
export function checkWin(values: WinValues, today: string): readonly Problem[] {
  const { waveId: _, ...input } = toWinInput(values)
  const checked = problemsOf(winInput(today), input)
  if (checked.ok) return []
  return checked.problems.map((problem) => ({
    ...problem,
    field: problem.field.startsWith('recognized.') ? 'recognized' : problem.field,
  }))
}
