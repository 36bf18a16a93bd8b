import { type TypedDocumentNode, gql } from '@apollo/client'
import { expect, it } from 'vitest'
import { nextTick, ref } from 'vue'
import { createFakeServer } from '../testing/fake-server.ts'
import { withClient } from '../testing/with-client.ts'
import { useQuery } from './use-query.ts'

interface Named {
  program: { id: string; name: string } | null
}

const ProgramName: TypedDocumentNode<Named, { id: string }> = gql`
  query ProgramName($id: ID!) {
    program(id: $id) {
      id
      name
    }
  }
`

const program = (id: string, name: string) => ({ program: { __typename: 'Program', id, name } })

function ask(id: string | null, options?: Parameters<typeof useQuery>[2]) {
  const server = createFakeServer()
  const wanted = ref(id)
  const { result, end } = withClient(server.client, () =>
    useQuery(ProgramName, () => (wanted.value === null ? null : { id: wanted.value }), options),
  )
  return { ...server, wanted, query: result, end, name: () => result.data.value?.program?.name }
}

it('shows the answer, and nothing before it', async () => {
  const { asked, query, name } = ask('a')
  expect([query.loading.value, query.data.value]).toEqual([true, undefined])
  asked[0]?.answer(program('a', 'Tide'))
  await expect.poll(name).toBe('Tide')
  expect(query.loading.value).toBe(false)
})

it('ignores a late answer to what is no longer asked', async () => {
  const { asked, wanted, name } = ask('a')
  wanted.value = 'b'
  await nextTick()
  asked[1]?.answer(program('b', 'New'))
  await expect.poll(name).toBe('New')
  asked[0]?.answer(program('a', 'Late'))
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(name()).toBe('New')
})

it('asks nothing while it is told not to', async () => {
  const { asked, wanted } = ask(null)
  expect(asked).toHaveLength(0)
  wanted.value = 'a'
  await nextTick()
  expect(asked.map(({ variables }) => variables)).toEqual([{ id: 'a' }])
})

it('keeps the former answer on screen only when asked to', async () => {
  for (const keepPrevious of [true, false]) {
    const { asked, wanted, name } = ask('a', { keepPrevious })
    asked[0]?.answer(program('a', 'Former'))
    await expect.poll(name).toBe('Former')
    wanted.value = 'b'
    await nextTick()
    expect(name()).toBe(keepPrevious ? 'Former' : undefined)
  }
})

it('says why there is no answer, and forgets it when the next try works', async () => {
  const { asked, query, name } = ask('a')
  asked[0]?.fail()
  await expect.poll(() => query.error.value?.message).toBe('no connection')
  void query.refetch()
  asked[1]?.answer(program('a', 'Back'))
  await expect.poll(name).toBe('Back')
  expect(query.error.value).toBeUndefined()
})

it('follows the cache', async () => {
  const { asked, client, name } = ask('a')
  asked[0]?.answer(program('a', 'Before'))
  await expect.poll(name).toBe('Before')
  client.cache.modify({ id: 'Program:a', fields: { name: () => 'After' } })
  await expect.poll(name).toBe('After')
  // Following the cache must not ask the server each time.
  expect(asked).toHaveLength(1)
})

it('stops with the scope that asked', async () => {
  const { asked, end, query } = ask('a')
  end()
  asked[0]?.answer(program('a', 'Nobody looks'))
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(query.data.value).toBeUndefined()
})
