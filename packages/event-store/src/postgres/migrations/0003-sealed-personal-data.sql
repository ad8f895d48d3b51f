-- One key per person, wrapped by the platform's key. Destroying a key is the one deletion there is: a row stays to say so.
create table event_store.subject_keys (
  subject text collate "C" primary key,
  algorithm text not null,
  wrapped_key bytea,
  created_at timestamptz not null default now(),
  destroyed_at timestamptz,
  check ((wrapped_key is null) = (destroyed_at is not null))
);
