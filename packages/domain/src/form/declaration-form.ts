import { areaCatalogue, type Tier } from '@tidu/criteria';
import { type Message } from '../core/refusal.js';
import { type SectionName } from '../application/declaration.js';
import { attachmentSlots, type AttachmentSlot } from './attachments.js';
import { say } from './build.js';
import { constructionFields, outcomeFields, scenarioFields } from './construction-fields.js';
import { enterpriseFields, integrityFields, profileFields } from './enterprise-fields.js';
import { factoryFields, maturityFields } from './factory-fields.js';
import { type Field, type FieldSection, fieldSections, hasField } from './field.js';

/** One section of the form: made of fields, or one with an editor of its own (指标表、环节、自评). */
export interface FormSection {
  readonly name: SectionName;
  readonly title: Message;
  /** What it asks for, in a sentence. */
  readonly hint: Message;
  /** Its fields; none where the section has an editor of its own. */
  readonly fields: readonly Field[];
  /** Whether nothing can be submitted without it (平台默认). */
  readonly required: boolean;
}

/** A part (部分) of the declaration, in the order of the official outline. */
export interface FormPart {
  /** As the outline numbers it: 一（一）. */
  readonly number: string;
  readonly title: Message;
  readonly sections: readonly FormSection[];
}

/** The form of a declaration (申报书) of one tier and edition. What validates, draws, prints and exports it reads this. */
export interface DeclarationForm {
  readonly tier: Tier;
  readonly edition: string;
  /** What is to be said of the form as a whole: the official one has not been obtained. */
  readonly note: Message;
  readonly parts: readonly FormPart[];
  readonly attachments: readonly AttachmentSlot[];
}

const note = say(
  '官方申报材料清单未取得；标“以原件为准”的字段和是否必填为平台默认，以主管部门发布的表格为准。',
  'The official list of materials has not been obtained: fields marked “see the official form”, and what is required, are platform defaults.',
);

/**
 * The form of a declaration (申报书). Its scenarios are those of the edition's guide, where it has any.
 * @throws RangeError for an edition that does not exist
 */
export function declarationForm(tier: Tier, edition: string): DeclarationForm {
  return forms.get(`${tier} ${edition}`) ?? remembered(tier, edition);
}

const forms = new Map<string, DeclarationForm>();

function remembered(tier: Tier, edition: string): DeclarationForm {
  const form = { tier, edition, note, parts: partsOf(tier, edition), attachments: attachmentSlots };
  forms.set(`${tier} ${edition}`, form);
  return form;
}

/** The sections of a form, in order. */
export function formSections({ parts }: DeclarationForm): readonly FormSection[] {
  return parts.flatMap(({ sections }) => sections);
}

/** One section of a form; undefined where the tier's form has none of that name. */
export function formSection(form: DeclarationForm, name: SectionName): FormSection | undefined {
  return formSections(form).find((section) => section.name === name);
}

/** Whether a section is made of fields. */
export function isFieldSection(name: SectionName): name is FieldSection {
  return (fieldSections as readonly SectionName[]).includes(name);
}

function partsOf(tier: Tier, edition: string): readonly FormPart[] {
  const isBasic = tier === 'basic';
  const fields = (all: readonly Field[]) => all.filter((field) => hasField(field, tier));
  const section = (
    name: SectionName,
    title: Message,
    hint: Message,
    own: readonly Field[] = [],
    required = true,
  ): FormSection => ({ name, title, hint, fields: fields(own), required });
  return [
    {
      number: '一（一）',
      title: say('申报主体信息', 'The applicant'),
      sections: [
        section(
          'enterprise',
          say('企业基本信息', 'Enterprise'),
          say('单位、人员、财务、资质和联系人。', 'The unit, its people, finances, titles and contact.'),
          enterpriseFields,
        ),
        section(
          'profile',
          say('规模与竞争力', 'Size and competitiveness'),
          say(
            '规模、收入、主要产品与市场竞争力（基础要求 1）。',
            'Size, revenue, main products and competitiveness (basic requirement 1).',
          ),
          profileFields,
        ),
        section(
          'integrity',
          say('信用与安全', 'Credit and safety'),
          say(
            '近三年信用、事故与违法违规情况（基础要求 2）。',
            'Credit record, accidents and violations of the last three years (basic requirement 2).',
          ),
          integrityFields,
        ),
      ],
    },
    {
      number: '一（二）',
      title: say('智能工厂基本信息', 'The smart factory'),
      sections: [
        section(
          'factory',
          say('工厂基本信息', 'Factory'),
          say(
            '建设情况、装备与软件清单、网络安全。',
            'How it was built, equipment and software, network protection.',
          ),
          factoryFields,
        ),
        section(
          'maturity',
          say('成熟度评估', 'Maturity assessment'),
          say(
            '智能制造能力成熟度（GB/T 39116-2020，基础要求 5）。',
            'Smart-manufacturing maturity (GB/T 39116-2020, basic requirement 5).',
          ),
          maturityFields,
        ),
      ],
    },
    {
      number: '二',
      title: say('场景建设', 'Scenarios'),
      sections: [
        ...(isBasic
          ? []
          : [
              section(
                'construction',
                say('总体情况与系统集成', 'Overview and integration'),
                say(
                  '目标、架构、进度，系统清单与数据流。',
                  'Goals, architecture, progress; systems and data flow.',
                ),
                constructionFields,
              ),
            ]),
        section(
          'areas',
          say('环节建设情况', 'Areas'),
          say(
            '对照条文，逐个环节说明建设内容。',
            'What was built in each area, beside the text of the criteria.',
          ),
        ),
        section(
          'scenarios',
          say('场景实例', 'Scenario instances'),
          say('按“环节名—场景名—实例名”逐个填写。', 'One by one: segment, scenario, instance.'),
          scenarioFields(areaCatalogue(edition)),
        ),
        ...(tier === 'excellent'
          ? [
              section(
                'waivers',
                say('豁免说明', 'Waivers'),
                say(
                  '“原则上”应覆盖而不覆盖的环节及理由；没有可不填。',
                  'Areas not covered “in principle”, with the reason; may stay empty.',
                ),
                [],
                false,
              ),
            ]
          : []),
      ],
    },
    {
      number: '三',
      title: say('建设成效', 'Outcomes'),
      sections: [
        section(
          'kpis',
          say('关键绩效指标', 'KPI figures'),
          say(
            '主要技术经济指标：建设前后、单位、统计期和数据来源。',
            'The main indicators: before and after, unit, period and source.',
          ),
        ),
        section(
          'outcomes',
          isBasic
            ? say('自评结论', 'Conclusion')
            : say('先进性与后续计划', 'What is advanced, and what comes next'),
          isBasic
            ? say('一段话说明自评结论。', 'The conclusion of the self-assessment in a paragraph.')
            : say(
                '与同行业对比、实施成效、后续计划。',
                'Compared with the industry; effects; what comes next.',
              ),
          outcomeFields,
        ),
        section(
          'measures',
          say('省级附加指标', 'Additional measures of the province'),
          say('本省在要素条件之外要求的指标。', 'Figures the province asks for beyond the criteria.'),
          [],
          false,
        ),
        section(
          'self-assessment',
          say('逐条自评', 'Self-assessment'),
          say('对需要人判断的条款逐条自评。', 'Your own judgement on each clause that people judge.'),
        ),
      ],
    },
  ];
}
