import type { ImportProblem } from './import-problem.ts'

const mostNamed = 20

/**
 * Units that a file doesn't name can't be put away while people work in them: one refusal names those units with
 * their people. It stands at the header, since no row speaks of them.
 */
export function refuseToArchivePeople(
  archive: readonly string[],
  employeesIn: Readonly<Record<string, number>>,
): ImportProblem[] {
  const busy = archive.flatMap((key) => {
    const people = employeesIn[key] ?? 0
    return people > 0 ? [`${key} (${people})`] : []
  })
  if (busy.length === 0) return []
  const names = busy.slice(0, mostNamed)
  if (busy.length > mostNamed) names.push(`${busy.length - mostNamed} more`)
  const message = `Units that the file doesn't name still have employees and can't be archived: ${names.join(', ')}. Move the people first, or keep absent units.`
  return [{ row: 1, relatedRows: [], column: null, code: 'unit_in_use', message, severity: 'refuses' }]
}
