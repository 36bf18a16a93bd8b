import type { LinkRefusal } from './link-api.ts'

/** What a page says instead of what its link leads to; what has no words of its own is told as not reached. */
export type LinkEnds = Readonly<
  Record<'unknown' | 'unreachable', End> &
    Partial<Record<Exclude<LinkRefusal, 'unknown' | 'unreachable'>, End>>
>

interface End {
  title: string
  text: string
}
