import { remindOfTraining } from '../modules/attendance/attendance.module.ts'
import type { MailServer } from '../modules/mail/mail.module.ts'
import { putOutFeedback } from '../modules/feedback/feedback.module.ts'
import { remindBeforeClosing, turnRounds } from '../modules/readiness/readiness.module.ts'
import {
  remindOfEvaluations,
  turnEvaluations,
} from '../modules/training-evaluation/training-evaluation.module.ts'
import { remindOfChecks, turnChecks } from '../modules/understanding/understanding.module.ts'
import { visitOrganizations, type VisitSettings } from './visit-organizations.ts'

export interface RoundsSettings extends Pick<VisitSettings, 'orm' | 'urls' | 'log'> {
  clock: () => Date
  /** Without one nobody can be reminded. */
  mail: MailServer | null
}

/** Opens, reminds of and closes rounds of readiness, understanding checks and evaluations of trainings on their days. */
export function startRounds({ orm, urls, log, clock, mail }: RoundsSettings): { close(): Promise<void> } {
  // Told once: what can't be opened is tried again each minute, since somebody may put it right.
  const told = new Set<string>()
  return visitOrganizations({
    orm,
    urls,
    log,
    task: 'open, remind of or close rounds, or put out comments',
    visit: async (em, organizationId) => {
      for (const turned of await turnRounds(em, organizationId, clock())) {
        const { roundId, command, refusal } = turned
        if (refusal === null) log.info({ organizationId, roundId, command }, 'a round reached its day')
        else if (!told.has(roundId)) {
          told.add(roundId)
          log.warn({ organizationId, roundId, refusal }, 'a round could not be opened on its day')
        }
      }
      for (const turned of await turnChecks(em, organizationId, clock())) {
        const { checkId, command, refusal } = turned
        if (refusal === null) log.info({ organizationId, checkId, command }, 'a check reached its day')
        else if (!told.has(checkId)) {
          told.add(checkId)
          log.warn({ organizationId, checkId, refusal }, 'a check could not be opened on its day')
        }
      }
      for (const turned of await turnEvaluations(em, organizationId, clock()))
        log.info({ organizationId, ...turned }, 'a training was asked about, or closed to answers')
      await putOutFeedback(em, clock())
      if (!mail) return
      await remindBeforeClosing(em, clock())
      await remindOfChecks(em, clock())
      await remindOfEvaluations(em, clock())
      await remindOfTraining(em, clock())
    },
  })
}
