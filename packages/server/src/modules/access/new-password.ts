import { z } from 'zod'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './sign-in.ts'

/** Rules of a password that somebody chooses: length, and nothing about kinds of characters (NIST SP 800-63B). */
export const newPassword = z
  .string()
  .min(SHORTEST_PASSWORD, `Choose a password of at least ${SHORTEST_PASSWORD} characters.`)
  .max(LONGEST_PASSWORD, `Choose a password of at most ${LONGEST_PASSWORD} characters.`)
