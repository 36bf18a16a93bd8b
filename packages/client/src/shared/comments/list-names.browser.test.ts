import { expect, it } from 'vitest'
import { listNames, narrowNames } from './list-names.ts'

it('keeps no name under Enter that what was typed has ruled out', () => {
  const list = listNames([
    { id: '1', displayName: 'Demo HR' },
    { id: '2', displayName: 'Demo executive' },
  ])
  list.querySelector('#mention-1')?.setAttribute('aria-selected', 'true')
  narrowNames(list, 'demo ex')
  expect([...list.children].map(({ textContent }) => textContent)).toEqual(['Demo executive'])
  expect(list.querySelector('[aria-selected="true"]')?.textContent).toBe('Demo executive')
})
