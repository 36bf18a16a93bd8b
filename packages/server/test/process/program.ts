import { fileURLToPath } from 'node:url'

/**
 * How a test starts one of our programs: as it was built where the whole check has just built it, which takes a third of
 * the time; else from the sources, so that a test that is run by itself sees what was edited.
 */
export function ourProgram(entry: 'main' | 'cli/tidemark'): { args: string[]; cwd: string } {
  const cwd = fileURLToPath(new URL('../..', import.meta.url))
  return process.env['TIDEMARK_BUILT'] === '1'
    ? { args: [`dist/${entry}.js`], cwd }
    : { args: ['--conditions=source', '--import=@oxc-node/core/register', `src/${entry}.ts`], cwd }
}
