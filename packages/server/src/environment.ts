import { isIP } from 'node:net'
import { fileURLToPath } from 'node:url'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { MailServer } from './modules/mail/mail-server.ts'
import { SESSION_LIFETIMES, type SessionLifetimes } from './modules/access/session-lifetimes.ts'
import { StartRefusal } from './start-refusal.ts'

const workspaceRoot = fileURLToPath(new URL('../../..', import.meta.url))

const postgresAddress = (example: string) =>
  z.url({ protocol: /^postgres(ql)?$/, error: `must be an address such as ${example}` }).optional()

const networks = new Set(['loopback', 'linklocal', 'uniquelocal'])

function isProxyList(text: string): boolean {
  return text.split(',').every((entry) => {
    const [address = '', bits] = entry.trim().split('/')
    if (networks.has(address)) return bits === undefined
    const version = isIP(address)
    return (
      version !== 0 &&
      (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
    )
  })
}

function isMailServer(text: string): boolean {
  const parsed = URL.canParse(text) ? new URL(text) : null
  return parsed !== null && /^smtps?:$/.test(parsed.protocol) && parsed.hostname !== ''
}

/** An address, or a name with an address in angle brackets. */
const MAIL_FROM = /^([^<>\r\n]+ )?(<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/

const hours = z.coerce
  .number('must be a number')
  .min(0.25, 'must be 0.25 or more')
  .max(30 * 24, 'must be 720 or less')

/** What the operator can set; `.env.example` at the root documents each key. */
const shape = z.object({
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'must be 1 or more')
    .max(65_535, 'must be 65535 or less')
    .default(4000),
  HOST: z.string().default('localhost'),
  DATA_DIR: z.string().default(resolve(workspaceRoot, '.data')),
  EVIDENCE_DIR: z.string().optional(),
  DATABASE_URL: postgresAddress('postgresql://user:password@host:5432/name'),
  DATABASE_POOL_URL: postgresAddress('postgresql://host:6432/name'),
  DATABASE_REPLICA_URL: postgresAddress('postgresql://host:5432/name'),
  TIDEMARK_PROCESS: z.enum(['all', 'web', 'worker'], 'must be all, web or worker').default('all'),
  DRAIN_SECONDS: z.coerce
    .number('must be a number')
    .min(0, 'must be 0 or more')
    .max(5, 'must be 5 or less')
    .default(0),
  METRICS_TOKEN: z.string().min(16, 'must have 16 characters or more').optional(),
  TIDEMARK_OPERATIONS: z.enum(['own', 'any'], 'must be own or any').optional(),
  TIDEMARK_DEMO: z.stringbool('must be 1 or 0').default(true),
  TIDEMARK_OFFLINE_SHEETS: z.stringbool('must be 1 or 0').default(true),
  TIDEMARK_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://tidemark.example.org' })
    .optional(),
  TRUSTED_PROXIES: z
    .string()
    .refine(
      isProxyList,
      'must be addresses or networks such as 10.0.0.0/8, or loopback, linklocal, uniquelocal',
    )
    .default('loopback'),
  TIDEMARK_SMTP_URL: z
    .string()
    .refine(isMailServer, 'must be an address such as smtps://user:password@mail.example.org')
    .optional(),
  TIDEMARK_MAIL_FROM: z
    .string()
    .regex(MAIL_FROM, 'must be an address such as Tidemark <tidemark@example.org>')
    .optional(),
  TIDEMARK_MAIL_PER_MINUTE: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'must be 1 or more')
    .max(60_000, 'must be 60000 or less')
    .default(600),
  SESSION_IDLE_HOURS: hours.default(SESSION_LIFETIMES.idleHours),
  SESSION_MAX_HOURS: hours.default(SESSION_LIFETIMES.maxHours),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be fatal, error, warn, info, debug, trace or silent',
    )
    .default('warn'),
  NODE_ENV: z
    .enum(['development', 'production', 'test'], 'must be development, production or test')
    .default('development'),
})

/** The name of each setting. */
export const settingNames = Object.keys(shape.shape)

export interface Environment {
  port: number
  host: string
  dataDir: string
  /** The folder that keeps the files of evidence; undefined = the database does. */
  evidenceDir: string | undefined
  databaseUrl: string | undefined
  /** Where a pooler in transaction mode takes the connections that serve requests. */
  databasePoolUrl: string | undefined
  /** A streaming replica that answers queries. */
  databaseReplicaUrl: string | undefined
  /** What this process does: `web` serves requests, `worker` folds counts and clears up, `all` does both. */
  process: 'all' | 'web' | 'worker'
  /** How long it goes on serving after it was told to stop, while others learn from `/readyz` to ask elsewhere. */
  drainMs: number
  /** Who knows it reads `/metrics`; without one nobody does. */
  metricsToken: string | undefined
  /** Which GraphQL operations are run: those of our own pages alone, or any. */
  operations: 'own' | 'any'
  /** Load the demonstration organization into an empty database. */
  demo: boolean
  /** Whether attendance sheets open without network. */
  offlineSheets: boolean
  secret: string | undefined
  /** Where browsers reach Tidemark, without a slash at the end. */
  publicUrl: string
  /** Whose word on whom they ask for is taken. */
  trustedProxies: string
  sessions: SessionLifetimes
  /** Where mail leaves; null = nowhere. */
  mail: MailServer | null
  logLevel: string
  production: boolean
}

/** Reads the settings, or refuses with every name and reason at once. An empty value counts as not set. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = shape.safeParse(given)
  if (!parsed.success) {
    throw new StartRefusal(
      parsed.error.issues.map((issue) => describe(String(issue.path[0]), issue.message, given)).join('\n'),
    )
  }
  const values = parsed.data
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir: resolve(values.DATA_DIR),
    evidenceDir: values.EVIDENCE_DIR === undefined ? undefined : resolve(values.EVIDENCE_DIR),
    databaseUrl: values.DATABASE_URL,
    databasePoolUrl: values.DATABASE_POOL_URL,
    databaseReplicaUrl: values.DATABASE_REPLICA_URL,
    process: values.TIDEMARK_PROCESS,
    drainMs: values.DRAIN_SECONDS * 1000,
    metricsToken: values.METRICS_TOKEN,
    operations: values.TIDEMARK_OPERATIONS ?? (values.NODE_ENV === 'production' ? 'own' : 'any'),
    demo: values.TIDEMARK_DEMO,
    offlineSheets: values.TIDEMARK_OFFLINE_SHEETS,
    secret: values.TIDEMARK_SECRET,
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    trustedProxies: values.TRUSTED_PROXIES,
    mail: readMailServer(values),
    sessions: { idleHours: values.SESSION_IDLE_HOURS, maxHours: values.SESSION_MAX_HOURS },
    logLevel: values.LOG_LEVEL,
    production: values.NODE_ENV === 'production',
  }
}

function readMailServer(values: z.infer<typeof shape>): MailServer | null {
  const { TIDEMARK_SMTP_URL: url, TIDEMARK_MAIL_FROM: from, TIDEMARK_MAIL_PER_MINUTE: perMinute } = values
  if (url === undefined) return null
  if (from === undefined)
    throw new StartRefusal(
      'TIDEMARK_MAIL_FROM: must say whom mails are from, since TIDEMARK_SMTP_URL is set.',
    )
  return { url, from, perMinute }
}

const confidential = new Set([
  'TIDEMARK_SMTP_URL',
  'TIDEMARK_SECRET',
  'METRICS_TOKEN',
  'DATABASE_URL',
  'DATABASE_POOL_URL',
  'DATABASE_REPLICA_URL',
])

function describe(name: string, reason: string, given: NodeJS.ProcessEnv): string {
  return confidential.has(name) ? `${name}: ${reason}.` : `${name}: ${reason}, not "${given[name]}".`
}
