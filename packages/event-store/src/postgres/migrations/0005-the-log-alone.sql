-- Versions of streams and the place of the head are read from the log itself, under the append lock, instead of from
-- tables kept beside it: an append writes the events, its command, and nothing else.

-- Whoever still appends the old way ends first.
lock table event_store.head in access exclusive mode;
drop function event_store.append;
drop function event_store.append_one;
drop table event_store.streams;
drop table event_store.head;

-- Not settled: the last batch was committed without waiting for the disk; what a reader sees may still be lost in a crash.
create table event_store.durability (
  only_row boolean primary key default true check (only_row),
  settled boolean not null
);
-- Not settled: whether the old head was, nobody need know; the next append that waits for the disk settles it.
insert into event_store.durability (settled) values (false);

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

-- The same for the commonest request, one event at an exact version, when nobody else is appending: no list, no loop.
-- Null or a unique violation (23505): nothing was written, and event_store.append can say why. It leaves alone whether
-- the log is settled: who was in a crowd, or has just come, sends event_store.append first.
create function event_store.append_one(
  p_stream text, p_expected integer, p_command_id text, p_fingerprint text,
  p_id uuid, p_type text, p_schema_version smallint, p_metadata text, p_data text
) returns bigint language plpgsql security definer
  set search_path = event_store, pg_catalog, pg_temp
as $$
declare
  place bigint;
  chain bytea;
  now_ms bigint;
begin
  if not pg_try_advisory_xact_lock(7215904) then
    return null;
  end if;
  select e.position + 1, e.hash, greatest(e.recorded_at, floor(date_part('epoch', clock_timestamp()) * 1000)::bigint)
    into place, chain, now_ms from event_store.events e order by e.position desc limit 1;
  if not found then
    return null;
  end if;
  -- The position is asked for so that this is the kind of scan that has just run: a twentieth of the whole append.
  if p_expected > 0 and not exists (
    select from event_store.events e where e.stream = p_stream and e.version = p_expected and e.position < place
  ) then
    return null;
  end if;
  insert into event_store.events (position, stream, version, id, type, schema_version, recorded_at, hash, metadata, data)
    values (place, p_stream, p_expected + 1, p_id, p_type, p_schema_version, now_ms,
      sha256(chain || convert_to(concat_ws(E'\n',
        place, p_stream, p_expected + 1, p_id, p_type, p_schema_version, now_ms, p_metadata, p_data), 'UTF8')),
      p_metadata, p_data);
  if p_command_id is not null then
    insert into event_store.commands (command_id, fingerprint, first_position, last_position)
      values (p_command_id, p_fingerprint, place, place);
  end if;
  return place;
end $$;
