import type { RouteLocationRaw } from 'vue-router'

export interface ProgramPage {
  readonly label: string
  readonly to: RouteLocationRaw
  /** The current one at its own address only: others lie below it. */
  readonly exact?: boolean
}

/** Who reads what: `all` the program itself, `room` what goes on in it, `stakeholders` where people stand. */
const pages = [
  { label: 'Steps', name: 'program', of: 'room' },
  { label: 'Plan', name: 'program-plan', of: 'all' },
  { label: 'Coalition', name: 'program-coalition', of: 'room' },
  { label: 'Stakeholders', name: 'program-stakeholders', of: 'stakeholders' },
  { label: 'Audiences', name: 'program-audiences', of: 'room' },
  { label: 'Communications', name: 'program-communications', of: 'room' },
  { label: 'Readiness', name: 'program-readiness', of: 'room' },
  { label: 'Training', name: 'program-training', of: 'room' },
  { label: 'Wins', name: 'program-wins', of: 'room' },
  { label: 'Blockers', name: 'program-blockers', of: 'room' },
  { label: 'Feedback', name: 'program-feedback', of: 'room' },
  { label: 'Scope', name: 'program-scope', of: 'room' },
  { label: 'Activity', name: 'program-activity', of: 'room' },
] as const

/** The pages of a program that the viewer may open, in the order of the tabs. */
export function listProgramPages(
  programId: string,
  reads: { readonly room: boolean; readonly stakeholders: boolean },
): ProgramPage[] {
  return pages
    .filter(({ of }) => of === 'all' || reads[of])
    .map(({ label, name }) => ({
      label,
      to: { name, params: { programId } },
      exact: name === 'program',
    }))
}
