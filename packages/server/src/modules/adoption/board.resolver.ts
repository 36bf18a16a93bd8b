import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { Program } from '../programs/program.entity.ts'
import { ProgramType } from '../programs/programs.module.ts'
import { boardTrends } from './board-trends.ts'
import { AdoptionBoardType, UnitTrendType } from './board.type.ts'
import { knowPeriods } from './program-periods.resolver.ts'
import { openBoard } from './view-board.ts'

const THE_PROGRAM = { description: 'The program.' }
const AS_OF = {
  nullable: true,
  description: 'A day of the period; null = the last one. Outside of what is counted, the nearest.',
}
const MOST_TRENDS = 100

@Resolver(() => AdoptionBoardType)
export class BoardResolver {
  @Query(() => AdoptionBoardType, {
    nullable: true,
    description:
      'Every unit that the viewer sees of a program, against the band; null if none is theirs to see.',
  })
  async board(
    @Ctx() context: SignedInContext,
    @Arg('programId', () => ID, THE_PROGRAM) programId: string,
    @Arg('asOf', () => LocalDate, AS_OF) asOf: string | null,
  ): Promise<AdoptionBoardType | null> {
    return (await openBoard(context, programId, asOf ?? null))?.answer ?? null
  }

  @AtMost(MOST_TRENDS)
  @Query(() => [UnitTrendType], {
    description:
      'Trends of units on the board, in its order; units that the viewer doesn’t see are left out.',
  })
  async boardTrends(
    @Ctx() context: SignedInContext,
    @Arg('programId', () => ID, THE_PROGRAM) programId: string,
    @Arg('unitIds', () => [ID], { description: `The units, ${MOST_TRENDS} at most.` }) unitIds: string[],
    @Arg('asOf', () => LocalDate, AS_OF) asOf: string | null,
  ): Promise<UnitTrendType[]> {
    if (unitIds.length > MOST_TRENDS) {
      throw new Refused('INVALID_INPUT', `Ask for at most ${MOST_TRENDS} units at once.`)
    }
    return boardTrends(context, programId, unitIds, asOf ?? null)
  }

  @FieldResolver(() => ProgramType, THE_PROGRAM)
  program(@Root() board: AdoptionBoardType, @Ctx() { em }: SignedInContext): Program {
    knowPeriods(em, board.programId, board.countedPeriods)
    return em.map(Program, board.programRecord)
  }
}
