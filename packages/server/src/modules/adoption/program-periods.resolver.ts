import type { EntityManager } from '@mikro-orm/postgresql'
import DataLoader from 'dataloader'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import type { Program } from '../programs/program.entity.ts'
import { ProgramType } from '../programs/programs.module.ts'

interface Periods {
  first: string
  last: string
}

async function readPeriods(em: EntityManager, programIds: readonly string[]): Promise<(Periods | null)[]> {
  const rows: (Periods & { programId: string })[] = await em.execute(
    `select program_id as "programId", first_period_starts_on::text as first, last_period_starts_on::text as last
       from kept_counts where program_id = any (?::uuid[])`,
    [`{${programIds.join(',')}}`],
  )
  const byProgram = new Map(rows.map((row) => [row.programId, row]))
  return programIds.map((id) => byProgram.get(id) ?? null)
}

const loaders = new WeakMap<EntityManager, DataLoader<string, Periods | null>>()

function loaderOf(em: EntityManager): DataLoader<string, Periods | null> {
  const loader = loaders.get(em) ?? new DataLoader<string, Periods | null>((ids) => readPeriods(em, ids))
  loaders.set(em, loader)
  return loader
}

/** Saves the question to whoever has read a program's periods already. */
export function knowPeriods(em: EntityManager, programId: string, periods: Periods | null): void {
  loaderOf(em).prime(programId, periods)
}

@Resolver(() => ProgramType)
export class ProgramPeriodsResolver {
  @FieldResolver(() => LocalDate, {
    nullable: true,
    description: 'First day of the first period of which adoption is counted; null before anything is.',
  })
  async firstPeriodStartsOn(@Root() { id }: Program, @Ctx() { em }: SignedInContext): Promise<string | null> {
    return (await loaderOf(em).load(id))?.first ?? null
  }

  @FieldResolver(() => LocalDate, {
    nullable: true,
    description: 'First day of the last such period; null before anything is counted.',
  })
  async lastPeriodStartsOn(@Root() { id }: Program, @Ctx() { em }: SignedInContext): Promise<string | null> {
    return (await loaderOf(em).load(id))?.last ?? null
  }
}
