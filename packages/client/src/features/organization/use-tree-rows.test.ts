import { describe, expect, it } from 'vitest'
import { ref } from 'vue'
import { readNodes } from '../../shared/units/unit-tree.ts'
import { useTreeRows } from './use-tree-rows.ts'

const nodes = readNodes({
  ids: ['top', 'north', 'n1', 'n2', 'south', 's1'],
  versions: [1, 1, 1, 1, 1, 1],
  codes: ['', '', '', '', '', ''],
  names: ['Top', 'North', 'North one', 'North two', 'South', 'South one'],
  parentIndex: [-1, 0, 1, 1, 0, 4],
  headcounts: [null, null, null, null, null, null],
  employeeCounts: [0, 0, 0, 0, 0, 0],
})

function show(search = '') {
  const typed = ref(search)
  const tree = useTreeRows(nodes, typed)
  return { ...tree, typed, names: () => tree.rows.value.map(({ unit }) => unit.name) }
}

describe('the rows of the tree', () => {
  it('open at first with the first level below the top', () => {
    expect(show().names()).toEqual(['Top', 'North', 'South'])
  })

  it('open and close one branch without touching another', () => {
    const tree = show()
    tree.toggle('north')
    expect(tree.names()).toEqual(['Top', 'North', 'North one', 'North two', 'South'])
    tree.toggle('north')
    expect(tree.names()).toEqual(['Top', 'North', 'South'])
  })

  it('show what a search finds, with the units above it, and how many were found', () => {
    const tree = show('one')
    expect(tree.names()).toEqual(['Top', 'North', 'North one', 'South', 'South one'])
    expect(tree.hitCount.value).toBe(2)
    expect(tree.rows.value.filter(({ found }) => found).map(({ unit }) => unit.id)).toEqual(['n1', 's1'])
  })

  it('go back to the branches that were open when the search is cleared', () => {
    const tree = show('two')
    tree.typed.value = ''
    expect(tree.names()).toEqual(['Top', 'North', 'South'])
  })
})
