import type { ServerModule } from '../../kernel/server-module.ts'

export const readinessModule: ServerModule = {
  name: 'readiness',
  resolvers: [],
}

export { ensureBuiltInInstruments } from './ensure-built-in-instruments.ts'
