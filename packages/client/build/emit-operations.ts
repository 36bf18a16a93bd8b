import { addTypenameToDocument } from '@apollo/client/utilities'
import { parse, print } from 'graphql'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const generated = new URL('../src/generated/persisted-documents.json', import.meta.url)

/** Every operation of the app under its id, as the app's cache asks it: with `__typename` in each selection. */
export function readOperations(file: string): Record<string, string> {
  const documents: Record<string, string> = JSON.parse(file)
  return Object.fromEntries(
    Object.entries(documents).map(([hash, text]) => [
      hash.replace(/^sha256:/, ''),
      print(addTypenameToDocument(parse(text))),
    ]),
  )
}

/** Writes the operations beside the app that sends their ids: whoever serves the one knows the other. */
export function emitOperations(): Plugin {
  return {
    name: 'emit-operations',
    apply: 'build',
    generateBundle() {
      const source = JSON.stringify(readOperations(readFileSync(generated, 'utf8')))
      this.emitFile({ type: 'asset', fileName: 'operations.json', source })
    },
  }
}
