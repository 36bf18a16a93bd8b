import 'reflect-metadata'
import { openDatabase } from './data/open-database.ts'
import { readSettings } from './settings.ts'
const s = readSettings(process.argv.slice(2))
const db = await openDatabase(s.cache, s, console.log)
console.log(db.adminUrl)
await db.close()
