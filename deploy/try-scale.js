// What `try-scale.sh` asks through the proxy: three servers, one of which drains and one of which is killed meanwhile.
// node try-scale.js PID PID PID "what the first server said"
import { createHash, randomUUID } from 'node:crypto'
import process from 'node:process'
import { setTimeout as delay } from 'node:timers/promises'

const origin = 'http://localhost:8080'
const [pids, said] = [process.argv.slice(2, 5).map(Number), process.argv[5] ?? '']
const password = /with the password (\S+)/.exec(said)?.[1]

async function post(path, body, headers = {}) {
  const sent = { 'content-type': 'application/json', origin, ...headers }
  const response = await fetch(origin + path, { method: 'POST', headers: sent, body: JSON.stringify(body) })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

async function signIn(role) {
  const { status, headers, text } = await post('/api/auth/sign-in/email', {
    email: `${role}@demo.example`,
    password,
  })
  if (status !== 200) throw new Error(`sign-in: ${status} ${text}`)
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

async function ask(query, variables, cookie, key) {
  const { status, headers, text } = await post(
    '/graphql',
    { query, variables },
    { cookie, ...(key && { 'idempotency-key': key }) },
  )
  const written = headers.getSetCookie().find((one) => one.startsWith('tidemark.written='))
  return {
    status,
    text,
    data: status === 200 ? JSON.parse(text).data : null,
    written: written?.split(';')[0],
  }
}

const found = { asked: 0, failed: 0, writes: 0, unseen: 0 }
const cookie = await signIn('administrator')
const reader = await signIn('executive')
const programs = await ask('{ programs { id name } }', {}, reader)
const program = programs.data?.programs?.[0]?.id ?? fail(programs.text)
let isOver = false

async function read() {
  while (!isOver) {
    const { status, text } = await ask(
      'query ($id: ID!) { board(programId: $id) { asOf total { rate } rows { names } } }',
      { id: program },
      reader,
    ).catch((error) => ({ status: 0, text: String(error) }))
    found.asked += 1
    if (status !== 200 || text.includes('"errors"')) {
      found.failed += 1
      console.log('a board:', status, text.slice(0, 200))
    }
  }
}

async function write(name) {
  for (let index = 0; !isOver; index++) {
    const [code, key] = [`${name}-${index}`, randomUUID()]
    const input = { code, name: createHash('md5').update(code).digest('hex') }
    let answer
    for (let attempt = 0; attempt < 20 && answer?.status !== 200; attempt++) {
      if (attempt > 0) await delay(100)
      answer = await ask(
        'mutation ($input: CreateUnitInput!) { createUnit(input: $input) { __typename ... on BusinessUnit { id } ... on Refusal { message } } }',
        { input },
        cookie,
        key,
      ).catch(() => undefined)
    }
    const id = answer?.data?.createUnit?.id ?? fail(`${code}: ${answer?.text}`)
    found.writes += 1
    const seen = await ask(
      'query ($id: ID!) { unit(id: $id) { name } }',
      { id },
      `${cookie}; ${answer.written}`,
    ).catch(() => undefined)
    if (seen?.status === 200 && seen.data.unit?.name !== input.name) found.unseen += 1
  }
}

function fail(text) {
  throw new Error(text)
}

const working = [read(), read(), read(), write('a'), write('b')]
await delay(3_000)
console.log('a server is told to stop')
process.kill(pids[0], 'SIGTERM')
await delay(8_000)
console.log('so far', found, 'none of which may have failed')
console.log('a server is killed')
process.kill(pids[1], 'SIGKILL')
await delay(4_000)
isOver = true
await Promise.all(working)
console.log('in the end', found)
for (const path of ['/metrics', '/readyz'])
  console.log(path, (await fetch(origin + path)).status, 'through the proxy: 404')
const large = await post('/graphql', { query: 'x'.repeat(200_000) }, { cookie })
console.log('a body of 200 kB:', large.status, '(413)')
