import { phases, type SectionName, sectionNames } from '@tidu/domain';
import { z } from 'zod';
import { clockView } from '../clocks.js';
import { findings, kpiReport } from '../criteria.js';
import { campaignTerms } from '../other-commands.js';
import { day, id, instant, message, tier } from '../primitives.js';
import { sections } from '../sections.js';
import { action } from './action.js';
import {
  clauseReason,
  clauseVerdicts,
  factoryThen,
  interests,
  missingInput,
  panelSeat,
  remedy,
  reviewVerdict,
} from './shared.js';
import { type View } from './view.js';

const sectionKeys = Object.keys(sectionNames) as [SectionName, ...SectionName[]];
const declarationStepNames = [...sectionKeys.filter((name) => name !== 'attachments'), 'evidence'] as const;
const stage = z.enum(['submission', 'conclusion', 'acceptance']);
const round = { round: z.int(), stage };

const evidence = z
  .strictObject({
    id: z.string(),
    clause: z.string(),
    slot: z.string().exactOptional(),
    title: z.string(),
    fileName: z.string(),
    mediaType: z.string(),
    size: z.int(),
    sha256: z.string(),
  })
  .meta({ id: 'Evidence' });

const expertFinding = z
  .strictObject({
    clause: z.string(),
    verdict: reviewVerdict,
    reason: z.string(),
    evidence: z.array(z.string()),
  })
  .meta({ id: 'ExpertFinding' });

const panelMember = panelSeat
  .extend({
    findings: z.record(z.string(), expertFinding),
    signed: z.boolean(),
    summary: z.string(),
    interests,
    scores: z.record(z.string(), z.number()).nullable(),
  })
  .meta({ id: 'PanelMember' });

/** What was declared, found and decided in an application (申报), as far as its reader may see it. */
const content = z
  .strictObject({
    id,
    phase: z.enum(phases),
    purpose: z.enum(['upgrade', 'renewal']),
    campaign: campaignTerms.extend({ id: z.string() }).nullable(),
    factory: factoryThen.nullable(),
    sections: sections.exactPartial(),
    /** How often each section was declared; `declare-section` says which of them its page has seen. */
    revisions: z.partialRecord(z.enum(sectionKeys), z.int()),
    evidence: z.record(z.string(), evidence),
    attempts: z.int(),
    submittedAt: instant.nullable(),
    /** The hash of all that was declared, as last submitted. */
    contentHash: z.string().nullable(),
    ladder: z
      .strictObject({
        requires: tier.nullable(),
        certificateNumber: z.string().nullable(),
        exception: z.string().nullable(),
        selfAssessed: z.enum(['eligible', 'undetermined']).exactOptional(),
      })
      .nullable(),
    corrections: z.array(
      z.strictObject({
        clauses: z.array(clauseReason),
        on: day.exactOptional(),
        dueOn: day.exactOptional(),
        workingDays: z.int().exactOptional(),
        unchangedReason: z.string().exactOptional(),
      }),
    ),
    endorsements: z.array(z.strictObject({ level: z.string(), unit: z.string(), opinion: z.string() })),
    recommendation: z
      .strictObject({
        rank: z.int(),
        opinion: z.string(),
        listId: z.string().exactOptional(),
        listHash: z.string().exactOptional(),
      })
      .nullable(),
    panel: z.array(panelMember),
    formerMembers: z.array(panelMember.extend({ reason: z.string() })),
    alternates: z.array(panelSeat),
    draw: z.strictObject({ id: z.string(), lot: z.string() }).nullable(),
    siteVerification: z
      .strictObject({
        visitedOn: day,
        inspectors: z.array(z.string()),
        summary: z.string(),
        recordedBy: z.string().nullable(),
        countersignedBy: z.string().nullable(),
      })
      .nullable(),
    findings,
    tallies: z.array(
      z.strictObject({ clause: z.string(), met: z.int(), notMet: z.int(), cannotTell: z.int() }),
    ),
    conclusion: z.string(),
    dissents: z.array(
      z.strictObject({
        expert: z.string(),
        clause: z.string(),
        verdict: z.enum(['met', 'not-met']),
        reason: z.string(),
        statement: z.string().exactOptional(),
      }),
    ),
    meanScore: z.number().nullable(),
    /** The evaluation asked for last, and what came of it: while the rounds differ it is being computed. */
    round: z.strictObject(round).nullable(),
    eligibility: z.strictObject({ ...round, ...clauseVerdicts }).nullable(),
    deferral: z.strictObject({ reason: z.string(), missing: z.array(missingInput) }).nullable(),
    notice: z
      .strictObject({
        noticeId: z.string(),
        startsOn: day,
        since: day.exactOptional(),
        endsOn: day,
        workingDays: z.int().exactOptional(),
        /** The objections that hold it up. */
        pausedBy: z.array(z.string()),
        upheld: z.array(z.string()),
      })
      .nullable(),
    recheck: z
      .strictObject({
        checkedOn: day,
        creditClear: z.boolean(),
        accidentsClear: z.boolean(),
        source: z.string(),
        remark: z.string(),
      })
      .nullable(),
    cultivation: z.strictObject({ until: day, goals: z.string() }).nullable(),
    acceptance: z
      .strictObject({ asOf: day, summary: z.string(), kpis: z.array(kpiReport).nullable() })
      .nullable(),
    award: z
      .strictObject({
        certificateNumber: z.string(),
        validFrom: day,
        validUntil: day,
        conditions: z.array(z.string()).exactOptional(),
      })
      .nullable(),
    refusal: z
      .strictObject({
        reasons: z.array(clauseReason),
        remedies: z.array(remedy),
        nurture: z.boolean().exactOptional(),
      })
      .nullable(),
    notAccepted: z.string().nullable(),
    notAcceptedRemedies: z.array(remedy),
    lapsed: z.enum(['window-closed', 'correction-overdue', 'cultivation-over']).nullable(),
    /** The appeals that put an earlier decision aside. */
    supersededBy: z.array(z.string()),
  })
  .meta({ id: 'ApplicationContent' });

/** An application (申报) in full, with what the reader may do with it now. */
export const applicationView = z
  .strictObject({
    application: content,
    enterpriseName: z.string(),
    version: z.int(),
    actions: z.array(action),
    clocks: z.array(clockView),
    /** Why the factory must be visited before the review is concluded (现场核查); null where it need not, or is not told. */
    siteVisit: message.nullable(),
    /** Whether the reader may open the dossier: an expert only once free of conflict. */
    dossierOpen: z.boolean(),
    /** The steps of the declaration (填报), each with what it still needs. */
    declaration: z.array(
      z.strictObject({
        step: z.enum(declarationStepNames),
        state: z.enum(['not-started', 'in-progress', 'done', 'to-correct']),
        /** Whether nothing can be submitted before it is done. */
        isOpen: z.boolean(),
        /** The clauses that need evidence and have none. */
        lacks: z.array(z.string()),
        /** The attachments that are neither there nor, where that will do, explained; by slot. */
        attachments: z.array(z.string()),
        corrections: z.array(clauseReason),
      }),
    ),
    /** To an expert of the panel: the clauses to judge (逐条意见), and which the opinion cannot be signed without. */
    clausesToJudge: z.array(z.strictObject({ clause: z.string(), isOpen: z.boolean() })),
  })
  .meta({ id: 'Application' });

export type ApplicationView = View<typeof applicationView>;
export type Application = ApplicationView['application'];
