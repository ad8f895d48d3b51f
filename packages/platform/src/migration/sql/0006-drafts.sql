-- Half-typed content (草稿) is no fact: it is kept here, overwritten and thrown away, and never an event.
create schema drafts;
grant usage on schema drafts to tidu_app;

-- One sequence over all drafts: a revision that was seen once never comes back for something else.
create sequence drafts.revision;

create table drafts.draft (
  application text not null,
  section text not null,
  revision bigint not null,
  tab text not null,
  account text not null,
  base_version integer not null,
  content jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (application, section)
);

-- What a page could not save because another was faster: kept until the section is saved or the page has merged it.
create table drafts.kept_aside (
  application text not null,
  section text not null,
  tab text not null,
  account text not null,
  base_version integer not null,
  content jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (application, section, tab)
);

grant select, insert, update, delete on all tables in schema drafts to tidu_app;
grant usage on sequence drafts.revision to tidu_app;
