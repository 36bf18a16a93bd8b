import { existsSync } from 'node:fs'
import { become } from './lib/become.ts'
import { environmentFlags, inPackage } from './lib/workspace.ts'

/** `pnpm tidemark …`: the command line, from the build if there is one, else from the sources. */
const built = inPackage('server', 'dist/cli/tidemark.js')
const fromSource = [
  '--conditions=source',
  `--import=${inPackage('server', 'node_modules/@oxc-node/core/register.mjs')}`,
  inPackage('server', 'src/cli/tidemark.ts'),
]
become(
  process.execPath,
  [...environmentFlags(), ...(existsSync(built) ? [built] : fromSource), ...process.argv.slice(2)],
  process.env,
)
