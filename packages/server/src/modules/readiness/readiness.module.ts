import type { ServerModule } from '../../kernel/server-module.ts'

export const readinessModule: ServerModule = {
  name: 'readiness',
  resolvers: [],
}

export { ensureBuiltInInstruments } from './ensure-built-in-instruments.ts'
export { openRound } from './open-round.ts'
export { turnRounds } from './turn-rounds.ts'
