import { type TypedDocumentNode, gql } from '@apollo/client'
import { expect, it } from 'vitest'
import { createFakeServer } from '../testing/fake-server.ts'
import { withClient } from '../testing/with-client.ts'
import { useMutation } from './use-mutation.ts'
import { useQuery } from './use-query.ts'

type Step = { __typename: 'ChangeStep'; id: string; status: string }

const StepStatus: TypedDocumentNode<
  { programs: { id: string; steps: Step[] }[] },
  Record<string, never>
> = gql`
  query StepStatus {
    programs {
      id
      steps {
        id
        status
      }
    }
  }
`
const CloseStep: TypedDocumentNode<
  { updateChangeStep: Step | { __typename: 'Refusal' } },
  { input: { id: string; version: number; status: string } }
> = gql`
  mutation CloseStep($input: UpdateChangeStepInput!) {
    updateChangeStep(input: $input) {
      __typename
      ... on ChangeStep {
        id
        status
      }
      ... on Refusal {
        refusalCode: code
        explanation: message
        problems {
          field
          code
          message
        }
      }
    }
  }
`
const input = { id: 's1', version: 1, status: 'DONE' } as const
const step = (status: string) => ({ __typename: 'ChangeStep', id: 's1', status })
const programs = (status: string) => ({
  programs: [{ __typename: 'Program', id: 'p1', steps: [step(status)] }],
})

function start(refetch = [StepStatus]) {
  const server = createFakeServer()
  const { result } = withClient(server.client, () => ({
    query: useQuery(StepStatus, {}),
    close: useMutation(CloseStep, { refetch }),
  }))
  server.asked[0]?.answer(programs('IN_PROGRESS'))
  return { ...server, ...result, status: () => result.query.data.value?.programs[0]?.steps[0]?.status }
}

it('updates the page through the cache by its answer alone', async () => {
  const { asked, close, status } = start([])
  await expect.poll(status).toBe('IN_PROGRESS')
  const outcome = close.run({ input })
  expect(close.pending.value).toBe(true)
  await expect.poll(() => asked.length).toBe(2)
  asked[1]?.answer({ updateChangeStep: step('DONE') })
  await expect.poll(status).toBe('DONE')
  expect(await outcome).toMatchObject({ kind: 'recorded', value: { status: 'DONE' } })
  expect(close.pending.value).toBe(false)
})

it('asks again what its answer alone cannot bring up to date', async () => {
  const { asked, close, status } = start()
  await expect.poll(status).toBe('IN_PROGRESS')
  void close.run({ input })
  await expect.poll(() => asked.length).toBe(2)
  asked[1]?.answer({ updateChangeStep: step('DONE') })
  await expect.poll(() => asked[2]?.operation).toBe('StepStatus')
})

it('hands a refusal on, asks nothing again and leaves the page as it is', async () => {
  const { asked, close, status } = start()
  await expect.poll(status).toBe('IN_PROGRESS')
  const outcome = close.run({ input })
  await expect.poll(() => asked.length).toBe(2)
  asked[1]?.answer({
    updateChangeStep: {
      __typename: 'Refusal',
      refusalCode: 'INVALID_INPUT',
      explanation: 'Something needs to be put right first.',
      problems: [{ __typename: 'Problem', field: 'dueOn', code: 'due_before_start', message: 'Later.' }],
    },
  })
  expect(await outcome).toMatchObject({
    kind: 'refused',
    refusal: { refusalCode: 'INVALID_INPUT', problems: [{ field: 'dueOn', message: 'Later.' }] },
  })
  expect([asked.length, status()]).toEqual([2, 'IN_PROGRESS'])
})

it('tells a failure from a refusal', async () => {
  const { asked, close } = start()
  const outcome = close.run({ input })
  await expect.poll(() => asked.length).toBe(2)
  asked[1]?.fail(new Error('the line is cut'))
  expect(await outcome).toMatchObject({ kind: 'failed', error: { message: 'the line is cut' } })
})

it('sends the same values again under the same key after a failure, and under another after an answer', async () => {
  const { asked, close } = start([])
  const keys = () => asked.slice(1).map(({ headers }) => headers['idempotency-key'])
  for (const [turn, end] of ['cut', 'answered', 'answered'].entries()) {
    const outcome = close.run({ input })
    await expect.poll(() => asked.length).toBe(turn + 2)
    if (end === 'cut') asked[turn + 1]?.fail()
    else asked[turn + 1]?.answer({ updateChangeStep: step('DONE') })
    await outcome
  }
  const [first, again, anew] = keys()
  expect(first).toMatch(/^[0-9a-f]{32}$/)
  expect(again).toBe(first)
  expect(anew).not.toBe(first)
})
