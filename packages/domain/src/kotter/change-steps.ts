/** How far a step is. */
export const STEP_STATUSES = ['not_started', 'in_progress', 'done'] as const
export type StepStatus = (typeof STEP_STATUSES)[number]

/** One of Kotter's eight steps, under both of its names, with what has to be on file before it closes. */
export interface ChangeStep {
  number: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
  name1996: string
  name2014: string
  evidence: string
}

/**
 * The eight steps in order. Names: Kotter, Leading Change (1996), taken one after the other, and Accelerate (2014), run
 * at the same time; a program chooses. The evidence is in our own words.
 */
export const CHANGE_STEPS: readonly ChangeStep[] = [
  {
    number: 1,
    name1996: 'Establishing a sense of urgency',
    name2014: 'Create a sense of urgency around a big opportunity',
    evidence: 'The case is written down, and enough managers say that staying as we are is not acceptable.',
  },
  {
    number: 2,
    name1996: 'Creating the guiding coalition',
    name2014: 'Build and maintain a guiding coalition',
    evidence:
      'The members are named, every affected unit has one of them, and they are on record as having met.',
  },
  {
    number: 3,
    name1996: 'Developing a vision and strategy',
    name2014: 'Form a strategic vision',
    evidence: 'Vision and strategy stand, with at least one target behavior tied to an objective.',
  },
  {
    number: 4,
    name1996: 'Communicating the change vision',
    name2014: 'Enlist a volunteer army',
    evidence: 'In every audience enough people were reached and have understood.',
  },
  {
    number: 5,
    name1996: 'Empowering broad-based action',
    name2014: 'Enable action by removing barriers',
    evidence:
      'No severe blocker is open on this step, no metric works against a target behavior, and required training is at target.',
  },
  {
    number: 6,
    name1996: 'Generating short-term wins',
    name2014: 'Generate short-term wins',
    evidence:
      'Each live wave has a dated win that people can see, that is beyond doubt and due to the change, with its baseline, its result and the people thanked for it.',
  },
  {
    number: 7,
    name1996: 'Consolidating gains, producing more change',
    name2014: 'Sustain acceleration',
    evidence:
      'The next wave is under way, enough units are over the lower edge of the band, and nobody has declared victory early.',
  },
  {
    number: 8,
    name1996: 'Anchoring new approaches in the culture',
    name2014: 'Institute change',
    evidence:
      'Every unit has held adoption at or over the upper edge for the agreed periods without signs of relapse, and somebody owns keeping it there.',
  },
]
