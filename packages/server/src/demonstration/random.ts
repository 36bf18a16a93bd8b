/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32, public domain). */
export function randomFrom(seed: string): () => number {
  let state = seed
    .split('')
    .reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 2654435761), 1779033703)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
