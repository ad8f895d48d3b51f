import { tiers } from '@tidu/criteria';
import { type Day, nextDay } from '../calendar/dates.js';
import { type FactoryEvent } from './events.js';
import { type Factory, type Incident, withTitles } from './state.js';
import { isRunning, newTitle, type Title, type TitleStatus } from './title.js';

/** Folds one event into a factory. Total, also over what was recorded before titles had a history. */
export function evolveFactory(state: Factory, event: FactoryEvent): Factory {
  switch (event.type) {
    case 'factory.registered':
      return { ...state, ...event.data };
    case 'factory.application-opened':
      return {
        ...state,
        applications: { ...state.applications, [event.data.campaignId]: event.data.applicationId },
      };
    case 'factory.application-withdrawn':
      return {
        ...state,
        applications: Object.fromEntries(
          Object.entries(state.applications).filter(([campaignId]) => campaignId !== event.data.campaignId),
        ),
      };
    case 'factory.self-assessed':
      return { ...state, selfAssessment: event.data };
    case 'factory.title-conferred': {
      const renews = state.titles.some((title) => isRunning(title) && title.tier === event.data.tier);
      return confer(state, newTitle(event.data, renews ? 'renewed' : 'awarded'));
    }
    case 'factory.title-converted': {
      return confer(state, newTitle(event.data.term, 'converted', event.data.legacy));
    }
    case 'factory.title-kept': {
      const { year, findings = {} } = event.data;
      return mapRunning(withReport(state, year), (title) => ({
        ...title,
        status: 'active',
        basis: { ...title.basis, findings: { ...title.basis.findings, ...findings } },
      }));
    }
    case 'factory.rectification-ordered':
      return mapRunning(withReport(state, event.data.year), (title) => ({
        ...title,
        status: 'under-rectification',
      }));
    case 'factory.title-downgraded': {
      const { from, to } = event.data;
      const titles = state.titles.map((title) =>
        title.certificateNumber === from
          ? ended(title, 'downgraded', to.validFrom, to.certificateNumber)
          : title,
      );
      return withTitles(state, [...titles, newTitle(to, 'downgraded')]);
    }
    case 'factory.title-revoked': {
      const { barUntil, on } = event.data;
      const revoked = mapRunning(state, (title) => ended(title, 'revoked', on, null));
      return { ...revoked, barUntil };
    }
    case 'factory.title-restored':
      return restore(state, event.data.certificateNumber);
    case 'factory.title-expired':
      return mapRunning(state, (title) =>
        event.data.certificateNumbers.includes(title.certificateNumber)
          ? ended(title, 'expired', nextDay(title.validUntil), null)
          : title,
      );
    case 'factory.certificate-reissued':
      return mapRunning(state, (title) => ({ ...title, reissuedOn: event.data.on }));
    case 'factory.nurtured':
      return {
        ...state,
        nurture: [...state.nurture.filter(({ tier }) => tier !== event.data.tier), event.data],
      };
    case 'factory.report-submitted':
      return withReport(state, event.data.year);
    case 'factory.report-missed':
      return {
        ...withReport(state, event.data.year),
        missedReports: [...state.missedReports, event.data.year],
      };
    case 'factory.incident-reported':
      return { ...state, incidents: [...state.incidents, { ...event.data, settled: 'open' }] };
    case 'factory.incident-closed':
      return settle(state, [event.data.incident], 'closed');
    case 'factory.revocation-opened':
      return settle({ ...state, revocation: event.data.revocationId }, event.data.incidents, 'proceeding');
    case 'factory.revocation-closed':
      return { ...state, revocation: null };
    case 'factory.transferred':
      return { ...state, enterprise: event.data.enterprise };
    case 'factory.renamed':
      return { ...state, name: event.data.name };
    case 'factory.relocated':
      return { ...state, province: event.data.province, city: event.data.city };
  }
}

/** A new title takes the place of those in force and ends the nurture for its tier and below; reports count anew. */
function confer(state: Factory, title: Title): Factory {
  const titles = state.titles.map((earlier) =>
    isRunning(earlier) ? ended(earlier, 'superseded', title.validFrom, title.certificateNumber) : earlier,
  );
  const rank = tiers.indexOf(title.tier);
  return {
    ...withTitles(state, [...titles, title]),
    nurture: state.nurture.filter(({ tier }) => tiers.indexOf(tier) > rank),
    missedReports: [],
  };
}

/** A title taken away wrongly holds as if it had never ended (自始有效); what took its place gives way. */
function restore(state: Factory, certificateNumber: string): Factory {
  const title = state.titles.find((held) => held.certificateNumber === certificateNumber);
  if (title === undefined) return state;
  const titles = state.titles.map((held) => {
    if (held === title) return { ...held, status: 'active' as const, endedOn: null, replacedBy: null };
    return held.certificateNumber === title.replacedBy
      ? ended(held, 'superseded', held.validFrom, certificateNumber)
      : held;
  });
  return { ...withTitles(state, titles), barUntil: title.status === 'revoked' ? null : state.barUntil };
}

function ended(title: Title, status: TitleStatus, on: Day | null, replacedBy: string | null): Title {
  return { ...title, status, endedOn: on, replacedBy };
}

function mapRunning(state: Factory, change: (title: Title) => Title): Factory {
  return withTitles(
    state,
    state.titles.map((title) => (isRunning(title) ? change(title) : title)),
  );
}

/** A report handed in late still counts (平台默认): the year is no longer a missed one. */
function withReport(state: Factory, year: number | undefined): Factory {
  if (year === undefined) return state;
  return {
    ...state,
    lastReportYear: Math.max(state.lastReportYear ?? 0, year),
    missedReports: state.missedReports.filter((missed) => missed !== year),
  };
}

function settle(state: Factory, ids: readonly string[], settled: Incident['settled']): Factory {
  return {
    ...state,
    incidents: state.incidents.map((incident) =>
      ids.includes(incident.id) ? { ...incident, settled } : incident,
    ),
  };
}
