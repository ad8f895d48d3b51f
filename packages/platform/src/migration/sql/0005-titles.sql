-- Every certificate a factory ever had is found by its number, also when another has taken its place.
alter table read_model.factory add column certificate_numbers text[] not null default '{}';
create index factory_by_certificates on read_model.factory using gin (certificate_numbers);
alter table read_model.factory drop column certificate_number;
