create table event_store.checkpoints (
  name text collate "C" primary key,
  position bigint not null,
  updated_at timestamptz not null default now()
) with (fillfactor = 50);

-- Events a projection could not take: set aside, in order, until someone retries them.
create table event_store.parked (
  name text collate "C" not null,
  position bigint not null,
  stream text collate "C" not null,
  reason text not null,
  parked_at timestamptz not null default now(),
  primary key (name, position)
);
create index parked_by_stream on event_store.parked (name, stream);
