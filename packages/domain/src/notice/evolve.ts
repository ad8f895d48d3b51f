import { type NoticeEvent } from './events.js';
import { noNotice, type Notice, type NoticeItem, openObjections } from './state.js';

/** Folds one event into a notice. */
export function evolveNotice(state: Notice, event: NoticeEvent): Notice {
  switch (event.type) {
    case 'notice.published': {
      const { items, endsOn, workingDays, ...published } = event.data;
      const length = workingDays === undefined ? {} : { workingDays };
      return {
        ...noNotice,
        ...published,
        endsOn,
        phase: 'running',
        items: items.map((item) => ({ ...item, endsOn, ...length, remaining: null })),
      };
    }
    case 'notice.objection-filed': {
      const { remaining, ...filed } = event.data;
      return {
        ...state,
        objections: [...state.objections, { ...filed, answer: null }],
        items: withItem(state, filed.applicationId, (item) => ({
          ...item,
          remaining: item.remaining ?? remaining,
        })),
      };
    }
    case 'notice.objection-handled': {
      const { objectionId, applicationId, outcome, reasons, on, endsOn, workingDays } = event.data;
      const period = workingDays === undefined ? { endsOn } : { since: on, endsOn, workingDays };
      const objections = state.objections.map((objection) =>
        objection.id === objectionId ? { ...objection, answer: { outcome, reasons, on } } : objection,
      );
      const goesOn = openObjections({ ...state, objections }, applicationId).length === 0;
      return {
        ...state,
        objections,
        items: goesOn
          ? withItem(state, applicationId, (item) => ({ ...item, ...period, remaining: null }))
          : state.items,
      };
    }
    case 'notice.closed':
      return { ...state, phase: 'closed' };
  }
}

function withItem(
  { items }: Notice,
  applicationId: string,
  change: (item: NoticeItem) => NoticeItem,
): NoticeItem[] {
  return items.map((item) => (item.applicationId === applicationId ? change(item) : item));
}
