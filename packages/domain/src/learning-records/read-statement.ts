import type { StatementInput } from './statement-input.ts'
import { meaningOfVerb, successOfVerb, type VerbMeaning } from './verbs.ts'

/** Whom a statement means, in the one way in which it says so. */
export interface SaidPerson {
  /** The same for all statements that mean the same one. */
  key: string
  /** How people read it. */
  label: string
  /** Lower case, as the two after it; null where it says something else. */
  staffNumber: string | null
  email: string | null
  emailSha1: string | null
}

/** What a statement says of attendance, before anybody knows who and what is meant on file. */
export interface SaidAttendance {
  person: SaidPerson
  activity: { key: string; label: string }
  /** Lower case: what the activity itself may be the code of, and what names its session. */
  activityCode: string
  sessionCodes: string[]
  status: Exclude<VerbMeaning, 'withdraws'>
  /** Whether it says that the person passed; null if it says nothing of it. */
  success: boolean | null
  /** Points of a hundred; null if it tells none. */
  score: number | null
}

export type ReadStatement =
  | { kind: 'attendance'; said: SaidAttendance }
  | { kind: 'withdraws'; statementId: string }
  /** Of no concern to attendance: what it tells is none of it, or it means no single person. */
  | { kind: 'nothing'; reason: 'verb' | 'group' | 'object' }

/** Reads what a statement says of attendance. Pure: whom and what it means on file is for others to find. */
export function readStatement({ actor, verb, object, result, context }: StatementInput): ReadStatement {
  const meaning = meaningOfVerb(verb.id)
  if (meaning === null) return { kind: 'nothing', reason: 'verb' }
  if (meaning === 'withdraws')
    return object.objectType === 'StatementRef' && typeof object.id === 'string'
      ? { kind: 'withdraws', statementId: object.id }
      : { kind: 'nothing', reason: 'object' }
  const person = readPerson(actor)
  if (!person) return { kind: 'nothing', reason: 'group' }
  if (!isActivity(object)) return { kind: 'nothing', reason: 'object' }
  const { parent = [], grouping = [] } = context?.contextActivities ?? {}
  const around = [...parent, ...grouping].map(({ id }) => lastPart(id))
  const registration = context?.registration
  const success = result?.success ?? successOfVerb(verb.id)
  return {
    kind: 'attendance',
    said: {
      person,
      activity: { key: object.id, label: nameOf(object) },
      activityCode: lastPart(object.id),
      sessionCodes: [...new Set([lastPart(object.id), ...around, ...(registration ? [registration] : [])])],
      status: statusOf(meaning, success, result?.completion),
      success,
      score: scoreOf(result?.score),
    },
  }
}

type Activity = Extract<StatementInput['object'], { definition?: { name?: unknown } | undefined }>

const isActivity = (object: StatementInput['object']): object is Activity =>
  object.objectType === undefined || object.objectType === 'Activity'

/** `completion` says more than the verb; whoever failed hasn't completed, whatever else is said. */
function statusOf(
  meaning: SaidAttendance['status'],
  success: boolean | null,
  completion: boolean | undefined,
): SaidAttendance['status'] {
  const isDone = meaning === 'completed' ? completion !== false : completion === true
  if (isDone) return success === false ? 'attended' : 'completed'
  return meaning === 'completed' ? 'attended' : meaning
}

/** In points of a hundred, to two decimals. A raw score counts only beside the highest one: alone it could be of anything. */
function scoreOf(score: NonNullable<StatementInput['result']>['score']): number | null {
  if (score?.scaled !== undefined) return points(score.scaled)
  if (score?.raw === undefined || score.max === undefined) return null
  const lowest = score.min ?? 0
  return score.max > lowest ? points((score.raw - lowest) / (score.max - lowest)) : null
}

/** Less than nothing, as tests that take points away may say, is nothing. */
const points = (share: number) => Math.round(Math.min(Math.max(share, 0), 1) * 10_000) / 100

function readPerson({
  name,
  mbox,
  mbox_sha1sum,
  openid,
  account,
}: StatementInput['actor']): SaidPerson | null {
  const none = { staffNumber: null, email: null, emailSha1: null }
  if (account) {
    const label = name ? `${name} (${account.name})` : account.name
    const key = `account:${account.homePage}|${account.name}`.toLowerCase()
    return { ...none, key, label, staffNumber: account.name.trim().toLowerCase() }
  }
  if (mbox) {
    const email = mbox.slice('mailto:'.length).toLowerCase()
    return { ...none, key: `mbox:${email}`, label: name ? `${name} (${email})` : email, email }
  }
  const other = mbox_sha1sum?.toLowerCase() ?? openid
  if (other === undefined) return null
  return { ...none, key: `id:${other}`, label: name ?? other, emailSha1: mbox_sha1sum?.toLowerCase() ?? null }
}

/** The name in English, else in the first language that there is, with the address behind. */
function nameOf({ id, definition }: Activity): string {
  const names = Object.entries(definition?.name ?? {})
  const [, name] = names.find(([language]) => /^en\b/i.test(language)) ?? names[0] ?? []
  return name?.trim() ? `${name.trim()} (${id})` : id
}

/** What stands last in an address: `SAFE-1` in `https://lms.example.org/courses/SAFE-1/?view=1`, in lower case. */
export function lastPart(id: string): string {
  const [path = ''] = id.split(/[?#]/)
  const last = path.replace(/\/+$/, '').split(/[/:]/).at(-1) ?? ''
  try {
    return decodeURIComponent(last).trim().toLowerCase()
  } catch {
    return last.trim().toLowerCase()
  }
}
