import type { Language } from '@tidemark/domain/readiness/instrument'
import { german } from './words-de.ts'
import { english } from './words-en.ts'
import { french } from './words-fr.ts'
import type { Words } from './words.ts'

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  it: 'Italiano',
  nl: 'Nederlands',
  pl: 'Polski',
  pt: 'Português',
}

/** The page's own words in a language, and which language they are in: English where it speaks no other. */
export function wordsIn(language: Language): { words: Words; spoken: Language } {
  if (language === 'de') return { words: german, spoken: 'de' }
  if (language === 'fr') return { words: french, spoken: 'fr' }
  return { words: english, spoken: 'en' }
}
