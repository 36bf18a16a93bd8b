/** The page of a program that shows what a rule counts; the board shows what is counted of units. */
const places: Readonly<Record<string, string>> = {
  nobody_stands_for_units: 'program-coalition',
  scope_against_leading: 'program-scope',
  steps_overdue: 'program',
  behaviors_without_objective: 'program-plan',
  training_missed: 'training-sessions',
}

/** The name of the page where the figures of a rule come from. */
export const placeOfRule = (rule: string): string => places[rule] ?? 'board'
