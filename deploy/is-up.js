// Whether the Tidemark in this container answers with 200 at an address: `node deploy/is-up.js /readyz`.
const port = process.env.PORT ?? '4000'
const address = `http://127.0.0.1:${port}${process.argv[2] ?? '/livez'}`
try {
  const response = await fetch(address, { signal: AbortSignal.timeout(2_000) })
  process.exitCode = response.ok ? 0 : 1
  if (!response.ok) console.error(await response.text())
} catch (error) {
  console.error(error)
  process.exitCode = 1
}
