-- Names this log for as long as it lives: positions of one log mean nothing in another.
create table event_store.log (
  only_row boolean primary key default true check (only_row),
  id uuid not null default gen_random_uuid()
);
insert into event_store.log default values;

-- The log that the checkpoints are positions of: this one, or one in KurrentDB. Written once.
create table event_store.followed_log (
  only_row boolean primary key default true check (only_row),
  identity text not null
);
