/**
 * The name under which answers wait on the device: made from the link, and no way back from it to the link. FNV-1a, 64 bits
 * (RFC 9923); the browser's own digests are missing on pages without https.
 */
export function draftName(token: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(token))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return `survey.${hash.toString(16).padStart(16, '0')}`
}
