import { seededRandom } from '../data/seeded-random.ts'
import { CONTENDERS, type Contender, type MeasuredPath } from '../paths/measured-path.ts'
import type { Contenders } from '../servers/start-contenders.ts'
import { type Load, measure, type Round } from './load.ts'

export type Rounds = Partial<Record<Contender, Round[]>>

/** Every contender of a path once a round, in an order drawn anew each time, so that no one always comes after another. */
export async function runRounds(
  servers: Contenders,
  { asks, status, name }: MeasuredPath,
  rounds: number,
  load: Omit<Load, 'status'>,
): Promise<Rounds> {
  const random = seededRandom(rounds * 1_000 + name.length)
  const taking = CONTENDERS.filter((contender) => asks[contender])
  const results: Rounds = Object.fromEntries(taking.map((contender) => [contender, []]))
  for (let round = 0; round < rounds; round += 1) {
    const order = taking
      .map((contender) => ({ contender, place: random() }))
      .toSorted((a, b) => a.place - b.place)
    for (const { contender } of order) {
      const ask = asks[contender]
      if (ask) results[contender]?.push(await measure(servers[contender], ask, { ...load, status }))
    }
  }
  return results
}
