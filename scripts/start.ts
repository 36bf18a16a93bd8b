import { become } from './lib/become.ts'
import { buildPackages } from './lib/build-packages.ts'
import { findLaunchers } from './lib/find-launchers.ts'
import { environmentFlags, inPackage } from './lib/workspace.ts'

/** `pnpm start`: builds what changed, then runs the server in this terminal. */
try {
  await buildPackages(console.log)
  become(
    process.execPath,
    [...environmentFlags(), '--enable-source-maps', inPackage('server', 'dist/main.js')],
    { ...process.env, NODE_ENV: 'production', TIDEMARK_LAUNCHERS: (await findLaunchers()).join(',') },
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
