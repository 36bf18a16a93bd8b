import { tellPoints } from '@tidemark/domain/readiness/tell-points'
import type { CountedShare } from '@tidemark/domain/kotter/gate-facts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import type { CoverageSheetType } from './training-coverage.type.ts'
import { type CoverageFilter, type CoverageView, viewCoverage, wholeOf } from './view-coverage.ts'

/** Where a figure comes from: of a unit with everybody below, or of all that was asked for; null if it isn't the viewer's to see. */
export async function readCoverageSheet(
  context: SignedInContext,
  filter: CoverageFilter,
  unitId: string | null,
): Promise<CoverageSheetType | null> {
  const view = await viewCoverage(context, filter)
  if (!view) return null
  const row = view.tree.units.findIndex(({ id }) => id === unitId)
  if (unitId !== null && row < 0) return null
  const course = filter.courseId ? view.courses.find(({ id }) => id === filter.courseId) : null
  const coverage = filter.courseId ? course : view.together
  const share = coverage
    ? unitId === null
      ? wholeOf(view, coverage).share
      : (coverage.units[row] ?? null)
    : null
  const { asOf } = view.wanted
  const where = view.tree.units[row]?.name ?? view.wave?.name ?? 'Everybody'
  return {
    title: `Trained: ${where}${course ? `, ${course.title}` : ''}`,
    asOf,
    share,
    inWords: course
      ? 'People of whom the course is required and who have completed it ÷ people of whom it is required. Somebody whom two audiences hold counts once. What has expired doesn’t count.'
      : 'People who have completed every course that is required of them ÷ people of whom any course is required, each counted once. What has expired doesn’t count.',
    inSymbols: inSymbols(share),
    inputs: inputsOf(view, share),
    sources: SOURCES,
  }
}

const inSymbols = (share: CountedShare | null) =>
  share
    ? `${share.count} ÷ ${share.of} = ${tellPoints((share.count / share.of) * 100)} %`
    : 'Cannot say: nothing is required of anybody here, or of too few people to tell of them.'

function inputsOf({ wanted, viewer, choices }: CoverageView, share: CountedShare | null) {
  const population = wanted.byCourse
    ? 'whichever program asks for the course, so that no two figures tell of a few people between them'
    : 'by the programs that were asked for'
  return [
    ...(share
      ? [
          {
            name: 'Required',
            value: String(share.of),
            explanation: `People whom an audience with a requirement holds today, with their units of today: ${population}.`,
          },
          {
            name: 'Completed',
            value: String(share.count),
            explanation: `Those of them with “completed” in the attendance of a session, or of a whole series, by ${wanted.asOf}, that still counted on that day.`,
          },
        ]
      : []),
    ...(viewer.knowsAll
      ? []
      : [
          {
            name: 'Smallest group',
            value: String(choices.minimum),
            explanation: 'Fewer people whom you don’t see by name anyway are told of nobody.',
          },
        ]),
  ]
}

const SOURCES = [
  { label: 'Kirkpatrick & Kirkpatrick, Evaluating Training Programs (2006)', url: null },
  { label: 'Small groups: Hundepool et al., Statistical Disclosure Control (2012), ch. 4', url: null },
]
