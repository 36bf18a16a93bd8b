import type { LinkedPage } from '@tidemark/domain/kernel/linked-page'

/**
 * The name under which answers wait on the device: made from the link, and no way back from it to the link. FNV-1a, 64 bits
 * (RFC 9923); the browser's own digests are missing on pages without https.
 */
export function draftName(page: LinkedPage, token: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(token))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return `${page}.${hash.toString(16).padStart(16, '0')}`
}
