import { type CaseView } from '@tidu/contracts';
import { type OnAct } from './act-form-props.js';
import { DrawBody } from './draw/draw-body.js';
import { CalendarLink } from '../calendar/calendar-link.js';
import { AppealFacts } from './facts/appeal-facts.js';
import { ChangeFacts } from './facts/change-facts.js';
import { EditionFacts } from './facts/edition-facts.js';
import { PoolFacts } from './facts/pool-facts.js';
import { RevocationFacts } from './facts/revocation-facts.js';
import { RoleGrantFacts } from './facts/role-grant-facts.js';
import { NoticeBody } from './notice/notice-body.js';
import { RecommendationBody } from './recommendation/recommendation-body.js';

/** What a case file holds, as its kind shows it. */
export function CaseBody({ view, onAct }: { readonly view: CaseView; readonly onAct: OnAct }) {
  switch (view.kind) {
    case 'recommendation':
      return <RecommendationBody view={view} />;
    case 'draw':
      return <DrawBody view={view} />;
    case 'notice':
      return <NoticeBody view={view} onAct={onAct} />;
    case 'expert-pool':
      return <PoolFacts view={view} onAct={onAct} />;
    case 'revocation':
      return <RevocationFacts view={view} />;
    case 'change':
      return <ChangeFacts view={view} />;
    case 'appeal':
      return <AppealFacts view={view} />;
    case 'edition':
      return <EditionFacts view={view} />;
    case 'role-grant':
      return <RoleGrantFacts view={view} />;
    case 'calendar':
      return <CalendarLink />;
  }
}
