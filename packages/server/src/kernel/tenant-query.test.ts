import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../test/app/test-app.ts'
import { buildOrganization, buildUnit } from '../../test/builders/organization.ts'
import { directPools } from './named-statements.ts'
import { readAlone, readTogether } from './read-together.ts'
import { writeTogether } from './write-together.ts'

const NAMES = { text: 'select name from business_unit order by name', values: [] }
const rename = (from: string, to: string) => ({
  text: 'update business_unit set name = $2 where name = $1 returning name',
  values: [from, to],
})

describe.each(['direct', 'pooled'])('a statement with its tenant, on connections that are %s', (kind) => {
  let app: TestApp
  let north: string
  let south: string

  beforeAll(async () => {
    app = await createTestApp()
    if (kind === 'pooled') directPools.delete(await app.services.orm.em.getConnection().getNativeClient())
    north = await buildOrganization(app, 'North')
    south = await buildOrganization(app, 'South')
    await buildUnit(app, north, { name: 'Leeds' })
    await buildUnit(app, south, { name: 'Bath' })
  })
  afterAll(() => app.close())

  it('sees its own tenant’s rows, of many that ask at once for two tenants', async () => {
    const asked = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? north : south))
    const rows = await Promise.all(asked.map((tenant) => readTogether(app.tenant(tenant), NAMES)))
    expect(rows).toEqual(asked.map((tenant) => [{ name: tenant === north ? 'Leeds' : 'Bath' }]))
  })

  it('leaves no tenant behind on any connection', async () => {
    await Promise.all(Array.from({ length: 20 }, () => readTogether(app.tenant(north), NAMES)))
    const left = await Promise.all(
      Array.from({ length: 20 }, () =>
        readAlone(app.services.orm.em, {
          text: `select coalesce(current_setting('app.org', true), '') as tenant, current_setting('transaction_read_only') as sealed`,
          values: [],
        }),
      ),
    )
    expect(new Set(left.flat().map((row) => JSON.stringify(row)))).toEqual(
      new Set([JSON.stringify({ tenant: '', sealed: 'off' })]),
    )
  })

  it('is kept once its rows are answered, and changes no other tenant’s', async () => {
    expect(await writeTogether(app.tenant(north), rename('Leeds', 'York'))).toEqual([{ name: 'York' }])
    expect(await writeTogether(app.tenant(north), rename('Bath', 'Wells'))).toEqual([])
    expect(await readTogether(app.tenant(north), NAMES)).toEqual([{ name: 'York' }])
    expect(await readTogether(app.tenant(south), NAMES)).toEqual([{ name: 'Bath' }])
  })

  it('that reads can’t write', async () => {
    await expect(readTogether(app.tenant(south), rename('Bath', 'Wells'))).rejects.toThrow(/read-only/)
    expect(await readTogether(app.tenant(south), NAMES)).toEqual([{ name: 'Bath' }])
  })

  it('that fails half way changes nothing, and hinders nothing after it', async () => {
    const failing = {
      text: `with done as (update business_unit set name = 'Wells' returning 1 as one) select 1 / (one - 1) as never from done`,
      values: [],
    }
    await expect(writeTogether(app.tenant(south), failing)).rejects.toThrow(/division by zero/)
    expect(await readTogether(app.tenant(south), NAMES)).toEqual([{ name: 'Bath' }])
  })
})
