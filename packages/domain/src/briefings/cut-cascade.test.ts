import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutCascade, cutIntoGroups, type CascadeUnit } from './cut-cascade.ts'

const sizesOf = (people: number) => cutIntoGroups(Array.from({ length: people })).map(({ length }) => length)

it.each([
  [0, []],
  [1, [1]],
  [10, [10]],
  [11, [6, 5]],
  [20, [10, 10]],
  [21, [7, 7, 7]],
  [23, [8, 8, 7]],
])('cuts %d people into groups of %j', (people, sizes) => expect(sizesOf(people)).toEqual(sizes))

it('leaves nobody out, keeps their order, and makes no group more than are needed', () => {
  fc.assert(
    fc.property(fc.nat(500), (count) => {
      const people = Array.from({ length: count }, (_, index) => index)
      const groups = cutIntoGroups(people)
      expect(groups.flat()).toEqual(people)
      const sizes = groups.map(({ length }) => length)
      expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(10)
      expect(Math.max(0, ...sizes) - Math.min(...sizes, Infinity)).toBeLessThanOrEqual(1)
      expect(groups).toHaveLength(Math.ceil(count / 10))
    }),
  )
})

const led = (account: string, employee: string | null = null) => [
  { accountId: account, employeeId: employee },
]
/** Company > Sales > North, South; Company > Depot. */
const units = (leaders: Record<string, CascadeUnit['leaders']>) =>
  new Map<string, CascadeUnit>(
    Object.entries({ company: null, sales: 'company', north: 'sales', south: 'sales', depot: 'company' }).map(
      ([id, parentId]) => [id, { parentId, leaders: leaders[id] ?? [] }],
    ),
  )
const person = (id: string, unitId: string) => ({ id, unitId, employeeId: id })

it('keeps the people of a unit together, led by the line manager of the nearest unit above', () => {
  const people = [person('ada', 'north'), person('bo', 'south'), person('cy', 'north'), person('di', 'depot')]
  expect(cutCascade(people, units({ north: led('nora'), sales: led('sam') }))).toEqual([
    { unitId: 'north', number: 1, managerId: 'nora', people: ['ada', 'cy'] },
    { unitId: 'south', number: 1, managerId: 'sam', people: ['bo'] },
    { unitId: 'depot', number: 1, managerId: null, people: ['di'] },
  ])
})

it('numbers the groups of a unit', () => {
  const people = Array.from({ length: 23 }, (_, index) => person(`p${index}`, 'north'))
  const groups = cutCascade(people, units({ north: led('nora') }))
  expect(groups.map((group) => [group.number, group.people.length])).toEqual([
    [1, 8],
    [2, 8],
    [3, 7],
  ])
})

it('has managers briefed with the people of the unit above theirs, and not by themselves', () => {
  const leaders = { north: led('nora', 'nora herself'), sales: led('sam', 'sam himself') }
  const people = [
    person('nora herself', 'north'),
    person('ada', 'north'),
    person('sam himself', 'sales'),
    person('bo', 'sales'),
  ]
  const groups = cutCascade(people, units(leaders))
  expect(groups).toEqual([
    { unitId: 'sales', number: 1, managerId: 'sam', people: ['nora herself', 'sam himself', 'bo'] },
    { unitId: 'north', number: 1, managerId: 'nora', people: ['ada'] },
  ])
  const above = cutCascade(people, units({ ...leaders, company: led('chris') }))
  expect(above.find((group) => group.people.includes('sam himself'))).toEqual({
    unitId: 'company',
    number: 1,
    managerId: 'chris',
    people: ['sam himself'],
  })
})

it('skips a unit above that the same person leads', () => {
  const nora = led('nora', 'nora herself')
  const groups = cutCascade(
    [person('nora herself', 'north')],
    units({ north: nora, sales: nora, company: led('chris') }),
  )
  expect(groups).toEqual([{ unitId: 'company', number: 1, managerId: 'chris', people: ['nora herself'] }])
})
