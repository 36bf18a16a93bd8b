import type { ProgramCoverage } from '@tidemark/domain/understanding/audience-coverage'
import { batched } from '../../kernel/batched.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { readCoverage } from './coverage.read.ts'

/** The coverage of a program, once a request however many of its fields are asked for. */
export const coverageOf = batched<ProgramCoverage>(
  async ({ em, now }: SignedInContext, programIds: readonly string[]) => {
    const found = new Map<string, ProgramCoverage>()
    for (const id of programIds) found.set(id, await readCoverage(em, id, now.toISOString().slice(0, 10)))
    return found
  },
  { minimum: 5, audiences: [], byManagers: null },
)
