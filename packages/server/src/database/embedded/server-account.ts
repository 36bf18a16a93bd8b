import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { StartRefusal } from '../../start-refusal.ts'

const run = promisify(execFile)

/** The operating-system user that PostgreSQL runs as; undefined means: as ourselves. */
export interface ServerAccount {
  uid: number
  gid: number
}

/** PostgreSQL refuses to run as root; as root we lend it the user `postgres`, made when it is missing. */
export async function chooseServerAccount(notes: string[]): Promise<ServerAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const present = await findAccount('postgres')
  if (present) return present
  await run('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]).catch(() => undefined)
  const made = await findAccount('postgres')
  if (!made) {
    throw new StartRefusal(
      'PostgreSQL does not run as root, and there is no user "postgres" here that it could run as. ' +
        'Create one, start Tidemark as another user, or set DATABASE_URL to a PostgreSQL of your own.',
    )
  }
  notes.push('Made the system user "postgres", because PostgreSQL does not run as root.')
  return made
}

async function findAccount(name: string): Promise<ServerAccount | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return undefined
  }
}

/** Asks the system itself, because modes, groups and access lists all have a say. */
export async function canAccountEnter(account: ServerAccount | undefined, path: string): Promise<boolean> {
  if (!account) return true
  return run('test', ['-x', path], { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  )
}
