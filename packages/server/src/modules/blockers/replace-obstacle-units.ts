import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { refuseMissingOrClosedUnits } from '../organization/organization.module.ts'
import type { Obstacle } from './obstacle.entity.ts'
import { ObstacleUnit } from './obstacle-unit.entity.ts'

/** Makes these the units that it is in the way of; true if that changes anything. */
export async function replaceObstacleUnits(
  command: Command,
  obstacle: Obstacle,
  unitIds: string[],
): Promise<boolean> {
  const { em, viewer } = command
  const current = await em.find(ObstacleUnit, { obstacle: obstacle.id })
  const gone = current.filter(({ unit }) => !unitIds.includes(unit.id))
  const added = unitIds.filter((id) => !current.some(({ unit }) => unit.id === id))
  await refuseMissingOrClosedUnits(command, added)
  for (const link of gone) em.remove(link)
  for (const unit of added)
    em.create(ObstacleUnit, { id: newId(), organization: viewer.organizationId, obstacle, unit })
  return gone.length + added.length > 0
}
