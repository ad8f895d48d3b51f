import {
  BankOutlined,
  CalendarOutlined,
  FileSearchOutlined,
  FileTextOutlined,
  FolderOpenOutlined,
  HomeOutlined,
  NotificationOutlined,
  SafetyCertificateOutlined,
  ScheduleOutlined,
  SyncOutlined,
  TrophyOutlined,
} from '@ant-design/icons';
import { type CaseFileName, type Role } from '@tidu/contracts';
import { type ComponentType } from 'react';
import { type CaseKind, caseKindNamed } from './case-kinds.js';
import { type Bilingual } from '../language/language.js';

export interface Entry {
  readonly to: string;
  readonly label: Bilingual;
  readonly icon: ComponentType;
}

const home: Entry = { to: '/', label: { zh: '首页', en: 'Home' }, icon: HomeOutlined };
const ownFactories: Entry = { to: '/factories', label: { zh: '工厂', en: 'Factories' }, icon: BankOutlined };
const applicationList: Entry = {
  to: '/applications',
  label: { zh: '申报', en: 'Applications' },
  icon: FileTextOutlined,
};
const campaignList: Entry = {
  to: '/campaigns',
  label: { zh: '批次', en: 'Campaigns' },
  icon: CalendarOutlined,
};
const yearly: Entry = {
  to: '/re-evaluations',
  label: { zh: '年度复评', en: 'Re-evaluations' },
  icon: SyncOutlined,
};
const caseFiles: Entry = { to: '/cases', label: { zh: '案卷', en: 'Case files' }, icon: FolderOpenOutlined };
const noticeList: Entry = {
  to: '/public/notices',
  label: { zh: '公示', en: 'Public notices' },
  icon: NotificationOutlined,
};
const titleList: Entry = { to: '/public/titles', label: { zh: '名单', en: 'Titles' }, icon: TrophyOutlined };
const check: Entry = {
  to: '/public/certificate',
  label: { zh: '证书查验', en: 'Certificate check' },
  icon: SafetyCertificateOutlined,
};
const review: Entry = { to: '/', label: { zh: '待评审', en: 'To review' }, icon: FileSearchOutlined };
const accountList: Entry = {
  to: '/accounts',
  label: { zh: '账号', en: 'Accounts' },
  icon: SafetyCertificateOutlined,
};

const calendar: Entry = {
  to: '/calendar',
  label: { zh: '工作日历', en: 'Working calendar' },
  icon: ScheduleOutlined,
};

const open = [noticeList, titleList, check];
const authority = [home, applicationList, caseFiles, campaignList, yearly, ownFactories, titleList];

const entries: Readonly<Record<Role, readonly Entry[]>> = {
  enterprise: [home, ownFactories, applicationList, caseFiles, yearly, noticeList, titleList],
  expert: [review, applicationList, caseFiles, ...open],
  district: authority,
  city: authority,
  province: authority,
  group: authority,
  miit: authority,
  auditor: authority,
  'system-admin': [home, accountList, caseFiles, calendar, ...open],
  'security-admin': [home, caseFiles, calendar, ...open],
  'audit-admin': [home, caseFiles, ...open],
  system: open,
  public: open,
};

/** The side bar of a role, at most seven entries; without sign-in what is public. */
export function entriesOf(role: Role | null): readonly Entry[] {
  return role === null ? open : entries[role];
}

const deciderFiles: readonly CaseFileName[] = [
  'recommendation',
  'draw',
  'notice',
  'expert-pool',
  'appeal',
  'change',
  'revocation',
];

/** The kinds of case files (案卷) whose lists a role is led to; which files these hold, the server says. */
const caseLists: Readonly<Record<Role, readonly CaseFileName[]>> = {
  enterprise: ['appeal', 'change', 'revocation'],
  expert: ['expert-pool', 'appeal'],
  district: ['notice', 'appeal', 'change', 'revocation'],
  city: ['recommendation', 'notice', 'appeal', 'change', 'revocation'],
  province: deciderFiles,
  group: deciderFiles,
  miit: [...deciderFiles, 'edition'],
  auditor: [...deciderFiles, 'edition', 'role-grant'],
  'system-admin': ['role-grant'],
  'security-admin': ['role-grant'],
  'audit-admin': ['role-grant'],
  system: [],
  public: [],
};

/** The kinds of case files a role is led to, in the order in which they stand. */
export function caseKindsOf(role: Role): readonly CaseKind[] {
  return caseLists[role].map(caseKindNamed);
}

/** The first list of case files a role has: where the entry of the side bar leads. */
export function firstCaseList(role: Role): string {
  return caseKindsOf(role)[0]?.contract.plural ?? '';
}
