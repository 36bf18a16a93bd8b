import { expect, it } from 'vitest'
import { cutDocument, importDocuments } from './split-documents.ts'

it('a query and a fragment are imported each by their own name', () => {
  const code = [
    'const Page = graphql(`\n  query Board_Page($id: ID!) { board(id: $id) { asOf } }\n`);',
    'const Fields = /* @__PURE__ */ graphql(`fragment Gauge_Figure on AdoptionFigure { rate }`)',
  ].join('\n')
  expect(importDocuments(code)).toBe(
    "import { Board_PageDocument as document$Board_PageDocument } from 'virtual:document/Board_PageDocument';" +
      "import { Gauge_FigureFragmentDoc as document$Gauge_FigureFragmentDoc } from 'virtual:document/Gauge_FigureFragmentDoc';" +
      'const Page = document$Board_PageDocument;\n' +
      'const Fields = /* @__PURE__ */ document$Gauge_FigureFragmentDoc',
  )
})

it('a file without documents stays as it is', () => {
  expect(importDocuments('graphql(source)')).toBe('graphql(source)')
})

it('a document that was never generated stops the build and says what to do', () => {
  const file = 'export const ADocument = {"kind":"Document"} as unknown as DocumentNode<A, AVariables>;'
  expect(cutDocument(file, 'ADocument')).toBe('export const ADocument = {"kind":"Document"}')
  expect(() => cutDocument(file, 'BDocument')).toThrow('run the code generation')
})
