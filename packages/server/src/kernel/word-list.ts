import { ArrayType } from '@mikro-orm/core'

/**
 * Words in a `text[]`. Each is written in quotes: PostgreSQL takes a bare null for nothing, and a backslash in quotes for the
 * sign before the next one (PostgreSQL manual, "Array Input and Output Syntax").
 */
export class WordList extends ArrayType {
  override convertToDatabaseValue(words: string[] | null): string | null {
    return words && `{${words.map((word) => `"${word.replaceAll(/["\\]/g, String.raw`\$&`)}"`).join(',')}}`
  }
}
