import 'reflect-metadata'
import { writeFile } from 'node:fs/promises'
import { createSchema, printContract } from './schema.ts'

/** Writes the contract that the client is generated from: `pnpm schema`. */
await writeFile(new URL('../../schema.graphql', import.meta.url), printContract(await createSchema()))
