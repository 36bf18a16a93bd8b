import type { Progress } from '../database/backup/write-backup.ts'

/** One line on the terminal that says which table is at work; nothing where nobody watches. */
export function showProgress(verb: string): { show: Progress; end(): void } {
  if (!process.stderr.isTTY) return { show: () => undefined, end: () => undefined }
  return {
    show: ({ schema, name }, { done, of }) => {
      process.stderr.write(`\r\u001B[K${verb} ${schema}.${name} (${done + 1} of ${of})`)
    },
    end: () => {
      process.stderr.write('\r\u001B[K')
    },
  }
}
