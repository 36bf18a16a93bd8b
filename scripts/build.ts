import { buildPackages } from './lib/build-packages.ts'

/** `pnpm build`: what changed since the last build. */
try {
  await buildPackages(console.log)
  console.log('Built.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
