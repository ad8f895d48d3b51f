import { explain, type ProofNode } from '@tidu/criteria';
import { eventFact, roleNames, type Role } from '@tidu/domain';
import { type Manifest } from '../dossier/dossier.js';
import { type Words } from '../findings.js';
import { type History, type ReadEvent } from '../checks/history.js';
import { PAGE_STYLE } from './style.js';
import { PAGE_SCRIPT } from './script.js';

export interface Viewed {
  readonly manifest: Manifest;
  readonly checkpoint: string;
  readonly history: History;
}

/**
 * The dossier as one page that needs nothing else: a time line of all events, each with its data, and the why-tree of each
 * evaluation. Made from the events alone, so that whoever checks the dossier can make it again.
 */
export function renderViewer({ manifest, checkpoint, history }: Viewed): string {
  const events = history.inOrder();
  const { application, outcome } = manifest;
  const facts: [Words, string][] = [
    [{ zh: '申报编号', en: 'application' }, application],
    [{ zh: '级别', en: 'tier' }, outcome.tier ?? '—'],
    [{ zh: '阶段', en: 'phase' }, outcome.phase],
    [{ zh: '评价结果', en: 'evaluation' }, outcome.verdict ?? '—'],
    [{ zh: '证书编号', en: 'certificate' }, outcome.certificateNumber ?? '—'],
    [{ zh: '事件数', en: 'events' }, String(events.length)],
  ];
  const streams = [...history.streams()].map(([stream]) => stream);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escape(`卷宗 ${application}`)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>申报卷宗 <small>Dossier</small></h1>
<p>${both({
    zh: '本页只供查看，不作证明；请用核验程序核对卷宗文件。',
    en: 'This page shows and proves nothing: check the file with the verifier.',
  })}</p>
<dl>${facts.map(([name, value]) => `<div><dt>${both(name)}</dt><dd>${escape(value)}</dd></div>`).join('')}</dl>
</header>
<form aria-label="筛选 Filter"><label>${both({ zh: '序列', en: 'stream' })} <select id="stream"><option value="">全部 All</option>${streams
    .map((stream) => `<option>${escape(stream)}</option>`)
    .join(
      '',
    )}</select></label> <label>${both({ zh: '查找', en: 'find' })} <input id="find" type="search"></label></form>
<ol id="events">
${events.map(eventItem).join('\n')}
</ol>
<footer><h2>${both({ zh: '检查点', en: 'Checkpoint' })}</h2><pre>${escape(checkpoint)}</pre></footer>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

function eventItem(event: ReadEvent): string {
  const { sealed, type, data, metadata } = event;
  const why = whyTree(event);
  const name = eventFact(type) ?? { zh: type, en: type };
  const at = textIn(metadata, 'at') ?? new Date(sealed.recordedAt).toISOString();
  const role = roleNames[metadata['role'] as Role] as Words | undefined;
  const actor = `${role?.zh ?? ''} ${textIn(metadata, 'actor') ?? ''}`;
  return `<li id="e${sealed.index}" data-stream="${escape(sealed.stream)}"><details><summary><time datetime="${escape(at)}">${escape(chinaTime(at))}</time> <b>${both(name)}</b> <span>${escape(actor)}</span> <small>${escape(sealed.stream)} #${sealed.version}</small></summary>
${why}<details${why === '' ? ' open' : ''}><summary>${both({ zh: '原始数据', en: 'Raw data' })}</summary><pre>${escape(JSON.stringify(data, null, 2))}</pre></details>
<p><small>${both({ zh: '台账位置', en: 'place in the log' })} ${sealed.index} · ${escape(sealed.id)}</small></p></details></li>`;
}

function textIn(metadata: ReadEvent['metadata'], name: string): string | null {
  const value = metadata[name];
  return typeof value === 'string' ? value : null;
}

/** Times are shown as they are in China, without asking the machine where it stands. */
function chinaTime(instant: string): string {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) return instant;
  return new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}

function whyTree({ type, data }: ReadEvent): string {
  if (!type.endsWith('.eligibility-computed')) return '';
  const explained = explain((data as { readonly request?: unknown }).request);
  if (!explained.ok) return '';
  return `<section class="why"><h3>${both({ zh: '为什么', en: 'Why' })}</h3>${proofItem(explained.explanation.proof)}</section>`;
}

const marks = { met: '✓', waived: '✓', 'not-met': '✗', undetermined: '?' } as const;

function proofItem({ kind, id, text, verdict, reasons, inputs, parts }: ProofNode): string {
  const why = reasons.map(({ message }) => `<p>→ ${both(message)}</p>`).join('');
  const read = inputs
    .map(({ path, value }) => `<p><code>${escape(path)} = ${escape(JSON.stringify(value))}</code></p>`)
    .join('');
  const open = kind === 'verdict' || verdict === 'not-met' || verdict === 'undetermined' ? ' open' : '';
  return `<details class="${verdict}"${open}><summary>${marks[verdict]} ${escape(id)} ${escape(text.zh)}</summary>${why}${read}${parts.map(proofItem).join('')}</details>`;
}

const both = ({ zh, en }: Words): string => `${escape(zh)} <span lang="en">${escape(en)}</span>`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (char) => entities[char] ?? char);
}
