/** Kinds of rows that get keys. */
const KINDS = {
  organization: 1,
  unit: 2,
  employee: 3,
  membership: 4,
  program: 5,
  behavior: 6,
  wave: 7,
  waveUnit: 8,
  account: 9,
  role: 10,
  recording: 11,
  observation: 12,
  instrument: 13,
  round: 14,
  audience: 15,
  communication: 16,
  course: 17,
  session: 18,
} as const

/** The key of the n-th row of a kind: the same in each run, and in the order of writing as the product's are. */
export function numberedId(kind: keyof typeof KINDS, n: number): string {
  const number = n.toString(16).padStart(12, '0')
  return `be9c${KINDS[kind].toString(16).padStart(4, '0')}-0000-7000-8000-${number}`
}
