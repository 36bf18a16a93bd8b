import { z } from 'zod'
import { lineOfText, orNothing } from '../kernel/text-input.ts'

const EMAIL = z.email()

/**
 * Input schema of an employee. `staffNumber` is the key that files and other systems know the person by. What isn't known
 * comes out as null. An e-mail address is checked for its form, never for whether somebody reads it.
 */
export const employeeInput = z.object({
  staffNumber: lineOfText({ max: 60 }),
  fullName: lineOfText({ max: 200 }),
  email: orNothing(
    lineOfText({ max: 254 }).refine((address) => EMAIL.safeParse(address).success, {
      error: 'Enter an e-mail address such as ada@example.org, or leave it empty.',
      params: { code: 'not_an_email' },
    }),
  ),
  jobTitle: orNothing(lineOfText({ max: 200 })),
  jobFamily: orNothing(lineOfText({ max: 200 })),
  level: orNothing(lineOfText({ max: 60 })),
  location: orNothing(lineOfText({ max: 200 })),
})

/** An employee as the rules want it. */
export type EmployeeInput = z.output<typeof employeeInput>
