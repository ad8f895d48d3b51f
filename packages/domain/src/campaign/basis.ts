/**
 * Where a value of a campaign's terms comes from: the law, a notice of the ministries or a province, the platform itself
 * (平台默认), or the campaign, which settled it for itself.
 */
export interface Basis {
  readonly kind: 'law' | 'notice' | 'platform-default' | 'campaign';
  /** The document as people cite it; empty where the platform or the campaign is its own source. */
  readonly source: string;
}

/** A value and where it comes from. */
export interface Grounded<Value> {
  readonly value: Value;
  readonly basis: Basis;
}

/** 六部门关于开展2025年度智能工厂梯度培育行动的通知. */
const NOTICE_2025 = '工信厅联通装函〔2025〕251号';
/** 六部门2024年度智能工厂梯度培育行动的通知, known from reports alone. */
const NOTICE_2024 = '工信厅联通装函〔2024〕399号（据转载）';

/** What a notice of a year says. No notice after that of 2025 is known here: its rules are kept on as the platform's own. */
export function byNoticeOf2025<Value>(year: number, value: Value): Grounded<Value> {
  return year === 2025
    ? { value, basis: { kind: 'notice', source: NOTICE_2025 } }
    : { value, basis: { kind: 'platform-default', source: `沿用 ${NOTICE_2025}` } };
}

export function byNoticeOf2024<Value>(value: Value): Grounded<Value> {
  return { value, basis: { kind: 'notice', source: NOTICE_2024 } };
}

export function platformDefault<Value>(value: Value): Grounded<Value> {
  return { value, basis: { kind: 'platform-default', source: '' } };
}
