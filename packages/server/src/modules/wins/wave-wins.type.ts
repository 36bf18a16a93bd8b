import type { WaveWinVerdict } from '@tidemark/domain/wins/judge-wave-wins'
import { Field, ID, ObjectType } from 'type-graphql'
import { registerEnum } from '../../kernel/register-enum.ts'

export const WaveWinVerdictEnum = registerEnum<WaveWinVerdict>(
  'WaveWinVerdict',
  'Whether a wave has the short-term win that a live one needs.',
  {
    counts: 'It has a win that counts.',
    incomplete: 'It has wins, each of which still lacks something.',
    none: 'It has no win yet.',
  },
)

@ObjectType('WaveWins', { description: 'Where a live wave stands with its short-term wins.' })
export class WaveWinsType {
  @Field(() => ID, { description: 'The wave.' })
  id: string

  @Field(() => String, { description: 'Its name.' })
  name: string

  @Field(() => WaveWinVerdictEnum, { description: 'Whether it has a win that counts.' })
  verdict: WaveWinVerdict

  @Field(() => ID, {
    nullable: true,
    description: 'The win that says so: one that counts, else the one that lacks least; null = it has none.',
  })
  winId: string | null

  @Field(() => String, { nullable: true, description: 'The title of that win.' })
  winTitle: string | null

  @Field(() => [String], { description: 'What that win still lacks to count, in words; empty if nothing.' })
  missing: string[]
}
