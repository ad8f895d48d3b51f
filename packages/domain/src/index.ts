export { type Context, type StreamRef, type Streams } from './frame/aggregate.js';
export { type AvailableAction, type LeadsTo, type WhyNot } from './frame/available-action.js';
export {
  type AddressedCommand,
  aggregateNamed,
  type AggregateName,
  aggregateOf,
  aggregates,
  caseFileNamed,
  type CaseFileName,
  caseFiles,
  eventFact,
  foldAggregate,
  type StateOf,
  streamOf,
} from './aggregates.js';
export { type Audience, type EventFact } from './frame/event-facts.js';
export { availableActions, relatedForActions, type RelatedStates } from './available-actions.js';
export {
  applicationChoices,
  type CampaignAsked,
  type CampaignChoice,
  conversionChoices,
} from './campaign-choices.js';
export { type Opening, openings } from './openings.js';
export { type EventSchema, eventSchema, schemaVersionOf, upcastersOf } from './event-schema.js';
export { caseFileFor, type CaseSummary, followsAll } from './frame/case-file.js';

export { type Actor, type Role, roleNames, roles } from './core/actor.js';
export { ruleRefusal, type Subject, unitOf } from './policy/authorize.js';
export { type PermissionMatrix, permissionMatrix } from './permissions.js';
export { type Grant, type Rule, type Rules } from './policy/rules.js';
export { historyEntryFor } from './application/history.js';
export { platformDefaults, type Procedure, procedures } from './campaign/tier-procedure.js';
export { applicationFor, mayOpenDossier, phasesWithheldFrom } from './application/view.js';
export { isOpenedBy } from './appeal/reading.js';
export { wasJudged } from './appeal/target.js';
export { isVisible, type Visibility, visibilityOf } from './policy/visibility.js';

export { addDays, addYears, chinaDay, type Day, isWeekday, yearOf } from './calendar/dates.js';
export {
  addWorkingDays,
  type EnteredYears,
  isNoticeKnown,
  isWorkingDay,
  workingDaysBetween,
} from './calendar/working-days.js';
export { NATIONAL } from './calendar/commands.js';
export { publishedExceptions, publishedYears } from './calendar/published.js';
export { statutoryDaysOff, statutorySource } from './calendar/statutory.js';
export {
  type Calendar,
  type EnteredNotice,
  type HolidayNotice,
  noCalendar,
  type ProposedNotice,
} from './calendar/state.js';
export {
  type City,
  type Division,
  divisionPath,
  findDivisions,
  isDivisionCode,
  placeInWords,
  type Province,
  provincesOfChina,
} from './identity/division.js';
export {
  findIndustries,
  type Industry,
  industries,
  industryInWords,
  industryName,
  isIndustrialCode,
} from './identity/industry.js';
export { plannedCities, unitName, XPCC } from './identity/recommending-units.js';
export { provinceOf, provinces, regionContains } from './identity/region.js';
export { isUscc, usccCheckCharacter } from './identity/uscc.js';

export {
  accept,
  type Decision,
  type DecisionContext,
  type DomainEvent,
  fold,
  refuse,
} from './core/decision.js';
export {
  conflict,
  forbidden,
  type InputIssue,
  invalid,
  issue,
  type Message,
  notFound,
  type Refusal,
} from './core/refusal.js';

export { type EnterpriseCommand } from './enterprise/commands.js';
export { type EnterpriseEvent } from './enterprise/events.js';
export { type Enterprise } from './enterprise/state.js';
export { type FactoryCommand } from './factory/commands.js';
export { type FactoryEvent } from './factory/events.js';
export { type Factory } from './factory/state.js';
export { type Title } from './factory/title.js';
export { type CampaignCommand } from './campaign/commands.js';
export { type CampaignEvent } from './campaign/events.js';
export { type Campaign } from './campaign/state.js';
export {
  type CampaignProcedure,
  type CampaignTerms,
  type Quota,
  type QuotaExemption,
} from './campaign/terms.js';

export { type Application, noApplication, type PanelMember, subjectOf } from './application/state.js';
export { evolveApplication } from './application/evolve.js';
export { type ApplicationCommand, type CommandOf } from './application/commands.js';
export { applicationRules, type ApplicationCommandType } from './application/rules.js';
export {
  applicationSteps,
  awaitedAs,
  awaitedOn,
  awaitedOnCase,
  caseSteps,
  reEvaluationSteps,
} from './tasks.js';
export { aiShare, scenarioCount } from './evaluation/ai-share.js';
export { submissionRequest } from './evaluation/request.js';
export {
  type AttachmentAsked,
  type AttachmentRule,
  attachmentsAsked,
  type AttachmentSlot,
  attachmentSlots,
} from './form/attachments.js';
export { cellInWords, type CellRead, readCell } from './form/cell-words.js';
export { cellFault, contentFaults } from './form/check-content.js';
export {
  type DeclarationForm,
  declarationForm,
  type FormPart,
  formSection,
  type FormSection,
  formSections,
  isFieldSection,
} from './form/declaration-form.js';
export {
  type Cell,
  type Certainty,
  type Column,
  type Field,
  type FieldContent,
  type FieldKind,
  type FieldSection,
  type FieldValue,
  type Provenance,
  type Row,
  type TableKind,
} from './form/field.js';
export { contentOf, isAnswered, lackingIn, lackingInKpi, lackingInSection } from './form/lacking.js';
export { odditiesIn, type Oddity } from './form/oddities.js';
export { type FigureRead, readFigure } from './text/figure.js';
export { searchForm, tidyCode, tidyName, tidyText } from './text/tidy.js';
export {
  type AreaDeclaration,
  type DeclaredKpi,
  type Evidence,
  type IntegritySection,
  type MaturitySection,
  type ProfileSection,
  type SectionContent,
  type SectionName,
  sectionNames,
  type Sections,
  type Waivers,
} from './application/declaration.js';
export { type ClauseToJudge, clausesToJudge } from './application/decide/reviewing.js';
export {
  type ApplicationEvent,
  type ApplicationEventType,
  type ClauseReason,
  type ConflictKind,
  conflictKinds,
  type DeclaredConflict,
  type Dissent,
  type EvaluationRound,
  type EvaluationStage,
  type ExpertFinding,
  type MissingInput,
  type PanelSeat,
  type Remedy,
  specialtyNames,
  type Tally,
} from './application/events.js';
export { type Appeal, appealId, appealKinds, type AppealedDecision, clauseOutcomes } from './appeal/state.js';
export { changeKinds, changeOutcomes } from './change/state.js';
export { type RevocationGround, revocationGrounds } from './revocation/grounds.js';
export { revocationOutcomes } from './revocation/state.js';
export { type Letter, type LetterKind, lettersOf } from './letters/letter.js';
export { noticeFault } from './application/notice-ready.js';
export { type SiteVisit, siteVisit } from './application/site-visit.js';
export { procedureOf } from './campaign/procedure.js';
export { type Basis } from './campaign/basis.js';
export { type ToldTerm, toldTerms } from './campaign/told-terms.js';
export { scoringPresets } from './campaign/scoring-presets.js';
export { type ScoringItem, type ScoringSheet } from './campaign/scoring.js';
export { type Clock, hasExpired, remindersReached, reminderStages } from './calendar/clock.js';
export { canonicalHash, sha256Hex } from './core/hashing.js';
export { endedPhases, type Phase, phaseNames, phases } from './application/phases.js';
export {
  type DeclarationStep,
  type DeclarationStepName,
  declarationSteps,
} from './application/declaration-steps.js';
export { evaluationRequest } from './application/evaluation-request.js';

export { type ReEvaluationCommand } from './re-evaluation/commands.js';
export { type ReEvaluationEvent } from './re-evaluation/events.js';
export { type ReEvaluation } from './re-evaluation/state.js';
export { type AnnualReport, prefillReport } from './re-evaluation/report.js';
export { type ReEvaluationPhase, reEvaluationPhaseNames } from './re-evaluation/rules.js';
export { reEvaluationRequest } from './re-evaluation/request.js';

export { reportDueOn } from './factory/clocks.js';
export { isRunning } from './factory/title.js';
export { type Standing, standingOn } from './factory/standing.js';
export { factorySubject } from './factory/titled.js';
export { type FileObjection } from './notice/commands.js';
export {
  type Notice,
  type NoticeItem,
  type Objection,
  type ObjectionOutcome,
  objectionOutcomes,
  type SealedIdentity,
} from './notice/state.js';
export { handles as handlesObjections } from './notice/aggregate.js';
export { grantedRoles, type GrantedRole, isInForce, type RoleGrant } from './role-grant/state.js';

export { type Candidate, combinedSeed, commitmentTo, drawPanel, type PanelShape } from './draw/algorithm.js';
export { type Draw, SEEDS, type SeedState, seedStateNames, seedStateOf } from './draw/state.js';
export {
  type DrawConstraints,
  drawFieldNames,
  drawPlaceNames,
  type DrawPurpose,
  drawPurposeNames,
  type DrawTarget,
  type ExclusionGround,
} from './draw/events.js';
export { groundNames } from './draw/grounds.js';
export { type DrawMismatch, verifyDraw } from './draw/verify.js';
export { type StandingInterest, type TieKind, tieNames } from './expert-pool/events.js';
export {
  type ExpertPool,
  type ExpertState,
  expertStateNames,
  expertStateOn,
  type PooledExpert,
  seatsInYear,
} from './expert-pool/state.js';
