import { PROGRAM } from '../data/write-program.ts'
import { askOperation } from './ask.ts'
import { listAt, type MeasuredPath } from './measured-path.ts'

/** The eight steps with their gates, judged anew from all that a program has on file. Nobody else has one to compare with. */
export async function programRoom(): Promise<MeasuredPath> {
  return {
    name: 'program-room',
    title: 'Program room (eight gates)',
    asks: { product: await askOperation('ProgramRoom', { programId: PROGRAM }) },
    status: 200,
    normalize: (_, answer) => listAt(answer, 'data', 'programRoom', 'steps').length,
  }
}
