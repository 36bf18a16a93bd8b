import { DEMONSTRATION_ID } from '../demonstration/demonstration-accounts.ts'
import { describeSignIns, seedDemonstration } from '../demonstration/seed-demonstration.ts'
import { isSetupNeeded, setupToken } from '../modules/access/setup.ts'
import { foldOrganization } from '../modules/adoption/adoption.module.ts'
import { tenantManager, type AppServices } from './app-context.ts'

/** Loads the demonstration where it is wanted and nobody is yet, and says where the app is and how to get in. */
export async function announceWeb(publicUrl: string, services: AppServices, demo: boolean) {
  const { orm, signIn, secret, clock } = services
  const lines = [`Tidemark is at ${publicUrl}`]
  if (demo && (await seedDemonstration(services))) {
    // Whoever opens the demonstration right away finds its boards counted.
    await foldOrganization(
      tenantManager(orm.em, DEMONSTRATION_ID),
      DEMONSTRATION_ID,
      clock().toISOString().slice(0, 10),
    )
    return [...lines, ...describeSignIns(secret)]
  }
  if (await isSetupNeeded(signIn)) {
    lines.push(`Make the first administrator at ${publicUrl}/setup?token=${setupToken(secret)}`)
  }
  return lines
}
