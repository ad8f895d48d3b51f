create schema read_model;
grant usage on schema read_model to tidu_app;

create table read_model.enterprise (
  id text primary key,
  name text not null,
  province text not null,
  city text not null,
  -- The first deadline that runs on it, for whoever reminds people and lets time decide.
  next_due text,
  version integer not null,
  state jsonb not null
);

create table read_model.factory (
  id text primary key,
  enterprise text not null,
  name text not null,
  province text not null,
  city text not null,
  industry text not null,
  title_tier text,
  title_status text,
  -- Every certificate the factory ever had, so that it is found by its number also when another has taken its place.
  certificate_numbers text[] not null default '{}',
  next_due text,
  version integer not null,
  state jsonb not null
);
create index factory_by_enterprise on read_model.factory (enterprise);
create index factory_by_certificates on read_model.factory using gin (certificate_numbers);
create index factory_by_next_due on read_model.factory (next_due) where next_due is not null;

create table read_model.campaign (
  id text primary key,
  tier text not null,
  region text not null,
  year integer not null,
  closes_on text not null,
  next_due text,
  version integer not null,
  state jsonb not null
);

create table read_model.application (
  id text primary key,
  phase text not null,
  tier text not null,
  campaign_id text not null,
  factory_id text not null,
  factory_name text not null,
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
  experts text[] not null,
  submitted_at text,
  updated_at text not null,
  notice_id text,
  notice_starts_on text,
  notice_ends_on text,
  next_due text,
  version integer not null,
  state jsonb not null
);
create index application_by_phase on read_model.application (phase, updated_at desc);
create index application_by_city on read_model.application (city text_pattern_ops, updated_at desc);
create index application_by_enterprise on read_model.application (enterprise);
create index application_by_campaign on read_model.application (campaign_id);
create index application_by_expert on read_model.application using gin (experts);
create index application_by_channel on read_model.application (channel) where channel is not null;
create index application_by_next_due on read_model.application (next_due) where next_due is not null;
create index application_pending on read_model.application (id) where round_pending is not null;

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
  late boolean not null,
  due_on text not null,
  next_due text,
  version integer not null,
  state jsonb not null
);
create index re_evaluation_by_factory on read_model.re_evaluation (factory_id);
create index re_evaluation_by_next_due on read_model.re_evaluation (next_due) where next_due is not null;
create index re_evaluation_pending on read_model.re_evaluation (id) where round_pending is not null;

-- Case files (案卷) are all kept alike.
do $$
declare
  kind text;
begin
  foreach kind in array array[
    'recommendation', 'expert_pool', 'draw', 'notice', 'revocation', 'change', 'appeal', 'edition', 'role_grant'
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
         updated_at text not null,
         next_due text,
         version integer not null,
         state jsonb not null
       );
       create index %2$I on read_model.%1$I (updated_at desc);
       create index %3$I on read_model.%1$I (enterprise) where enterprise is not null;
       create index %4$I on read_model.%1$I (application_id) where application_id is not null;
       create index %5$I on read_model.%1$I (next_due) where next_due is not null;',
      kind, kind || '_by_update', kind || '_by_enterprise', kind || '_by_application', kind || '_by_next_due'
    );
  end loop;
end
$$;
grant select, insert, update, delete, truncate on all tables in schema read_model to tidu_app;
