import type { EntityManager } from '@mikro-orm/postgresql'

/** One run of a job. */
export interface Job {
  /** Walled to the organization whose job it is. */
  em: EntityManager
  organizationId: string
  /** What was enqueued; checked by the task itself, since it may have been written by an older version. */
  input: unknown
  /** Nobody will try again after this one. */
  isLastAttempt: boolean
  /** Says when the process is about to end: what takes long leaves the rest to another run. */
  isStopping: () => boolean
}

/** What is done for jobs of one name. One that throws is tried again, later and later, 25 times within four days. */
export type JobTask = (job: Job) => Promise<void>
