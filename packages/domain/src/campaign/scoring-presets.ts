import { type Basis, type Grounded } from './basis.js';
import { type ScoringSheet } from './scoring.js';

const association: Basis = {
  kind: 'notice',
  source: '辽宁省先进级智能工厂专家评分表（辽工信明电〔2026〕3号，据协会转录）',
};

/** Scoring sheets (评分表) as provinces use them: a campaign may take one over, with the pass mark it sets itself. */
export const scoringPresets: Readonly<Record<string, Grounded<ScoringSheet>>> = {
  // 100 points. No official pass mark is known; those in circulation are a tool's own.
  'liaoning-advanced': {
    basis: association,
    value: {
      name: { zh: '辽宁省先进级专家评分表', en: 'Liaoning’s sheet for the advanced tier' },
      items: [
        {
          id: 'maturity',
          title: {
            zh: '智能制造成熟度（一级 0、二级 5、三级 10、四级 20）',
            en: 'Maturity (level 1: 0, 2: 5, 3: 10, 4: 20)',
          },
          max: 20,
          steps: [0, 5, 10, 20],
        },
        {
          id: 'infrastructure',
          title: { zh: '信息基础建设水平', en: 'Information infrastructure' },
          max: 30,
        },
        {
          id: 'technology',
          title: {
            zh: '技术应用先进性（须覆盖生产作业、生产管理、运营管理）',
            en: 'Advancement of technology (production operations and management, business operations)',
          },
          max: 20,
        },
        {
          id: 'replication',
          title: { zh: '解决方案示范性和可推广性', en: 'Example set and fitness to be repeated' },
          max: 10,
        },
        { id: 'benefit', title: { zh: '经济社会效益', en: 'Economic and social benefit' }, max: 10 },
        { id: 'plan', title: { zh: '后续实施计划', en: 'Plan for what follows' }, max: 10 },
      ],
      passMark: null,
    },
  },
};
