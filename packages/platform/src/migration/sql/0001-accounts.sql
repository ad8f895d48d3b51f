create schema accounts;
grant usage on schema accounts to tidu_app;

create table accounts.account (
  id uuid primary key,
  account text not null unique,
  password_hash text not null,
  name text not null,
  role text not null,
  enterprise text,
  region text,
  specialty text,
  created_at timestamptz not null default now()
);
create index account_by_role on accounts.account (role);
create unique index one_account_per_enterprise on accounts.account (enterprise) where role = 'enterprise';

-- Only the hash of a session's token is kept: who reads the table cannot sign in with it.
create table accounts.session (
  token_hash text primary key,
  account_id uuid not null references accounts.account (id),
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);

-- Failed sign-ins by account, so that guessing is slowed down whichever process is asked.
create table accounts.failed_sign_in (
  account text primary key,
  failures integer not null,
  locked_until timestamptz
);

grant select, insert, update, delete on all tables in schema accounts to tidu_app;

create schema jobs authorization tidu_app;
