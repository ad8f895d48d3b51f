-- Appending without holding the head over a disk flush when several processes append at once, and without NOTIFY in the
-- transaction (its lock is one for the whole server): the processes send it themselves, afterwards.

-- Whoever still appends the old way ends first.
lock table event_store.head in access exclusive mode;
drop function event_store.append;
drop function event_store.append_one;

-- False: the last batch was committed without waiting for the disk; what a reader sees may still be lost in a crash.
alter table event_store.head add column settled boolean not null default true;

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
  old_versions integer[];
  versions integer[];
  chain bytea;
  now_ms bigint;
  last_position bigint;
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

  contended := not pg_try_advisory_xact_lock(7215904);
  if contended then
    perform pg_advisory_xact_lock(7215904);
  end if;
  if crowded or contended then
    perform set_config('synchronous_commit', 'off', true);
  end if;
  select h.position, h.hash, greatest(h.recorded_at, floor(extract(epoch from clock_timestamp()) * 1000)::bigint)
    into last_position, chain, now_ms from event_store.head h where h.only_row;
  first_position := last_position + 1;

  old_versions := array(
    select coalesce((select st.version from event_store.streams st where st.stream = stream_names[i]), 0)
    from generate_series(1, cardinality(stream_names)) i order by i);
  versions := old_versions;
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
  insert into event_store.streams as st (stream, version)
    select stream_names[i], versions[i] from generate_series(1, cardinality(stream_names)) i where versions[i] > old_versions[i]
    on conflict (stream) do update set version = excluded.version;
  if command_ids is not null then
    insert into event_store.commands (command_id, fingerprint, first_position, last_position)
      select command_ids[i], nullif(fingerprints[i], ''), command_firsts[i], command_lasts[i]
      from generate_series(1, requests) i where command_ids[i] <> '' and command_firsts[i] is not null;
  end if;
  update event_store.head
    set position = last_position, hash = chain, recorded_at = now_ms, settled = not (crowded or contended) where only_row;
end $$;

-- The same for the commonest request, one event at an exact version, when nobody else is waiting: a quarter of the work.
-- No position or a unique violation (23505): nothing was written, and event_store.append can say why.
create function event_store.append_one(
  p_stream text, p_expected integer, p_command_id text, p_fingerprint text,
  p_id uuid, p_type text, p_schema_version smallint, p_metadata text, p_data text,
  out "position" bigint, out contended boolean
) language plpgsql security definer
  set search_path = event_store, pg_catalog, pg_temp
  set plan_cache_mode = force_generic_plan
as $$
declare
  chain bytea;
  now_ms bigint;
begin
  contended := not pg_try_advisory_xact_lock(7215904);
  if contended then
    perform pg_advisory_xact_lock(7215904);
    perform set_config('synchronous_commit', 'off', true);
  end if;
  if exists (select from event_store.events e where e.id = p_id) then
    return;
  end if;
  if p_expected = 0 then
    insert into event_store.streams (stream, version) values (p_stream, 1) on conflict (stream) do nothing;
  else
    update event_store.streams set version = p_expected + 1 where stream = p_stream and version = p_expected;
  end if;
  if not found then
    return;
  end if;
  now_ms := floor(extract(epoch from clock_timestamp()) * 1000);
  update event_store.head h set
      position = h.position + 1,
      recorded_at = greatest(h.recorded_at, now_ms),
      settled = not contended,
      hash = sha256(h.hash || convert_to(concat_ws(E'\n', h.position + 1, p_stream, p_expected + 1, p_id, p_type,
        p_schema_version, greatest(h.recorded_at, now_ms), p_metadata, p_data), 'UTF8'))
    where h.only_row returning h.position, h.hash, h.recorded_at into append_one.position, chain, now_ms;
  if p_command_id is not null then
    insert into event_store.commands (command_id, fingerprint, first_position, last_position)
      values (p_command_id, p_fingerprint, append_one.position, append_one.position);
  end if;
  insert into event_store.events (position, stream, version, id, type, schema_version, recorded_at, hash, metadata, data)
    values (append_one.position, p_stream, p_expected + 1, p_id, p_type, p_schema_version, now_ms, chain, p_metadata, p_data);
end $$;
