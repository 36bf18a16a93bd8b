import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { LONGEST_LIST } from '../../kernel/at-most.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { readCoverageSheet } from './coverage-sheet.ts'
import { toldCoverage } from './told-coverage.ts'
import { CoverageSheetType, TrainingCoverageType } from './training-coverage.type.ts'
import { viewCoverage } from './view-coverage.ts'

const PROGRAM = { nullable: true, description: 'Only what this program requires; null = all in sight.' }
const WAVE = { nullable: true, description: 'Only the units of this wave of the program; null = all.' }
const COURSE = { nullable: true, description: 'Only this course; null = all.' }
const AS_OF = {
  nullable: true,
  description:
    'Completed by this day; null = today. Requirements, people and their units are as they are today.',
}

@Resolver()
export class TrainingCoverageResolver {
  @Query(() => TrainingCoverageType, {
    nullable: true,
    description: 'Who is trained, and where not; null if what is asked for is not the viewer’s to see.',
  })
  async trainingCoverage(
    @Ctx() context: SignedInContext,
    @Arg('programId', () => ID, PROGRAM) programId: string | null,
    @Arg('waveId', () => ID, WAVE) waveId: string | null,
    @Arg('courseId', () => ID, COURSE) courseId: string | null,
    @Arg('asOf', () => LocalDate, AS_OF) asOf: string | null,
  ): Promise<TrainingCoverageType | null> {
    const view = await viewCoverage(context, { programId, waveId, courseId, asOf })
    return view && toldCoverage(view, programId ?? null, LONGEST_LIST)
  }

  @Query(() => CoverageSheetType, {
    nullable: true,
    description: 'Where a figure of training coverage comes from; null if it is not the viewer’s to see.',
  })
  async trainingCoverageFigure(
    @Ctx() context: SignedInContext,
    @Arg('programId', () => ID, PROGRAM) programId: string | null,
    @Arg('waveId', () => ID, WAVE) waveId: string | null,
    @Arg('courseId', () => ID, COURSE) courseId: string | null,
    @Arg('unitId', () => ID, { nullable: true, description: 'The unit with everybody below; null = all.' })
    unitId: string | null,
    @Arg('asOf', () => LocalDate, AS_OF) asOf: string | null,
  ): Promise<CoverageSheetType | null> {
    return readCoverageSheet(context, { programId, waveId, courseId, asOf }, unitId ?? null)
  }
}
