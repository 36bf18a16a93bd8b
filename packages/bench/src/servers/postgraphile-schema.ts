/**
 * The best schema that we could give PostGraphile: functions over the kept counts that return exactly the columns that the
 * board shows, with rate, Wilson's interval, status and slope worked out in SQL, so that one query without any nesting
 * answers a board. The list reads the product's own tables through their foreign keys. It asks as a superuser, without
 * session, without row-level security, and without the rule on small groups.
 */
export const POSTGRAPHILE_SCHEMA = `
drop schema if exists peer cascade;
create schema peer;
create view peer.figure as
  with known as (
    select c.program_id, c.period_starts_on, c.unit_id, c.total_eligible as eligible, c.total_observed as observed,
           c.total_adopters as adopters, case when c.total_covered > 0 then least(1, c.total_adopting / c.total_covered) end as rate,
           1.96 * 1.96 * c.total_imprecision / nullif(c.total_covered::float8 * c.total_covered, 0) as spread
      from public.adoption_count c where c.behavior_id is null),
  interval as (
    select k.*, (rate + spread / 2) / (1 + spread) as center,
           sqrt(spread * (rate * (1 - rate) + spread / 4)) / (1 + spread) as half
      from known k)
  select program_id, period_starts_on, unit_id, eligible, observed, adopters, rate,
         case when rate is not null then greatest(0, least(rate, center - half)) end as lower,
         case when rate is not null then least(1, greatest(rate, center + half)) end as upper
    from interval;
create type peer.board_row as (
  unit_id uuid, name text, parent_id uuid, eligible int, observed int, adopters int, rate float8, lower float8,
  upper float8, status text, slope float8);
create function peer.board(program_id uuid) returns setof peer.board_row language sql stable rows 5000 as $$
  with program as (
    select p.band_lower, p.band_upper, k.last_period_starts_on as last
      from public.program p join public.kept_counts k on k.program_id = p.id where p.id = $1),
  slope as (
    select f.unit_id, regr_slope(f.rate, (f.period_starts_on - date '2000-01-03') / 7) as slope
      from peer.figure f, program
     where f.program_id = $1 and f.period_starts_on between program.last - 21 and program.last group by f.unit_id)
  select u.id, u.name, u.parent_id, f.eligible, f.observed, f.adopters, f.rate, f.lower, f.upper,
         case when f.rate is null then 'CANNOT_SAY_YET' when f.lower >= program.band_upper then 'SECURED'
              when f.lower >= program.band_lower then 'ENTERED' when f.upper < program.band_lower then 'BELOW'
              else 'NOT_YET_SHOWN' end, slope.slope
    from program join peer.figure f on f.program_id = $1 and f.period_starts_on = program.last
    join public.business_unit u on u.id = f.unit_id and u.archived_at is null
    left join slope on slope.unit_id = f.unit_id
   order by u.name, u.id
$$;
create type peer.unit_trend as (unit_id uuid, rate float8[]);
create function peer.unit_trends(program_id uuid, unit_ids uuid[]) returns setof peer.unit_trend language sql stable as $$
  with program as (select last_period_starts_on as last from public.kept_counts k where k.program_id = $1)
  select f.unit_id, array_agg(f.rate order by f.period_starts_on)
    from peer.figure f, program
   where f.program_id = $1 and f.unit_id = any ($2)
     and f.period_starts_on between program.last - 175 and program.last
   group by f.unit_id
$$;
create index if not exists peer_account_name on public.account (display_name, id);
`
