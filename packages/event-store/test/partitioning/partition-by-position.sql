-- The road from one table to partitions by position: the table as it is becomes the first, no row is moved. Everything the
-- store promises is decided under the append lock (versions, event ids) or by a table that stays whole (commands); the indexes of
-- each partition only make the looking up quick. :size events a partition, :ahead partitions made ahead.
select pg_advisory_xact_lock(7215904);
alter table event_store.events rename to events_1;
create table event_store.events (like event_store.events_1) partition by range (position);
alter table event_store.events add primary key (position);
create trigger only_grows before update or delete or truncate on event_store.events
  for each statement execute function event_store.refuse_change();

do $$
declare
  size constant bigint := :size;
  first_end bigint := ((select coalesce(max(position), 0) from event_store.events_1) / size + 1) * size + 1;
  from_position bigint;
begin
  -- Proven beforehand (NOT VALID, then VALIDATE, in a transaction of its own) this makes attaching instant on a long table.
  execute format('alter table event_store.events_1 add constraint in_range check (position < %s)', first_end);
  execute format('alter table event_store.events attach partition event_store.events_1 for values from (minvalue) to (%s)', first_end);
  alter table event_store.events_1 drop constraint in_range;
  for n in 2..(1 + :ahead) loop
    from_position := first_end + (n - 2) * size;
    execute format('create table event_store.events_%s (like event_store.events_1 including all)', n);
    execute format('create trigger only_grows before update or delete or truncate on event_store.events_%s
      for each statement execute function event_store.refuse_change()', n);
    execute format('alter table event_store.events attach partition event_store.events_%s for values from (%s) to (%s)',
      n, from_position, from_position + size);
  end loop;
end $$;
