import { expect, it, vi } from 'vitest'
import { judge, runSteps, type Step } from './step.ts'

const step = (name: string, run: Step['run']): Step => ({ name, run })

it('steps of one row wait for each other, those of another don’t', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const order: string[] = []
  const beside = Promise.withResolvers<void>()
  await runSteps(
    [
      step('first', async () => {
        await beside.promise
        order.push('first')
        return judge(true, '')
      }),
      step('second', async () => {
        order.push('second')
        return judge(true, '')
      }),
    ],
    [
      step('beside', async () => {
        order.push('beside')
        beside.resolve()
        return judge(true, '')
      }),
    ],
  )
  expect(order).toEqual(['beside', 'first', 'second'])
})

it('a step that fails or can’t be run is counted and named, and the others still run', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const outcomes = await runSteps(
    [
      step('found wrong', async () => judge(false, 'here')),
      step('no such tool', () => Promise.reject(new Error('not found'))),
      step('tests', async () => ({ passed: 7, failed: 2, output: '' })),
    ],
    [step('right', async () => judge(true, ''))],
  )
  expect(outcomes).toEqual({ passed: 8, failed: 4, failedSteps: ['found wrong', 'no such tool', 'tests'] })
})
