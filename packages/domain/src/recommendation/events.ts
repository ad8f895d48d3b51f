import { type EventFacts } from '../frame/event-facts.js';
import { type RecommendationEvent } from './recommendation.js';

/** What each event is called, and who reads it in a history. */
export const recommendationEventFacts: EventFacts<RecommendationEvent> = {
  'recommendation.begun': { zh: '编制名单', en: 'List begun', audience: 'all' },
  'recommendation.ranked': { zh: '排定顺序', en: 'Ranked', audience: 'all' },
  'recommendation.frozen': { zh: '冻结名单', en: 'List frozen', audience: 'all' },
  'recommendation.reopened': { zh: '重新打开名单', en: 'List reopened', audience: 'all' },
  'recommendation.released': { zh: '报送名单', en: 'List released', audience: 'all' },
  'recommendation.supplement-begun': { zh: '补充推荐', en: 'Supplement begun', audience: 'all' },
  'recommendation.supplement-dropped': { zh: '放弃补充推荐', en: 'Supplement given up', audience: 'all' },
};
