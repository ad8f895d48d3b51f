-- Every certificate a factory ever had is found by its number, also when another has taken its place.
alter table read_model.factory add column certificate_numbers text[] not null default '{}';
update read_model.factory set certificate_numbers = array[certificate_number] where certificate_number is not null;
create index factory_by_certificates on read_model.factory using gin (certificate_numbers);
alter table read_model.factory drop column certificate_number;

-- States folded before titles had a history go on from here; a rebuild gives the same and the days besides.
update read_model.factory
   set state = jsonb_build_object(
         'branchUscc', null, 'nurture', '[]'::jsonb, 'barUntil', null, 'lastReportYear', null,
         'missedReports', '[]'::jsonb, 'incidents', '[]'::jsonb, 'revocation', null,
         'titles', '[]'::jsonb) || state;
update read_model.factory
   set state = jsonb_set(
         jsonb_set(state, '{title}', held.title), '{titles}', jsonb_build_array(held.title))
  from (
    select id, (state -> 'title') || '{"kind": "awarded", "legacy": null, "endedOn": null, "replacedBy": null,
           "reissuedOn": null}'::jsonb as title
      from read_model.factory where title_tier is not null) held
 where held.id = factory.id;

update read_model.re_evaluation
   set state = '{"lot": null, "fullReview": null, "findings": {}, "downgrade": null, "revocationId": null}'::jsonb || state;
