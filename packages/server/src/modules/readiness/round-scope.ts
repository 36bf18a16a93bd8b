import type { RoundScope } from '@tidemark/domain/readiness/round'

/** What tells whom a round asks. */
interface AskingRound {
  id: string
  program: { id: string }
  scope: RoundScope
}

/**
 * The common table `asked(id)`: the open units that a round asks, each with all below it. Put it behind `with recursive`; its
 * parameters are `roundScopeParameters`.
 */
export const ASKED_UNITS = `named as (
  select wu.unit_id as id
    from wave w join wave_unit wu on wu.organization_id = w.organization_id and wu.wave_id = w.id
   where w.archived_at is null and w.program_id = ?
     and (? = 'program' or (? = 'waves' and w.id in (select wave_id from readiness_round_wave where round_id = ?)))
  union
  select unit_id from readiness_round_unit where ? = 'units' and round_id = ?),
asked as (
  select u.id from business_unit u join named using (id) where u.archived_at is null
  union
  select u.id from business_unit u join asked a on u.parent_id = a.id where u.archived_at is null)`

/** The parameters of `ASKED_UNITS` in their order. */
export const roundScopeParameters = ({ id, program, scope }: AskingRound) => [
  program.id,
  scope,
  scope,
  id,
  scope,
  id,
]
