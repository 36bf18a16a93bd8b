import type { ServerModule } from '../../kernel/server-module.ts'
import { ProgramWinsResolver } from './program-wins.resolver.ts'
import { MeasuredSinceResolver } from './measured-since.resolver.ts'
import { ShortTermWinResolver } from './short-term-win.resolver.ts'

export const winsModule: ServerModule = {
  name: 'wins',
  resolvers: [ShortTermWinResolver, ProgramWinsResolver, MeasuredSinceResolver],
}

export { readLiveWaveFacts } from './live-wave-facts.read.ts'
export { recognizedPersonalData } from './recognized-personal-data.ts'
export { winHistory } from './win-history.ts'
