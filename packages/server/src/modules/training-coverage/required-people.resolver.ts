import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { AtMost, LONGEST_LIST } from '../../kernel/at-most.ts'
import { isId } from '../../kernel/load.ts'
import { checkPage, PageInput } from '../../kernel/page.input.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { readRequiredPeople } from './required-people.read.ts'
import { RequiredPersonFilter } from './required-person.filter.ts'
import { RequiredPersonPageType, TrainingSeatGapType } from './training-coverage.type.ts'
import { readTrainingSeats } from './training-seats.read.ts'
import { peopleRequest } from './view-required-people.ts'

const NOBODY = { items: [], total: 0, endCursor: null }

@Resolver()
export class RequiredPeopleResolver {
  @Query(() => RequiredPersonPageType, {
    nullable: true,
    description:
      'People whom the viewer sees by name and what is required of them, who is due first; null if what is asked for is not the viewer’s to see.',
  })
  async requiredPeople(
    @Ctx() context: SignedInContext,
    @Arg('filter', () => RequiredPersonFilter, { description: 'Whom to list.' }) filter: RequiredPersonFilter,
    @Arg('page', () => PageInput, { description: 'Which page.' }) page: PageInput,
  ): Promise<RequiredPersonPageType | null> {
    checkPage(page)
    const request = await peopleRequest(context, filter)
    return request === 'nobody' ? NOBODY : request && readRequiredPeople(context.em, request, page)
  }

  @AtMost(LONGEST_LIST)
  @Query(() => [TrainingSeatGapType], {
    nullable: true,
    description:
      'Seats against need before each wave of a program goes live, for those who plan sessions; null if it is not the viewer’s to see.',
  })
  async trainingSeats(
    @Ctx() { em, viewer, now }: SignedInContext,
    @Arg('programId', () => ID, { description: 'The program.' }) programId: string,
  ): Promise<TrainingSeatGapType[] | null> {
    const plans = viewer.roles.some(
      (held) => held.role === 'hr' || (held.role === 'program_manager' && held.programId === programId),
    )
    if (!plans || !isId(programId)) return null
    return (await readTrainingSeats(em, programId, now.toISOString().slice(0, 10))).slice(0, LONGEST_LIST)
  }
}
