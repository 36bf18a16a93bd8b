import { fastify } from 'fastify'
import pg from 'pg'
import { type AnswersBody, takeAnswersByHand } from './limit-answers.ts'
import { readBoard, readTrends } from './limit-board.ts'
import { readAccounts } from './limit-list.ts'
import { readViewer } from './limit-session.ts'

/**
 * As fast as this stack gets by hand: Fastify, prepared statements, JSON. It checks the session as the product does, but
 * asks as a superuser without row-level security, and leaves out the rule on small groups, cascade and units to look at.
 */
const [databaseUrl = '', port = '0', secret = '', takeAnswers = ''] = process.argv.slice(2)

const pool = new pg.Pool({ connectionString: databaseUrl, max: 8 })
const http = fastify()
// Who answers has no session.
http.post<{ Body: AnswersBody }>('/answers', ({ body }) => takeAnswersByHand(pool, takeAnswers, body))
await http.register(async (signedIn) => {
  signedIn.addHook('onRequest', async (request, reply) => {
    if (!(await readViewer(pool, secret, request.headers.cookie))) await reply.code(401).send()
  })
  signedIn.get<{ Querystring: { programId: string } }>('/board', ({ query }) =>
    readBoard(pool, query.programId),
  )
  signedIn.post<{ Body: { programId: string; unitIds: string[] } }>('/trends', ({ body }) =>
    readTrends(pool, body.programId, body.unitIds),
  )
  signedIn.get('/accounts', () => readAccounts(pool))
  signedIn.get<{ Querystring: { programId: string } }>('/unchanged', async ({ query, headers }, reply) => {
    const { rows } = await pool.query<{ version: number }>({
      name: 'version',
      text: 'select counts_version as version from kept_counts where program_id = $1',
      values: [query.programId],
    })
    const tag = `"${rows[0]?.version}"`
    return headers['if-none-match'] === tag ? reply.code(304).send() : reply.header('etag', tag).send({})
  })
})
await http.listen({ port: Number(port), host: '127.0.0.1' })
process.stdout.write('ready\n')
process.on('SIGTERM', () => process.exit(0))
