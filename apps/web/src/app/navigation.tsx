import {
  BankOutlined,
  CalendarOutlined,
  FileSearchOutlined,
  FileTextOutlined,
  HomeOutlined,
  NotificationOutlined,
  SafetyCertificateOutlined,
  SyncOutlined,
  TrophyOutlined,
} from '@ant-design/icons';
import { type Role } from '@tidu/contracts';
import { type ComponentType } from 'react';
import { type Bilingual } from '../language/language.js';

export interface Entry {
  readonly to:
    | '/'
    | '/factories'
    | '/applications'
    | '/campaigns'
    | '/re-evaluations'
    | '/public/notices'
    | '/public/titles'
    | '/public/certificate';
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

const open = [noticeList, titleList, check];
const authority = [home, applicationList, campaignList, yearly, ...open];
const administration = [home, ...open];

const entries: Readonly<Record<Role, readonly Entry[]>> = {
  enterprise: [home, ownFactories, applicationList, yearly, ...open],
  expert: [review, applicationList, ...open],
  city: authority,
  province: authority,
  miit: authority,
  auditor: authority,
  'system-admin': administration,
  'security-admin': administration,
  'audit-admin': administration,
  system: administration,
};

/** The side bar of a role, at most seven entries; without sign-in what is public. */
export function entriesOf(role: Role | null): readonly Entry[] {
  return role === null ? open : entries[role];
}

export const roleNames: Readonly<Record<Role, Bilingual>> = {
  enterprise: { zh: '企业', en: 'enterprise' },
  expert: { zh: '专家', en: 'expert' },
  city: { zh: '市级推荐单位', en: 'recommending unit (city)' },
  province: { zh: '省级主管部门', en: 'province' },
  miit: { zh: '工业和信息化部', en: 'MIIT' },
  auditor: { zh: '审计员', en: 'auditor' },
  'system-admin': { zh: '系统管理员', en: 'system administrator' },
  'security-admin': { zh: '安全管理员', en: 'security administrator' },
  'audit-admin': { zh: '审计管理员', en: 'audit administrator' },
  system: { zh: '平台', en: 'the platform' },
};
