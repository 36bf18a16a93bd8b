import { mentionOf, partsOfBody } from '@tidemark/domain/activity/comment-body'

export interface NamedAccount {
  readonly id: string
  readonly displayName: string
}

/** Somebody as they stand in a text that is being written: `@` and this label. */
export interface Called {
  readonly label: string
  readonly id: string
}

/** A comment as people write it, with names, beside whom the names mean. */
export interface WrittenComment {
  readonly text: string
  readonly called: readonly Called[]
}

/** The label of somebody in a text: their name, counted on where somebody else of that name is in it already. */
export function labelOf({ id, displayName }: NamedAccount, called: readonly Called[]): string {
  const known = called.find((one) => one.id === id)
  if (known) return known.label
  const taken = new Set(called.map(({ label }) => label))
  let label = displayName
  for (let count = 2; taken.has(label); count += 1) label = `${displayName} (${count})`
  return label
}

/** The comment as it is kept: each name that was chosen from the list becomes the key of its account. */
export function toBody({ text, called }: WrittenComment): string {
  // The longest first, so that “@Ana” doesn't take the beginning of “@Ana Lima”.
  const byLength = called.toSorted((one, other) => other.label.length - one.label.length)
  const pattern = byLength
    .map(({ label }) => `@${label.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)}`)
    .join('|')
  if (!pattern) return text
  const ids = new Map(called.map(({ label, id }) => [`@${label}`, id]))
  return text.replaceAll(new RegExp(pattern, 'g'), (found) => mentionOf(ids.get(found) ?? ''))
}

/** A kept comment as people write it. */
export function toWritten(body: string, mentions: readonly NamedAccount[]): WrittenComment {
  const called: Called[] = []
  const words = partsOfBody(body).map(({ text, accountId }) => {
    if (text !== undefined) return text
    const person = mentions.find(({ id }) => id === accountId)
    if (!person) return mentionOf(accountId)
    const label = labelOf(person, called)
    if (!called.some(({ id }) => id === accountId)) called.push({ label, id: accountId })
    return `@${label}`
  })
  return { text: words.join(''), called }
}
