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
