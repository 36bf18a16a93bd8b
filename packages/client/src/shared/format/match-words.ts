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
