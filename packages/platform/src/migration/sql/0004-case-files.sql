-- The first deadline that runs on a thing, for whoever reminds people and lets time decide.
alter table read_model.enterprise add column next_due text;
alter table read_model.factory add column next_due text;
alter table read_model.campaign add column next_due text;
alter table read_model.application add column next_due text;
alter table read_model.re_evaluation add column next_due text;
create index factory_by_next_due on read_model.factory (next_due) where next_due is not null;
create index application_by_next_due on read_model.application (next_due) where next_due is not null;
create index re_evaluation_by_next_due on read_model.re_evaluation (next_due) where next_due is not null;

-- Case files (案卷) are all kept alike.
do $$
declare
  kind text;
begin
  foreach kind in array array[
    'recommendation', 'expert_pool', 'draw', 'notice', 'revocation', 'change', 'appeal', 'edition', 'role_grant'
  ] loop
    execute format(
      'create table read_model.%1$I (
         id text primary key,
         phase text not null,
         title text,
         tier text,
         campaign_id text,
         application_id text,
         factory_id text,
         enterprise text,
         province text,
         city text,
         channel text,
         unit text,
         assigned text[] not null,
         updated_at text not null,
         next_due text,
         version integer not null,
         state jsonb not null
       );
       create index %2$I on read_model.%1$I (updated_at desc);
       create index %3$I on read_model.%1$I (enterprise) where enterprise is not null;
       create index %4$I on read_model.%1$I (application_id) where application_id is not null;
       create index %5$I on read_model.%1$I (next_due) where next_due is not null;',
      kind, kind || '_by_update', kind || '_by_enterprise', kind || '_by_application', kind || '_by_next_due'
    );
  end loop;
end
$$;
grant select, insert, update, delete, truncate on all tables in schema read_model to tidu_app;
