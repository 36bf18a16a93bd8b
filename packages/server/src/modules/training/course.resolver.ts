import type { TrainingMode } from '@tidemark/domain/training/course'
import { SERVED_BEHAVIORS_MAX } from '@tidemark/domain/training/course-input'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { AtMost, LONGEST_LIST } from '../../kernel/at-most.ts'
import { isId } from '../../kernel/load.ts'
import { checkPage, PageInput } from '../../kernel/page.input.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { behaviorsServedBy, prerequisitesOf } from './course-links.read.ts'
import { TrainingModeEnum } from './course.enums.ts'
import { ServedBehaviorType, TrainingCoursePageType, TrainingCourseType } from './course.type.ts'
import { readCourses } from './courses.read.ts'
import { TrainingRequirementType } from './requirement.type.ts'
import { readCourseRequirements, type RequirementRow, requirementCountOf } from './requirements.read.ts'
import { TrainingCourse } from './training-course.entity.ts'

type Of = Pick<TrainingCourse, 'id' | 'archivedAt'>

@Resolver(() => TrainingCourseType)
export class TrainingCourseResolver {
  @Query(() => TrainingCoursePageType, { description: 'The catalog of courses, by title.' })
  trainingCourses(
    @Ctx() { em }: SignedInContext,
    @Arg('page', () => PageInput, { description: 'Which page.' }) page: PageInput,
    @Arg('search', () => String, {
      nullable: true,
      description: 'A part of the title or of the code; null = all.',
    })
    search: string | null,
    @Arg('mode', () => TrainingModeEnum, {
      nullable: true,
      description: 'Those in which people learn so; null = all.',
    })
    mode: TrainingMode | null,
    @Arg('archived', () => Boolean, { defaultValue: false, description: 'Those that were archived instead.' })
    archived: boolean,
  ) {
    checkPage(page)
    return readCourses(em, { search, mode, archived }, page)
  }

  @Query(() => TrainingCourseType, {
    nullable: true,
    description: 'One course, archived or not; null if there is none of this id.',
  })
  async trainingCourse(
    @Ctx() { em }: SignedInContext,
    @Arg('id', () => ID, { description: 'The course.' }) id: string,
  ): Promise<TrainingCourse | null> {
    return isId(id) ? em.findOne(TrainingCourse, { id }) : null
  }

  @FieldResolver(() => Boolean, { description: 'Whether it was archived; it can be brought back.' })
  archived(@Root() { archivedAt }: Of): boolean {
    return (archivedAt ?? null) !== null
  }

  @FieldResolver(() => [ID], { description: 'The courses to complete first, by title.' })
  async needsIds(@Root() { id }: Of, @Ctx() context: SignedInContext): Promise<string[]> {
    return (await prerequisitesOf(context, id)).map((needed) => needed.id)
  }

  @FieldResolver(() => [String], { description: 'Their titles, in the order of `needsIds`.' })
  async needsTitles(@Root() { id }: Of, @Ctx() context: SignedInContext): Promise<string[]> {
    return (await prerequisitesOf(context, id)).map(({ title }) => title)
  }

  @AtMost(SERVED_BEHAVIORS_MAX)
  @FieldResolver(() => [ServedBehaviorType], {
    description: 'The behaviors that it serves, of programs that the viewer may read.',
  })
  behaviors(@Root() { id }: Of, @Ctx() context: SignedInContext): Promise<ServedBehaviorType[]> {
    return behaviorsServedBy(context, id)
  }

  @FieldResolver(() => Int, {
    description: 'Of how many audiences it is required, in programs that the viewer may read.',
  })
  requiredOf(@Root() { id }: Of, @Ctx() context: SignedInContext): Promise<number> {
    return requirementCountOf(context, id)
  }

  @AtMost(LONGEST_LIST)
  @FieldResolver(() => [TrainingRequirementType], {
    description: 'Who has to take it, in programs that the viewer may read, by program and audience.',
  })
  requirements(@Root() { id }: Of, @Ctx() { em, viewer }: SignedInContext): Promise<RequirementRow[]> {
    return readCourseRequirements({ em, viewer }, id)
  }
}
