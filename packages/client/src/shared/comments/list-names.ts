import { foldText } from '../format/match-words.ts'
import type { NamedAccount } from './mention-text.ts'

/** The names on offer as a list box, for the library that opens it at the cursor and moves through it by keys. */
export function listNames(people: readonly NamedAccount[]): HTMLUListElement {
  const list = document.createElement('ul')
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', 'People to mention')
  list.className =
    'absolute z-50 max-h-60 min-w-48 overflow-y-auto rounded-md border border-line bg-surface-raised p-1 shadow-floating'
  for (const { id, displayName } of people) {
    const option = document.createElement('li')
    option.setAttribute('role', 'option')
    option.id = `mention-${id}`
    option.dataset['account'] = id
    option.textContent = displayName
    option.className =
      'cursor-pointer rounded px-2.5 py-1.5 aria-selected:bg-accent-soft hover:bg-surface-sunken'
    list.append(option)
  }
  return list
}

/**
 * Takes the names out of a shown list that what was typed since has ruled out: until the newer names are there, Enter would
 * call somebody else.
 */
export function narrowNames(list: Element, search: string): void {
  const options = [...list.querySelectorAll('[role="option"]')]
  for (const option of options) {
    if (!foldText(option.textContent).includes(foldText(search))) option.remove()
  }
  if (!list.querySelector('[aria-selected="true"]')) {
    list.querySelector('[role="option"]')?.setAttribute('aria-selected', 'true')
  }
}
