import type { Changes } from './settle-in-order.ts'

/** What the audit record says of entries that statements changed. */
export const notesOf = (
  { heard, takenBack }: Changes,
  detail: Record<string, unknown>,
): { subjectId: string; detail: Record<string, unknown> }[] => [
  ...heard.map(({ id, first, now }) => ({
    subjectId: id,
    detail: {
      ...detail,
      status: { before: first?.archivedAt === null ? first.status : null, after: now?.status },
      score: { before: first?.score ?? null, after: now?.score ?? null },
      endedOn: { before: first?.endedOn ?? null, after: now?.endedOn ?? null },
    },
  })),
  ...takenBack.map((subjectId) => ({ subjectId, detail: { ...detail, takenBack: true } })),
]
