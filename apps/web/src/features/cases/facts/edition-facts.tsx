import { type CaseViewOf } from '@tidu/contracts';
import { editionIds, editionIdentity } from '@tidu/criteria';
import { Facts } from '../../../design/facts.js';
import { useSpeech } from '../../../language/language.js';

/** An edition of the criteria (要素条件版本) as it was adopted, beside what is installed here. */
export function EditionFacts({ view }: { readonly view: CaseViewOf<'edition'> }) {
  const { t } = useSpeech();
  const { contentHash, documentNumber, inForceFrom, retiredFrom } = view.content;
  const installed = editionIds.includes(view.id) ? editionIdentity(view.id).contentHash : null;
  return (
    <section className="panel stack tight">
      <h2>{t('采用的内容', 'What was adopted')}</h2>
      <Facts
        rows={[
          [t('文号', 'Document'), documentNumber],
          [t('施行', 'In force from'), inForceFrom],
          [t('停用', 'Retired from'), retiredFrom ?? '—'],
          [
            t('内容哈希', 'Content hash'),
            <span key="h" className="hash">
              {contentHash}
            </span>,
          ],
          [
            t('本系统所载', 'Installed here'),
            installed === contentHash
              ? t('相同', 'the same')
              : t('不同，请核对系统版本', 'different; check the version installed'),
          ],
        ]}
      />
    </section>
  );
}
