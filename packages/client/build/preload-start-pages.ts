/** Where people land after they have signed in: see `app/start-page.ts`. */
const START_PAGES = /(?:BoardPage|FirstBoardPage|MyTeamPage|ProgramsPage|EmployeesPage|MySurveysPage)-/

/**
 * Which files come beside a page's own at once. For start pages all that it imports; for others what it imports is asked for
 * when it has come, one step later, and most of it has been there before. The table of all of it stands in the first script
 * that everybody loads, and takes 3 kB of it.
 */
export function preloadStartPages(
  page: string,
  files: string[],
  { hostType }: { hostType: 'html' | 'js' },
): string[] {
  if (hostType === 'html' || START_PAGES.test(page)) return files
  return files.filter((file) => file.endsWith('.css'))
}
