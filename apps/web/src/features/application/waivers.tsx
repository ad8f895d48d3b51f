import { type Application, sectionNames } from '@tidu/contracts';
import { areaLabels } from '@tidu/criteria';
import { useSpeech } from '../../language/language.js';

/** The waivers asked for (豁免), where there are any. */
export function Waivers({ application: { sections } }: { readonly application: Application }) {
  const { t, say } = useSpeech();
  const asked = Object.entries(sections.waivers ?? {});
  if (asked.length === 0) return null;
  return (
    <section className="panel stack tight">
      <h2>{say(sectionNames.waivers)}</h2>
      {asked.map(([clause, { areas, reason }]) => (
        <div key={clause}>
          <span className="clause-id">{clause}</span>
          <p>
            {t('不覆盖：', 'Not covered: ')}
            {areas.map((area) => say(areaLabels[area])).join(t('、', ', '))}
          </p>
          <p className="prewrap">{reason}</p>
        </div>
      ))}
    </section>
  );
}
