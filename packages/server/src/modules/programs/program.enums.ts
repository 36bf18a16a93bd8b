import type { LeadingConstraint, Measurement, ObservationMode } from '@tidemark/domain/programs/program-input'
import { registerEnum } from '../../kernel/register-enum.ts'

export const LeadingConstraintEnum = registerEnum<LeadingConstraint>(
  'LeadingConstraint',
  'Which one of time, cost and quality leads when they pull apart; exactly one does.',
  {
    time: 'The dates are kept; cost or quality give way.',
    cost: 'The budget is kept; time or quality give way.',
    quality: 'The result is kept; time or cost give way.',
  },
)

export const MeasurementEnum = registerEnum<Measurement>('Measurement', 'Whom the observations cover.', {
  census: 'Everyone in scope is known: a rate is a point.',
  sample: 'Only those observed are known: a rate has an interval.',
})

export const ObservationModeEnum = registerEnum<ObservationMode>(
  'ObservationMode',
  'How behavior is written down.',
  {
    named: 'By person.',
    unit_counts: 'As counts per unit, so that nobody is named, as a works council may ask.',
  },
)

/** Where the data of a program come from. */
export type Provenance = 'own' | 'made_up' | 'published'

export const ProvenanceEnum = registerEnum<Provenance>(
  'Provenance',
  'Where the data of a program come from; shown beside its name.',
  {
    own: 'The organization entered them.',
    made_up: 'Invented for the demonstration.',
    published: 'Taken from a published study, named in the note.',
  },
)
