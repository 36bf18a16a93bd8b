import { buildPackages } from './lib/build-packages.ts'
import { become } from './lib/become.ts'
import { inPackage } from './lib/workspace.ts'

/** `pnpm bench`: the built product beside PostGraphile and beside hand-written SQL; see packages/bench. */
await buildPackages(console.log)
become(
  process.execPath,
  [
    '--conditions=source',
    `--import=${inPackage('server', 'node_modules/@oxc-node/core/register.mjs')}`,
    inPackage('bench', 'src/main.ts'),
    ...process.argv.slice(2),
  ],
  process.env,
)
