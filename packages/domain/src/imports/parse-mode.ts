import type { TrainingMode } from '../training/course.ts'
import { foldName } from './fold-name.ts'

const WORDS: Readonly<Record<TrainingMode, readonly string[]>> = {
  experiential: ['experiential', 'on the job', 'learning by doing', 'am Arbeitsplatz', 'Praxis', 'terrain'],
  workshop: [
    'workshop',
    'seminar',
    'classroom',
    'instructor led',
    'Seminar',
    'Präsenz',
    'atelier',
    'présentiel',
  ],
  coaching: ['coaching', 'mentoring', 'accompagnement'],
  lecture: ['lecture', 'talk', 'Vortrag', 'conférence'],
  e_learning: ['e learning', 'online', 'web based', 'self paced', 'en ligne', 'formation en ligne'],
}

const MODE_OF: ReadonlyMap<string, TrainingMode> = new Map(
  Object.entries(WORDS).flatMap(([mode, words]) =>
    // The keys of WORDS are the modes, which Object.entries widens.
    words.map((word) => [foldName(word), mode as TrainingMode] as const),
  ),
)

/** How people learn, in the words of a file; null for any other word. */
export const parseMode = (text: string): TrainingMode | null => MODE_OF.get(foldName(text)) ?? null
