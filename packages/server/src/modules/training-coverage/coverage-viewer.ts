import type { Viewer } from '../../kernel/request-context.ts'
import { programsRun, unitsLed } from '../access/access.module.ts'

/** What somebody may know of required training. */
export interface CoverageViewer {
  /** HR sees everybody by name. */
  knowsAll: boolean
  /** Executives see figures of everybody, of enough people together. */
  seesFigures: boolean
  /** Programs whose required people they see by name, with “completed” or not. */
  programsRun: readonly string[]
  /** Units whose people they see by name, those below included. */
  unitsLed: readonly string[]
}

/** What the viewer may know of required training, and of whom. */
export function coverageViewer(viewer: Viewer): CoverageViewer {
  const holds = (role: string) => viewer.roles.some((held) => held.role === role)
  return {
    knowsAll: holds('hr'),
    seesFigures: holds('executive'),
    programsRun: programsRun(viewer),
    unitsLed: unitsLed(viewer),
  }
}
