import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { Program } from '../programs/program.entity.ts'
import { ProgramType } from '../programs/programs.module.ts'
import { boardCascade } from './board-cascade.ts'
import { boardLookAt } from './board-look-at.ts'
import { boardRows } from './board-rows.ts'
import { AdoptionBoardType, UnitTrendType } from './board.type.ts'
import { viewBoard } from './board-view.ts'
import { figureOf } from './figure-of.ts'
import { trendOfWhole, trendsOfUnits } from './trend-of.ts'

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
    const view = await viewBoard(context, programId, asOf ?? null)
    if (!view) return null
    const { program, period, whole } = view
    return {
      programId: program.id,
      asOf: period.asOf,
      periodStartsOn: period.startsOn,
      countsVersion: String(program.kept?.version ?? 0),
      countsKeptAt: program.kept?.at ?? null,
      minimumGroupSize: program.minimumGroupSize,
      total: figureOf(program, period.asOf, { ...whole, counts: whole.total }),
      cascade: boardCascade(view),
      lookAt: boardLookAt(view),
      rows: boardRows(view),
      ...(await trendOfWhole(context.em, view)),
    }
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
    const view = await viewBoard(context, programId, asOf ?? null)
    return view ? (await trendsOfUnits(context.em, view, unitIds)).map(({ trend }) => trend) : []
  }

  @FieldResolver(() => ProgramType, THE_PROGRAM)
  program(@Root() { programId }: AdoptionBoardType, @Ctx() { em }: SignedInContext): Promise<Program> {
    return em.findOneOrFail(Program, { id: programId })
  }
}
