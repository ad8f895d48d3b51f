import { evaluateOverlaid } from '@tidu/criteria';
import { type CampaignTerms } from '../../campaign/terms.js';
import { inputIssues } from '../../core/input-issues.js';
import { type InputIssue, issue } from '../../core/refusal.js';
import { AI_SHARE } from '../../evaluation/ai-share.js';
import { requestFor } from '../../evaluation/request.js';
import { attachmentsAsked } from '../../form/attachments.js';
import { contentFaults } from '../../form/check-content.js';
import { declarationForm, formSection } from '../../form/declaration-form.js';
import { type DeclaredKpi, type SectionContent } from '../declaration.js';
import { type Application } from '../state.js';

/** Where the parts of a section stand in the dossier, and where in the command that declares it. */
const PLACES = [
  ['$.facts.maturity', '$.content'],
  ['$.facts', '$.content'],
  ['$.kpis', '$.content'],
  ['$.waivers', '$.content'],
  ['$.findings', '$.content'],
  ['$.measures', '$.content'],
] as const;

/** What a section cannot say: by the form of the tier, and by the criteria, which could not read it. */
export function sectionFaults(declared: SectionContent, state: Application): InputIssue[] {
  const { campaign, factory } = state;
  if (campaign === null || factory === null) return [];
  const faults = formFaults(declared, state, campaign, factory);
  return faults.length > 0 ? faults : unreadable(declared, campaign, factory);
}

function formFaults(
  { section, content }: SectionContent,
  { corrections }: Application,
  { tier, edition }: CampaignTerms,
  factory: { readonly city: string },
): InputIssue[] {
  switch (section) {
    case 'attachments':
      return strangers(
        content,
        attachmentsAsked(tier, factory).map(({ id }) => id),
      );
    case 'replies':
      return strangers(
        content,
        (corrections.at(-1)?.clauses ?? []).map(({ clause }) => clause),
      );
    case 'kpis':
      return typedShare(content);
    case 'areas':
    case 'waivers':
    case 'measures':
    case 'self-assessment':
      return [];
    default: {
      const asked = formSection(declarationForm(tier, edition), section);
      return asked === undefined
        ? [issue('$.section', '本级申报书没有此部分。', 'This tier’s form has no such section.')]
        : contentFaults(asked.fields, { ...content });
    }
  }
}

/** What is said of something that was not asked. */
function strangers(content: Readonly<Record<string, string>>, asked: readonly string[]): InputIssue[] {
  return Object.keys(content)
    .filter((key) => !asked.includes(key))
    .map((key) => issue(`$.content.${key}`, '没有要求此项。', 'This was not asked for.'));
}

/** The AI share is counted from the scenario instances, so that the two cannot differ. */
function typedShare(kpis: readonly DeclaredKpi[]): InputIssue[] {
  const index = kpis.findIndex(({ kpi }) => kpi === AI_SHARE);
  return index < 0
    ? []
    : [
        issue(
          `$.content[${index}].kpi`,
          '应用AI技术场景比例由场景实例计算（平台口径），不另填报。',
          'The share of AI scenarios is counted from the scenario instances and not reported.',
        ),
      ];
}

function unreadable(
  declared: SectionContent,
  campaign: CampaignTerms,
  factory: NonNullable<Application['factory']>,
): InputIssue[] {
  const evaluation = evaluateOverlaid(
    requestFor({
      terms: campaign,
      asOf: campaign.asOf,
      factory,
      sections: { [declared.section]: declared.content },
      findings: declared.section === 'self-assessment' ? declared.content : {},
      kpis: declared.section === 'kpis' ? declared.content : [],
      benchmarks: [],
    }),
  );
  return evaluation.ok ? [] : inputIssues(evaluation.issues, PLACES);
}
