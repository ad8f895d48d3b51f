-- The event log, the checkpoints of projections and the keys of sealed personal data.

create schema event_store;

-- recorded_at: milliseconds since 1970 UTC. metadata, data: the canonical JSON bytes that the hash covers.
create table event_store.events (
  position bigint primary key,
  stream text collate "C" not null,
  version integer not null,
  id uuid not null,
  type text collate "C" not null,
  schema_version smallint not null,
  recorded_at bigint not null,
  hash bytea not null,
  metadata text not null,
  data text not null,
  constraint events_stream_version unique (stream, version),
  constraint events_id unique (id)
);

create table event_store.commands (
  command_id text collate "C" primary key,
  fingerprint text,
  first_position bigint not null,
  last_position bigint not null
);

create function event_store.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'event_store.% only grows: % is refused', tg_table_name, tg_op using errcode = 'ES001';
end $$;

create trigger only_grows before update or delete or truncate on event_store.events
  for each statement execute function event_store.refuse_change();
create trigger only_grows before update or delete or truncate on event_store.commands
  for each statement execute function event_store.refuse_change();

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

-- One key per person, wrapped by the platform's key. Destroying a key is the one deletion there is: a row stays to say so.
create table event_store.subject_keys (
  subject text collate "C" primary key,
  algorithm text not null,
  wrapped_key bytea,
  created_at timestamptz not null default now(),
  destroyed_at timestamptz,
  check ((wrapped_key is null) = (destroyed_at is not null))
);

-- A key of a person's data is made once and destroyed once: put back, it would undo the erasure; replaced, everything sealed
-- for that person would be lost. The row stays, to say so.
create function event_store.refuse_change_of_key() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.subject, new.algorithm, new.created_at) is not distinct from (old.subject, old.algorithm, old.created_at)
    and old.wrapped_key is not null and new.wrapped_key is null then
    return new;
  end if;
  raise exception 'event_store.subject_keys: a key is only made and destroyed: % is refused', tg_op using errcode = 'ES001';
end $$;

create trigger only_made_and_destroyed before update or delete on event_store.subject_keys
  for each row execute function event_store.refuse_change_of_key();
create trigger never_emptied before truncate on event_store.subject_keys
  for each statement execute function event_store.refuse_change();

-- Appends a batch of requests under one lock: positions are contiguous and in the order of the commits.
-- Lists arrive as one text, an item a line: no item can hold a line feed, and nothing needs escaping.
-- Request r owns the records up to record_ends[r] and the checks up to check_ends[r] (after those of request r - 1).
-- record_streams and check_streams: places in stream_list. check_expects: n exactly n events, -1 the stream exists, -2 any.
-- command_list and fingerprint_list: null when no request has one. outcomes, a letter a request:
-- a appended, c command known, e event id known, v version conflict (nothing of that request was written).
create function event_store.append(
  stream_list text, command_list text, fingerprint_list text,
  check_ends integer[], check_streams integer[], check_expects integer[],
  record_ends integer[], record_streams integer[],
  ids uuid[], type_list text, schema_versions smallint[], metadata_list text, data_list text,
  out outcomes text, out first_position bigint, out record_versions integer[], out check_actuals integer[]
) language plpgsql security definer
  set search_path = event_store, pg_catalog, pg_temp
  -- One plan for ever: planning again for each batch costs more than running it, and a plan made while the tables were
  -- small must not go on scanning them once they have grown.
  set enable_seqscan = off
  set plan_cache_mode = force_generic_plan
as $$
declare
  stream_names text[] := string_to_array(stream_list, E'\n');
  command_ids text[] := string_to_array(command_list, E'\n');
  fingerprints text[] := string_to_array(fingerprint_list, E'\n');
  types text[] := string_to_array(type_list, E'\n');
  metadatas text[] := string_to_array(metadata_list, E'\n');
  datas text[] := string_to_array(data_list, E'\n');
  requests constant integer := cardinality(record_ends);
  streams text[] := array_fill(null::text, array[cardinality(record_streams)]);
  positions bigint[] := array_fill(null::bigint, array[cardinality(record_streams)]);
  hashes bytea[] := array_fill(null::bytea, array[cardinality(record_streams)]);
  command_firsts bigint[] := array_fill(null::bigint, array[requests]);
  command_lasts bigint[] := array_fill(null::bigint, array[requests]);
  known_commands integer[];
  known_ids uuid[];
  versions integer[];
  chain bytea;
  now_ms bigint := floor(date_part('epoch', clock_timestamp()) * 1000);
  last_position bigint;
  last_recorded bigint;
  check_index integer := 0;
  record_index integer := 0;
  s integer;
  expected integer;
  actual integer;
  outcome text;
begin
  outcomes := '';
  record_versions := array_fill(0, array[cardinality(record_streams)]);
  check_actuals := array_fill(0, array[cardinality(check_streams)]);

  perform pg_advisory_xact_lock(7215904);
  select e.position, e.hash, e.recorded_at into last_position, chain, last_recorded
    from event_store.events e order by e.position desc limit 1;
  if not found then
    last_position := 0;
    chain := decode(repeat('00', 32), 'hex');
  end if;
  now_ms := greatest(last_recorded, now_ms);
  first_position := last_position + 1;

  versions := array(
    select coalesce((select e.version from event_store.events e where e.stream = stream_names[i] order by e.version desc limit 1), 0)
    from generate_series(1, cardinality(stream_names)) i order by i);
  known_ids := array(select e.id from event_store.events e where e.id = any (ids));
  if command_ids is not null then
    -- A look into the index for each: as a join, planned while there were few commands, it would go on reading all of them.
    known_commands := array(
      select i from generate_series(1, requests) i
      where command_ids[i] <> '' and (
        select c.first_position from event_store.commands c where c.command_id = command_ids[i] limit 1
      ) is not null);
  end if;

  for request in 1..requests loop
    outcome := 'a';
    if request = any (known_commands) then
      outcome := 'c';
    elsif known_ids <> '{}' then
      if ids[record_index + 1 : record_ends[request]] && known_ids then
        outcome := 'e';
      end if;
    end if;
    while check_index < check_ends[request] loop
      check_index := check_index + 1;
      actual := versions[check_streams[check_index]];
      expected := check_expects[check_index];
      check_actuals[check_index] := actual;
      if outcome = 'a' and actual <> expected and expected <> -2 and not (expected = -1 and actual > 0) then
        outcome := 'v';
      end if;
    end loop;
    outcomes := outcomes || outcome;
    if outcome <> 'a' then
      record_index := record_ends[request];
      continue;
    end if;
    command_firsts[request] := last_position + 1;
    while record_index < record_ends[request] loop
      record_index := record_index + 1;
      s := record_streams[record_index];
      last_position := last_position + 1;
      versions[s] := versions[s] + 1;
      -- Joined by hand: concat_ws copies each field twice more.
      chain := sha256(chain || convert_to(
        last_position || E'\n' || stream_names[s] || E'\n' || versions[s] || E'\n' || ids[record_index] || E'\n' ||
        types[record_index] || E'\n' || schema_versions[record_index] || E'\n' || now_ms || E'\n' ||
        metadatas[record_index] || E'\n' || datas[record_index], 'UTF8'));
      streams[record_index] := stream_names[s];
      positions[record_index] := last_position;
      record_versions[record_index] := versions[s];
      hashes[record_index] := chain;
    end loop;
    command_lasts[request] := last_position;
  end loop;

  if last_position < first_position then
    return;
  end if;
  insert into event_store.events (position, stream, version, id, type, schema_version, recorded_at, hash, metadata, data)
    select position, stream, version, id, type, schema_version, now_ms, hash, metadata, data
    from (
      select unnest(positions) as position, unnest(streams) as stream, unnest(record_versions) as version, unnest(ids) as id,
        unnest(types) as type, unnest(schema_versions) as schema_version, unnest(hashes) as hash,
        unnest(metadatas) as metadata, unnest(datas) as data
    ) record where position is not null;
  if command_ids is not null then
    insert into event_store.commands (command_id, fingerprint, first_position, last_position)
      select command_ids[i], nullif(fingerprints[i], ''), command_firsts[i], command_lasts[i]
      from generate_series(1, requests) i where command_ids[i] <> '' and command_firsts[i] is not null;
  end if;
end $$;
