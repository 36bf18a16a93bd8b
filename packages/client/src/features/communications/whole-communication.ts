import { type FragmentType, unmask } from '../../generated/fragment-masking.ts'
import { type Communication, CommunicationRow, CommunicationWhole } from './communication-fields.ts'

/** A communication with what lists show of it and what its page does. */
export function wholeCommunication(
  masked: FragmentType<typeof CommunicationWhole> | null | undefined,
): Communication | null {
  if (!masked) return null
  const whole = unmask(CommunicationWhole, masked)
  return { ...whole, ...unmask(CommunicationRow, whole) }
}
