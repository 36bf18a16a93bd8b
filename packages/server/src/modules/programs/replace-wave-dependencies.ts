import { checkWaveDependencies } from '@tidemark/domain/programs/wave-dependencies'
import { newId } from '../../kernel/new-id.ts'
import { notFound, Refused } from '../../kernel/refusal.ts'
import { replaceLinks } from '../../kernel/replace-links.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { Wave } from './wave.entity.ts'
import { WaveDependency } from './wave-dependency.entity.ts'
import { readWavePlan } from './wave-plan.read.ts'

/** Makes these the waves that the wave waits for; true if that changes anything. Refuses a circle by its names. */
export async function replaceWaveDependencies(
  command: Command,
  wave: Wave,
  dependsOnIds: string[],
): Promise<boolean> {
  const { em, viewer } = command
  await refuseCircle(command, wave, dependsOnIds)
  const current = await em.find(WaveDependency, { wave: wave.id })
  return replaceLinks(em, current, dependsOnIds, {
    endOf: ({ dependsOn }) => dependsOn.id,
    add: (dependsOn) =>
      em.create(WaveDependency, { id: newId(), organization: viewer.organizationId, wave, dependsOn }),
  })
}

async function refuseCircle({ em }: Command, wave: Wave, dependsOnIds: string[]) {
  const plan = await readWavePlan(em, wave.program.id)
  const others = plan.waves.filter(({ id }) => id !== wave.id)
  const known = [wave.id, ...others.map(({ id }) => id)]
  if (!dependsOnIds.every((id) => known.includes(id)))
    throw notFound('One of the waves that this one waits for')
  const check = checkWaveDependencies(
    [wave, ...others],
    [
      ...plan.dependencies.filter(({ waveId }) => waveId !== wave.id),
      ...dependsOnIds.map((dependsOnId) => ({ waveId: wave.id, dependsOnId })),
    ],
  )
  if (check.ok) return
  const [first, ...rest] = check.cycle
  const circle = [first, ...rest, first].map((name) => `“${name}”`).join(' waits for ')
  throw new Refused('CYCLE', `Waves can't wait for each other in a circle: ${circle}.`)
}
