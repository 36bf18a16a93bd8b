import type { NamedAccount } from './mention-text.ts'

/** The names on offer as a list box, for the library that opens it at the cursor and moves through it by keys. */
export function listNames(people: readonly NamedAccount[]): HTMLUListElement {
  const list = document.createElement('ul')
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', 'People to mention')
  list.className =
    'absolute z-50 max-h-60 min-w-48 overflow-y-auto rounded-md border border-line bg-surface-raised p-1 shadow-floating empty:hidden'
  list.append(...people.map(drawName))
  return list
}

/** Other names in a list that is open already: who was highlighted stays so, or else the first is. */
export function replaceNames(list: Element, people: readonly NamedAccount[], field: Element): void {
  const former = list.querySelector('[aria-selected="true"]')?.id
  const options = people.map(drawName)
  const highlighted = options.find(({ id }) => id === former) ?? options[0]
  highlighted?.setAttribute('aria-selected', 'true')
  if (highlighted) field.setAttribute('aria-activedescendant', highlighted.id)
  else field.removeAttribute('aria-activedescendant')
  list.replaceChildren(...options)
}

function drawName({ id, displayName }: NamedAccount): HTMLLIElement {
  const option = document.createElement('li')
  option.setAttribute('role', 'option')
  option.id = `mention-${id}`
  option.dataset['account'] = id
  option.textContent = displayName
  option.className =
    'cursor-pointer rounded px-2.5 py-1.5 aria-selected:bg-accent-soft hover:bg-surface-sunken'
  return option
}
