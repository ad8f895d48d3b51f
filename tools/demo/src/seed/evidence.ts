import { Readable } from 'node:stream';
import { areaLabels, areas, type Tier } from '@tidu/criteria';
import { attachmentsAsked, attachmentSlots, type Evidence } from '@tidu/domain';
import { uuidFrom } from '@tidu/application';
import { type RecordedEvent } from '@tidu/event-store';
import { type BlobStore } from '@tidu/platform';
import { z } from 'zod';
import { attachedSlots } from '../dossier/invent-declaration.js';
import { requiredAreas } from '../dossier/paragraphs.js';
import { samplePdf } from '../dossier/sample-pdf.js';
import { EDITION } from './campaigns.js';

/** What the hand-out needs of two events. */
const opened = z.object({ factory: z.object({ enterprise: z.string() }) });
const attached = z.object({ sha256: z.string() });

/** Whose the files are before any enterprise of the demo has them. */
const STOCK = 'demo';

/** The files the demo's factories refer to, by what they show: each enterprise has its own copies of the same few. */
export class EvidenceFiles {
  private constructor(private readonly files: ReadonlyMap<string, Pick<Evidence, 'sha256' | 'size'>>) {}

  /** Writes the files into the blob store. */
  static async store(blobs: BlobStore): Promise<EvidenceFiles> {
    const subjects = [
      ...areas.map((area) => areaLabels[area].zh),
      '关键绩效指标',
      '培育期成效',
      '变更通知书',
      ...attachmentSlots.map(({ label }) => label.zh),
    ];
    const files = new Map<string, Pick<Evidence, 'sha256' | 'size'>>();
    for (const subject of subjects) {
      const pdf = samplePdf(`${subject}佐证材料`, [
        '本文件为虚构示例，仅用于演示。',
        'Invented for the demo.',
      ]);
      files.set(subject, await blobs.put(Readable.from([pdf]), { owner: STOCK }));
    }
    return new EvidenceFiles(files);
  }

  /** Gives each enterprise the files that its applications refer to. */
  static async handOut(blobs: BlobStore, events: readonly RecordedEvent[]): Promise<void> {
    const owners = new Map<string, string>();
    const given = new Set<string>();
    for (const { stream, type, data } of events) {
      if (type === 'application.opened') {
        owners.set(stream, opened.parse(data).factory.enterprise);
      }
      if (type !== 'application.evidence-attached') continue;
      const { sha256 } = attached.parse(data);
      const owner = owners.get(stream) ?? '';
      if (given.has(`${owner} ${sha256}`)) continue;
      given.add(`${owner} ${sha256}`);
      await blobs.share({ owner: STOCK, sha256 }, owner);
    }
  }

  /** The evidence of an application: a file for each required area, one for the figures, and the attachments (附件). */
  of(applicationId: string, tier: Tier, city: string): Evidence[] {
    const attached = attachmentsAsked(tier, { city }).filter(
      ({ id, asked }) => attachedSlots.includes(id) || asked === 'required',
    );
    return [
      ...attached.map(({ id, clause, label }) => ({
        ...this.one(applicationId, clause, label.zh),
        title: label.zh,
        slot: id,
      })),
      ...requiredAreas(EDITION, tier).map((area) =>
        this.one(applicationId, `${tier}/construction/${area}`, areaLabels[area].zh),
      ),
      this.one(applicationId, `${tier}/outcomes/1`, '关键绩效指标'),
    ];
  }

  /** The SHA-256 of the file on a subject. */
  digest(subject: string): string {
    return this.fileOn(subject).sha256;
  }

  /** One piece of evidence on a clause. */
  one(applicationId: string, clause: string, subject: string): Evidence {
    const { sha256, size } = this.fileOn(subject);
    const title = `示例 ${subject}佐证`;
    return {
      id: uuidFrom(`demo evidence ${applicationId} ${clause} ${subject}`),
      clause,
      title,
      fileName: `${subject}.pdf`,
      mediaType: 'application/pdf',
      size,
      sha256,
    };
  }

  private fileOn(subject: string): Pick<Evidence, 'sha256' | 'size'> {
    const file = this.files.get(subject);
    if (file === undefined) throw new Error(`no evidence on ${subject}`);
    return file;
  }
}
