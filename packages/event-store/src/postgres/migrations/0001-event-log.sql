create table event_store.head (
  only_row boolean primary key default true check (only_row),
  position bigint not null,
  hash bytea not null,
  recorded_at bigint not null
) with (fillfactor = 10);
insert into event_store.head (position, hash, recorded_at) values (0, decode(repeat('00', 32), 'hex'), 0);

create table event_store.streams (
  stream text collate "C" primary key,
  version integer not null
) with (fillfactor = 70);

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

create function event_store.clock() returns bigint language sql volatile
  return floor(extract(epoch from clock_timestamp()) * 1000)::bigint;

-- Appends a batch of requests under one lock on the head: positions are contiguous and commit-ordered.
-- Lists arrive as one text, an item a line: no item can hold a line feed, and nothing needs escaping.
-- Request r owns the records up to record_ends[r] and the checks up to check_ends[r] (after those of request r - 1).
-- check_expects: n exactly n events, -1 the stream exists, -2 any. outcomes, a letter a request:
-- a appended, c command known, e event id known, v version conflict (nothing of that request was written).
create function event_store.append(
  stream_list text, command_list text, fingerprint_list text,
  check_ends integer[], check_streams integer[], check_expects integer[],
  record_ends integer[], record_streams integer[],
  ids uuid[], type_list text, schema_versions smallint[], metadata_list text, data_list text,
  out outcomes text, out first_position bigint, out record_versions integer[], out check_actuals integer[]
) language plpgsql security definer
  set search_path = event_store, pg_catalog, pg_temp
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
  set enable_hashjoin = off
  set enable_mergejoin = off
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
  known_records integer[];
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
  select h.position, h.hash, greatest(h.recorded_at, event_store.clock())
    into last_position, chain, now_ms from event_store.head h for update;
  first_position := last_position + 1;
  outcomes := '';
  record_versions := array_fill(0, array[cardinality(record_streams)]);
  check_actuals := array_fill(0, array[cardinality(check_streams)]);

  select array_agg(coalesce(st.version, 0) order by n.ordinality) into old_versions
    from unnest(stream_names) with ordinality n(name, ordinality)
    left join event_store.streams st on st.stream = n.name;
  versions := old_versions;

  select array_agg(n.ordinality) into known_commands
    from unnest(command_ids) with ordinality n(command_id, ordinality)
    join event_store.commands c on c.command_id = n.command_id
    where n.command_id <> '';
  select array_agg(n.ordinality) into known_records
    from unnest(ids) with ordinality n(id, ordinality)
    join event_store.events e on e.id = n.id;

  for request in 1..requests loop
    outcome := 'a';
    if known_commands is not null and request = any (known_commands) then
      outcome := 'c';
    elsif known_records is not null and exists (
      select from unnest(known_records) k where k > record_index and k <= record_ends[request]
    ) then
      outcome := 'e';
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
      chain := sha256(chain || convert_to(
        last_position || E'\n' || stream_names[s] || E'\n' || versions[s] || E'\n' || ids[record_index] || E'\n'
        || types[record_index] || E'\n' || schema_versions[record_index] || E'\n' || now_ms || E'\n'
        || metadatas[record_index] || E'\n' || datas[record_index], 'UTF8'));
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
    select r.position, stream_names[r.s], r.version, r.id, r.type, r.schema_version, now_ms, r.hash, r.metadata, r.data
    from unnest(positions, record_streams, record_versions, ids, types, schema_versions, hashes, metadatas, datas)
      r(position, s, version, id, type, schema_version, hash, metadata, data)
    where r.position is not null;
  insert into event_store.streams as st (stream, version)
    select n.name, n.version from unnest(stream_names, old_versions, versions) n(name, old_version, version)
    where n.version > n.old_version
    on conflict (stream) do update set version = excluded.version;
  insert into event_store.commands (command_id, fingerprint, first_position, last_position)
    select n.command_id, nullif(n.fingerprint, ''), n.first, n.last
    from unnest(command_ids, fingerprints, command_firsts, command_lasts) n(command_id, fingerprint, first, last)
    where n.command_id <> '' and n.first is not null;
  update event_store.head set position = last_position, hash = chain, recorded_at = now_ms;
  notify event_store;
end $$;
