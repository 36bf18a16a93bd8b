import type { Ask } from './ask.ts'

export const CONTENDERS = ['product', 'postgraphile', 'limit'] as const
export type Contender = (typeof CONTENDERS)[number]

/** One thing that people do, asked of each contender that can do it. */
export interface MeasuredPath {
  name: string
  title: string
  asks: Partial<Record<Contender, Ask>>
  /** Brings an answer into the form in which all contenders' must be equal. */
  normalize: (contender: Contender, answer: unknown) => unknown
  /** The status that each request must be answered with. */
  status: number
}

/** A part of an answer that somebody else sent; what isn't there is undefined. */
export function at(answer: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    answer,
  )
}

export function listAt(answer: unknown, ...keys: readonly string[]): unknown[] {
  const value = at(answer, ...keys)
  if (!Array.isArray(value))
    throw new Error(`No list at ${keys.join('.')}: ${JSON.stringify(answer).slice(0, 500)}`)
  return value
}

/** Sums of fractions depend on the order of adding in their last digits. */
export const rounded = (value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1e9) / 1e9 + 0 : value
