import type { TestApp } from './test-app.ts'

/** The statements that the app sends to the database while something happens, without the transactions around them. */
export async function statementsOf(app: TestApp, happen: () => Promise<unknown>): Promise<string[]> {
  const logger = app.services.orm.config.getLogger()
  const logQuery = logger.logQuery.bind(logger)
  const statements: string[] = []
  logger.logQuery = (context) => statements.push(context.query ?? '')
  try {
    await happen()
  } finally {
    logger.logQuery = logQuery
  }
  return statements.filter(
    (statement) => !/^(begin|start transaction|commit|rollback|select set_config)/i.test(statement),
  )
}
