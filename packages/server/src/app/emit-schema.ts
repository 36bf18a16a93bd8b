import 'reflect-metadata'
import { writeFile } from 'node:fs/promises'
import { createSchema, printContract } from './schema.ts'

/** Writes the contract that the client is generated from: `pnpm schema`; into another file where one is named. */
const file = process.argv[2] ?? new URL('../../schema.graphql', import.meta.url)
await writeFile(file, printContract(await createSchema()))
