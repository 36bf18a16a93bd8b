import { batched } from '../../kernel/batched.ts'
import { AUDIENCE_PEOPLE, audiencePeopleParameter, readWantedPeople } from '../audiences/audiences.module.ts'

/** How many people an audience holds, and the smallest group that the organization shows. */
interface RequiredPeople {
  people: number
  minimum: number
}

/** How many people some audiences hold today, in two statements however many there are. */
export const requiredPeopleOf = batched<RequiredPeople>(
  async ({ em }, audienceIds) => {
    const wanted = await readWantedPeople(em, audienceIds)
    const rows: (RequiredPeople & { id: string })[] = await em.execute(
      `with recursive ${AUDIENCE_PEOPLE}
       select w.audience_id as id, count(a.id)::int as people,
              (select minimum_group_size from organization) as minimum
         from wanted w left join audience_people a on a.audience_id = w.audience_id group by w.audience_id`,
      [audiencePeopleParameter(...wanted.values())],
    )
    return new Map(rows.map(({ id, ...counted }) => [id, counted]))
  },
  { people: 0, minimum: 5 },
)
