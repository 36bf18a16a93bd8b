import { type InstrumentContent, type Language, LANGUAGES, type Wording } from './instrument.ts'

/** One text that an instrument doesn't say in a language. */
export interface MissingText {
  language: Language
  /** The key of an item, or the end of the scale. */
  of: string
}

/** What is missing in the languages of an instrument, in the order of the languages and then of the items. */
export function missingTexts({ languages, items, anchors }: InstrumentContent): MissingText[] {
  const texts: [string, Wording][] = [
    ['lowest', anchors.lowest],
    ['highest', anchors.highest],
    ...items.map(({ key, text }): [string, Wording] => [key, text]),
  ]
  return LANGUAGES.filter((language) => languages.includes(language)).flatMap((language) =>
    texts.flatMap(([of, text]) => (text[language] ? [] : [{ language, of }])),
  )
}

/** The languages in which an instrument says everything: those that a round may offer. */
export function completeLanguages(content: InstrumentContent): Language[] {
  const incomplete = new Set(missingTexts(content).map(({ language }) => language))
  return content.languages.filter((language) => !incomplete.has(language))
}
