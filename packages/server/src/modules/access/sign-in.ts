import { hash, verify } from '@node-rs/argon2'
import { betterAuth, type BetterAuthOptions } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import { Pool } from 'pg'
import { openPool } from '../../kernel/open-pool.ts'
import { newId } from '../../kernel/new-id.ts'
import { SESSION_LIFETIMES, type SessionLifetimes } from './session-lifetimes.ts'
import { createThrottleTable } from './sign-in-throttle.ts'

/** Shortest password that is accepted; length protects better than rules about characters (NIST SP 800-63B). */
export const SHORTEST_PASSWORD = 10

/** Longest that is accepted: room for any sentence. */
export const LONGEST_PASSWORD = 200

/** Names the caller's address to the library; whoever hands it a request sets this header, so that nobody else can. */
export const CALLER_HEADER = 'x-tidemark-caller'

/** Attempts from one address. An office shares one in the morning; guessing at this pace takes longer than a life. */
const CALLER_ATTEMPTS = { window: 10, max: 20 }

export interface SignInSettings {
  authUrl: string
  secret: string
  /** The address under which people reach the app; requests from another origin are refused. */
  publicUrl: string
  lifetimes?: SessionLifetimes
}

/**
 * Sign-in by better-auth: sessions and passwords are not what Tidemark exists for. Its tables live in the schema
 * `auth`, out of reach of the app's role. Nobody signs up: administrators make accounts.
 */
export function createSignIn(settings: SignInSettings) {
  const pool = openPool(settings.authUrl, { max: 5 })
  const { lifetimes = SESSION_LIFETIMES } = settings
  const auth = betterAuth(options(pool, { ...settings, lifetimes }))
  return { auth, pool, publicUrl: settings.publicUrl, lifetimes, close: () => pool.end() }
}

export type SignIn = ReturnType<typeof createSignIn>

function options(
  pool: Pool,
  { secret, publicUrl, lifetimes = SESSION_LIFETIMES }: Omit<SignInSettings, 'authUrl'>,
) {
  return {
    database: pool,
    secret,
    baseURL: new URL(publicUrl).origin,
    basePath: '/api/auth',
    trustedOrigins: [new URL(publicUrl).origin],
    telemetry: { enabled: false },
    // A mistyped password is everyday, and no news for the operator.
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      password: { hash: (password: string) => hash(password), verify: verifyPassword },
    },
    user: {
      additionalFields: { organizationId: { type: 'string', required: true, input: false } },
    },
    // Never prolonged with use: `find-session.ts` ends those that aren't used.
    session: { expiresIn: lifetimes.maxHours * 3600, disableSessionRefresh: true },
    rateLimit: {
      enabled: true,
      // Shared by all nodes.
      storage: 'database',
      customRules: { '/sign-in/email': CALLER_ATTEMPTS, '/change-password': CALLER_ATTEMPTS },
    },
    advanced: {
      cookiePrefix: cookiePrefix(publicUrl),
      // The prefix says so already, and more: the library would put its own before it.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isHttps(publicUrl) },
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [CALLER_HEADER] },
    },
  } as const satisfies BetterAuthOptions
}

const isHttps = (publicUrl: string) => publicUrl.startsWith('https:')

/** Under https a browser takes a cookie of this name only from this very host, and for all of it. */
export const cookiePrefix = (publicUrl: string) => (isHttps(publicUrl) ? '__Host-tidemark' : 'tidemark')

const verifyPassword = ({ hash: stored, password }: { hash: string; password: string }) =>
  verify(stored, password)

/** Creates or updates the sign-in tables, as the owner of the database; a second call does nothing. */
export async function migrateSignIn(ownerUrl: string): Promise<void> {
  const pool = new Pool({
    connectionString: ownerUrl,
    options: '-c search_path=auth -c lock_timeout=2000',
    max: 2,
  })
  try {
    const { runMigrations } = await getMigrations(
      options(pool, { secret: 'unused', publicUrl: 'http://localhost' }),
    )
    await runMigrations()
    await createThrottleTable(pool)
  } finally {
    await pool.end()
  }
}
