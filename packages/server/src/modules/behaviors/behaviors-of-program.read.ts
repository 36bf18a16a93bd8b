import type { EntityManager } from '@mikro-orm/postgresql'
import DataLoader from 'dataloader'
import { TargetBehavior } from './target-behavior.entity.ts'

async function readBehaviors(em: EntityManager, programIds: readonly string[]): Promise<TargetBehavior[][]> {
  const behaviors = await em
    .fork()
    .find(
      TargetBehavior,
      { program: { $in: [...programIds] }, archivedAt: null },
      { populate: ['objective'], orderBy: { isCore: 'desc', id: 'asc' } },
    )
  const byProgram = Map.groupBy(behaviors, ({ program }) => program.id)
  return programIds.map((id) => byProgram.get(id) ?? [])
}

const loaders = new WeakMap<EntityManager, DataLoader<string, TargetBehavior[]>>()

/**
 * A program's behaviors, core ones first, in the order in which they were added. Those of a list of programs are read
 * together; nothing is remembered, since a request may change them and ask again.
 */
export function behaviorsOf(em: EntityManager, programId: string): Promise<TargetBehavior[]> {
  const loader =
    loaders.get(em) ??
    new DataLoader<string, TargetBehavior[]>((ids) => readBehaviors(em, ids), { cache: false })
  loaders.set(em, loader)
  return loader.load(programId)
}
