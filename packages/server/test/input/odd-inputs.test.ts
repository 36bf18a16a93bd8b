import { afterAll, beforeAll, expect, it } from 'vitest'
import { createSchema } from '../../src/app/schema.ts'
import { createAppToChange } from './everything-to-change.ts'
import { callsOf, fill, nameOf, plainLeaf, type Call, type LeafKind } from './inputs-of-schema.ts'
import { MISFITS, ODD_DAYS, ODD_INTEGERS, ODD_NUMBERS, ODD_TEXTS } from './odd-values.ts'

const calls = callsOf(await createSchema())

let given: Awaited<ReturnType<typeof createAppToChange>>
beforeAll(async () => {
  given = await createAppToChange()
})
afterAll(() => given.close())

/** The arguments of a call as JSON: plain ones, but for what stands at one place. */
function argumentsOf(
  call: Call,
  oddAt: string | ((kind: LeafKind) => boolean),
  odd: string,
  place = 0,
): string {
  const idFor = (path: string) => given.idFor(nameOf(call), path)
  const marked = Object.fromEntries(
    call.field.args.map(({ name, type }) => [
      `${name}${place}`,
      fill(type, name, (kind, path, leafType) =>
        (typeof oddAt === 'string' ? path === oddAt : oddAt(kind))
          ? '@odd'
          : plainLeaf(kind, path.replace(/^input\.?/, ''), leafType, (inside) => idFor(inside)),
      ),
    ]),
  )
  return JSON.stringify(marked)
    .slice(1, -1)
    .replaceAll('"@odd"', () => odd)
}

interface Leaf {
  call: Call
  path: string
  kind: LeafKind
}

const leaves = calls.flatMap((call): Leaf[] => {
  const found: Leaf[] = []
  for (const { name, type } of call.field.args)
    fill(type, name, (kind, path) => {
      found.push({ call, path, kind })
    })
  return found
})

/** Every odd value at every place that takes its kind. Ids are looked up and never kept: a few texts are enough for them. */
const ODD: Partial<Record<LeafKind, readonly unknown[]>> = {
  text: ODD_TEXTS,
  id: ODD_TEXTS.slice(0, 6),
  integer: ODD_INTEGERS,
  number: ODD_NUMBERS,
  day: ODD_DAYS,
}
/** What PostgreSQL can't store; no rule gets to see it. */
const isBroken = (value: unknown) =>
  typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())
/** Each starts a thread or hashes a password, which has nothing to do with what it is given. */
const DEAR = ['planImport', 'resetAccountPassword']

it('what can’t be stored is refused by a mutation with the field that has it, and nothing is changed', async () => {
  const cases = leaves
    .filter(({ call, kind }) => call.root === 'Mutation' && (kind === 'text' || kind === 'id'))
    .flatMap((leaf) => ODD_TEXTS.filter(isBroken).map((value) => ({ ...leaf, odd: JSON.stringify(value) })))
  const wrong: object[] = []
  const before = await given.readAll()
  for (let start = 0; start < cases.length; start += 5) {
    const batch = cases.slice(start, start + 5)
    const sent = batch.map(({ call, path, odd }, place) => argumentsOf(call, path, odd, place))
    const { data } = await given.send(
      batch.map(({ call }) => call),
      sent,
    )
    batch.forEach(({ call, path }, place) => {
      const told = JSON.stringify(data?.[`c${place}`]).replaceAll(/\.\d+/g, '')
      const field = path.replace(/^input\./, '')
      const refused = { __typename: 'Refusal', refused: 'INVALID_INPUT', problems: [{ field }] }
      if (told !== JSON.stringify(refused)) wrong.push({ name: nameOf(call), path, told })
    })
  }
  expect(wrong.slice(0, 20)).toEqual([])
  expect(await given.readAll()).toEqual(before)
})

it.each(['Query', 'Mutation'] as const)(
  'no odd value at any place of a %s is a fault',
  async (root) => {
    const cases = leaves
      .filter(({ call }) => call.root === root && !DEAR.includes(call.field.name))
      .flatMap((leaf) =>
        (ODD[leaf.kind] ?? [])
          .filter((value) => root === 'Query' || !isBroken(value))
          .map((value) => ({ ...leaf, odd: write(value) })),
      )
    const wrong: object[] = []
    const send = async (batch: typeof cases): Promise<void> => {
      const sent = batch.map(({ call, path, odd }, place) => argumentsOf(call, path, odd, place))
      const {
        status,
        data,
        errors = [],
      } = await given.send(
        batch.map(({ call }) => call),
        sent,
      )
      if (status >= 500) wrong.push({ status, batch: batch.map(({ path, odd }) => [path, odd]) })
      batch.forEach(({ call, path, odd }, place) => {
        if (namesNoField(data?.[`c${place}`])) wrong.push({ name: nameOf(call), path, odd, says: 'no field' })
      })
      for (const { path, extensions, message } of errors) {
        // A page too large stops the whole request, so the others are asked by themselves.
        if (extensions.code === 'REQUEST_TOO_LARGE' && batch.length > 1)
          for (const each of batch) await send([each])
        else if (!['INVALID_INPUT', 'NOT_FOUND', 'REQUEST_TOO_LARGE'].includes(extensions.code)) {
          const { call, ...at } = batch[Number(path?.[0]?.slice(1))] ?? {}
          wrong.push({ call: call && nameOf(call), ...at, code: extensions.code, message })
        }
      }
    }
    for (let start = 0; start < cases.length; start += 5) await send(cases.slice(start, start + 5))
    expect(wrong.slice(0, 20)).toEqual([])
  },
  300_000,
)

/** A mutation that finds fault with its input says where. */
const namesNoField = (answer: unknown) =>
  typeof answer === 'object' &&
  answer !== null &&
  'refused' in answer &&
  answer.refused === 'INVALID_INPUT' &&
  !('problems' in answer && Array.isArray(answer.problems) && answer.problems.length > 0)

/** As JSON, but for -0, which JavaScript would write as 0. */
const write = (value: unknown) => (Object.is(value, -0) ? '-0' : JSON.stringify(value))

it('what fits no type is refused at once, with the place of each', async () => {
  const kinds: Record<keyof typeof MISFITS, readonly LeafKind[]> = {
    text: ['text'],
    number: ['integer', 'number'],
    day: ['day'],
    choice: ['choice'],
  }
  const cases = calls.flatMap((call) =>
    Object.entries(MISFITS).flatMap(([misfit, values]) => {
      const fitting = kinds[misfit as keyof typeof MISFITS] // a key of the same table
      const takesIt = leaves.some((leaf) => leaf.call === call && fitting.includes(leaf.kind))
      return takesIt ? values.map((value) => ({ call, fitting, value })) : []
    }),
  )
  const wrong: object[] = []
  const send = async (batch: typeof cases, code: string): Promise<void> => {
    const sent = batch.map(({ call, fitting, value }, place) =>
      argumentsOf(call, (kind) => fitting.includes(kind), value, place),
    )
    const {
      status,
      data = null,
      errors = [],
    } = await given.send(
      batch.map(({ call }) => call),
      sent,
    )
    const codes = new Set(errors.map(({ extensions }) => extensions.code))
    const isNamed = (place: number) => errors.some(({ message }) => message.includes(`${place}" got invalid`))
    const isRefused = status === 400 && data === null && [...codes].join() === code
    if (isRefused && (batch.length === 1 || batch.every((_, place) => isNamed(place)))) return
    // After fifty faults no more are told: then each is asked by itself.
    if (batch.length > 1) for (const each of batch) await send([each], code)
    else wrong.push({ sent, status, codes: [...codes], message: errors[0]?.message })
  }
  // Keys that could change what objects are don't even get past the reading of the body.
  const isPolluting = ({ value }: (typeof cases)[number]) => /"(__proto__|constructor)":/.test(value)
  for (const each of cases.filter(isPolluting)) await send([each], 'BAD_REQUEST')
  for (const root of ['Query', 'Mutation']) {
    const rest = cases.filter((each) => each.call.root === root && !isPolluting(each))
    for (let start = 0; start < rest.length; start += 5)
      await send(rest.slice(start, start + 5), 'BAD_USER_INPUT')
  }
  expect(wrong.slice(0, 20)).toEqual([])
}, 120_000)

it('nothing that was sent has changed what objects are', () => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})
