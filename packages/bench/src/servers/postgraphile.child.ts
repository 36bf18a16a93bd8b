import { createServer } from 'node:http'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { postgraphile } from 'postgraphile'

/** PostGraphile as its documentation sets it up for production: one process, a pool of eight, no watching, no IDE. */
const [databaseUrl = '', port = '0'] = process.argv.slice(2)

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: databaseUrl,
      schemas: ['public', 'peer'],
      poolConfig: { max: 8 },
      pubsub: false,
    }),
  ],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
  schema: { defaultBehavior: '+list +connection -insert -update -delete' },
})
const server = createServer()
server.on('error', (error) => {
  throw error
})
const service = instance.createServ(grafserv)
await service.addTo(server)
// Answering before the schema is there would only make the first request slow.
await instance.getSchema()
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'))
process.on('SIGTERM', () => process.exit(0))
