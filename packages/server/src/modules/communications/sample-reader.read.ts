import { isId } from '../../kernel/load.ts'
import type { SignedInContext, Viewer } from '../../kernel/request-context.ts'
import { programsRun } from '../access/access.module.ts'
import { AUDIENCE_PEOPLE, audiencePeopleParameter, readWantedPeople } from '../audiences/audiences.module.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import type { SampleReaderType } from './plan.type.ts'

const MADE_UP: SampleReaderType = { fullName: null, unitName: null, isMadeUp: true }

/** Somebody of an audience, by name, to try a message on; made up for those who may not look its people up. */
export async function readSampleReader(
  { em, viewer }: SignedInContext,
  audienceId: string,
): Promise<SampleReaderType | null> {
  const wanted = isId(audienceId) ? (await readWantedPeople(em, [audienceId])).get(audienceId) : undefined
  if (!wanted || !(await isProgramInSight(em, viewer, wanted.programId))) return null
  if (!seesPeople(viewer, wanted.programId)) return MADE_UP
  const [person]: Omit<SampleReaderType, 'isMadeUp'>[] = await em.execute(
    `with recursive ${AUDIENCE_PEOPLE}
     select e.full_name as "fullName", u.name as "unitName"
       from audience_people a
       join employee e on e.id = a.id
       join business_unit u on u.id = a.unit_id
      order by e.full_name, e.id limit 1`,
    [audiencePeopleParameter(wanted)],
  )
  return person ? { ...person, isMadeUp: false } : MADE_UP
}

/** Whom an audience holds is a list that who plans, and HR, choose people by. */
const seesPeople = (viewer: Viewer, programId: string) =>
  programsRun(viewer).includes(programId) || viewer.roles.some(({ role }) => role === 'hr')
