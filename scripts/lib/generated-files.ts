import { mkdir, readFile, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { listFiles } from './fingerprint.ts'
import { gently, run, type Outcome } from './run.ts'
import { judge, type Result } from './step.ts'
import { buildDirectory, inPackage, program, root } from './workspace.ts'

/** What is generated, by its name where it is made anew. */
const committed = {
  'schema.graphql': inPackage('server', 'schema.graphql'),
  generated: inPackage('client', 'src/generated'),
}

/** Makes the contract and the client's types anew, elsewhere, since others read the tree: they must be the same. */
export async function checkGeneratedFiles(): Promise<Result> {
  const directory = join(buildDirectory, 'generated-anew')
  await rm(directory, { recursive: true, force: true })
  await mkdir(directory, { recursive: true })
  const made = await generateIn(directory)
  if (!made.succeeded) return judge(false, made.output)
  const different: string[] = []
  for (const [name, path] of Object.entries(committed)) {
    different.push(...(await findDifferences(path, join(directory, name))))
  }
  return judge(different.length === 0, `Out of date, run pnpm schema:\n${different.join('\n')}`)
}

async function generateIn(directory: string): Promise<Outcome> {
  const emitted = await run(
    gently({
      program: process.execPath,
      args: [
        '--conditions=source',
        '--import=@oxc-node/core/register',
        'src/app/emit-schema.ts',
        join(directory, 'schema.graphql'),
      ],
      cwd: inPackage('server'),
    }),
  )
  if (!emitted.succeeded) return emitted
  return run(
    gently({
      program: program('graphql-codegen', 'client'),
      args: [],
      cwd: inPackage('client'),
      env: { GENERATE_IN: directory },
    }),
  )
}

/** The files of a path that aren't the same at another one, as lines to show. */
async function findDifferences(path: string, anew: string): Promise<string[]> {
  const [before, after] = [await readAll(path), await readAll(anew)]
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => before.get(file) !== after.get(file))
    .map((file) => `  ${relative(root, join(path, file))}`)
}

async function readAll(path: string): Promise<Map<string, string>> {
  const files = await listFiles(path)
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, string]> => [
        relative(path, file),
        await readFile(file, 'utf8'),
      ]),
    ),
  )
}
