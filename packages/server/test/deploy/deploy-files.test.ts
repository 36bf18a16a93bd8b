import { execFileSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CONNECTION_TIMES } from '../../src/app/connection-limits.ts'
import { readEnvironment, settingNames } from '../../src/environment.ts'
import { readCompose, readDockerfile, readRoot, root } from './deploy-files.ts'

const given = { POSTGRES_PASSWORD: 'password', TIDEMARK_SECRET: 's'.repeat(32) }
const compose = await readCompose(given)
const services = Object.entries(compose.services)
const dockerfile = await readDockerfile()
const PINNED = /^[\w./-]+:v?\d+\.\d+(\.\d+)?(-\w+)?$/
/** Settings that compose or OpenTelemetry read. */
const readByOthers = ['POSTGRES_PASSWORD', 'OTEL_EXPORTER_OTLP_ENDPOINT']
const seconds = (text: string | undefined) => Number(/(\d+)s/.exec(text ?? '')?.[1])

describe('docker-compose.yml', () => {
  it.each(services)(
    '%s has a pinned image, says how it is, starts again, and may do no more than it must',
    (_, service) => {
      expect(service.image).toMatch(PINNED)
      expect(service.healthcheck).toBeDefined()
      expect(service.restart).toBe('unless-stopped')
      expect(service.security_opt).toContain('no-new-privileges:true')
      for (const port of service.ports) expect(port).toMatch(/^127\.0\.0\.1:/)
    },
  )

  it('only the database keeps the rights that its image starts with', () => {
    expect(services.filter(([, { cap_drop }]) => cap_drop?.[0] !== 'ALL').map(([name]) => name)).toEqual([
      'database',
    ])
  })

  it('each service waits until those it needs are healthy, and they are started with it', () => {
    for (const [name, { depends_on, profiles }] of services) {
      for (const [needed, { condition }] of Object.entries(depends_on)) {
        expect(condition, name).toBe('service_healthy')
        const alsoIn = compose.services[needed]?.profiles
        expect(alsoIn?.length === 0 || profiles.every((profile) => alsoIn?.includes(profile)), name).toBe(
          true,
        )
      }
    }
  })

  it('every file that is mounted or built from is there, and every volume is declared', () => {
    for (const [name, { volumes, build }] of services) {
      for (const [source = ''] of volumes.map((volume) => volume.split(':'))) {
        const isThere = source.startsWith('.') ? existsSync(`${root}/${source}`) : source in compose.volumes
        expect(isThere, `${name}: ${source}`).toBe(true)
      }
      const from = z.object({ context: z.string(), dockerfile: z.string() }).safeParse(build).data
      expect(
        existsSync(from ? `${root}/${from.context}/${from.dockerfile}` : `${root}/Dockerfile`),
        name,
      ).toBe(true)
    }
  })

  it.each(services.filter(([, { image }]) => image.startsWith('tidemark:')))(
    '%s gets settings that Tidemark knows and accepts, and time to drain',
    (_, service) => {
      const known = [...settingNames, ...readByOthers]
      expect(known).toEqual(expect.arrayContaining(Object.keys(service.environment)))
      // What .env says gets there, but for what the image and the file itself decide.
      const decided = ['PORT', 'HOST', 'DATA_DIR', 'NODE_ENV', 'POSTGRES_PASSWORD', 'DRAIN_SECONDS']
      const settable = known.filter((name) => !decided.includes(name) && !/POOL|REPLICA/.test(name))
      expect(Object.keys(service.environment)).toEqual(expect.arrayContaining(settable))
      const environment = readEnvironment(service.environment)
      expect(seconds(service.stop_grace_period)).toBeGreaterThan(15 + environment.drainMs / 1000 - 1)
    },
  )

  it.each(Object.keys(given))('says what to do without %s', async (name) => {
    const { [name]: _, ...others }: Record<string, string> = given
    await expect(readCompose(others)).rejects.toThrow(`${name}: `)
  })

  it('PostgreSQL 18 keeps its data in the volume', () => {
    // https://github.com/docker-library/postgres/pull/1259: from 18 on PGDATA is /var/lib/postgresql/18/docker
    for (const name of ['database', 'replica']) {
      expect(compose.services[name]?.image).toMatch(/^postgres:18\./)
      expect(compose.services[name]?.volumes[0]).toBe(`${name}:/var/lib/postgresql`)
    }
  })
})

describe('Dockerfile', () => {
  const valuesOf = (name: string) =>
    dockerfile.flatMap(({ instruction, value }) => (instruction === name ? [value] : []))

  it('is built on the Node and with the pnpm of the workspace', async () => {
    const manifest = z
      .object({ packageManager: z.string(), devDependencies: z.object({ node: z.string() }) })
      .parse(JSON.parse(await readRoot('package.json')))
    expect(valuesOf('ARG')).toEqual([`NODE_IMAGE=node:${manifest.devDependencies.node}-bookworm-slim`])
    expect(new Set(valuesOf('FROM').map((image) => image.split(' ')[0]))).toEqual(new Set(['${NODE_IMAGE}']))
    const installs = valuesOf('RUN').flatMap((line) => line.match(/pnpm@[\d.]+/g) ?? [])
    expect(new Set(installs)).toEqual(new Set([manifest.packageManager]))
  })

  it('runs as nobody special, and everything that it copies is sent to the builder', async () => {
    const order = dockerfile.map(({ instruction }) => instruction)
    expect(valuesOf('USER')).toEqual(['node'])
    expect(order.lastIndexOf('USER')).toBeLessThan(order.indexOf('CMD'))
    const copied = valuesOf('COPY')
      .filter((value) => !value.includes('--from'))
      .flatMap((value) =>
        value
          .replace(/--\S+ /, '')
          .split(' ')
          .slice(0, -1),
      )
    const ignored = (await readRoot('.dockerignore'))
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
    for (const path of copied) {
      expect(existsSync(`${root}/${path}`), path).toBe(true)
      expect(isIgnored(path, ignored), path).toBe(false)
    }
    for (const path of ['.env', '.git', '.data', 'packages/server/node_modules', 'docs']) {
      expect(isIgnored(path, ignored), path).toBe(true)
    }
  })

  it('PgBouncer’s image is pinned too, with its package', async () => {
    const [from, install] = await readDockerfile('deploy/pgbouncer.Dockerfile')
    expect(from?.value).toMatch(PINNED)
    expect(install?.value).toMatch(/ pgbouncer=\d\S+/)
  })
})

/** The last line that matches decides, as for Docker's builder; what is below an ignored directory is ignored too. */
function isIgnored(path: string, lines: string[]): boolean {
  const last = lines.findLast((line) => {
    const pattern = line.replace(/^!/, '')
    return matchesGlob(path, pattern) || matchesGlob(path, `${pattern}/**`)
  })
  return last !== undefined && !last.startsWith('!')
}

describe('deploy/', () => {
  it.each(globSync('deploy/*.sh', { cwd: root }))('%s can be read by a shell', (path) => {
    expect(() => execFileSync('bash', ['-n', path], { cwd: root })).not.toThrow()
  })

  it('the proxy takes what the app takes, waits longer than it, and shows nobody its metrics', async () => {
    const proxy = await readRoot('deploy/haproxy.cfg')
    const timeout = (name: string) =>
      1000 * seconds(new RegExp(`^ *timeout ${name} .*$`, 'm').exec(proxy)?.[0])
    expect(timeout('server')).toBeGreaterThan(CONNECTION_TIMES.silentMs)
    expect(timeout('client')).toBeGreaterThan(CONNECTION_TIMES.silentMs)
    // A file of 25 MB with the form around it; a body of 100 kB.
    const sizes = [...proxy.matchAll(/content-length\) gt (\d+)/g)].map(([, size]) => Number(size))
    const taken = [25 * 1024 * 1024, 100_000]
    expect(sizes).toHaveLength(taken.length)
    expect(Math.min(...sizes.map((size, index) => size - (taken[index] ?? 0)))).toBeGreaterThan(0)
    expect(proxy).toMatch(/del-header x-forwarded-for\n(.*\n)*.*option forwardfor/)
    expect(proxy).toMatch(/deny_status 404 if \{ path .*\/metrics/)
    expect(proxy).toMatch(/uri \/readyz/)
  })

  it('PgBouncer pools by transaction and refuses parameters that it would drop', async () => {
    const pooler = await readRoot('deploy/pgbouncer.ini')
    expect(pooler).toMatch(/^pool_mode = transaction$/m)
    expect(pooler).toMatch(/^ignore_startup_parameters =$/m)
    expect(pooler).not.toMatch(/password *=/)
  })
})

describe('.env.example', () => {
  it('documents each setting, and nothing that isn’t one', async () => {
    const text = await readRoot('.env.example')
    const documented = [...text.matchAll(/^(?:# ?)?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name)
    expect(new Set(documented)).toEqual(new Set([...settingNames, ...readByOthers]))
    const undocumented = [...text.matchAll(/(?<=\n)(?:# ?)?([A-Z][A-Z_]+)=/g)].filter(
      ({ index }) =>
        !/^(#|[A-Z_]+=)/.test(
          text
            .slice(0, index - 1)
            .split('\n')
            .at(-1) ?? '',
        ),
    )
    expect(undocumented).toEqual([])
  })

  it('its values are the defaults: copied as it is, it changes nothing', async () => {
    const values = [...(await readRoot('.env.example')).matchAll(/^([A-Z_]+)=(.*)$/gm)].map(
      ([, name, value]): [string, string] => [name ?? '', value ?? ''],
    )
    expect(readEnvironment(Object.fromEntries(values))).toEqual(readEnvironment({}))
  })
})
