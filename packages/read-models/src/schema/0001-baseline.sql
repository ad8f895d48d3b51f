-- Lists read columns; `state` is the folded state, for who needs a thing in full. `fold_version` says which fold made the row.
create schema read_model;
grant usage on schema read_model to tidu_app;

create table read_model.enterprise (
  id text primary key,
  name text not null,
  -- What the name can be found by.
  search text[] not null,
  province text not null,
  city text not null,
  -- The group it belongs to.
  channel text,
  -- The first deadline that runs on it, for whoever reminds people and lets time decide; and whether a holiday notice that
  -- is not known yet may still move it.
  next_due text,
  next_due_provisional boolean not null,
  version integer not null,
  fold_version integer not null,
  state jsonb not null
);
create index enterprise_by_search on read_model.enterprise using gin (search);

create table read_model.factory (
  id text primary key,
  enterprise text not null,
  name text not null,
  search text[] not null,
  province text not null,
  city text not null,
  industry text not null,
  -- The title that holds, or else the last one that did.
  title_tier text,
  title_certificate text,
  title_valid_from text,
  title_valid_until text,
  title_kind text,
  title_status text,
  title_ended_on text,
  title_replaced_by text,
  -- Every certificate the factory ever had, so that it is found by its number also when another has taken its place.
  certificate_numbers text[] not null default '{}',
  next_due text,
  next_due_provisional boolean not null,
  version integer not null,
  fold_version integer not null,
  state jsonb not null
);
create index factory_by_name on read_model.factory (name, id);
create index factory_by_province on read_model.factory ((left(city, 2)), name, id);
create index factory_titled on read_model.factory (name, id) where title_status in ('active', 'under-rectification');
create index factory_by_enterprise on read_model.factory (enterprise);
create index factory_by_search on read_model.factory using gin (search);
create index factory_by_certificates on read_model.factory using gin (certificate_numbers);
create index factory_by_next_due on read_model.factory (next_due) where next_due is not null;

create table read_model.campaign (
  id text primary key,
  tier text not null,
  region text not null,
  year integer not null,
  name_zh text not null,
  name_en text not null,
  -- The group that holds it for its own factories.
  channel text,
  edition text not null,
  as_of text not null,
  opens_on text not null,
  closes_on text not null,
  benchmark_count integer not null,
  next_due text,
  next_due_provisional boolean not null,
  version integer not null,
  fold_version integer not null,
  state jsonb not null
);
create index campaign_by_close on read_model.campaign (closes_on desc, id desc);

create table read_model.application (
  id text primary key,
  phase text not null,
  tier text not null,
  campaign_id text not null,
  campaign_zh text not null,
  campaign_en text not null,
  factory_id text not null,
  factory_name text not null,
  search text[] not null,
  enterprise text not null,
  province text not null,
  city text not null,
  -- The group whose channel it takes instead of its region's.
  channel text,
  industry text not null,
  rank integer,
  verdict text,
  -- The round the worker still owes an evaluation; null where none is owed.
  round_pending integer,
  -- When the last event of a thing that waits for its evaluation was recorded.
  evaluation_owed_since text,
  -- The experts seated on its panel.
  assigned text[] not null,
  -- Whom its phase waits for by name.
  awaited text[] not null,
  submitted_at text,
  updated_at text not null,
  notice_id text,
  notice_starts_on text,
  notice_ends_on text,
  next_due text,
  next_due_provisional boolean not null,
  version integer not null,
  fold_version integer not null,
  state jsonb not null
)
-- Keeps the folded state, which lists never read, out of the rows they do read.
with (toast_tuple_target = 128);
-- One index for each order of the list, for the whole country, for a province and within a phase: a page is read off it.
create index application_by_update on read_model.application (updated_at desc, id desc);
create index application_by_deadline on read_model.application ((coalesce(next_due, '9999')), id);
create index application_by_name on read_model.application (factory_name, id);
create index application_of_phase_by_update on read_model.application (phase, updated_at desc, id desc);
create index application_of_phase_by_deadline on read_model.application (phase, (coalesce(next_due, '9999')), id);
create index application_of_phase_by_submission
  on read_model.application (phase, (coalesce(submitted_at, '9999')), id);
create index application_of_province_by_update
  on read_model.application ((left(city, 2)), updated_at desc, id desc);
create index application_of_province_by_deadline
  on read_model.application ((left(city, 2)), (coalesce(next_due, '9999')), id);
create index application_of_province_by_submission
  on read_model.application ((left(city, 2)), (coalesce(submitted_at, '9999')), id);
create index application_of_province_by_name on read_model.application ((left(city, 2)), factory_name, id);
create index application_of_city_by_update
  on read_model.application ((left(city, 4)), updated_at desc, id desc) include (city, phase);
create index application_of_campaign_by_rank
  on read_model.application (campaign_id, (coalesce(rank, 2147483647)), id);
create index application_of_channel_by_update
  on read_model.application (channel, updated_at desc, id desc) where channel is not null;
-- Counts are read off these alone: they hold what the policy and the commonest filters ask.
create index application_of_province_counted
  on read_model.application ((left(city, 2)), phase) include (city, tier, channel, awaited, verdict);
create index application_of_phase_counted
  on read_model.application (phase, tier) include (city, channel, awaited, verdict);
create index application_by_enterprise on read_model.application (enterprise text_pattern_ops);
create index application_by_factory on read_model.application (factory_id);
create index application_by_industry on read_model.application (industry text_pattern_ops);
create index application_by_assigned on read_model.application using gin (assigned);
create index application_by_awaited on read_model.application using gin (awaited);
create index application_by_search on read_model.application using gin (search);
create index application_by_next_due on read_model.application (next_due) where next_due is not null;
create index application_pending on read_model.application (evaluation_owed_since, id, round_pending) where round_pending is not null;
create index application_on_notice
  on read_model.application (notice_ends_on desc, id desc) where phase = 'public-notice';

create table read_model.re_evaluation (
  id text primary key,
  phase text not null,
  tier text not null,
  year integer not null,
  factory_id text not null,
  enterprise text not null,
  province text not null,
  city text not null,
  channel text,
  verdict text,
  round_pending integer,
  evaluation_owed_since text,
  late boolean not null,
  due_on text not null,
  next_due text,
  next_due_provisional boolean not null,
  version integer not null,
  fold_version integer not null,
  state jsonb not null
);
create index re_evaluation_by_year on read_model.re_evaluation (year desc, id desc);
create index re_evaluation_by_deadline on read_model.re_evaluation ((coalesce(next_due, '9999')), id);
create index re_evaluation_of_province_by_year on read_model.re_evaluation ((left(city, 2)), year desc, id desc);
create index re_evaluation_by_enterprise on read_model.re_evaluation (enterprise);
create index re_evaluation_by_factory on read_model.re_evaluation (factory_id);
create index re_evaluation_by_next_due on read_model.re_evaluation (next_due) where next_due is not null;
create index re_evaluation_pending on read_model.re_evaluation (evaluation_owed_since, id, round_pending) where round_pending is not null;

-- Case files (案卷) are all kept alike.
do $$
declare
  kind text;
begin
  foreach kind in array array[
    'recommendation', 'expert_pool', 'draw', 'notice', 'revocation', 'change', 'appeal', 'edition', 'role_grant',
    'calendar'
  ] loop
    execute format(
      'create table read_model.%1$I (
         id text primary key,
         phase text not null,
         title text,
         tier text,
         campaign_id text,
         application_id text,
         factory_id text,
         enterprise text,
         province text,
         city text,
         channel text,
         unit text,
         assigned text[] not null,
         awaited text[] not null,
         updated_at text not null,
         next_due text,
         next_due_provisional boolean not null,
         version integer not null,
         fold_version integer not null,
         state jsonb not null
       );
       create index %2$I on read_model.%1$I (updated_at desc, id desc);
       create index %6$I on read_model.%1$I ((coalesce(next_due, ''9999'')), id);
       create index %7$I on read_model.%1$I (unit, updated_at desc, id desc) where unit is not null;
       create index %8$I on read_model.%1$I (factory_id) where factory_id is not null;
       create index %9$I on read_model.%1$I using gin (assigned);
       create index %3$I on read_model.%1$I (enterprise) where enterprise is not null;
       create index %4$I on read_model.%1$I (application_id) where application_id is not null;
       create index %5$I on read_model.%1$I (next_due) where next_due is not null;',
      kind, kind || '_by_update', kind || '_by_enterprise', kind || '_by_application', kind || '_by_next_due',
      kind || '_by_deadline', kind || '_by_unit', kind || '_by_factory', kind || '_by_assigned'
    );
  end loop;
end
$$;

-- Whether rows of another fold version are left is asked at every start and by whoever watches over the installation.
do $$
declare
  read_model text;
begin
  for read_model in select tablename from pg_tables where schemaname = 'read_model' loop
    execute format('create index %I on read_model.%I (fold_version)', read_model || '_by_fold_version', read_model);
  end loop;
end
$$;
grant select, insert, update, delete, truncate on all tables in schema read_model to tidu_app;
