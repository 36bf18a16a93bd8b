import type { OperationVariables } from '@apollo/client'

/** The header by which the server knows a mutation that it has done already. */
const HEADER = 'idempotency-key'

/** Made anew for each intention to change something. Works on plain http too, where `crypto.randomUUID` is missing. */
export function newRequestKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

/** What a mutation's request carries: sent again with the same key, it acts once. */
export const withRequestKey = (key: string) => ({ headers: { [HEADER]: key } })

/**
 * Keys of one mutation. After a failure nobody knows whether it happened, so the same values sent again keep their key
 * and happen once; other values, or the same after an answer, are a new intention.
 */
export function createRequestKeys() {
  let unanswered: { said: string; key: string } | undefined
  return {
    keyFor(variables: OperationVariables): string {
      const said = JSON.stringify(variables)
      if (unanswered?.said !== said) unanswered = { said, key: newRequestKey() }
      return unanswered.key
    },
    answered(key: string): void {
      if (unanswered?.key === key) unanswered = undefined
    },
  }
}
