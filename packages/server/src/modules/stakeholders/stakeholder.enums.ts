import type { Quadrant } from '@tidemark/domain/stakeholders/quadrant'
import type {
  EngagementLevel,
  RelationKind,
  StakeholderKind,
} from '@tidemark/domain/stakeholders/stakeholder'
import { registerEnum } from '../../kernel/register-enum.ts'

export const StakeholderKindEnum = registerEnum<StakeholderKind>(
  'StakeholderKind',
  'Whether it is one person or several.',
  {
    person: 'A person with a name.',
    group: 'A group that acts as one, such as a works council.',
  },
)

export const EngagementLevelEnum = registerEnum<EngagementLevel>(
  'EngagementLevel',
  'How far somebody is with the change.',
  {
    unaware: 'Doesn’t know of it, or not what it means for them.',
    resistant: 'Knows of it and is against it.',
    neutral: 'Knows of it, neither for nor against.',
    supportive: 'Knows of it and helps.',
    leading: 'Works for its success themselves.',
  },
)

export const RelationKindEnum = registerEnum<RelationKind>(
  'RelationKind',
  'How one stakeholder stands to another.',
  {
    reports_to: 'The first reports to the second.',
    influences: 'The second listens to the first.',
    allied_with: 'They act together; holds both ways.',
    at_odds_with: 'They work against each other; holds both ways.',
  },
)

export const QuadrantEnum = registerEnum<Quadrant>(
  'Quadrant',
  'A field of the power × interest grid (Mendelow 1981), and so what to do; 3 of 5 counts as high.',
  {
    monitor: 'Low power, low interest.',
    keep_informed: 'Low power, high interest.',
    keep_satisfied: 'High power, low interest.',
    manage_closely: 'High power, high interest.',
  },
)
