import { Migration } from '@mikro-orm/migrations'

/**
 * Counts what people said of a session once its evaluation is closed, statement by statement, and takes the answers away. The
 * app may only add answers, so it is the owner who counts. Comments stay where at least ten wrote one, in no order.
 */
export class Migration20261122196000_training_evaluation extends Migration {
  override up() {
    this.addSql(`alter table "training_evaluation" add "reminded_on" date null;`)
    this.addSql(`create function app.count_evaluation(p_evaluation uuid)
      returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      declare
        smallest int;
        people int;
      begin
        select greatest(minimum_group_size, 5) into smallest
          from training_evaluation where id = p_evaluation and closed_at is not null and answered_count is null;
        if smallest is null then raise exception 'the evaluation is not closed, or was counted before'; end if;

        select count(*) into people from evaluation_answer where evaluation_id = p_evaluation;
        if people >= smallest then
          update training_evaluation e
             set answered_count = people, answered = counted.answered, sums = counted.sums, favorable = counted.favorable,
                 comments = (select case when count(*) >= greatest(smallest, 10)
                                         then array_agg(a.comment order by random()) else '{}' end
                               from evaluation_answer a
                              where a.evaluation_id = p_evaluation and a.comment is not null)
            from (select array_agg(case when s.answered >= smallest then s.answered else 0 end order by s.place) as answered,
                         array_agg(case when s.answered >= smallest then s.total else 0 end order by s.place) as sums,
                         array_agg(case when s.answered >= smallest then s.agreeing else 0 end order by s.place) as favorable
                    from (select given.place, count(given.answer)::int as answered, coalesce(sum(given.answer), 0)::int as total,
                                 (count(*) filter (where given.answer >= 4))::int as agreeing
                            from evaluation_answer a
                           cross join lateral unnest(a.answers) with ordinality as given (answer, place)
                           where a.evaluation_id = p_evaluation
                           group by given.place) s) counted
           where e.id = p_evaluation;
        end if;
        delete from evaluation_answer where evaluation_id = p_evaluation;
      end $$;`)
    this.addSql('revoke all on function app.count_evaluation(uuid) from public;')
    this.addSql('grant execute on function app.count_evaluation(uuid) to tm_app;')
  }

  override down() {
    this.addSql('drop function app.count_evaluation(uuid);')
    this.addSql(`alter table "training_evaluation" drop column "reminded_on";`)
  }
}
