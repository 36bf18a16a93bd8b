import type { Round } from './round-fields.ts'

/** Languages as their speakers call them, so that each finds their own. */
export const LANGUAGE_WORDS: Record<Round['languages'][number], string> = {
  EN: 'English',
  DE: 'Deutsch',
  FR: 'Français',
  ES: 'Español',
  IT: 'Italiano',
  NL: 'Nederlands',
  PL: 'Polski',
  PT: 'Português',
}
