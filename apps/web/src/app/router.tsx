import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { certificateSearch, objectSearch, titleSearch } from '../features/public/search.js';
import { caseSearch } from '../features/cases/search.js';
import { openApplicationSearch } from '../features/open-application/search.js';
import { timelineSearch } from '../features/timeline/search.js';
import { workListSearch } from '../features/work-list/search.js';
import { Frame } from './frame.js';
import { Failed, NotFound } from './not-found.js';
import { SignedIn } from './signed-in.js';

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound, errorComponent: Failed });

const signedIn = createRoute({ getParentRoute: () => root, id: 'in', component: SignedIn });

/** An address with a dot in it is taken for a file's: ids made of two parts are shown with ~ between them. */
const dotted = (id: string) => id.replaceAll('~', '.');
const undotted = (id: string) => id.replaceAll('.', '~');

const publicPages = [
  createRoute({
    getParentRoute: () => root,
    path: '/sign-in',
    component: lazyRouteComponent(() => import('../features/sign-in/sign-in-page.js'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/sign-up',
    component: lazyRouteComponent(() => import('../features/sign-in/sign-up-page.js'), 'SignUpPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/public/notices',
    component: lazyRouteComponent(() => import('../features/public/notices-page.js'), 'NoticesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/public/notices/$id/object',
    validateSearch: objectSearch,
    component: lazyRouteComponent(() => import('../features/public/object-page.js'), 'ObjectPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/public/titles',
    validateSearch: titleSearch,
    component: lazyRouteComponent(() => import('../features/public/titles-page.js'), 'TitlesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/public/certificate',
    validateSearch: certificateSearch,
    component: lazyRouteComponent(() => import('../features/public/certificate-page.js'), 'CertificatePage'),
  }),
] as const;

const homeRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/home-page.js'), 'HomePage'),
});

const enterprisePages = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/factories',
    component: lazyRouteComponent(() => import('../features/factories/factories-page.js'), 'FactoriesPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/apply',
    validateSearch: openApplicationSearch,
    component: lazyRouteComponent(
      () => import('../features/open-application/open-application-page.js'),
      'OpenApplicationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/factories/$id/annual-report',
    component: lazyRouteComponent(
      () => import('../features/annual-report/annual-report-page.js'),
      'AnnualReportPage',
    ),
  }),
] as const;

const factoryRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/factories/$id',
  component: lazyRouteComponent(() => import('../features/factories/factory-page.js'), 'FactoryPage'),
});

const accountsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/accounts',
  component: lazyRouteComponent(() => import('../features/accounts/accounts-page.js'), 'AccountsPage'),
});

const calendarPages = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/calendar',
    component: lazyRouteComponent(() => import('../features/calendar/calendar-page.js'), 'CalendarPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/calendar/enter',
    component: lazyRouteComponent(
      () => import('../features/calendar/enter-notice-page.js'),
      'EnterNoticePage',
    ),
  }),
] as const;

const declarePages = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/applications/$id/declare',
    component: lazyRouteComponent(() => import('../features/declaration/task-list-page.js'), 'TaskListPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/applications/$id/declare/$section',
    component: lazyRouteComponent(() => import('../features/declaration/section-page.js'), 'SectionPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/applications/$id/evidence',
    component: lazyRouteComponent(() => import('../features/evidence/evidence-page.js'), 'EvidencePage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/applications/$id/submit',
    component: lazyRouteComponent(() => import('../features/declaration/submit-page.js'), 'SubmitPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/applications/$id/receipt',
    component: lazyRouteComponent(() => import('../features/declaration/receipt-page.js'), 'ReceiptPage'),
  }),
] as const;

const applicationPages = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/applications',
    validateSearch: workListSearch,
    component: lazyRouteComponent(() => import('../features/work-list/work-list-page.js'), 'WorkListPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/applications/$id',
    component: lazyRouteComponent(
      () => import('../features/application/application-page.js'),
      'ApplicationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/applications/$id/review',
    component: lazyRouteComponent(() => import('../features/expert-review/review-page.js'), 'ReviewPage'),
  }),
] as const;

const timelineRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/timeline/$kind/$id',
  validateSearch: timelineSearch,
  params: {
    parse: ({ kind, id }) => ({ kind, id: dotted(id) }),
    stringify: ({ kind, id }) => ({ kind, id: undotted(id) }),
  },
  component: lazyRouteComponent(() => import('../features/timeline/timeline-page.js'), 'TimelinePage'),
});

const campaignPages = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/campaigns',
    component: lazyRouteComponent(() => import('../features/campaigns/campaigns-page.js'), 'CampaignsPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/campaigns/open',
    component: lazyRouteComponent(
      () => import('../features/campaigns/open-campaign-page.js'),
      'OpenCampaignPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/campaigns/$id',
    component: lazyRouteComponent(() => import('../features/campaigns/campaign-page.js'), 'CampaignPage'),
  }),
] as const;

const reEvaluationPages = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/re-evaluations',
    component: lazyRouteComponent(
      () => import('../features/re-evaluation/re-evaluations-page.js'),
      'ReEvaluationsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/re-evaluations/$id',
    component: lazyRouteComponent(
      () => import('../features/re-evaluation/re-evaluation-page.js'),
      'ReEvaluationPage',
    ),
  }),
] as const;

const casePages = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cases',
    component: lazyRouteComponent(() => import('../features/cases/cases-home.js'), 'CasesHome'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cases/$plural',
    validateSearch: caseSearch,
    component: lazyRouteComponent(() => import('../features/cases/case-list-page.js'), 'CaseListPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cases/$plural/open',
    validateSearch: caseSearch,
    component: lazyRouteComponent(() => import('../features/cases/open-case-page.js'), 'OpenCasePage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cases/$plural/$id',
    params: {
      parse: ({ plural, id }) => ({ plural, id: dotted(id) }),
      stringify: ({ plural, id }) => ({ plural, id: undotted(id) }),
    },
    component: lazyRouteComponent(() => import('../features/cases/case-page.js'), 'CasePage'),
  }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren([
    ...publicPages,
    signedIn.addChildren([
      homeRoute,
      factoryRoute,
      accountsRoute,
      timelineRoute,
      ...enterprisePages,
      ...calendarPages,
      ...declarePages,
      ...applicationPages,
      ...campaignPages,
      ...reEvaluationPages,
      ...casePages,
    ]),
  ]),
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
