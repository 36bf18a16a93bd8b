import { hash, verify } from '@node-rs/argon2'
import { betterAuth, type BetterAuthOptions } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import { Pool } from 'pg'
import { openPool } from '../../kernel/open-pool.ts'
import { newId } from '../../kernel/new-id.ts'

/** Shortest password that is accepted; length protects better than rules about characters (NIST SP 800-63B). */
export const SHORTEST_PASSWORD = 10

const SESSION_DAYS = 14

/** Names the caller's address to the library; whoever hands it a request sets this header, so that nobody else can. */
export const CALLER_HEADER = 'x-tidemark-caller'

/** Attempts from one address. An office shares one in the morning; guessing at this pace takes longer than a life. */
const SIGN_IN_ATTEMPTS = { window: 10, max: 20 }

export interface SignInSettings {
  authUrl: string
  secret: string
  /** The address under which people reach the app; requests from another origin are refused. */
  publicUrl: string
}

/**
 * Sign-in by better-auth: sessions and passwords are not what Tidemark exists for. Its tables live in the schema
 * `auth`, out of reach of the app's role. Nobody signs up: administrators make accounts.
 */
export function createSignIn(settings: SignInSettings) {
  const pool = openPool(settings.authUrl, { max: 5 })
  const auth = betterAuth(options(pool, settings))
  return { auth, pool, publicUrl: settings.publicUrl, close: () => pool.end() }
}

export type SignIn = ReturnType<typeof createSignIn>

function options(pool: Pool, { secret, publicUrl }: Omit<SignInSettings, 'authUrl'>) {
  return {
    database: pool,
    secret,
    baseURL: publicUrl,
    basePath: '/api/auth',
    trustedOrigins: [publicUrl],
    telemetry: { enabled: false },
    // A mistyped password is everyday, and no news for the operator.
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      password: { hash: (password: string) => hash(password), verify: verifyPassword },
    },
    user: {
      additionalFields: { organizationId: { type: 'string', required: true, input: false } },
    },
    session: { expiresIn: SESSION_DAYS * 24 * 3600 },
    rateLimit: { enabled: true, customRules: { '/sign-in/email': SIGN_IN_ATTEMPTS } },
    advanced: {
      cookiePrefix: 'tidemark',
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [CALLER_HEADER] },
    },
  } as const satisfies BetterAuthOptions
}

const verifyPassword = ({ hash: stored, password }: { hash: string; password: string }) =>
  verify(stored, password)

/** Creates or updates the sign-in tables, as the owner of the database; a second call does nothing. */
export async function migrateSignIn(ownerUrl: string): Promise<void> {
  const pool = new Pool({ connectionString: ownerUrl, options: '-c search_path=auth', max: 2 })
  try {
    const { runMigrations } = await getMigrations(
      options(pool, { secret: 'unused', publicUrl: 'http://localhost' }),
    )
    await runMigrations()
  } finally {
    await pool.end()
  }
}
