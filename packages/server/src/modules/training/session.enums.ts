import type { SessionState } from '@tidemark/domain/training/session'
import type { RepeatAs } from '@tidemark/domain/training/session-input'
import type { SessionGroup } from '@tidemark/domain/training/session-group'
import { registerEnum } from '../../kernel/register-enum.ts'

export const SessionStateEnum = registerEnum<SessionState>('TrainingSessionState', 'How far a session is.', {
  planned: 'It is to come, or nobody has put down yet who was there.',
  held: 'It is on file who was there.',
  cancelled: 'It doesn’t take place.',
})

export const SessionGroupEnum = registerEnum<SessionGroup>(
  'TrainingSessionGroup',
  'What a session waits for.',
  {
    upcoming: 'It has not ended yet.',
    to_log: 'It is over, and nobody has put down yet who was there.',
    past: 'It is on file who was there, or it was to have ended and was cancelled.',
  },
)

export const RepeatAsEnum = registerEnum<RepeatAs>('TrainingRepeatAs', 'How repetitions belong together.', {
  parts: 'They are parts of one series, which the same people attend.',
  sessions: 'Each is a session of its own, with its own people.',
})
