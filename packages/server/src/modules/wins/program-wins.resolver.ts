import { WAVES_MAX } from '@tidemark/domain/programs/wave-input'
import { judgeWaveWins } from '@tidemark/domain/wins/judge-wave-wins'
import { WINS_MAX } from '@tidemark/domain/wins/win-input'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { readLiveWaveFacts } from './live-wave-facts.read.ts'
import { ProgramWinsType, ShortTermWinType } from './short-term-win.type.ts'
import { WaveWinsType } from './wave-wins.type.ts'
import { winsOf } from './wins.read.ts'

@Resolver(() => ProgramWinsType)
export class ProgramWinsResolver {
  @AtMost(WAVES_MAX)
  @FieldResolver(() => [WaveWinsType], {
    description:
      'Its live waves, the earliest start first, each with whether it has a win that counts; once none is live any more, its closed ones.',
  })
  async liveWaves(@Root() { id }: ProgramWinsType, @Ctx() { em }: SignedInContext): Promise<WaveWinsType[]> {
    const waves = await readLiveWaveFacts(em, id)
    return waves.map(({ wins, ...wave }) => {
      const { verdict, win } = judgeWaveWins(wins)
      return {
        ...wave,
        verdict,
        winId: win?.id ?? null,
        winTitle: win?.name ?? null,
        missing: win?.missing ?? [],
      }
    })
  }

  @AtMost(WINS_MAX)
  @FieldResolver(() => [ShortTermWinType], {
    description: 'Those without a day first, since they ask for something, then the newest first.',
  })
  wins(@Root() { id }: ProgramWinsType, @Ctx() context: SignedInContext): Promise<ShortTermWinType[]> {
    return winsOf(context, id)
  }
}
