import { type Application, attachmentsAsked, declarationForm, type FormSection } from '@tidu/contracts';
import { areaLabels, areas } from '@tidu/criteria';
import { type ReactNode } from 'react';
import { useSpeech } from '../../language/language.js';
import { EvidenceList } from '../evidence/evidence-list.js';
import { FieldsShown } from '../form/fields-shown.js';
import { KpiTable } from '../kpis/kpi-table.js';
import { ClauseReasons } from './clause-reasons.js';
import { SelfAssessment } from './self-assessment.js';
import { Waivers } from './waivers.js';

interface Props {
  readonly application: Application;
  /** What stands at the head of each section: the way to change it. */
  readonly linkOf?: (section: FormSection['name'] | 'evidence') => ReactNode;
}

/** The declaration (申报书) as the enterprise made it, in the order of the form. */
export function Dossier({ application, linkOf = () => null }: Props) {
  const { t, say } = useSpeech();
  const { sections, campaign, corrections } = application;
  if (campaign === null) return null;
  const form = declarationForm(campaign.tier, campaign.edition);
  const replied = corrections.at(-1);
  return (
    <div className="stack">
      {replied !== undefined && (
        <section className="panel stack tight">
          <h2>{t('补正答复', 'Replies to the corrections')}</h2>
          <ClauseReasons reasons={replied.clauses} edition={campaign.edition} tier={campaign.tier} />
          {replied.clauses.map(({ clause }) => (
            <p key={clause} className="prewrap">
              <span className="clause-id">{clause}</span>{' '}
              {sections.replies?.[clause] ?? t('尚未答复', 'no reply yet')}
            </p>
          ))}
          {replied.unchangedReason !== undefined && (
            <p>
              {t('未作修改的说明：', 'Why nothing was changed: ')}
              {replied.unchangedReason}
            </p>
          )}
        </section>
      )}
      {form.parts.map(({ number, title, sections: parts }) => (
        <section key={number} className="stack tight">
          <h2>{t(number.endsWith('）') ? number + title.zh : `${number}、${title.zh}`, title.en)}</h2>
          {parts
            .filter(({ name, required }) => required || sections[name] !== undefined)
            .map((section) => (
              <section key={section.name} className="panel stack tight" id={`shown-${section.name}`}>
                <div className="row spread">
                  <h3>{say(section.title)}</h3>
                  {linkOf(section.name)}
                </div>
                <SectionShown application={application} campaign={campaign} section={section} />
              </section>
            ))}
        </section>
      ))}
      <section className="panel stack tight">
        <div className="row spread">
          <h2>{t('附件与佐证材料', 'Attachments and evidence')}</h2>
          {linkOf('evidence')}
        </div>
        <MissingAttachments application={application} />
        <EvidenceList application={application} />
      </section>
    </div>
  );
}

interface ShownProps {
  readonly application: Application;
  readonly campaign: NonNullable<Application['campaign']>;
  readonly section: FormSection;
}

function SectionShown({ application, campaign, section: { name, fields } }: ShownProps) {
  const { t, say } = useSpeech();
  const { sections } = application;
  if (sections[name] === undefined) return <p className="quiet">{t('尚未填写。', 'Not filled in yet.')}</p>;
  switch (name) {
    case 'areas':
      return areas.map((area) => {
        const declared = sections.areas?.[area];
        return declared === undefined ? null : (
          <div key={area} className="stack tight">
            <h4>{say(areaLabels[area])}</h4>
            <p className="prewrap">{declared.description}</p>
          </div>
        );
      });
    case 'kpis':
      return (
        <KpiTable
          edition={campaign.edition}
          reports={sections.kpis ?? []}
          main={campaign.interpretation.mainKpis}
        />
      );
    case 'waivers':
      return <Waivers application={application} />;
    case 'self-assessment':
      return <SelfAssessment campaign={campaign} findings={sections['self-assessment'] ?? {}} />;
    case 'measures':
      return Object.entries(sections.measures ?? {}).map(([measure, value]) => (
        <p key={measure}>
          {measure} {value}
        </p>
      ));
    default:
      return <FieldsShown fields={fields} content={{ ...sections[name] }} />;
  }
}

/** The attachments that are missing, with the reason given (未附说明). */
function MissingAttachments({ application }: { readonly application: Application }) {
  const { t, say } = useSpeech();
  const { campaign, factory, evidence, sections } = application;
  if (campaign === null || factory === null) return null;
  const attached = new Set(Object.values(evidence).map(({ slot }) => slot));
  const missing = attachmentsAsked(campaign.tier, factory).filter(
    ({ id, asked }) => asked !== 'optional' && !attached.has(id),
  );
  if (missing.length === 0) return null;
  return (
    <ul className="amber stack tight">
      {missing.map(({ id, label }) => (
        <li key={id}>
          {t(`未附“${say(label)}”：`, `“${say(label)}” is missing: `)}
          {sections.attachments?.[id] ?? t('未说明', 'no reason given')}
        </li>
      ))}
    </ul>
  );
}
