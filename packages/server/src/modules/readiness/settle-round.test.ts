import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildAnsweredRound } from '../../../test/builders/answered-round.ts'
import { buildOrganization } from '../../../test/builders/organization.ts'
import { settleRound } from './settle-round.ts'

interface Figure {
  unit: string | null
  traits: string[] | null
  invited: number | null
  answered: number
  counts: number[]
  sums: number[]
  squares: number[]
  favourables: number[]
}

const FIGURES = `select p.name as unit, f.traits, f.invited_count as invited, f.answered_count as answered, f.counts, f.sums,
    f.squares, f.favourables
  from readiness_figure f left join readiness_place p on p.round_id = f.round_id and p.unit_id = f.unit_id
  where f.round_id = ? order by p.position nulls first, f.traits nulls first`

describe('a round that is settled', () => {
  let app: TestApp
  let organization: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
  })
  afterAll(() => app.close())

  const settle = (round: string) => app.tenant(organization).transactional((em) => settleRound(em, round))
  const figures = (round: string): Promise<Figure[]> => app.tenant(organization).execute(FIGURES, [round])
  const execute = (statement: string, round: string): Promise<Record<string, unknown>[]> =>
    app.tenant(organization).execute(statement, [round])

  it('holds sums over safe groups, turned where an item is reversed, and nothing of a team that is too small', async () => {
    const { round } = await buildAnsweredRound(app, organization, {
      units: [
        { name: 'All', parent: null, invited: 0 },
        { name: 'Sales', parent: 0, invited: 8 },
        { name: 'Service', parent: 0, invited: 7 },
        { name: 'Legal', parent: 0, invited: 2 },
        { name: 'Audit', parent: 0, invited: 3 },
      ],
      items: [{}, { isReversed: true }],
      answers: [
        { unit: 1, answers: [5, 1], times: 4 },
        { unit: 1, answers: [3, 2], times: 2 },
        { unit: 2, answers: [2, 5], times: 5 },
        { unit: 3, answers: [1, 1], times: 2 },
        { unit: 4, answers: [4, 4], times: 3 },
      ],
    })
    await settle(round)
    // Item 2 is turned: 1 counts as 5, 2 as 4, 5 as 1, 4 as 2. Legal and Audit are 5 together and are seen in All alone.
    const sales = { counts: [6, 6], sums: [26, 28], squares: [118, 132], favourables: [4, 6] }
    const service = { counts: [5, 5], sums: [10, 5], squares: [20, 5], favourables: [0, 0] }
    const all = { counts: [16, 16], sums: [50, 49], squares: [188, 199], favourables: [7, 8] }
    expect(await figures(round)).toEqual([
      { unit: null, traits: null, invited: 20, answered: 16, ...all },
      { unit: 'All', traits: null, invited: 20, answered: 16, ...all },
      { unit: 'Sales', traits: null, invited: 8, answered: 6, ...sales },
      { unit: 'Service', traits: null, invited: 7, answered: 5, ...service },
    ])
  })

  it('keeps each answer in a group of five or more, without traits, week, order or key of before', async () => {
    const { round } = await buildAnsweredRound(app, organization, {
      units: [
        { name: 'All', parent: null, invited: 20 },
        { name: 'Sales', parent: 0, invited: 20 },
      ],
      items: [{}],
      traits: ['management'],
      answers: [
        { unit: 0, answers: [1], times: 2, traits: ['manager'] },
        { unit: 1, answers: [2], times: 9, traits: ['staff'] },
        { unit: 1, answers: [3], times: 1, traits: ['manager'] },
      ],
    })
    expect(await execute('select * from readiness_response where round_id = ?', round)).toEqual([])
    await settle(round)
    const rows = await execute(
      `select p.name, r.traits, r.week::text, r.answers from readiness_response r
         left join readiness_place p on p.round_id = r.round_id and p.unit_id = r.unit_id
        where r.round_id = ? order by r.answers`,
      round,
    )
    // All's own two are too few beside Sales: so Sales isn't shown by itself, and everybody is of All.
    expect(rows.map(({ name, traits, week }) => ({ name, traits, week }))).toEqual(
      rows.map(() => ({ name: 'All', traits: null, week: '2027-03-08' })),
    )
    expect(rows.map(({ answers }) => answers)).toEqual([
      [1],
      [1],
      ...Array.from({ length: 9 }, () => [2]),
      [3],
    ])
  })

  it('compares managers with staff over the whole round where no team can', async () => {
    const teams = [1, 2, 3, 4, 5]
    const { round } = await buildAnsweredRound(app, organization, {
      units: [
        { name: 'All', parent: null, invited: 0 },
        ...teams.map((team) => ({ name: `Team ${team}`, parent: 0, invited: 9 })),
      ],
      items: [{}],
      traits: ['management'],
      answers: teams.flatMap((unit) => [
        { unit, answers: [5], traits: ['manager'] },
        { unit, answers: [2], times: 8, traits: ['staff'] },
      ]),
    })
    await settle(round)
    const classes = (await figures(round)).filter(({ traits }) => traits !== null)
    expect(classes.map(({ unit, traits, answered, sums }) => [unit, traits, answered, sums])).toEqual([
      [null, ['manager'], 5, [25]],
      [null, ['staff'], 40, [80]],
      ['All', ['manager'], 5, [25]],
      ['All', ['staff'], 40, [80]],
    ])
  })

  it('shows comments in groups of ten, and keeps them sealed where there is none', async () => {
    const comment = { theme: 'process' as const, body: 'Two forms for one order.' }
    const units = [
      { name: 'All', parent: null, invited: 0 },
      { name: 'Sales', parent: 0, invited: 9 },
    ]
    const few = await buildAnsweredRound(app, organization, {
      units,
      items: [{}],
      answers: [{ unit: 1, answers: [5], times: 9, comment }],
    })
    const many = await buildAnsweredRound(app, organization, {
      units,
      items: [{}],
      answers: [
        { unit: 0, answers: [5], times: 11 },
        { unit: 1, answers: [5], times: 9, comment },
      ],
    })
    await settle(few.round)
    await settle(many.round)
    const comments = (round: string) =>
      execute(
        `select p.name as unit, c.body from readiness_comment c
           left join readiness_place p on p.round_id = c.round_id and p.unit_id = c.unit_id where c.round_id = ?`,
        round,
      )
    expect(await comments(few.round)).toEqual([])
    expect(await comments(many.round)).toEqual(
      Array.from({ length: 9 }, () => ({ unit: 'All', body: comment.body })),
    )
  })

  it('tells nothing at all of a round that four people answered', async () => {
    const { round } = await buildAnsweredRound(app, organization, {
      units: [{ name: 'All', parent: null, invited: 9 }],
      items: [{}],
      answers: [{ unit: 0, answers: [5], times: 4 }],
    })
    await settle(round)
    expect(await figures(round)).toEqual([])
    expect(await execute('select id from readiness_response where round_id = ?', round)).toEqual([])
    expect(await execute('select answered_count from readiness_round where id = ?', round)).toEqual([
      { answered_count: null },
    ])
  })

  describe('by somebody who may run statements as the app', () => {
    /** A unit of ten with six managers, and one of four within it. */
    const answered = () =>
      buildAnsweredRound(app, organization, {
        units: [
          { name: 'All', parent: null, invited: 0 },
          { name: 'Legal', parent: 0, invited: 4 },
        ],
        items: [{}],
        traits: ['management'],
        answers: [
          { unit: 0, answers: [5], times: 6, traits: ['manager'] },
          { unit: 0, answers: [2], times: 6, traits: ['staff'] },
          { unit: 1, answers: [1], times: 3, traits: ['staff'] },
          { unit: 1, answers: [1], times: 1, traits: ['manager'] },
        ],
      })
    type Cells = { unit_id: string; traits: string[] } & Record<string, unknown>

    async function attack(plan: (round: string, all: string, legal: string) => Cells[]): Promise<unknown> {
      const { round, units } = await answered()
      const [all = '', legal = ''] = units
      return app
        .tenant(organization)
        .execute('select app.settle_round(?, ?::uuid[], ?::jsonb, ?::jsonb)', [
          round,
          `{${[round, ...units].join(',')}}`,
          JSON.stringify([{ item: 1, turned_from: null, favourable_from: 4, reach: 'everywhere' }]),
          JSON.stringify(plan(round, all, legal)),
        ])
    }
    const everyCell = (all: string, legal: string) =>
      [all, legal].flatMap((unit_id) => [
        { unit_id, traits: ['manager'], home: all },
        { unit_id, traits: ['staff'], home: all },
      ])

    it('shows no group of four', async () => {
      await expect(
        attack((_, all, legal) => everyCell(all, legal).map((cell) => ({ ...cell, home: cell.unit_id }))),
      ).rejects.toThrow('a group of fewer than 5 may not be shown')
    })

    it('shows no class of everybody but one', async () => {
      await expect(
        attack((round, all, legal) =>
          everyCell(all, legal).map((cell) => ({
            ...cell,
            class: cell.unit_id === legal && cell.traits[0] === 'manager' ? ['one'] : ['others'],
            compared_from: round,
          })),
        ),
      ).rejects.toThrow('classes may not be told apart where fewer than 5 would be')
    })

    it('counts nobody by class who is left out by others', async () => {
      await expect(
        attack((round, all, legal) =>
          everyCell(all, legal).map((cell) => ({
            ...cell,
            ...(cell.unit_id === all && { class: ['others'], compared_from: round }),
          })),
        ),
      ).rejects.toThrow('a group is counted by classes as a whole or not at all')
    })

    it('lets no answer be counted twice', async () => {
      await expect(
        attack((_, all, legal) => [...everyCell(all, legal), ...everyCell(all, legal)]),
      ).rejects.toThrow('an answer may go to one group only')
    })

    it('reads no comments of a group of four', async () => {
      await expect(
        attack((_, all, legal) =>
          everyCell(all, legal).map((cell) => ({ ...cell, spread_home: cell.unit_id })),
        ),
      ).rejects.toThrow('comments of fewer than 10 may not be shown')
    })

    it('shows what is safe', async () => {
      await expect(attack((_, all, legal) => everyCell(all, legal))).resolves.toHaveLength(1)
    })
  })

  it('tells an item that few answered of the whole round alone, and one that four answered not at all', async () => {
    const { round } = await buildAnsweredRound(app, organization, {
      units: [
        { name: 'All', parent: null, invited: 0 },
        { name: 'Sales', parent: 0, invited: 10 },
        { name: 'Service', parent: 0, invited: 10 },
      ],
      items: [{}, {}, {}],
      answers: [
        { unit: 1, answers: [4, 5, 1], times: 4 },
        { unit: 1, answers: [4, 5, null], times: 6 },
        { unit: 2, answers: [2, null, null], times: 10 },
      ],
    })
    await settle(round)
    expect((await figures(round)).map(({ unit, counts, sums }) => [unit, counts, sums])).toEqual([
      [null, [20, 10, 0], [60, 50, 0]],
      ['All', [20, 0, 0], [60, 0, 0]],
      ['Sales', [10, 0, 0], [40, 0, 0]],
      ['Service', [10, 0, 0], [20, 0, 0]],
    ])
  })

  it('is not settled, and not even counted, while it is open', async () => {
    const { round } = await buildAnsweredRound(app, organization, {
      units: [{ name: 'All', parent: null, invited: 9 }],
      items: [{}],
      answers: [{ unit: 0, answers: [5], times: 9 }],
      isClosed: false,
    })
    expect(await execute('select * from app.count_answers(?)', round)).toEqual([])
    await expect(execute(`select app.settle_round(?, '{}', '[]', '[]')`, round)).rejects.toThrow(
      'the round is not closed',
    )
    await expect(settle(round)).rejects.toThrow(RangeError)
  })
})
