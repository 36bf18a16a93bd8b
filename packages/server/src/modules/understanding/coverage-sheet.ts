import { percent } from '@tidemark/domain/kotter/verdict'
import type { AudienceCoverage } from '@tidemark/domain/understanding/audience-coverage'
import type { FigureInputType, SourceType } from '../../kernel/explained-figure.type.ts'
import { isId } from '../../kernel/load.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { seesPeople } from '../audiences/audiences.module.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { coverageOf } from './coverage-of.ts'
import { readDelivered } from './delivered.read.ts'
import type { CoverageFigureSheetType } from './program-understanding.type.ts'

/** Where the effective coverage of an audience comes from; null where there is none that the viewer may see. */
export async function readCoverageSheet(
  context: SignedInContext,
  audienceId: string,
): Promise<CoverageFigureSheetType | null> {
  const { em, viewer, now } = context
  if (!isId(audienceId)) return null
  const [found]: { programId: string }[] = await em.execute(
    'select program_id as "programId" from audience where id = ? and archived_at is null',
    [audienceId],
  )
  if (!found || !(await isProgramInSight(em, viewer, found.programId))) return null
  const { audiences } = await coverageOf(context, found.programId)
  const audience = audiences.find(({ id }) => id === audienceId)
  if (!audience) return null
  const isExact = seesPeople(viewer, found.programId)
  const deliveries = await readDelivered(em, audienceId)
  return {
    title: `Effective coverage of “${audience.name}”`,
    asOf: now.toISOString().slice(0, 10),
    inWords:
      'Reach × understanding. Reach: distinct people of the audience as it is now whom anything the program sent has reached, by a confirmation, their presence or a reply; opening a mail is none of them. Understanding: right answers (the right choice, or 4 and 5 of five) of those given in the latest check that says anything, over all its questions.',
    inSymbols: inSymbols(audience),
    inputs: inputsOf(audience, isExact),
    deliveries: isExact
      ? deliveries
      : deliveries.map(({ id, title, deliveredOn }) => ({ id, title, deliveredOn, recipientCount: null })),
    sources: SOURCES,
  }
}

function inSymbols({ hidden, reached, understood, coverage }: AudienceCoverage): string {
  if (hidden === 'too_small') return 'Cannot say: the audience holds fewer people than are ever told of.'
  if (hidden === 'too_close')
    return 'Cannot say: held against another audience of this program, it would tell of very few people.'
  if (!reached || !understood || coverage === null)
    return 'Cannot say yet: nobody was asked what was understood.'
  return `${reached.count} ÷ ${reached.of} × ${understood.count} ÷ ${understood.of} = ${percent(coverage)}`
}

function inputsOf(
  { reached, understood, byManagers, target, check }: AudienceCoverage,
  isExact: boolean,
): FigureInputType[] {
  const population = isExact && check ? `, of ${check.population} whom the audience held when it opened` : ''
  return [
    ...(reached
      ? [
          {
            name: 'Reached',
            value: `${reached.count} of ${reached.of}`,
            explanation: 'Distinct people of the audience as it is now; somebody reached twice counts once.',
          },
        ]
      : []),
    ...(byManagers
      ? [
          {
            name: 'Reached by line managers',
            value: `${byManagers.count} of ${byManagers.of}`,
            explanation: 'Of those reached, the people who were in a briefing of their line manager.',
          },
        ]
      : []),
    ...(understood && check
      ? [
          {
            name: 'Understood',
            value: `${understood.count} of ${understood.of} answers`,
            explanation: `By ${understood.people} people in the check that closed on ${check.closedOn}${population}.`,
          },
          {
            name: 'Interval',
            value: `${percent(understood.lower)} to ${percent(understood.upper)}`,
            explanation:
              'Where the understanding of the whole audience lies, 19 times out of 20, if those who answered were drawn by chance: Wilson’s interval over people, corrected for a finite population.',
          },
        ]
      : []),
    { name: 'Target', value: percent(target), explanation: 'What the audience shall come to.' },
  ]
}

const SOURCES: SourceType[] = [
  { label: 'Kotter, Leading Change (1996), ch. 6', url: null },
  {
    label: 'Larkin & Larkin, Reaching and Changing Frontline Employees (1996)',
    url: 'https://hbr.org/1996/05/reaching-and-changing-frontline-employees',
  },
  {
    label: 'Interval: Wilson, Probable Inference, the Law of Succession, and Statistical Inference (1927)',
    url: 'https://doi.org/10.1080/01621459.1927.10502953',
  },
  { label: 'Finite population: Cochran, Sampling Techniques (1977)', url: null },
]
