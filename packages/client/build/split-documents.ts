import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const generated = new URL('../src/generated/graphql.ts', import.meta.url)
const prefix = 'virtual:document/'

/**
 * Writes each `graphql(…)` of a file as an import of that one document. The generated function looks documents up in a
 * table of all of them, so the first page would carry every other page's.
 */
export function importDocuments(code: string): string {
  const names = new Set<string>()
  const rewritten = code.replace(/\bgraphql\(\s*`([^`]*)`,?\s*\)/g, (call, source: string) => {
    const [, kind, name] = /^\s*(query|mutation|fragment)\s+(\w+)/.exec(source) ?? []
    if (!kind || !name) return call
    const constant = `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`
    names.add(constant)
    // Not under its own name, which the file may well give to the document itself.
    return `document$${constant}`
  })
  return (
    [...names].map((name) => `import { ${name} as document$${name} } from '${prefix}${name}';`).join('') +
    rewritten
  )
}

/** The module of one document, cut out of the generated file. */
export function cutDocument(file: string, name: string): string {
  const [, literal] = new RegExp(`^export const ${name} = (\\{.*\\}) as unknown as`, 'm').exec(file) ?? []
  if (!literal) throw new Error(`No document ${name} was generated: run the code generation.`)
  return `export const ${name} = ${literal}`
}

/** Builds only: while developing, one table of all documents is quicker to reload. */
export function splitDocuments(): Plugin {
  return {
    name: 'split-documents',
    apply: 'build',
    // After Vue and TypeScript: what is left is plain JavaScript with the call in it.
    enforce: 'post',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load: (id) =>
      id.startsWith(`\0${prefix}`)
        ? cutDocument(readFileSync(generated, 'utf8'), id.slice(prefix.length + 1))
        : null,
    transform(code, id) {
      if (id.includes('/generated/') || id.includes('node_modules') || !code.includes('graphql(')) return null
      const rewritten = importDocuments(code)
      return rewritten === code ? null : { code: rewritten, map: null }
    },
  }
}
