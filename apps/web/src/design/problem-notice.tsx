import { type Problem } from '@tidu/contracts';
import { useEffect, useRef } from 'react';
import { type Bilingual, useSpeech } from '../language/language.js';

export interface Fault {
  /** The id of the field to go to, where the page has one. */
  readonly field?: string;
  readonly message: Bilingual;
}

/** What was refused and why, on top of the page, with the focus and a way to each field. */
export function ErrorSummary({
  title,
  faults,
}: {
  readonly title: Bilingual;
  readonly faults: readonly Fault[];
}) {
  const { t, say } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [title, faults]);
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>
        {t('有问题：', 'There is a problem: ')}
        {say(title)}
      </h2>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ field, message }) => (
            <li key={`${field ?? ''}${message.zh}`}>
              {field === undefined ? say(message) : <a href={`#${field}`}>{say(message)}</a>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const noFields = () => undefined;

/** A refusal of the server as an error summary. `fieldOf` finds the field of a fault by its path. */
export function ProblemNotice({
  problem,
  fieldOf = noFields,
}: {
  readonly problem: Problem;
  readonly fieldOf?: (path: string) => string | undefined;
}) {
  const faults = (problem.issues ?? []).map(({ path, message }) => {
    const field = fieldOf(path);
    return field === undefined ? { message } : { field, message };
  });
  const title =
    problem.code === 'version-conflict'
      ? {
          zh: '刚才有人先作了改动，您的操作没有执行。页面已更新，请核对后再试。',
          en: 'Somebody else changed this first; your act was not carried out. The page is up to date now: check it and try again.',
        }
      : problem.message;
  return <ErrorSummary title={title} faults={faults} />;
}
