import { type Application, type ApplicationView, sectionContent, type SectionName } from '@tidu/contracts';
import { tierLabels } from '@tidu/criteria';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { command, read } from '../../api/client.js';
import { useEvery } from '../../api/lists.js';
import { asProblem } from '../../api/problem.js';
import { applications } from '../../api/resources.js';
import { useSpeech } from '../../language/language.js';
import { editorOf, faultsIn } from './section-editors.js';

interface Copied {
  readonly taken: number;
  readonly left: number;
}

/** Copies what an earlier application of the enterprise declared into the sections that are still empty. */
export function CopyEarlier({ view }: { readonly view: ApplicationView }) {
  const { application } = view;
  const { t, say } = useSpeech();
  const client = useQueryClient();
  const own = useEvery(applications({}));
  const [chosen, setChosen] = useState<string | null>(null);
  const [isCopying, setCopying] = useState(false);
  const [outcome, setOutcome] = useState<Copied | string | null>(null);
  const earlier = (own.data ?? []).filter(({ id }) => id !== application.id);
  if (earlier.length === 0) return null;

  async function copy(id: string): Promise<void> {
    setCopying(true);
    try {
      const { application: source } = await read('/api/applications/{id}', { id });
      setOutcome(await copySections(source, view, t));
    } catch (error) {
      const { message } = asProblem(error);
      setOutcome(say(message));
    } finally {
      setCopying(false);
      void client.invalidateQueries();
    }
  }

  return (
    <section className="stack tight">
      <h2>{t('从以往申报复制', 'Copy from an earlier application')}</h2>
      <p className="quiet">
        {t(
          '只填入还空着的节；信用和自评须重新填写。',
          'Only empty sections are filled; credit and self-assessment are asked anew.',
        )}
      </p>
      <Select
        aria-label={t('以往申报', 'Earlier application')}
        style={{ width: '100%' }}
        placeholder={t('选择以往申报', 'Choose one')}
        value={chosen}
        onChange={(id: string) => setChosen(id)}
        options={earlier.map(({ id, factoryName, tier, submittedAt }) => ({
          value: id,
          label: `${factoryName} ${say(tierLabels[tier])} ${submittedAt?.slice(0, 10) ?? ''}`,
        }))}
      />
      <div>
        <Button
          disabled={chosen === null}
          loading={isCopying}
          onClick={() => {
            if (chosen !== null) void copy(chosen);
          }}
        >
          {t('复制到空节', 'Copy into empty sections')}
        </Button>
      </div>
      {outcome !== null && (
        <p role="status">
          {typeof outcome === 'string'
            ? outcome
            : t(
                `已复制 ${outcome.taken} 节${outcome.left > 0 ? `；${outcome.left} 节不适用于本级，未复制` : ''}。请逐节核对。`,
                `${outcome.taken} sections copied${outcome.left > 0 ? `; ${outcome.left} do not fit this tier` : ''}. Check each.`,
              )}
        </p>
      )}
    </section>
  );
}

/** What must be said anew for each application, or belongs to one alone. */
const never: readonly SectionName[] = ['integrity', 'self-assessment', 'waivers', 'replies', 'attachments'];

async function copySections(
  source: Application,
  { application: target, declaration }: ApplicationView,
  t: (zh: string, en: string) => string,
): Promise<Copied> {
  let [taken, left] = [0, 0];
  for (const { step: section } of declaration) {
    if (section === 'evidence' || never.includes(section)) continue;
    if (target.sections[section] !== undefined || source.sections[section] === undefined) continue;
    const editor = editorOf(section);
    const content = editor.contentOf(editor.draftOf(source), target);
    const parsed = sectionContent.safeParse({ section, content, seen: 0 });
    const isSound = target.campaign !== null && faultsIn(section, content, target.campaign, t).size === 0;
    if (!parsed.success || !isSound) left += 1;
    else {
      await command('/api/applications/{id}/declare-section', { id: target.id }, parsed.data);
      taken += 1;
    }
  }
  return { taken, left };
}
