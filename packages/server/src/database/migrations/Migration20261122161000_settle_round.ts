import { Migration } from '@mikro-orm/migrations'

/**
 * What turns the sealed answers of a closed round into figures of safe groups. The app's role can neither read nor change
 * sealed answers: it learns how many there are of which kind, and says which groups may be shown.
 *
 * PostgreSQL takes a list handed over as JSON for a hundred rows; of twenty thousand, loops within loops would take minutes
 * where a hash takes seconds, so the functions do without them.
 */
export class Migration20261122161000_settle_round extends Migration {
  override name = 'Migration20261122161000_settle_round'

  override up() {
    this.createCount()
    this.createProof()
    this.createFigures()
    this.createSettlement()
    for (const call of ['app.count_answers(uuid)', 'app.settle_round(uuid, uuid[], jsonb, jsonb)']) {
      this.addSql(`revoke all on function ${call} from public;`)
      this.addSql(`grant execute on function ${call} to tm_app;`)
    }
    for (const part of ['write_readiness_figures(uuid, uuid[], jsonb, jsonb)', 'prove_settlement(uuid, int, jsonb, jsonb)'])
      this.addSql(`revoke all on function app.${part} from public;`)
  }

  /** Counts alone, and of closed rounds alone: no answer. */
  private createCount() {
    this.addSql(`create function app.count_answers(p_round uuid)
      returns table (unit_id uuid, traits text[], people int, answered int[])
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select given.unit_id, given.traits, max(given.people)::int, array_agg(given.answered::int order by given.item)
          from (select r.unit_id, r.traits, a.item, count(*) as people, count(a.answer) as answered
                  from readiness_response r
                  join readiness_round d on d.id = r.round_id and d.closed_at is not null
                 cross join lateral unnest(r.answers) with ordinality as a (answer, item)
                 where r.round_id = p_round and not r.is_settled
                 group by r.unit_id, r.traits, a.item) given
         group by given.unit_id, given.traits
      $$;`)
  }

  /**
   * Holds a plan against the conditions under which it is safe, whoever made it: each answer goes to one group; each group has
   * enough answers, also to every item that is shown; where a group is counted by classes, all of it is, from one place, and
   * its classes hang together by pairs that have enough of the smaller one; comments are read in groups of ten.
   */
  private createProof() {
    this.addSql(`create function app.prove_settlement(p_round uuid, p_smallest int, p_items jsonb, p_cells jsonb)
      returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp
      set enable_nestloop = off as $$
      declare
        flaw text;
      begin
        with recursive cell as materialized (
          select * from jsonb_to_recordset(p_cells)
            as c (unit_id uuid, traits text[], home uuid, spread_home uuid, class text[], compared_from uuid)),
        item as materialized (
          select item from jsonb_to_recordset(p_items) as i (item int, reach text) where reach = 'everywhere'),
        answer as materialized (
          select cell.home, cell.spread_home, cell.class, cell.compared_from, r.answers
            from readiness_response r join cell on cell.unit_id = r.unit_id and cell.traits = r.traits
           where r.round_id = p_round and not r.is_settled),
        given as materialized (
          select home, class, compared_from, item, count(*) filter (where answer is not null) as people
            from (select a.home, a.class, a.compared_from, i.item, a.answers[i.item] as answer from answer a cross join item i
                  union all
                  select home, class, compared_from, 0, 1 from answer) every
           where home is not null
           group by home, class, compared_from, item),
        block as (select home, item, sum(people) as people from given group by home, item),
        class as materialized (
          select home, class, compared_from, min(people) as people from given where class is not null
           group by home, class, compared_from),
        pair as materialized (
          select a.compared_from, a.class as one, b.class as other, sum(least(a.people, b.people)) as people
            from class a join class b on b.home = a.home and b.class <> a.class
           group by a.compared_from, a.class, b.class),
        together (compared_from, one, other) as (
          select compared_from, one, other from pair where people >= p_smallest
          union
          select t.compared_from, t.one, p.other from together t
            join pair p on p.compared_from = t.compared_from and p.one = t.other and p.people >= p_smallest)
        select case
            when exists (select from cell group by unit_id, traits having count(*) > 1)
              then 'an answer may go to one group only'
            when exists (select from block where people < p_smallest)
              then format('a group of fewer than %s may not be shown', p_smallest)
            when exists (select from answer where spread_home is not null group by spread_home
                          having count(*) < greatest(p_smallest, 10))
              then format('comments of fewer than %s may not be shown', greatest(p_smallest, 10))
            when exists (select from answer where home is not null group by home
                          having count(distinct (class is null, compared_from)) > 1)
              then 'a group is counted by classes as a whole or not at all'
            when exists (select from class a join class b on b.home = a.home and b.class <> a.class
                          where not exists (select from together t where t.compared_from = a.compared_from
                                               and t.one = a.class and t.other = b.class))
              then format('classes may not be told apart where fewer than %s would be', p_smallest)
          end into flaw;
        if flaw is not null then raise exception '%', flaw; end if;
      end $$;`)
  }

  /** The round's own id stands for "the whole round" among the units, above all of them. */
  private createFigures() {
    this
      .addSql(`create function app.write_readiness_figures(p_round uuid, p_safe uuid[], p_items jsonb, p_cells jsonb)
      returns void language sql security definer set search_path = pg_catalog, public, pg_temp
      set enable_nestloop = off as $$
        with recursive cell as materialized (
          select * from jsonb_to_recordset(p_cells)
            as c (unit_id uuid, traits text[], home uuid, class text[], compared_from uuid)),
        item as materialized (
          select * from jsonb_to_recordset(p_items)
            as i (item int, turned_from double precision, favourable_from double precision, reach text)),
        lineage (unit_id, above_id) as (
          select place.unit_id, place.unit_id from readiness_place place where place.round_id = p_round
          union all
          select lineage.unit_id, place.parent_id from lineage
            join readiness_place place on place.round_id = p_round and place.unit_id = lineage.above_id
           where place.parent_id is not null),
        shown as materialized (
          select unit_id, above_id from lineage where above_id = any (p_safe)
          union all select place.unit_id, p_round from readiness_place place where place.round_id = p_round
          union all select p_round, p_round),
        answer as materialized (
          select r.organization_id, r.answers, cell.home, cell.class, cell.compared_from
            from readiness_response r
            join cell on cell.unit_id = r.unit_id and cell.traits = r.traits
           where r.round_id = p_round and not r.is_settled and cell.home is not null),
        counted as materialized (
          select a.home, a.class, a.compared_from, i.item, i.reach, count(given.answer) as count,
                 coalesce(sum(v.turned), 0) as sum, coalesce(sum(v.turned * v.turned), 0) as square,
                 count(*) filter (where v.turned >= i.favourable_from) as favourable
            from answer a
           cross join lateral unnest(a.answers) with ordinality as given (answer, item)
            join item i on i.item = given.item
           cross join lateral (
             select case when i.turned_from is null then given.answer else i.turned_from - given.answer end) as v (turned)
           group by a.home, a.class, a.compared_from, i.item, i.reach),
        people as materialized (
          select organization_id, home, class, compared_from, count(*) as people
            from answer group by organization_id, home, class, compared_from),
        grouped as (
          select shown.above_id, null::text[] as class, c.item,
                 c.reach = 'nowhere' or (c.reach = 'whole_round' and shown.above_id <> p_round) as is_hidden,
                 sum(c.count) as count, sum(c.sum) as sum, sum(c.square) as square, sum(c.favourable) as favourable
            from (select home, item, reach, sum(count) as count, sum(sum) as sum, sum(square) as square,
                         sum(favourable) as favourable
                    from counted group by home, item, reach) c
            join shown on shown.unit_id = c.home
           group by shown.above_id, c.item, c.reach
          union all
          select shown.above_id, c.class, c.item, c.reach <> 'everywhere', sum(c.count), sum(c.sum), sum(c.square), sum(c.favourable)
            from (select class, compared_from, item, reach, sum(count) as count, sum(sum) as sum,
                         sum(square) as square, sum(favourable) as favourable
                    from counted where class is not null group by class, compared_from, item, reach) c
            join shown on shown.unit_id = c.compared_from
           group by shown.above_id, c.class, c.item, c.reach),
        sized as (
          select p.organization_id, shown.above_id, null::text[] as class, sum(p.people) as people
            from people p join shown on shown.unit_id = p.home group by p.organization_id, shown.above_id
          union all
          select p.organization_id, shown.above_id, p.class, sum(p.people)
            from people p join shown on shown.unit_id = p.compared_from where p.class is not null
           group by p.organization_id, shown.above_id, p.class),
        invited as (
          select shown.above_id, sum(place.invited_count) as invited
            from readiness_place place join shown on shown.unit_id = place.unit_id
           where place.round_id = p_round group by shown.above_id)
        insert into readiness_figure (id, organization_id, round_id, unit_id, traits, invited_count, answered_count,
                                      counts, sums, squares, favourables)
        select gen_random_uuid(), s.organization_id, p_round, nullif(s.above_id, p_round), s.class,
               case when s.class is null then i.invited end, s.people,
               array_agg(case when g.is_hidden then 0 else g.count end order by g.item),
               array_agg(case when g.is_hidden then 0 else g.sum end order by g.item),
               array_agg(case when g.is_hidden then 0 else g.square end order by g.item),
               array_agg(case when g.is_hidden then 0 else g.favourable end order by g.item)
          from sized s
          join grouped g on g.above_id = s.above_id and g.class is not distinct from s.class
          left join invited i on i.above_id = s.above_id
         group by s.organization_id, s.above_id, s.class, i.invited, s.people
      $$;`)
  }

  /**
   * The answers leave their units for the smallest safe group around them, lose their traits and their week, and come back in
   * a random order under new keys. Whatever the caller says is safe is proved first.
   */
  private createSettlement() {
    this.addSql(`create function app.settle_round(p_round uuid, p_safe uuid[], p_items jsonb, p_cells jsonb)
      returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp
      set enable_nestloop = off as $$
      declare
        smallest int;
        closed_in date;
      begin
        select greatest(minimum_group_size, 5), date_trunc('week', closed_at)::date into smallest, closed_in
          from readiness_round where id = p_round and closed_at is not null;
        if smallest is null then raise exception 'the round is not closed'; end if;

        perform app.prove_settlement(p_round, smallest, p_items, p_cells);
        perform app.write_readiness_figures(p_round, p_safe, p_items, p_cells);

        with cell as (
          select * from jsonb_to_recordset(p_cells) as c (unit_id uuid, traits text[], home uuid)),
        taken as (
          delete from readiness_response r using cell
           where r.round_id = p_round and not r.is_settled
             and cell.unit_id = r.unit_id and cell.traits = r.traits and cell.home is not null
          returning r.organization_id, cell.home, r.answers)
        insert into readiness_response (id, organization_id, round_id, unit_id, traits, week, answers, is_settled)
        select gen_random_uuid(), organization_id, p_round, nullif(home, p_round), null, closed_in, answers, true
          from taken order by random();

        with cell as (
          select distinct unit_id, spread_home from jsonb_to_recordset(p_cells) as c (unit_id uuid, spread_home uuid)),
        taken as (
          delete from readiness_comment r using cell
           where r.round_id = p_round and not r.is_settled and cell.unit_id = r.unit_id and cell.spread_home is not null
          returning r.organization_id, cell.spread_home, r.theme, r.body)
        insert into readiness_comment (id, organization_id, round_id, unit_id, theme, body, is_settled)
        select gen_random_uuid(), organization_id, p_round, nullif(spread_home, p_round), theme, body, true
          from taken order by random();

        if exists (select from readiness_figure where round_id = p_round
                      and (answered_count < smallest or exists (
                        select from unnest(counts) as count where count between 1 and smallest - 1))) then
          raise exception 'a figure of fewer than % may not be shown', smallest;
        end if;
      end $$;`)
  }

  override down() {
    this.addSql('drop function app.settle_round(uuid, uuid[], jsonb, jsonb);')
    this.addSql('drop function app.write_readiness_figures(uuid, uuid[], jsonb, jsonb);')
    this.addSql('drop function app.prove_settlement(uuid, int, jsonb, jsonb);')
    this.addSql('drop function app.count_answers(uuid);')
  }
}
