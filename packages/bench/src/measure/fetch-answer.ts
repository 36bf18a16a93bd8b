import { deepStrictEqual } from 'node:assert/strict'
import { CONTENDERS, type MeasuredPath } from '../paths/measured-path.ts'
import type { Ask } from '../paths/ask.ts'
import type { ContenderProcess } from '../servers/contender-process.ts'
import type { Contenders } from '../servers/start-contenders.ts'
import { headersOf } from './load.ts'

/** Asks once. */
export function fetchAnswer(server: ContenderProcess, ask: Ask): Promise<Response> {
  return fetch(server.url + ask.path, {
    method: ask.method,
    headers: headersOf(server, ask),
    ...(ask.body === undefined ? {} : { body: ask.body }),
  })
}

/** Ends the run unless every contender answers a path alike; says how many bytes each sent. */
export async function compareAnswers(
  servers: Contenders,
  { name, asks, status, normalize }: MeasuredPath,
): Promise<Record<string, number>> {
  let expected: unknown
  const bytes: Record<string, number> = {}
  for (const contender of CONTENDERS) {
    const ask = asks[contender]
    if (!ask) continue
    const response = await fetchAnswer(servers[contender], ask)
    const text = await response.text()
    if (response.status !== status)
      throw new Error(`${name}: ${contender} answered ${response.status}: ${text}`)
    bytes[contender] = text.length
    const answer = normalize(contender, text === '' ? null : JSON.parse(text))
    expected ??= answer
    deepStrictEqual(answer, expected, `${name}: ${contender} answers otherwise.`)
  }
  return bytes
}
