import { type InputIssue, issue } from '../../core/refusal.js';
import { attachmentsAsked } from '../../form/attachments.js';
import { type Evidence } from '../declaration.js';
import { type Application } from '../state.js';

/** Whether a file may stand in a place of the form: its clause, kind, size, and how many there are. */
export function attachmentFaults(
  { clause, mediaType, size }: Pick<Evidence, 'clause' | 'mediaType' | 'size'>,
  id: string,
  { campaign, factory, evidence }: Application,
): InputIssue[] {
  if (campaign === null || factory === null) return [];
  const slot = attachmentsAsked(campaign.tier, factory).find((each) => each.id === id);
  if (slot === undefined) return [issue('$.slot', '申报书没有此附件。', 'The form has no such attachment.')];
  const { label, mediaTypes, maxBytes, maxFiles } = slot;
  const attached = Object.values(evidence).filter((one) => one.slot === id).length;
  const mebibytes = maxBytes / 1024 / 1024;
  const checks: readonly (readonly [boolean, string, string, string])[] = [
    [
      clause !== slot.clause,
      '$.clause',
      `“${label.zh}”对应条款 ${slot.clause}`,
      `“${label.en}” supports clause ${slot.clause}`,
    ],
    [
      !mediaTypes.includes(mediaType),
      '$.mediaType',
      `“${label.zh}”不接受这种文件`,
      `“${label.en}” does not take this kind of file`,
    ],
    [
      size > maxBytes,
      '$.size',
      `“${label.zh}”每个文件不超过 ${mebibytes} MB`,
      `a file of “${label.en}” has at most ${mebibytes} MB`,
    ],
    [
      attached >= maxFiles,
      '$.slot',
      `“${label.zh}”最多 ${maxFiles} 个文件`,
      `“${label.en}” takes at most ${maxFiles} files`,
    ],
  ];
  return checks.flatMap(([isWrong, path, zh, en]) => (isWrong ? [issue(path, `${zh}。`, `${en}.`)] : []));
}
