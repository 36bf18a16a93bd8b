import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { isId } from '../../kernel/load.ts'
import { checkPage, PageInput } from '../../kernel/page.input.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { readProgramChanges } from './program-changes.read.ts'
import { ProgramChangesType, VisitProgramResult } from './program-changes.type.ts'
import { visitProgram } from './visit-program.ts'

const THE_PROGRAM = { description: 'The program.' }

@Resolver()
export class ProgramChangesResolver {
  @Query(() => ProgramChangesType, {
    nullable: true,
    description:
      'What was done in a program and said about it, the latest first; null if it is not the viewer’s to see.',
  })
  programChanges(
    @Ctx() context: SignedInContext,
    @Arg('programId', () => ID, THE_PROGRAM) programId: string,
    @Arg('page', () => PageInput, { description: 'Which page.' }) page: PageInput,
    @Arg('since', () => LocalDate, {
      nullable: true,
      description: 'From which day on; null = since the last visit.',
    })
    since?: string,
    @Arg('kind', () => String, { nullable: true, description: 'Only records of this kind; null = of any.' })
    kind?: string,
    @Arg('accountId', () => ID, { nullable: true, description: 'Only what they did; null = anybody.' })
    accountId?: string,
  ): Promise<ProgramChangesType | null> {
    checkPage(page)
    if (accountId && !isId(accountId)) return Promise.resolve(null)
    const narrowed = {
      since: since ? new Date(`${since}T00:00:00Z`) : null,
      kind: kind ?? null,
      accountId: accountId ?? null,
    }
    return readProgramChanges(context, { programId, page, ...narrowed })
  }

  @Mutation(() => VisitProgramResult, {
    description: 'Notes that the viewer has seen what changed; within half an hour it is the same visit.',
  })
  visitProgram(@Ctx() context: SignedInContext, @Arg('programId', () => ID, THE_PROGRAM) programId: string) {
    return runCommand(context, 'visitProgram', (command) => visitProgram(command, programId))
  }
}
