import type { EntityManager } from '@mikro-orm/postgresql'
import { findSafeGroups } from '@tidemark/domain/anonymity/safe-groups'
import { ASK_WITHIN_DAYS } from '@tidemark/domain/training-evaluation/reaction'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { keepsSheet, readTrainingSession } from '../training/training.module.ts'
import { learnedOf } from './evaluate-courses.ts'
import type { AskedEvaluationType, SessionEvaluationType } from './evaluation.type.ts'
import { readSessionScores } from './learning.read.ts'
import { type LookedAtBehavior, readLooks } from './looks.read.ts'
import { readMinimum } from './minimum.read.ts'
import { tellReaction } from './reactions.read.ts'
import { readServedObjectives } from './served-objectives.read.ts'
import { tellEffects } from './told-effects.ts'
import { tellLearning } from './told-learning.ts'
import { TrainingEvaluation } from './training-evaluation.entity.ts'

/** A session on the levels 1 to 3, for those who keep its sheet; null for anybody else, and where there is none. */
export async function evaluateSession(
  { em, viewer, now }: Pick<SignedInContext, 'em' | 'viewer' | 'now'>,
  sessionId: string,
): Promise<SessionEvaluationType | null> {
  const session = await readTrainingSession(em, sessionId)
  if (!session || !keepsSheet(viewer, session)) return null
  const today = now.toISOString().slice(0, 10)
  const minimum = await readMinimum(em)
  const found = await readLooks(em, { courseIds: [session.course.id], today, bySession: true })
  const own = found.filter((behavior) => behavior.sessionId === sessionId)
  const scores = await readSessionScores(em, { courseId: session.course.id, sessionId })
  const learning = tellLearning(scores, 1)
  const objectives = await readServedObjectives(
    em,
    own.flatMap(({ objectiveId }) => (objectiveId === null ? [] : [objectiveId])),
  )
  const asked = await em.findOne(TrainingEvaluation, { session: sessionId }, { refresh: true })
  return {
    id: sessionId,
    asOf: today,
    asked: asked && tellAsked(asked),
    notAsked: asked ? null : await whyNotAsked(em, session, minimum, now),
    learning,
    effects: tellEffects(own, {
      minimum,
      minimumCount: 1,
      learned: learnedOf(learning),
      objectives,
      isSafe: (behaviorId, day) => isSafeBeside(found, { sessionId, behaviorId, day }, minimum),
    }),
  }
}

function tellAsked(evaluation: TrainingEvaluation): AskedEvaluationType {
  const { id, version, openedOn, closesOn, closedAt, invitedCount, minimumGroupSize } = evaluation
  const { answeredCount: people, answered, sums, favorable, comments } = evaluation
  return {
    id,
    version,
    openedOn,
    closesOn,
    isOpen: !closedAt,
    invited: invitedCount,
    minimumGroupSize,
    reaction:
      people && answered && sums && favorable ? tellReaction([{ people, answered, sums, favorable }]) : null,
    comments: (comments ?? []).slice(0, 250),
  }
}

interface Asking {
  id: string
  series: object | null
  state: string
  endsAt: Date
}

/** In a sentence; also while it is about to be asked. */
async function whyNotAsked(
  em: EntityManager,
  { id, series, state, endsAt }: Asking,
  minimum: number,
  now: Date,
): Promise<string> {
  if (series) return 'People are asked about the series as a whole, not about each of its parts.'
  if (state === 'cancelled') return 'It didn’t take place.'
  if (state !== 'held') return 'People are asked once it is on file who was there.'
  if (now.getTime() - endsAt.getTime() > ASK_WITHIN_DAYS * 86_400_000)
    return `Nobody was asked: it was put on file more than ${ASK_WITHIN_DAYS} days after it ended.`
  const [row] = await em.execute<{ people: number }[]>(
    `select count(*)::int as people from attendance
      where session_id = ? and archived_at is null and not is_recognized and status in ('attended', 'completed')`,
    [id],
  )
  return (row?.people ?? 0) < minimum
    ? `Nobody is asked: what fewer than ${minimum} people answer is shown to nobody, and fewer were there.`
    : 'Those who were there will be asked within a minute.'
}

/** Whether the figure of one session leaves enough people of that of the whole course, beside those of the other sessions. */
function isSafeBeside(
  found: readonly LookedAtBehavior[],
  { sessionId, behaviorId, day }: { sessionId: string; behaviorId: string; day: number },
  minimum: number,
): boolean {
  const sides = found
    .filter((behavior) => behavior.behaviorId === behaviorId)
    .map((behavior) => ({
      sessionId: behavior.sessionId,
      observed: behavior.looks.find((look) => look.day === day)?.attendees.observed ?? 0,
      others: behavior.looks.find((look) => look.day === day)?.others.observed ?? 0,
    }))
  const sessions = sides.filter((side) => side.sessionId !== null)
  const whole = sides.find((side) => side.sessionId === null)?.observed ?? 0
  // Whoever took the course twice is in two sessions and once in the whole.
  const rest = Math.max(0, whole - sessions.reduce((sum, { observed }) => sum + observed, 0))
  const safe = findSafeGroups({
    parentIndex: [-1, ...sessions.map(() => 0)],
    ownCounts: [[rest], ...sessions.map(({ observed }) => [observed])],
    minimum,
    candidates: [true, ...sessions.map(({ others }) => others >= minimum)],
  })
  return safe[1 + sessions.findIndex((side) => side.sessionId === sessionId)] ?? false
}
