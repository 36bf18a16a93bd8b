import { ROUND } from '../data/write-readiness.ts'
import { askOperation } from './ask.ts'
import { at, listAt, type MeasuredPath } from './measured-path.ts'

/** The results of a closed round: every unit by every leg, and every item of the whole. Nobody else has one to compare with. */
export async function readinessResults(): Promise<MeasuredPath> {
  return {
    name: 'readiness-results',
    title: 'Readiness results (up to 50,000 answers, 20 items, three traits)',
    asks: { product: await askOperation('ResultsPage', { roundId: ROUND }) },
    status: 200,
    normalize: (_, answer) => {
      const results = at(answer, 'data', 'readinessResults')
      const answered = at(results, 'total', 'answered')
      if (typeof answered !== 'number') throw new Error('The round shows nothing.')
      return { answered, units: listAt(results, 'rows', 'unitIds').length }
    },
  }
}
