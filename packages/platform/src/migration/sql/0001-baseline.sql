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
