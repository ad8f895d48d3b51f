-- The group (中央企业集团、兵团) an account of the role `group` answers for.
alter table accounts.account add column unit text;

-- The group whose channel an application takes instead of its region's.
alter table read_model.application add column channel text;
create index application_by_channel on read_model.application (channel) where channel is not null;
alter table read_model.re_evaluation add column channel text;
