import type { SurveyRun } from '../measure/measure-survey.ts'

/** What a round of readiness has to reach, each as a row of the table of targets. */
export function surveyTargets({ minute }: SurveyRun): string[][] {
  const path = `Survey answers of ${number(minute.people)} people in ${minute.seconds.toFixed(0)} s`
  const row = (what: string, bound: number, reached: number, digits: number, unit: string) => [
    path,
    '',
    what,
    `≤ ${bound}${unit}`,
    `${reached.toFixed(digits)}${unit}`,
    reached <= bound ? 'met' : '**missed**',
  ]
  return [
    row('p99', 60, minute.p99, 1, ' ms'),
    row('lost', 0, minute.lost, 0, ''),
    row('doubled', 0, minute.doubled, 0, ''),
    row('turned away', 0, minute.turnedAway, 0, ''),
    row('told twice that they were taken', 0, minute.toldTwice, 0, ''),
    row('all shown after the last', 3_000, minute.shownMs, 0, ' ms'),
  ]
}

/** How a round went, line by line. */
export function surveySection({ asked, units, openMs, minute, answered, closeMs }: SurveyRun): string[] {
  const { people, requests, p50, p99, longest, statuses, shownMs } = minute
  const told = Object.entries(statuses).map(([status, count]) => `${status}: ${number(count)}`)
  return [
    '### A round of readiness',
    '',
    `- Opened for ${number(asked)} people in ${number(units)} units: ${seconds(openMs)} s.`,
    `- ${number(people)} people sent ${number(requests)} times in ${minute.seconds.toFixed(0)} s (${told.join(', ')}): ` +
      `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, longest ${longest.toFixed(0)} ms, each counted from when it was due.`,
    `- The round's page told of all of them ${shownMs.toFixed(0)} ms after the last.`,
    `- Closed with ${number(answered)} answers: ${seconds(closeMs)} s.`,
    '',
  ]
}

const seconds = (ms: number) => (ms / 1000).toFixed(1)
const number = (value: number) => value.toLocaleString('en-US')
