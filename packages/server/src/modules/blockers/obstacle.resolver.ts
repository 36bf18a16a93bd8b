import { exposureOf } from '@tidemark/domain/blockers/exposure'
import type { ObstacleKind } from '@tidemark/domain/blockers/obstacle-kind'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AtMost, LONGEST_LIST } from '../../kernel/at-most.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { addObstacle } from './add-obstacle.ts'
import { closeObstacle } from './close-obstacle.ts'
import { programsWithChallenge } from './elsewhere.read.ts'
import { unitsOfObstacle } from './obstacle-units.read.ts'
import { ObstacleKindEnum, type ObstacleStatus, ObstacleStatusEnum } from './obstacle.enums.ts'
import {
  AddObstacleInput,
  CloseObstacleInput,
  RealizeRiskInput,
  UpdateObstacleInput,
} from './obstacle.input.ts'
import { ObstacleElsewhereType, obstacleResult, ObstacleType } from './obstacle.type.ts'
import { type ObstacleRow, readObstacle, readObstacles } from './obstacles.read.ts'
import { realizeRisk } from './realize-risk.ts'
import { removeObstacle } from './remove-obstacle.ts'
import { reopenObstacle } from './reopen-obstacle.ts'
import { restoreObstacle } from './restore-obstacle.ts'
import { updateObstacle } from './update-obstacle.ts'

const THE_OBSTACLE = { description: 'The blocker, risk or issue.' }
/** Programs that are named where the same challenge is open. */
const MOST_PROGRAMS = 20

const AddObstacleResult = obstacleResult('AddObstacle')
const UpdateObstacleResult = obstacleResult('UpdateObstacle')
const CloseObstacleResult = obstacleResult('CloseObstacle')
const ReopenObstacleResult = obstacleResult('ReopenObstacle')
const RemoveObstacleResult = obstacleResult('RemoveObstacle')
const RestoreObstacleResult = obstacleResult('RestoreObstacle')
const RealizeRiskResult = obstacleResult('RealizeRisk')

@Resolver(() => ObstacleType)
export class ObstacleResolver {
  @AtMost(LONGEST_LIST)
  @Query(() => [ObstacleType], {
    description:
      'What stands in the way of a program: what is open, the worst first, then what was closed lately. Empty if the program is not the viewer’s to see.',
  })
  async obstacles(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('programId', () => ID, { description: 'The program.' }) programId: string,
    @Arg('kind', () => ObstacleKindEnum, { nullable: true, description: 'Only this kind; null = all.' })
    kind: ObstacleKind | null,
    @Arg('status', () => ObstacleStatusEnum, {
      nullable: true,
      description: 'Only what is open, or only what is closed; null = both.',
    })
    status: ObstacleStatus | null,
  ): Promise<ObstacleRow[]> {
    if (!(await isProgramInSight(em, viewer, programId))) return []
    return readObstacles(em, { programId, kind: kind ?? null, status: status ?? null })
  }

  @Query(() => ObstacleType, {
    nullable: true,
    description: 'One obstacle, also after it was taken away; null if it is not the viewer’s to see.',
  })
  async obstacle(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('id', () => ID, THE_OBSTACLE) id: string,
  ): Promise<ObstacleRow | null> {
    const found = await readObstacle(em, id)
    return found && (await isProgramInSight(em, viewer, found.program.id)) ? found : null
  }

  @FieldResolver(() => ID, { description: 'The program that it stands in the way of.' })
  programId(@Root() { program }: ObstacleRow): string {
    return program.id
  }

  @FieldResolver(() => Int, {
    description: 'Severity × likelihood, 1 to 25; an issue has happened, so its likelihood counts as 5.',
  })
  exposure(@Root() obstacle: ObstacleRow): number {
    return exposureOf(obstacle)
  }

  // Units are plain arrays: as records, of 250 obstacles, they would be more than one answer may hold.
  @FieldResolver(() => [ID], {
    description: 'The units that it is in the way of, each with all below, by name; none = all.',
  })
  async unitIds(@Root() { id }: ObstacleRow, @Ctx() context: SignedInContext): Promise<string[]> {
    return (await unitsOfObstacle(context, id)).map((unit) => unit.id)
  }

  @FieldResolver(() => [String], { description: 'The names of the units, in the order of `unitIds`.' })
  async unitNames(@Root() { id }: ObstacleRow, @Ctx() context: SignedInContext): Promise<string[]> {
    return (await unitsOfObstacle(context, id)).map(({ name }) => name)
  }

  @FieldResolver(() => ObstacleElsewhereType, {
    description: 'Where else the same challenge is open; nowhere if it is none of the ten.',
  })
  async elsewhere(
    @Root() { challenge, program }: ObstacleRow,
    @Ctx() context: SignedInContext,
  ): Promise<ObstacleElsewhereType> {
    const found = challenge ? await programsWithChallenge(context, challenge) : []
    const others = found.filter(({ id }) => id !== program.id).slice(0, MOST_PROGRAMS)
    return {
      programIds: others.map(({ id }) => id),
      programNames: others.map(({ name }) => name),
      counts: others.map(({ count }) => count),
    }
  }

  @Mutation(() => AddObstacleResult, { description: 'Puts down what stands in the way of a program.' })
  addObstacle(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AddObstacleInput, THE_OBSTACLE) input: AddObstacleInput,
  ) {
    return runCommand(context, 'addObstacle', (command) => addObstacle(command, input))
  }

  @Mutation(() => UpdateObstacleResult, { description: 'Changes what is known of an obstacle.' })
  updateObstacle(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateObstacleInput, THE_OBSTACLE) input: UpdateObstacleInput,
  ) {
    return runCommand(context, 'updateObstacle', (command) => updateObstacle(command, input))
  }

  @Mutation(() => CloseObstacleResult, {
    description: 'Says that an obstacle is over: a note says what shows it, or evidence is on file.',
  })
  closeObstacle(
    @Ctx() context: SignedInContext,
    @Arg('input', () => CloseObstacleInput, THE_OBSTACLE) input: CloseObstacleInput,
  ) {
    return runCommand(context, 'closeObstacle', (command) => closeObstacle(command, input))
  }

  @Mutation(() => ReopenObstacleResult, {
    description: 'Says that an obstacle stands in the way after all.',
  })
  reopenObstacle(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_OBSTACLE) input: VersionedInput,
  ) {
    return runCommand(context, 'reopenObstacle', (command) => reopenObstacle(command, input))
  }

  @Mutation(() => RealizeRiskResult, {
    description: 'Says that a risk has happened: it is an issue or a blocker from then on.',
  })
  realizeRisk(
    @Ctx() context: SignedInContext,
    @Arg('input', () => RealizeRiskInput, { description: 'The risk.' }) input: RealizeRiskInput,
  ) {
    return runCommand(context, 'realizeRisk', (command) => realizeRisk(command, input))
  }

  @Mutation(() => RemoveObstacleResult, { description: 'Takes an obstacle away; it can be brought back.' })
  removeObstacle(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_OBSTACLE) input: VersionedInput,
  ) {
    return runCommand(context, 'removeObstacle', (command) => removeObstacle(command, input))
  }

  @Mutation(() => RestoreObstacleResult, { description: 'Brings back an obstacle that was taken away.' })
  restoreObstacle(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_OBSTACLE) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreObstacle', (command) => restoreObstacle(command, input))
  }
}
