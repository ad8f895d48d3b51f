create schema read_model;
grant usage on schema read_model to tidu_app;

create table read_model.enterprise (
  id text primary key,
  name text not null,
  province text not null,
  city text not null,
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
  certificate_number text,
  version integer not null,
  state jsonb not null
);
create index factory_by_enterprise on read_model.factory (enterprise);
create index factory_by_certificate on read_model.factory (certificate_number) where certificate_number is not null;

create table read_model.campaign (
  id text primary key,
  tier text not null,
  region text not null,
  year integer not null,
  closes_on text not null,
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
  version integer not null,
  state jsonb not null
);
create index application_by_phase on read_model.application (phase, updated_at desc);
create index application_by_city on read_model.application (city text_pattern_ops, updated_at desc);
create index application_by_enterprise on read_model.application (enterprise);
create index application_by_campaign on read_model.application (campaign_id);
create index application_by_expert on read_model.application using gin (experts);
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
  verdict text,
  round_pending integer,
  late boolean not null,
  due_on text not null,
  version integer not null,
  state jsonb not null
);
create index re_evaluation_by_factory on read_model.re_evaluation (factory_id);
create index re_evaluation_pending on read_model.re_evaluation (id) where round_pending is not null;

grant select, insert, update, delete, truncate on all tables in schema read_model to tidu_app;
