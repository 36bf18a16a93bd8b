import type { CodegenConfig } from '@graphql-codegen/cli'

/**
 * Types and documents for the client. The committed schema file is the only thing read: no running server is asked,
 * so the same commit always generates the same code.
 */
const config: CodegenConfig = {
  schema: '../server/schema.graphql',
  // What a test asks is none of the app's operations.
  documents: ['src/**/*.{ts,vue}', '!src/generated/**', '!src/**/*.test.ts'],
  ignoreNoDocuments: true,
  generates: {
    'src/generated/': {
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
