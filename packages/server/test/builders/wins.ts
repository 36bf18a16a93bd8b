import { newId } from '../../src/kernel/new-id.ts'
import { ShortTermWin } from '../../src/modules/wins/short-term-win.entity.ts'
import type { TestApp } from '../app/test-app.ts'

export interface GivenWin {
  wave?: string | null
  title?: string
  wonOn?: string | null
  metric?: string | null
  baseline?: number | null
  result?: number | null
  visibleHow?: string | null
  unambiguousWhy?: string | null
  tiedToChangeHow?: string | null
  recognized?: string[]
  archivedAt?: Date
}

/** A short-term win that counts, of the program as a whole. */
export async function buildWin(
  app: TestApp,
  organization: string,
  program: string,
  given: GivenWin = {},
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  em.create(ShortTermWin, {
    id,
    organization,
    program,
    title: 'Calls are answered within a minute',
    wonOn: '2026-05-03',
    metric: 'Calls answered within a minute',
    unit: '%',
    baseline: 52,
    result: 71,
    visibleHow: 'On the wall of each team room.',
    unambiguousWhy: 'The telephone system counts every call.',
    tiedToChangeHow: 'Only teams that hold the morning round have moved.',
    recognized: ['Team North'],
    ...given,
  })
  await em.flush()
  return id
}
