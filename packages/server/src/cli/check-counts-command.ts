import { Command } from 'commander'
import { compareKeptCounts, foldOrganization } from '../modules/adoption/adoption.module.ts'
import { actAs } from './act-as.ts'
import { CliRefusal } from './cli-refusal.ts'
import { withInstallation } from './open-installation.ts'

/** `tidemark check-counts`: whether the counts that the board shows are those of the rows. */
export const checkCountsCommand = new Command('check-counts')
  .description('Compare the counts that boards show with a count of all rows, for each program.')
  .option('--as <email>', 'whose organization; not needed where there is one administrator only')
  .action((options: { as?: string }) =>
    withInstallation(async (installation) => {
      const { em, viewer, now } = await actAs(installation, options.as)
      const today = now.toISOString().slice(0, 10)
      await foldOrganization(em, viewer.organizationId, today)
      const programs: { id: string; name: string }[] = await em.execute(
        'select id, name from program order by name',
      )
      let differing = 0
      for (const { id, name } of programs) {
        const { stale, counted } = await compareKeptCounts(em, id, today)
        const different = Math.max(stale.length, counted.length)
        process.stdout.write(
          `${name}: ${different === 0 ? 'matches its rows' : `${different} counts differ`}\n`,
        )
        if (different > 0) differing += 1
      }
      if (differing > 0) throw new CliRefusal(`The counts of ${differing} programs differ from their rows.`)
    }),
  )
