import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'

export const root = fileURLToPath(new URL('../../../..', import.meta.url))

const texts = z.record(z.string(), z.coerce.string())
const service = z.looseObject({
  image: z.string(),
  build: z.unknown().optional(),
  profiles: z.array(z.string()).default([]),
  environment: texts.default({}),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  command: z.array(z.string()).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  healthcheck: z.object({ test: z.tuple([z.literal('CMD'), z.string()], z.string()) }).optional(),
  restart: z.string().optional(),
  stop_grace_period: z.string().optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).default([]),
})
const composeFile = z.object({
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.null()),
})

export type ComposeService = z.infer<typeof service>

export const readRoot = (path: string) => readFile(`${root}/${path}`, 'utf8')

/** What compose makes of the file, its variables filled in. */
export async function readCompose(variables: Record<string, string>) {
  const fillIn = (text: string) =>
    text.replaceAll(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name: string, kind?: string, given?: string) => {
      const value = variables[name] ?? (kind === '-' ? given : undefined)
      if (value === undefined) throw new Error(`${name}: ${given ?? 'not set'}`)
      return value
    })
  const parsed: unknown = parse(await readRoot('docker-compose.yml'), { merge: true })
  return composeFile.parse(
    JSON.parse(JSON.stringify(parsed), (_, value: unknown) =>
      typeof value === 'string' ? fillIn(value) : value,
    ),
  )
}

/** The instructions of the Dockerfile with their arguments, continued lines joined. */
export async function readDockerfile(path = 'Dockerfile'): Promise<{ instruction: string; value: string }[]> {
  const lines = (await readRoot(path)).replaceAll(/^#.*\n/gm, '').replaceAll(/\\\n\s*/g, ' ')
  return [...lines.matchAll(/^([A-Z]+) +(.+)$/gm)].map(([, instruction = '', value = '']) => ({
    instruction,
    value,
  }))
}

/** The list of words in an instruction of the form `CMD ["node", "main.js"]`. */
export const wordsOf = (value: string): string[] =>
  z.array(z.string()).parse(JSON.parse(value.slice(value.indexOf('['))))
