import { type Role } from '@tidu/contracts';
import { type Bilingual } from '../language/language.js';

/** The words of a home page that lists applications. */
export interface HomeWords {
  readonly title: Bilingual;
  /** What its list holds: the reader's next steps, or all they may see. */
  readonly lists: 'mine' | 'all';
  readonly list: Bilingual;
  readonly open: Bilingual;
  /** The page an application of the list opens on. */
  readonly opens: '/applications/$id' | '/applications/$id/review';
  readonly situation: (mine: string, total: string, isIdle: boolean) => Bilingual;
}

/** Which home page a role has. */
type Home =
  | { readonly page: 'standing' }
  | { readonly page: 'administration' }
  | { readonly page: 'applications'; readonly words: HomeWords };

const idle = (total: string): Bilingual => ({
  zh: `现在没有需要您处理的申报，共 ${total} 件可见。`,
  en: `Nothing waits for you now; ${total} applications are visible.`,
});

const official: HomeWords = {
  title: { zh: '工作台', en: 'Work' },
  lists: 'mine',
  list: { zh: '需要您处理', en: 'Waiting for you' },
  open: { zh: '打开第一件', en: 'Open the first' },
  opens: '/applications/$id',
  situation: (mine, total, isIdle) =>
    isIdle ? idle(total) : { zh: `有 ${mine} 件申报等待您处理。`, en: `${mine} applications wait for you.` },
};

const expert: HomeWords = {
  ...official,
  title: { zh: '待评审', en: 'To review' },
  open: { zh: '继续评审', en: 'Go on reviewing' },
  opens: '/applications/$id/review',
  situation: (mine, total, isIdle) =>
    isIdle
      ? idle(total)
      : {
          zh: `待评 ${mine} 件，共分配给您 ${total} 件。`,
          en: `${mine} to review, ${total} assigned to you in all.`,
        },
};

const auditor: HomeWords = {
  ...official,
  title: { zh: '审计', en: 'Audit' },
  lists: 'all',
  list: { zh: '最近更新', en: 'Changed last' },
  situation: (_mine, total) => ({
    zh: `共 ${total} 件申报可查阅，每件均有完整历史与哈希。`,
    en: `${total} applications to inspect, each with its full history and hashes.`,
  }),
};

const handles: Home = { page: 'applications', words: official };
const administers: Home = { page: 'administration' };

export const homes: Readonly<Record<Role, Home>> = {
  enterprise: { page: 'standing' },
  expert: { page: 'applications', words: expert },
  district: handles,
  city: handles,
  province: handles,
  group: handles,
  miit: handles,
  auditor: { page: 'applications', words: auditor },
  'system-admin': administers,
  'security-admin': administers,
  'audit-admin': administers,
  system: administers,
  public: administers,
};
