import { Migration } from '@mikro-orm/migrations'

/**
 * What a check freezes when it opens, and what counts its answers. The app's role can add answers and neither read, change nor
 * take them away: once a check is closed, the function writes how many were right and deletes every answer.
 */
export class Migration20261122185000_understanding_checks extends Migration {
  override name = 'Migration20261122185000_understanding_checks'

  override up() {
    this.addSql(
      `alter table "understanding_check" add "audience_count" int null, add "minimum_group_size" int null, add "reminded_on" date null;`,
    )
    this.addSql(`create function app.count_check(p_check uuid)
      returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      declare
        smallest int;
        people int;
      begin
        select greatest(minimum_group_size, 5) into smallest
          from understanding_check where id = p_check and closed_at is not null and answered_count is null;
        if smallest is null then raise exception 'the check is not closed, or was counted before'; end if;

        select count(*) into people from check_answer where check_id = p_check;
        if people >= smallest then
          update understanding_check c
             set answered_count = people, answered = counted.answered, "right" = counted.rights
            from (select array_agg(case when q.answered >= smallest then q.answered else 0 end order by q.place) as answered,
                         array_agg(case when q.answered >= smallest then q.rights else 0 end order by q.place) as rights
                    from (select asked.place, count(a.answers[asked.place])::int as answered,
                                 (count(*) filter (where case asked.question ->> 'kind'
                                    when 'scale' then a.answers[asked.place] >= 4
                                    else a.answers[asked.place] = (asked.question ->> 'rightOption')::int end))::int as rights
                            from understanding_check u
                           cross join lateral jsonb_array_elements(u.questions) with ordinality as asked (question, place)
                            join check_answer a on a.check_id = u.id
                           where u.id = p_check
                           group by asked.place) q) counted
           where c.id = p_check;
        end if;
        delete from check_answer where check_id = p_check;
      end $$;`)
    this.addSql('revoke all on function app.count_check(uuid) from public;')
    this.addSql('grant execute on function app.count_check(uuid) to tm_app;')
  }

  override down() {
    this.addSql('drop function app.count_check(uuid);')
    this.addSql(
      `alter table "understanding_check" drop column "audience_count", drop column "minimum_group_size", drop column "reminded_on";`,
    )
  }
}
