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

-- Any other lone event at an exact version. As it was, without the question whether it is such a one.
drop function event_store.append_one;
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

-- Where the log is partitioned no unique index spans it: the short ways go on writing nothing.
do $partitioned$
declare
  short record;
begin
  if exists (select from pg_partitioned_table where partrelid = 'event_store.events'::regclass) then
    for short in select proname as name, pg_get_function_arguments(oid) as arguments from pg_proc
      where pronamespace = 'event_store'::regnamespace and proname in ('append_next', 'append_next_of_command', 'append_one') loop
      execute format('create or replace function event_store.%I(%s) returns bigint language sql volatile security definer
        begin atomic select null::bigint; end', short.name, short.arguments);
    end loop;
  end if;
end $partitioned$;
