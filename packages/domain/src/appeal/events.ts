import { type EventFacts } from '../frame/event-facts.js';
import { type AppealEvent } from './appeal.js';

/** What each event is called, and who reads it in a history. */
export const appealEventFacts: EventFacts<AppealEvent> = {
  'appeal.filed': { zh: '申请复核', en: 'Appeal filed', audience: 'all' },
  'appeal.accepted': { zh: '受理复核', en: 'Appeal accepted', audience: 'all' },
  'appeal.declined': { zh: '不予受理复核', en: 'Appeal not accepted', audience: 'all' },
  'appeal.withdrawn': { zh: '撤回复核', en: 'Appeal withdrawn', audience: 'all' },
  'appeal.panel-assigned': { zh: '组成复核专家组', en: 'Panel assigned', audience: 'panel' },
  'appeal.alternates-drawn': {
    zh: '补充抽取候补专家',
    en: 'More experts drawn in reserve',
    audience: 'panel',
  },
  'appeal.interests-declared': { zh: '复核回避声明', en: 'Interests declared', audience: 'panel' },
  'appeal.findings-recorded': { zh: '填写复核意见', en: 'Findings recorded', audience: 'panel' },
  'appeal.opinion-signed': { zh: '签署复核意见', en: 'Opinion signed', audience: 'panel' },
  'appeal.expert-replaced': { zh: '更换复核专家', en: 'Expert replaced', audience: 'panel' },
  'appeal.upheld': { zh: '复核成立', en: 'Appeal upheld', audience: 'all' },
  'appeal.rejected': { zh: '维持原决定', en: 'Appeal rejected', audience: 'all' },
};
