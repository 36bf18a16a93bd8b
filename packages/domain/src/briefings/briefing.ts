/** The most people in one group of a cascade: beyond, nobody asks (Larkin & Larkin 1996). */
export const BRIEFING_GROUP_MAX = 10
