-- The versions before are looked for ahead of the lock and not under it, where all other writers wait: an event that is there
-- stays there, and where one is not, event_store.append says whether it has come meanwhile. Four processes of sixteen callers
-- each append a tenth more. Otherwise as it was.
create or replace function event_store.append_exact(
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

-- Where the log is partitioned no unique index spans it: the short way goes on writing nothing.
do $partitioned$ begin
  if exists (select from pg_partitioned_table where partrelid = 'event_store.events'::regclass) then
    create or replace function event_store.append_exact(
      stream_list text, versions integer[], command_list text, fingerprint_list text, record_ends integer[],
      ids uuid[], type_list text, schema_versions smallint[], metadata_list text, data_list text, crowded boolean
    ) returns bigint language sql volatile security definer begin atomic
      select null::bigint;
    end;
  end if;
end $partitioned$;
