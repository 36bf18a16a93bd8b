/** Text as it is compared while searching: without case, accents and doubled blanks. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Whether each word of the search begins a word of the text: "ed pol" finds "Education Policy". */
export function matchesWords(foldedText: string, foldedSearch: string): boolean {
  return foldedSearch
    .split(' ')
    .every((word) => foldedText.startsWith(word) || foldedText.includes(` ${word}`))
}

/** Whether the text holds the search somewhere, as the server's searches by name find it: while their answer is on its way. */
export function holdsText(text: string, search: string): boolean {
  return foldText(text).includes(foldText(search))
}
