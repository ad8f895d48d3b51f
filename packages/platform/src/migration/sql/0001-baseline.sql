create schema accounts;
grant usage on schema accounts to tidu_app;

create table accounts.account (
  id uuid primary key,
  account text not null unique,
  -- Null until its person has set one through a one-time link.
  password_hash text,
  name text not null,
  role text not null,
  enterprise text,
  region text,
  specialty text,
  -- The group (中央企业集团、兵团) an account of the role `group` answers for.
  unit text,
  created_at timestamptz not null default now()
);
create index account_by_role on accounts.account (role);
create index account_by_enterprise on accounts.account (enterprise) where enterprise is not null;

-- Only the hash of a session's token is kept: who reads the table cannot sign in with it.
create table accounts.session (
  token_hash text primary key,
  id uuid not null unique default gen_random_uuid(),
  account_id uuid not null references accounts.account (id),
  -- Where it was opened from, for its owner to recognise.
  address text not null default '',
  agent text not null default '',
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_by_account on accounts.session (account_id);

-- Attempts to sign in that have not succeeded, by whoever makes them: an address at an account, or a known device.
create table accounts.sign_in_attempt (
  guesser text primary key,
  -- How many failures cost nothing.
  free integer not null,
  failures integer not null,
  failed_at timestamptz not null,
  blocked_until timestamptz not null
);

-- Devices (by the hash of a cookie) from which an account has signed in before.
create table accounts.known_device (
  account_id uuid not null references accounts.account (id),
  token_hash text not null,
  seen_at timestamptz not null default now(),
  primary key (account_id, token_hash)
);

-- One-time links: to set the first password, to set another, or to join an enterprise. Only the hash is kept.
create table accounts.one_time_link (
  token_hash text primary key,
  id uuid not null unique,
  purpose text not null,
  account_id uuid references accounts.account (id),
  enterprise text,
  made_by text not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  -- The code of a second administrator, without which the link of the first sets no password.
  code_hash text,
  wrong_codes integer not null default 0
);

grant select, insert, update, delete on all tables in schema accounts to tidu_app;

create schema jobs authorization tidu_app;

-- Half-typed content (草稿) is no fact: it is kept here, overwritten and thrown away, and never an event.
create schema drafts;
grant usage on schema drafts to tidu_app;

-- One sequence over all drafts: a revision that was seen once never comes back for something else.
create sequence drafts.revision;

create table drafts.draft (
  application text not null,
  section text not null,
  revision bigint not null,
  tab text not null,
  account text not null,
  base_version integer not null,
  content jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (application, section)
);

-- What a page could not save because another was faster: kept until the section is saved or the page has merged it.
create table drafts.kept_aside (
  application text not null,
  section text not null,
  tab text not null,
  account text not null,
  base_version integer not null,
  content jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (application, section, tab)
);

grant select, insert, update, delete on all tables in schema drafts to tidu_app;
grant usage on sequence drafts.revision to tidu_app;

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

-- Who sent which file where: a file can be attached by whoever sent it, and only where it was sent to.
create schema evidence;
grant usage on schema evidence to tidu_app;

create table evidence.upload (
  -- The stream it was sent to, as application-<id>.
  place text not null,
  -- An account, or the ticket that stands for a stranger.
  uploader text not null,
  -- Whose file it is kept as: an enterprise, or the notice it was sent to.
  owner text not null,
  sha256 text not null,
  size bigint not null,
  media_type text not null,
  file_name text not null,
  uploaded_at timestamptz not null default now(),
  -- Set once it was found to be attached to something: it is kept for ever.
  attached boolean not null default false,
  -- Set when it was to be removed: from then on it cannot be attached, and a while later it is gone.
  swept_at timestamptz,
  primary key (place, uploader, sha256)
);
create index upload_by_uploader on evidence.upload (uploader, uploaded_at);
create index upload_by_owner on evidence.upload (owner, sha256);
create index upload_unattached on evidence.upload (uploaded_at) where not attached;

grant select, insert, update, delete on evidence.upload to tidu_app;

-- The public ledger (台账): a Merkle tree over all events, in tiles, and its signed checkpoints (decision 0015).
create schema ledger;
grant usage on schema ledger to tidu_app;

-- level -1: a bundle of entries. Of each tile the widest copy, which begins with every narrower one.
create table ledger.tile (
  level smallint not null,
  index bigint not null,
  width smallint not null check (width between 1 and 256),
  bytes bytea not null,
  -- Of a bundle: where in the event log its last event, or the last before it, stands.
  position bigint,
  primary key (level, index)
);
create index tile_by_position on ledger.tile (position) where level = -1;

-- Every tree that was ever signed: one root for a size, for ever.
create table ledger.checkpoint (
  size bigint primary key,
  root bytea not null,
  -- As the log signed it; what witnesses added stands beside.
  note text not null,
  -- How far in the event log it reaches.
  position bigint not null,
  sealed_at timestamptz not null default now()
);

create table ledger.cosignature (
  size bigint not null references ledger.checkpoint,
  witness text not null,
  line text not null,
  primary key (size, witness)
);

-- The checkpoint to print of each day: the first of that day in China.
create table ledger.daily (
  day date primary key,
  size bigint not null references ledger.checkpoint
);

-- Where the streams stood at some signed size, so that the sealer goes on from there instead of from the beginning.
create table ledger.place (
  only_row boolean primary key default true check (only_row),
  size bigint not null references ledger.checkpoint,
  events bigint not null,
  streams bytea not null
);

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'ledger.% only grows: % is refused', tg_table_name, tg_op using errcode = 'ES001';
end $$;

create function ledger.refuse_rewriting() returns trigger language plpgsql as $$
begin
  if (new.level, new.index) = (old.level, old.index) and new.width > old.width
    and substring(new.bytes from 1 for length(old.bytes)) = old.bytes then
    return new;
  end if;
  raise exception 'ledger.tile: what is in a tile stays' using errcode = 'ES001';
end $$;

create trigger only_grows before update or delete or truncate on ledger.checkpoint
  for each statement execute function ledger.refuse_change();
create trigger only_grows before update or delete or truncate on ledger.cosignature
  for each statement execute function ledger.refuse_change();
create trigger only_grows before update or delete or truncate on ledger.daily
  for each statement execute function ledger.refuse_change();
create trigger only_widens before update on ledger.tile
  for each row execute function ledger.refuse_rewriting();
create trigger never_emptied before delete or truncate on ledger.tile
  for each statement execute function ledger.refuse_change();

grant select, insert on ledger.checkpoint, ledger.cosignature, ledger.daily to tidu_app;
grant select, insert, update (width, bytes, position) on ledger.tile to tidu_app;
grant select, insert, update (size, events, streams) on ledger.place to tidu_app;
