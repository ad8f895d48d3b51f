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

-- Not settled: the last batch was committed without waiting for the disk; what a reader sees may still be lost in a crash.
create table event_store.durability (
  only_row boolean primary key default true check (only_row),
  settled boolean not null
);
insert into event_store.durability (settled) values (true);

-- Returns when everything committed before it outlives a crash, as far as this installation's synchronous_commit promises:
-- a commit of its own waits for the disk (and a synchronous standby) and thereby for all that was written before it.
create function event_store.settle() returns void language sql volatile as $$
  select pg_logical_emit_message(true, 'event_store', '')
$$;

-- Appends a batch of requests under one lock: positions are contiguous and commit-ordered.
-- Lists arrive as one text, an item a line: no item can hold a line feed, and nothing needs escaping.
-- Request r owns the records up to record_ends[r] and the checks up to check_ends[r] (after those of request r - 1).
-- check_expects: n exactly n events, -1 the stream exists, -2 any. command_list and fingerprint_list: null when no request
-- has one. outcomes, a letter a request:
-- a appended, c command known, e event id known, v version conflict (nothing of that request was written).
-- Crowded (the caller knows of other writers) or contended (the lock was not free): the commit does not wait for the disk,
-- so that the next writer need not either. The caller must then call event_store.settle() before it tells anyone.
create function event_store.append(
  stream_list text, command_list text, fingerprint_list text,
  check_ends integer[], check_streams integer[], check_expects integer[],
  record_ends integer[], record_streams integer[],
  ids uuid[], type_list text, schema_versions smallint[], metadata_list text, data_list text, crowded boolean,
  out outcomes text, out first_position bigint, out record_versions integer[], out check_actuals integer[],
  out contended boolean
) language plpgsql security definer
  set search_path = event_store, pg_catalog, pg_temp
  -- One plan for ever: planning again for each batch cost more than running it, and a plan made while the tables were
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
  async boolean;
begin
  outcomes := '';
  record_versions := array_fill(0, array[cardinality(record_streams)]);
  check_actuals := array_fill(0, array[cardinality(check_streams)]);

  contended := not pg_try_advisory_xact_lock(7215904);
  if contended then
    perform pg_advisory_xact_lock(7215904);
  end if;
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
    known_commands := array(
      select i from generate_series(1, requests) i
      where command_ids[i] <> '' and exists (select from event_store.commands c where c.command_id = command_ids[i]));
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
      chain := sha256(chain || convert_to(concat_ws(E'\n',
        last_position, stream_names[s], versions[s], ids[record_index], types[record_index], schema_versions[record_index],
        now_ms, metadatas[record_index], datas[record_index]), 'UTF8'));
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
    select positions[i], stream_names[record_streams[i]], record_versions[i], ids[i], types[i], schema_versions[i], now_ms,
      hashes[i], metadatas[i], datas[i]
    from generate_series(1, record_index) i where positions[i] is not null;
  if command_ids is not null then
    insert into event_store.commands (command_id, fingerprint, first_position, last_position)
      select command_ids[i], nullif(fingerprints[i], ''), command_firsts[i], command_lasts[i]
      from generate_series(1, requests) i where command_ids[i] <> '' and command_firsts[i] is not null;
  end if;
  async := crowded or contended;
  if async then
    perform set_config('synchronous_commit', 'off', true);
  end if;
  update event_store.durability set settled = not async where settled = async;
end $$;

-- Appends a batch as event_store.append does, when every request writes to one stream at an exact version and no two write
-- to the same: what becomes of each event is then known beforehand, and only the running hash needs a loop.
-- versions: what each event becomes in its stream; a stream's events follow one another. The other parameters as there.
-- Returns the first position, negative where the lock was contended: a single value, because a row is handed on in a
-- tuplestore. Null or a unique violation (23505): nothing was written, and event_store.append can say why and write the
-- rest. Ids, commands and versions that are taken are left to the unique indexes.
create function event_store.append_exact(
  stream_list text, versions integer[], command_list text, fingerprint_list text, record_ends integer[],
  ids uuid[], type_list text, schema_versions smallint[], metadata_list text, data_list text, crowded boolean
) returns bigint language plpgsql security definer
  set search_path = event_store, pg_catalog, pg_temp
  -- As for event_store.append.
  set enable_seqscan = off
  set plan_cache_mode = force_generic_plan
as $$
declare
  streams text[] := string_to_array(stream_list, E'\n');
  types text[] := string_to_array(type_list, E'\n');
  metadatas text[] := string_to_array(metadata_list, E'\n');
  datas text[] := string_to_array(data_list, E'\n');
  records constant integer := cardinality(ids);
  hashes bytea[] := array_fill(null::bytea, array[records]);
  head bigint;
  chain bytea;
  now_ms bigint;
  contended boolean;
  async boolean;
begin
  if command_list is not null and (record_ends[cardinality(record_ends)] <> records or exists (
    select from generate_series(1, cardinality(record_ends)) i where record_ends[i] <= coalesce(record_ends[i - 1], 0))) then
    raise exception 'record_ends must rise to the number of events' using errcode = 'ES002';
  end if;
  -- The versions before are looked for ahead of the lock and not under it, where all other writers wait: an event that is there
  -- stays there, and where one is not, event_store.append says whether it has come meanwhile.
  -- A subquery of its own, one look into the index for each: planned as a join while the log was short, it would read all
  -- of it for ever.
  perform from (select generate_series(1, records) as i, unnest(streams) as stream, unnest(versions) as version) record
    where version <> 1 and not (i > 1 and streams[i - 1] = stream and versions[i - 1] = version - 1) and (
      select e.position from event_store.events e where e.stream = record.stream and e.version = record.version - 1 limit 1
    ) is null;
  if found then
    return null;
  end if;

  contended := not pg_try_advisory_xact_lock(7215904);
  if contended then
    perform pg_advisory_xact_lock(7215904);
  end if;
  select e.position, e.hash, greatest(e.recorded_at, floor(date_part('epoch', clock_timestamp()) * 1000)::bigint)
    into head, chain, now_ms from event_store.events e order by e.position desc limit 1;
  if not found then
    return null;
  end if;

  for i in 1..records loop
    -- Joined by hand: concat_ws copies each field twice more, a twentieth of the whole append.
    chain := sha256(chain || convert_to(
      head + i || E'\n' || streams[i] || E'\n' || versions[i] || E'\n' || ids[i] || E'\n' || types[i] || E'\n' ||
      schema_versions[i] || E'\n' || now_ms || E'\n' || metadatas[i] || E'\n' || datas[i], 'UTF8'));
    hashes[i] := chain;
  end loop;
  insert into event_store.events (position, stream, version, id, type, schema_version, recorded_at, hash, metadata, data)
    select head + generate_series(1, records), unnest(streams), unnest(versions), unnest(ids), unnest(types),
      unnest(schema_versions), now_ms, unnest(hashes), unnest(metadatas), unnest(datas);
  if command_list is not null then
    insert into event_store.commands (command_id, fingerprint, first_position, last_position)
      select command_id, nullif(fingerprint, ''), head + coalesce(record_ends[i - 1], 0) + 1, head + record_ends[i]
      from (select generate_series(1, cardinality(record_ends)) as i, unnest(string_to_array(command_list, E'\n')) as command_id,
        unnest(string_to_array(fingerprint_list, E'\n')) as fingerprint) request
      where command_id <> '';
  end if;
  async := crowded or contended;
  if async then
    perform set_config('synchronous_commit', 'off', true);
  end if;
  if (select d.settled from event_store.durability d) = async then
    update event_store.durability set settled = not async;
  end if;
  return case when contended then -head - 1 else head + 1 end;
end $$;

-- The same in a crowd, and settled when it returns: one round trip, where waking the caller for each of two costs it a
-- third of its time.
create procedure event_store.append_exact_and_settle(
  stream_list text, versions integer[], command_list text, fingerprint_list text, record_ends integer[],
  ids uuid[], type_list text, schema_versions smallint[], metadata_list text, data_list text, inout place bigint
) language plpgsql as $$
begin
  place := event_store.append_exact(
    stream_list, versions, command_list, fingerprint_list, record_ends,
    ids, type_list, schema_versions, metadata_list, data_list, true);
  if place is not null then
    commit;
    perform event_store.settle();
  end if;
end $$;

-- The event right after the last of the log: the first of its stream, or one whose event before is that last one. So writes
-- who works alone, and nothing needs to be searched for. SQL fixed when it is created: no interpreter, no search path.

-- p_known: the position of the last event. Null or a unique violation (23505): nothing was written, and event_store.append can
-- say why. Its snapshot may be older than its lock, and then the position after is taken. It leaves alone whether the log is
-- settled, as event_store.append_one does.
create function event_store.append_next(
  p_known bigint, p_stream text, p_version integer,
  p_id uuid, p_type text, p_schema_version smallint, p_metadata text, p_data text
) returns bigint language sql volatile security definer
  -- A plan made while the log was a page long must not go on reading all of it.
  set enable_seqscan = off
begin atomic
  insert into event_store.events (position, stream, version, id, type, schema_version, recorded_at, hash, metadata, data)
    select last.position + 1, p_stream, p_version, p_id, p_type, p_schema_version, last.now_ms,
      sha256(last.hash || convert_to(concat_ws(E'\n', last.position + 1, p_stream, p_version, p_id, p_type,
        p_schema_version, last.now_ms, p_metadata, p_data), 'UTF8')),
      p_metadata, p_data
    from (
      select e.position, e.hash, greatest(e.recorded_at, floor(date_part('epoch', clock_timestamp()) * 1000)::bigint) as now_ms
      from event_store.events e
      where e.position = p_known and (p_version = 1 or (e.stream = p_stream and e.version = p_version - 1))
        and pg_try_advisory_xact_lock(7215904)
    ) last
    returning position;
end;

-- The same, as the one event of a command. Written out, because to call the other would cost a fifteenth more.
create function event_store.append_next_of_command(
  p_known bigint, p_stream text, p_version integer,
  p_id uuid, p_type text, p_schema_version smallint, p_metadata text, p_data text, p_command_id text, p_fingerprint text
) returns bigint language sql volatile security definer
  set enable_seqscan = off
begin atomic
  with event as (
    insert into event_store.events (position, stream, version, id, type, schema_version, recorded_at, hash, metadata, data)
      select last.position + 1, p_stream, p_version, p_id, p_type, p_schema_version, last.now_ms,
        sha256(last.hash || convert_to(concat_ws(E'\n', last.position + 1, p_stream, p_version, p_id, p_type,
          p_schema_version, last.now_ms, p_metadata, p_data), 'UTF8')),
        p_metadata, p_data
      from (
        select e.position, e.hash, greatest(e.recorded_at, floor(date_part('epoch', clock_timestamp()) * 1000)::bigint) as now_ms
        from event_store.events e
        where e.position = p_known and (p_version = 1 or (e.stream = p_stream and e.version = p_version - 1))
          and pg_try_advisory_xact_lock(7215904)
      ) last
      returning position
  )
  insert into event_store.commands (command_id, fingerprint, first_position, last_position)
    select p_command_id, p_fingerprint, event.position, event.position from event
    returning first_position;
end;

-- Any other lone event at an exact version.
create function event_store.append_one(
  p_known bigint, p_stream text, p_version integer,
  p_id uuid, p_type text, p_schema_version smallint, p_metadata text, p_data text, p_command_id text, p_fingerprint text
) returns bigint language plpgsql security definer
  set search_path = event_store, pg_catalog, pg_temp
  set enable_seqscan = off
as $$
declare
  place bigint;
begin
  if not pg_try_advisory_xact_lock(7215904) then
    return null;
  end if;
  if p_version <> 1 then
    perform from event_store.events e where e.stream = p_stream and e.version = p_version - 1;
    if not found then
      return null;
    end if;
  end if;
  insert into event_store.events (position, stream, version, id, type, schema_version, recorded_at, hash, metadata, data)
    select last.position + 1, p_stream, p_version, p_id, p_type, p_schema_version, last.now_ms,
      sha256(last.hash || convert_to(concat_ws(E'\n', last.position + 1, p_stream, p_version, p_id, p_type,
        p_schema_version, last.now_ms, p_metadata, p_data), 'UTF8')),
      p_metadata, p_data
    from (
      select e.position, e.hash, greatest(e.recorded_at, floor(date_part('epoch', clock_timestamp()) * 1000)::bigint) as now_ms
      from event_store.events e where e.position >= p_known order by e.position desc limit 1
    ) last
    returning position into place;
  if p_command_id is not null and place is not null then
    insert into event_store.commands (command_id, fingerprint, first_position, last_position)
      values (p_command_id, p_fingerprint, place, place);
  end if;
  return place;
end $$;
