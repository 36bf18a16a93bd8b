import type { Language, Wording } from '@tidemark/domain/readiness/instrument'

/** A text of the survey in a language, in English where it isn't worded in it. */
export const textIn = (wording: Wording, language: Language): string => wording[language] ?? wording.en ?? ''
