import { type Message } from '../core/refusal.js';

/** Why a title may be revoked (撤销事由). */
export const revocationGrounds = {
  fraud: { zh: '弄虚作假', en: 'fraud' },
  accident: { zh: '安全、环保、质量事故', en: 'accident' },
  dishonesty: { zh: '严重失信', en: 'grave dishonesty' },
  'not-met': { zh: '不再符合要素条件', en: 'criteria no longer met' },
  'report-missed': { zh: '未按期提交年度报告', en: 'annual report missed' },
  'change-unfit': { zh: '重大变化后不再符合', en: 'no longer fit after a material change' },
  'change-unreported': { zh: '未按期报告重大变化', en: 'material change not reported' },
} as const satisfies Record<string, Message>;
export type RevocationGround = keyof typeof revocationGrounds;

/**
 * The grounds after which a factory may not apply for some years (禁止申报期，平台默认，参照专精特新): what it did wrong, as
 * against what it merely no longer is.
 */
const barring: readonly RevocationGround[] = ['fraud', 'accident', 'dishonesty'];

/** Whether a revocation on these grounds brings a bar. */
export function isBarring(grounds: readonly RevocationGround[]): boolean {
  return grounds.some((ground) => barring.includes(ground));
}
