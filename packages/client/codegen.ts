import type { CodegenConfig } from '@graphql-codegen/cli'

/** A directory with another contract, whose code is put beside it; else both are those of the tree. */
const elsewhere = process.env['GENERATE_IN']

/**
 * Types and documents for the client. The committed schema file is the only thing read: no running server is asked,
 * so the same commit always generates the same code.
 */
const config: CodegenConfig = {
  schema: elsewhere ? `${elsewhere}/schema.graphql` : '../server/schema.graphql',
  // What a test asks is none of the app's operations.
  documents: ['src/**/*.{ts,vue}', '!src/generated/**', '!src/**/*.test.ts'],
  ignoreNoDocuments: true,
  generates: {
    [elsewhere ? `${elsewhere}/generated/` : 'src/generated/']: {
      preset: 'client',
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'unmask' },
        persistedDocuments: true,
        skipIndexFile: true,
      },
      config: {
        importExtension: '.ts',
        useTypeImports: true,
        enumType: 'string-literal',
        strictScalars: true,
        immutableTypes: true,
        scalars: { ID: 'string', LocalDate: 'string', DateTime: 'string' },
      },
    },
  },
}

export default config
