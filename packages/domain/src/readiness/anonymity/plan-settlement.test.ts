import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findHiddenGroup } from './find-hidden-group.ts'
import { planSettlement, type AnsweredCell, type AnsweredRound } from './plan-settlement.ts'

/** People who all answered the one item. */
const cell = (row: number, people: number, ...traits: string[]): AnsweredCell => ({
  row,
  traits,
  people,
  answered: [people],
})

describe('a round that closes', () => {
  it('lets a team that is too small join the smallest group around it that is large enough', () => {
    // The whole round > a department (no people of its own) > teams of 12, 9 and 3.
    const plan = planSettlement({
      parentIndex: [-1, 0, 1, 1, 1],
      cells: [cell(2, 12), cell(3, 9), cell(4, 3)],
      minimum: 5,
    })
    // 3 can't be shown, and the department less 12 and 9 would show them; so the 9 join them: 12 are left.
    expect(plan.isSafe).toEqual([true, true, true, false, false])
    expect(plan.cells.map(({ home }) => home)).toEqual([2, 1, 1])
  })

  it('hides both children of 12 = 8 + 4', () => {
    const plan = planSettlement({
      parentIndex: [-1, 0, 0],
      cells: [cell(1, 8), cell(2, 4)],
      minimum: 5,
    })
    expect(plan.isSafe).toEqual([true, false, false])
  })

  it('counts a group by the item that was answered least, unless hardly anybody answered it', () => {
    const five = { row: 1, traits: [], people: 5, answered: [5, 4] }
    const ten = { row: 2, traits: [], people: 10, answered: [10, 10] }
    expect(planSettlement({ parentIndex: [-1, 0, 0], cells: [five, ten], minimum: 5 }).isSafe).toEqual([
      true,
      false,
      false,
    ])
    const asked = planSettlement({
      parentIndex: [-1, 0, 0],
      cells: [
        { ...five, answered: [5, 1] },
        { ...ten, answered: [10, 2] },
      ],
      minimum: 5,
    })
    expect([asked.isSafe, asked.reach]).toEqual([
      [true, true, true],
      ['everywhere', 'nowhere'],
    ])
  })

  it('spreads answers out, and shows comments, from ten on', () => {
    const plan = planSettlement({
      parentIndex: [-1, 0, 0, 0],
      cells: [cell(1, 25), cell(2, 11), cell(3, 9)],
      minimum: 5,
    })
    expect([plan.isSafe, plan.isWide]).toEqual([
      [true, true, true, true],
      [true, true, false, false],
    ])
    expect(plan.cells.map(({ spreadHome }) => spreadHome)).toEqual([1, 0, 0])
  })

  it('shows nothing when fewer than the minimum answered', () => {
    const plan = planSettlement({ parentIndex: [-1, 0], cells: [cell(1, 4)], minimum: 5 })
    expect(plan.isSafe).toEqual([false, false])
    expect(plan.cells).toEqual([{ home: null, spreadHome: null, compared: null }])
  })

  it('compares managers with staff over many teams of one manager each, and not within one', () => {
    const teams = [1, 2, 3, 4, 5]
    const plan = planSettlement({
      parentIndex: [-1, ...teams.map(() => 0)],
      cells: teams.flatMap((row) => [cell(row, 1, 'manager'), cell(row, 8, 'staff')]),
      minimum: 5,
    })
    expect(new Set(plan.cells.map(({ compared }) => compared?.from))).toEqual(new Set([0]))
    const four = planSettlement({
      parentIndex: [-1, 0, 0, 0, 0],
      cells: [1, 2, 3, 4].flatMap((row) => [cell(row, 1, 'manager'), cell(row, 8, 'staff')]),
      minimum: 5,
    })
    // Four managers are no class of their own: they are merged, and nobody is told apart.
    expect(new Set(four.cells.map(({ compared }) => compared?.traits[0]))).toEqual(new Set(['*']))
  })

  it('compares within a team where each class is large enough', () => {
    const plan = planSettlement({
      parentIndex: [-1, 0, 0],
      cells: [cell(1, 6, 'Leeds'), cell(1, 7, 'York'), cell(2, 20, 'York')],
      minimum: 5,
    })
    expect(plan.cells.map(({ compared }) => compared?.from)).toEqual([1, 1, 2])
  })

  it('leaves a team out of the comparison that would tell two people of another place apart', () => {
    // All of York but two are in York's own team; York less that team would be the two.
    const plan = planSettlement({
      parentIndex: [-1, 0, 0],
      cells: [cell(1, 20, 'Leeds'), cell(1, 2, 'York'), cell(2, 20, 'York')],
      minimum: 5,
    })
    expect(plan.cells.map(({ compared }) => compared?.from)).toEqual([undefined, undefined, 2])
  })
})

describe('whatever the tree, the traits and the skipped questions', () => {
  const anyCell = fc.record({
    pick: fc.nat(),
    people: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 14 })),
    skipped: fc.array(fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.nat(3)), {
      minLength: 2,
      maxLength: 2,
    }),
    traits: fc.tuple(fc.constantFrom('manager', 'staff'), fc.constantFrom('Leeds', 'York', 'Hull')),
  })
  const anyRound = fc
    .tuple(
      fc.array(fc.nat(), { minLength: 1, maxLength: 7 }),
      fc.array(anyCell, { minLength: 1, maxLength: 18 }),
      fc.constantFrom(5, 5, 7),
      fc.constantFrom(0, 1, 2),
    )
    .map(([picks, cells, minimum, traits]): AnsweredRound => {
      const parentIndex = [-1, ...picks.map((pick, index) => pick % (index + 1))]
      const grouped = Map.groupBy(cells, ({ pick, traits: values }) =>
        JSON.stringify([pick % parentIndex.length, values.slice(0, traits)]),
      )
      return {
        parentIndex,
        minimum,
        cells: [...grouped.values()].map((group) => {
          const people = group.reduce((sum, member) => sum + member.people, 0)
          const skipped = (item: number) =>
            Math.min(
              people,
              group.reduce((sum, member) => sum + (member.skipped[item] ?? 0), 0),
            )
          return {
            row: (group[0]?.pick ?? 0) % parentIndex.length,
            traits: group[0]?.traits.slice(0, traits) ?? [],
            people,
            answered: [people - skipped(0), people - skipped(1)],
          }
        }),
      }
    })

  it('no group of fewer than the minimum can be worked out of everything that is shown, by any sum and difference', () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        expect(findHiddenGroup(round, planSettlement(round))).toBeNull()
      }),
      { numRuns: 5_000 },
    )
  })

  it('is solved for, and not only looked at: a plan without its care is found out', () => {
    const round: AnsweredRound = {
      parentIndex: [-1, 0, 0],
      cells: [cell(1, 20, 'Leeds'), cell(1, 2, 'York'), cell(2, 20, 'York')],
      minimum: 5,
    }
    const careless = planSettlement(round)
    careless.cells = careless.cells.map((settled, index) => ({
      ...settled,
      compared: { traits: round.cells[index]?.traits ?? [], from: 0 },
    }))
    expect(findHiddenGroup(round, careless)).toEqual({ item: -1, cells: [1], people: 2 })
  })
})
