-- The commonest append with what its writer may know of the log, and which is not taken on trust: a position written already,
-- so that the end of the log is found without reading a whole page of the index; and whether the last event of all is the one
-- before this in its stream, as it is for who works alone, so that no other is looked for. Without these two it cost the
-- server a seventh more.
drop function event_store.append_one;

-- Null or a unique violation (23505): nothing was written, and event_store.append can say why. It leaves alone whether the
-- log is settled: who was in a crowd, or has just come, sends event_store.append first.
create function event_store.append_one(
  p_stream text, p_expected integer, p_command_id text, p_fingerprint text,
  p_id uuid, p_type text, p_schema_version smallint, p_metadata text, p_data text, p_known bigint, p_follows boolean
) returns bigint language plpgsql security definer
  set search_path = event_store, pg_catalog, pg_temp
  -- A plan made while the log was a page long must not go on reading all of it.
  set enable_seqscan = off
as $$
declare
  place bigint;
begin
  if not pg_try_advisory_xact_lock(7215904) then
    return null;
  end if;
  if not p_follows and p_expected <> 0 then
    perform from event_store.events e where e.stream = p_stream and e.version = p_expected;
    if not found then
      return null;
    end if;
  end if;
  insert into event_store.events (position, stream, version, id, type, schema_version, recorded_at, hash, metadata, data)
    select head.position + 1, p_stream, p_expected + 1, p_id, p_type, p_schema_version, head.now_ms,
      sha256(head.hash || convert_to(concat_ws(E'\n', head.position + 1, p_stream, p_expected + 1, p_id, p_type,
        p_schema_version, head.now_ms, p_metadata, p_data), 'UTF8')),
      p_metadata, p_data
    from (
      select e.position, e.stream, e.version, e.hash,
        greatest(e.recorded_at, floor(date_part('epoch', clock_timestamp()) * 1000)::bigint) as now_ms
      from event_store.events e where e.position >= p_known order by e.position desc limit 1
    ) head
    where not p_follows or (head.stream = p_stream and head.version = p_expected)
    returning position into place;
  if place is null then
    -- Others may have written meanwhile, and the event before be further back.
    return case when p_follows then event_store.append_one(
      p_stream, p_expected, p_command_id, p_fingerprint, p_id, p_type, p_schema_version, p_metadata, p_data, p_known, false) end;
  end if;
  if p_command_id is not null then
    insert into event_store.commands (command_id, fingerprint, first_position, last_position)
      values (p_command_id, p_fingerprint, place, place);
  end if;
  return place;
end $$;

-- Where the log is partitioned no unique index spans it: the short way goes on writing nothing.
do $partitioned$ begin
  if exists (select from pg_partitioned_table where partrelid = 'event_store.events'::regclass) then
    create or replace function event_store.append_one(
      p_stream text, p_expected integer, p_command_id text, p_fingerprint text,
      p_id uuid, p_type text, p_schema_version smallint, p_metadata text, p_data text, p_known bigint, p_follows boolean
    ) returns bigint language sql volatile security definer begin atomic
      select null::bigint;
    end;
  end if;
end $partitioned$;
