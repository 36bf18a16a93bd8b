import { z } from 'zod'
import { distinctKeys } from '../kernel/distinct-keys.ts'
import { lineOfText, longText, orNothing } from '../kernel/text-input.ts'

/** What somebody does in the guiding coalition. It lets nobody do anything in Tidemark. */
export const COALITION_ROLES = ['sponsor', 'leader', 'change_agent', 'member'] as const

export type CoalitionRole = (typeof COALITION_ROLES)[number]

/** The most members that a coalition has at a time: beyond, nobody is guided by it. */
export const MEMBERS_MAX = 100

/** The most units that one member is named for; whoever stands for a division is named for its top unit. */
export const MEMBER_UNITS_MAX = 250

/**
 * Input schema of a member of the guiding coalition. `unitIds` are the units that they stand for, each with all below it:
 * a set, empty while nothing was agreed.
 */
export const memberInput = z.object({
  fullName: lineOfText({ max: 200 }),
  role: z.enum(COALITION_ROLES),
  note: orNothing(longText({ max: 2000 })),
  unitIds: distinctKeys(MEMBER_UNITS_MAX),
})

/** A member as the rules want them. */
export type MemberInput = z.output<typeof memberInput>
