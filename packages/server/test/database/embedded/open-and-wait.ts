import { openDatabaseServer } from '../../../src/database/open-database-server.ts'

/** A process that opens the server, says its address and keeps it until a line comes in. The tests kill it, or let it close. */
const server = await openDatabaseServer({
  dataDir: process.argv[2] ?? '',
  settings: { fsync: 'off' },
})
console.log(server.adminUrl)
process.stdin.once('data', () => {
  void server.close().then(() => process.exit(0))
})
