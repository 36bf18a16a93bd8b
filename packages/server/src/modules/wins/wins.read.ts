import type { EntityManager } from '@mikro-orm/postgresql'
import { batched } from '../../kernel/batched.ts'
import { isId } from '../../kernel/load.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import type { ShortTermWinType } from './short-term-win.type.ts'

interface Row extends ShortTermWinType {
  programId: string
}

const WINS = `
  select v.program_id as "programId", v.id, v.version, v.title, v.story, v.won_on as "wonOn", v.metric, v.unit, v.baseline,
         v.result, v.visible_how as "visibleHow", v.unambiguous_why as "unambiguousWhy",
         v.tied_to_change_how as "tiedToChangeHow", v.recognized, v.recognized_on as "recognizedOn",
         case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end as wave
    from short_term_win v left join wave w on w.organization_id = v.organization_id and w.id = v.wave_id
   where v.archived_at is null`

async function readWins({ em }: SignedInContext, programIds: readonly string[]): Promise<Map<string, Row[]>> {
  const rows: Row[] = await em.execute(
    `${WINS} and v.program_id = any (?::uuid[]) order by v.won_on desc nulls first, v.id desc`,
    [`{${programIds.join(',')}}`],
  )
  return Map.groupBy(rows, ({ programId }) => programId)
}

/** The wins of a program: those without a day first, since they ask for something, then the newest first. */
export const winsOf = batched<ShortTermWinType[]>(readWins, [])

/** One win that isn't taken away, with its program; whether the viewer may see that is asked elsewhere. */
export async function readWin(em: EntityManager, id: string): Promise<Row | null> {
  if (!isId(id)) return null
  const [win]: Row[] = await em.execute(`${WINS} and v.id = ?`, [id])
  return win ?? null
}
