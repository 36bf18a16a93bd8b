import { readFile, rm, writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { listFiles } from './fingerprint.ts'
import { run } from './run.ts'
import { judge, type Result } from './step.ts'
import { inPackage, program, root } from './workspace.ts'

const generated = [inPackage('server', 'schema.graphql'), inPackage('client', 'src/generated')]

/** Makes the contract and the client's types anew: they must come out as they are. What was there is put back. */
export async function checkGeneratedFiles(): Promise<Result> {
  const before = await readAll()
  const made = await generate()
  const after = await readAll()
  const different = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  )
  for (const file of different) await putBack(file, before.get(file))
  if (!made.succeeded) return judge(false, made.output)
  return judge(
    different.length === 0,
    `Out of date, run pnpm schema:\n${different.map((file) => `  ${relative(root, file)}`).join('\n')}`,
  )
}

async function generate(): Promise<{ succeeded: boolean; output: string }> {
  const emitted = await run({
    program: process.execPath,
    args: ['--conditions=source', '--import=@oxc-node/core/register', 'src/app/emit-schema.ts'],
    cwd: inPackage('server'),
  })
  if (!emitted.succeeded) return emitted
  return run({ program: program('graphql-codegen', 'client'), args: [], cwd: inPackage('client') })
}

async function readAll(): Promise<Map<string, string>> {
  const files = (await Promise.all(generated.map(listFiles))).flat()
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, string]> => [file, await readFile(file, 'utf8')]),
    ),
  )
}

async function putBack(file: string, text: string | undefined): Promise<void> {
  await (text === undefined ? rm(file, { force: true }) : writeFile(file, text))
}
