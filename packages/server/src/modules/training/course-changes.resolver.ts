import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { addCourse } from './add-course.ts'
import { archiveCourse } from './archive-course.ts'
import { AddCourseInput, UpdateCourseInput } from './course.input.ts'
import { courseResult } from './course.type.ts'
import { restoreCourse } from './restore-course.ts'
import { updateCourse } from './update-course.ts'

const THE_COURSE = { description: 'The course.' }
const AddCourseResult = courseResult('AddTrainingCourse')
const UpdateCourseResult = courseResult('UpdateTrainingCourse')
const ArchiveCourseResult = courseResult('ArchiveTrainingCourse')
const RestoreCourseResult = courseResult('RestoreTrainingCourse')

@Resolver()
export class CourseChangesResolver {
  @Mutation(() => AddCourseResult, { description: 'Puts a course into the catalog.' })
  addTrainingCourse(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AddCourseInput, THE_COURSE) input: AddCourseInput,
  ) {
    return runCommand(context, 'addTrainingCourse', (command) => addCourse(command, input))
  }

  @Mutation(() => UpdateCourseResult, { description: 'Changes a course.' })
  updateTrainingCourse(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateCourseInput, THE_COURSE) input: UpdateCourseInput,
  ) {
    return runCommand(context, 'updateTrainingCourse', (command) => updateCourse(command, input))
  }

  @Mutation(() => ArchiveCourseResult, {
    description: 'Puts a course away that is not in use any more; it can be brought back.',
  })
  archiveTrainingCourse(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_COURSE) input: VersionedInput,
  ) {
    return runCommand(context, 'archiveTrainingCourse', (command) => archiveCourse(command, input))
  }

  @Mutation(() => RestoreCourseResult, { description: 'Brings back a course that was archived.' })
  restoreTrainingCourse(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_COURSE) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreTrainingCourse', (command) => restoreCourse(command, input))
  }
}
