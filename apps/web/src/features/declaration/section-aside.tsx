import { type Application, declarationForm, formSection, type SectionName } from '@tidu/contracts';
import { ClauseText } from '../../criteria/clause-text.js';
import { clauseOf } from '../../criteria/clauses.js';
import { useSpeech } from '../../language/language.js';

/** What the criteria say to a section, what the form is, and the hints beside it. */
export function SectionAside({
  application,
  section,
}: {
  readonly application: Application;
  readonly section: SectionName;
}) {
  const { t, say } = useSpeech();
  const { campaign } = application;
  if (campaign === null) return null;
  const { tier, edition } = campaign;
  const form = declarationForm(tier, edition);
  const clauses = clausesOf(formSection(form, section)?.fields.map(({ clause }) => clause) ?? [], section)
    .map((clause) => clauseOf(edition, tier, clause.startsWith('base/') ? clause : `${tier}/${clause}`))
    .filter((clause) => clause !== undefined);
  return (
    <aside className="section-aside stack">
      {clauses.length > 0 && (
        <section className="stack tight">
          <h2>{t('这一节对应的条文', 'The criteria on this section')}</h2>
          {clauses.map(({ id, text }) => (
            <ClauseText key={id} id={id} text={text} />
          ))}
        </section>
      )}
      <section className="stack tight">
        <h2>{t('关于本表', 'About this form')}</h2>
        <p className="quiet">{say(form.note)}</p>
      </section>
    </aside>
  );
}

/** The clauses a section serves: those its fields name, or the one it is made for. */
function clausesOf(named: readonly (string | undefined)[], section: SectionName): readonly string[] {
  const given = [...new Set(named.filter((clause) => clause !== undefined))];
  if (given.length > 0) return given;
  if (section === 'kpis') return ['outcomes/1'];
  return section === 'areas' || section === 'waivers' ? ['construction/coverage'] : [];
}
