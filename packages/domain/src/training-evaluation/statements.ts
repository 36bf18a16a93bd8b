/** What people say of a session, 1 (not at all) to 5 (fully), in this order: kept answers are counted by their places. */
export const REACTION_STATEMENTS = [
  'What I learned helps me in my work.',
  'I could try things out myself, not only listen.',
  'The trainer helped me to understand.',
  'The pace was right for me.',
  'I would recommend this training to a colleague.',
] as const
