// First: the GraphQL types, which the product's fold leads to, note their fields in it while they load.
import 'reflect-metadata'
import { openDatabase } from './data/open-database.ts'
import { toMarkdown, writeReport } from './report/write-report.ts'
import { runBench } from './run-bench.ts'
import { readSettings } from './settings.ts'

/** `pnpm bench`: a database of the wanted size, the three contenders, the tables. */
const settings = readSettings(process.argv.slice(2))
const say = (line: string) => process.stdout.write(`${line}\n`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const database = await openDatabase(settings.cache, settings, say)
try {
  const report = await runBench(database, settings, say)
  say(toMarkdown(report))
  for (const file of await writeReport(report)) say(`Written: ${file}`)
} finally {
  await database.close()
}
