import type { EntityManager } from '@mikro-orm/postgresql'
import type { LiveWaveFacts } from '@tidemark/domain/kotter/gate-facts'
import { missingOfWin, type WinFacts } from '@tidemark/domain/wins/win-gaps'

interface Row {
  id: string
  name: string
  wins: (WinFacts & { id: string; title: string })[]
}

/**
 * The live waves of a program, the earliest start first, each with its wins and what they still lack; once none is live any
 * more, the closed ones. One statement.
 */
export async function readLiveWaveFacts(em: EntityManager, programId: string): Promise<LiveWaveFacts[]> {
  const rows: Row[] = await em.execute(
    `select w.id, w.name,
            coalesce(json_agg(json_build_object(
              'id', v.id, 'title', v.title, 'wonOn', v.won_on, 'metric', v.metric, 'baseline', v.baseline,
              'result', v.result, 'visibleHow', v.visible_how, 'unambiguousWhy', v.unambiguous_why,
              'tiedToChangeHow', v.tied_to_change_how, 'recognized', v.recognized) order by v.won_on, v.id)
              filter (where v.id is not null), '[]') as wins
       from wave w left join short_term_win v
         on v.organization_id = w.organization_id and v.wave_id = w.id and v.archived_at is null
      where w.program_id = ? and w.archived_at is null
        and (w.status = 'live' or w.status = 'closed' and not exists (
              select from wave l where l.organization_id = w.organization_id and l.program_id = w.program_id
                 and l.status = 'live' and l.archived_at is null))
      group by w.id order by w.starts_on, w.id`,
    [programId],
  )
  return rows.map(({ id, name, wins }) => ({
    id,
    name,
    wins: wins.map((win) => ({ id: win.id, name: win.title, missing: missingOfWin(win) })),
  }))
}
