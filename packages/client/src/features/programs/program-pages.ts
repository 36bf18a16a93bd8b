import type { RouteLocationRaw } from 'vue-router'

export interface ProgramPage {
  readonly label: string
  readonly to: RouteLocationRaw
  /** The current one at its own address only: others lie below it. */
  readonly exact?: boolean
}

const pages = [
  { label: 'Steps', name: 'program', ofRoom: true },
  { label: 'Plan', name: 'program-plan', ofRoom: false },
  { label: 'Coalition', name: 'program-coalition', ofRoom: true },
  { label: 'Readiness', name: 'program-readiness', ofRoom: true },
  { label: 'Wins', name: 'program-wins', ofRoom: true },
  { label: 'Blockers', name: 'program-blockers', ofRoom: true },
  { label: 'Scope', name: 'program-scope', ofRoom: true },
  { label: 'Activity', name: 'program-activity', ofRoom: true },
]

/** The pages of a program that the viewer may open, in the order of the tabs. */
export function listProgramPages(programId: string, readsRoom: boolean): ProgramPage[] {
  return pages
    .filter(({ ofRoom }) => readsRoom || !ofRoom)
    .map(({ label, name }) => ({
      label,
      to: { name, params: { programId } },
      exact: name === 'program',
    }))
}
