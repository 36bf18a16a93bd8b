import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildOrganization, buildViewer } from '../builders/organization.ts'
import { createTestApp, type TestApp } from './test-app.ts'
import { bringWhatIsBuiltIn } from '../../src/app/bring-what-is-built-in.ts'

let app: TestApp
beforeAll(async () => void (app = await createTestApp()))
afterAll(() => app.close())

const onFile = async (organization: string): Promise<{ family: string; number: number }[]> =>
  app
    .tenant(organization)
    .transactional((em) =>
      em.execute('select family, number from readiness_instrument where is_built_in order by family, number'),
    )

it('gives every organization what an upgrade brings along, once, also when two nodes start together', async () => {
  const organization = await buildOrganization(app)
  await buildViewer(app, organization, [{ role: 'administrator' }])
  await app
    .tenant(organization)
    .transactional((em) => em.execute(`delete from readiness_instrument where family = 'three_legs'`))
  expect(await onFile(organization)).toHaveLength(2)
  const start = () => bringWhatIsBuiltIn(app.services.orm, app.database.authUrl)
  await Promise.all([start(), start()])
  await start()
  expect(await onFile(organization)).toEqual([
    { family: 'implementation_readiness', number: 1 },
    { family: 'individual_change', number: 1 },
    { family: 'three_legs', number: 1 },
  ])
})
