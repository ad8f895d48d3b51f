-- Reminders (催办提醒) of deadlines: each stage of each deadline once, however often and wherever it is looked at.
create schema reminders;
grant usage on schema reminders to tidu_app;

create table reminders.reminder (
  aggregate text not null,
  id text not null,
  clock text not null,
  due_on text not null,
  -- Days left when it was written; -1 once overdue.
  stage integer not null,
  label jsonb not null,
  title text not null,
  -- Who is to act: an enterprise, a recommending unit, the ministry, experts.
  for_whom text[] not null,
  written_at timestamptz not null,
  -- Null while the deadline still runs.
  settled_at timestamptz,
  primary key (aggregate, id, clock, due_on, stage)
);
create index reminder_for_whom on reminders.reminder using gin (for_whom) where settled_at is null;
create index reminder_open on reminders.reminder (aggregate, id) where settled_at is null;

grant select, insert, update on reminders.reminder to tidu_app;
