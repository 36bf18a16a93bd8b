import { newId } from '../../kernel/new-id.ts'
import { replaceLinks } from '../../kernel/replace-links.ts'
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
  return replaceLinks(em, current, unitIds, {
    endOf: ({ unit }) => unit.id,
    refuse: (added) => refuseMissingOrClosedUnits(command, added),
    add: (unit) =>
      em.create(ObstacleUnit, { id: newId(), organization: viewer.organizationId, obstacle, unit }),
  })
}
