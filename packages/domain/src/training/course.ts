/** How people learn in a course; "experiential" is by doing the real work, under guidance. */
export const TRAINING_MODES = ['experiential', 'workshop', 'coaching', 'lecture', 'e_learning'] as const
export type TrainingMode = (typeof TRAINING_MODES)[number]

/** How much a course takes for granted. */
export const COURSE_LEVELS = ['introductory', 'intermediate', 'advanced'] as const
export type CourseLevel = (typeof COURSE_LEVELS)[number]

/** Scores are told in points of a hundred; what was counted otherwise is turned into them. */
export const SCORE = { min: 0, max: 100 } as const
