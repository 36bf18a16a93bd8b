import { winInput } from '@tidemark/domain/wins/win-input'
import { checked } from '../../kernel/checked.ts'
import { isId } from '../../kernel/load.ts'
import { latestToday } from '../../kernel/latest-today.ts'
import { notFound } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Wave } from '../programs/wave.entity.ts'
import type { ShortTermWinInput } from './win.input.ts'

/** The columns of a win from what was sent; refused where the shared rule or the program doesn't allow it. */
export async function winFields(
  { em, now }: Command,
  { waveId, recognized, ...input }: ShortTermWinInput,
  of: { programId: string; wave?: Wave | null | undefined },
) {
  const fields = checked(winInput(latestToday(now)), { ...input, recognized: recognized ?? [] })
  return { ...fields, wave: waveId ? await waveOf(waveId) : null }

  async function waveOf(id: string): Promise<Wave> {
    // A win stays with its wave when that is taken away.
    if (id === of.wave?.id) return of.wave
    const wave = isId(id) ? await em.findOne(Wave, { id, program: of.programId, archivedAt: null }) : null
    if (!wave) throw notFound('The wave')
    return wave
  }
}
