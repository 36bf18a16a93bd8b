import type { EntityManager } from '@mikro-orm/postgresql'
import type { InstrumentContent } from '@tidemark/domain/readiness/instrument'
import { LONGEST_LIST } from '../../kernel/at-most.ts'
import { isId } from '../../kernel/load.ts'
import type { ReadinessInstrumentType } from './readiness-instrument.type.ts'

type Row = Omit<ReadinessInstrumentType, keyof InstrumentContent | 'archivedAt'> & {
  content: InstrumentContent
  archivedAt: string | null
}

const INSTRUMENTS = `
  select i.id, i.version, i.family, i.number, i.is_built_in as "isBuiltIn", i.name, i.source, i.licence, i.content,
         i.archived_at as "archivedAt",
         exists (select from readiness_round r
                  where r.organization_id = i.organization_id and r.instrument_id = i.id and r.opened_at is not null) as "isInUse"
    from readiness_instrument i`

/**
 * What rounds can ask: of each instrument the newest version, and where that one is still being prepared, the one that was
 * asked last. Built-in ones first, then by name.
 */
export async function readInstruments(em: EntityManager): Promise<ReadinessInstrumentType[]> {
  const rows: Row[] = await em.execute(
    `select * from (
       select v.*, max(v.number) over (partition by v.family) as newest,
              max(v.number) filter (where v."isInUse") over (partition by v.family) as asked,
              first_value(v.name) over (partition by v.family order by v.number desc) as title
         from (${INSTRUMENTS} where i.archived_at is null) v) w
      where w.number in (w.newest, w.asked)
      order by w."isBuiltIn" desc, w.title, w.family, w.number desc limit ${LONGEST_LIST}`,
  )
  return rows.map(toInstrument)
}

/** The instruments that were put away, the last first. */
export async function readArchivedInstruments(em: EntityManager): Promise<ReadinessInstrumentType[]> {
  const rows: Row[] = await em.execute(
    `${INSTRUMENTS} where i.archived_at is not null order by i.archived_at desc, i.id limit ${LONGEST_LIST}`,
  )
  return rows.map(toInstrument)
}

/** The versions of the instrument that one version belongs to, the newest first. */
export async function readVersions(em: EntityManager, family: string): Promise<ReadinessInstrumentType[]> {
  const rows: Row[] = await em.execute(
    `${INSTRUMENTS} where i.family = ? order by i.number desc limit ${LONGEST_LIST}`,
    [family],
  )
  return rows.map(toInstrument)
}

/** One version of an instrument, also of one that was put away. */
export async function readInstrument(em: EntityManager, id: string): Promise<ReadinessInstrumentType | null> {
  if (!isId(id)) return null
  const [row]: Row[] = await em.execute(`${INSTRUMENTS} where i.id = ?`, [id])
  return row ? toInstrument(row) : null
}

function toInstrument({ content, archivedAt, ...row }: Row): ReadinessInstrumentType {
  return { ...row, ...content, archivedAt: archivedAt === null ? null : new Date(archivedAt) }
}

/** The version as a command leaves it. */
export async function instrumentOnFile(em: EntityManager, id: string): Promise<ReadinessInstrumentType> {
  await em.flush()
  const instrument = await readInstrument(em, id)
  if (!instrument) throw new Error('An instrument is read back after it was changed.')
  return instrument
}
