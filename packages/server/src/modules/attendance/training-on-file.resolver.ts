import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { readTrainingOnFile } from './training-on-file.read.ts'
import { TrainingOnFileType } from './training-on-file.type.ts'

@Resolver()
export class TrainingOnFileResolver {
  @Query(() => TrainingOnFileType, {
    nullable: true,
    description: 'What is on file in numbers, to compare with a source; null for what isn’t there.',
  })
  trainingOnFile(
    @Ctx() { em }: SignedInContext,
    @Arg('sessionId', () => ID, { nullable: true, description: 'This session with its parts; null = all.' })
    sessionId: string | null,
    @Arg('courseId', () => ID, { nullable: true, description: 'This course; null = all.' })
    courseId: string | null,
  ): Promise<TrainingOnFileType | null> {
    return readTrainingOnFile(em, { sessionId: sessionId ?? null, courseId: courseId ?? null })
  }
}
