import { type CaseContentOf } from '@tidu/contracts';
import { useSpeech } from '../../../language/language.js';
import { unitName } from '../../../language/regions.js';

/** How much of its quota (名额) a unit has used, and how much is left, parts included. */
export function Quota({ state }: { readonly state: CaseContentOf<'recommendation'> }) {
  const { t, say } = useSpeech();
  const { terms, entries, released } = state;
  if (terms === null) return null;
  const all = [...released.flatMap((issue) => issue.entries), ...entries];
  const counted = all.filter(({ exemption }) => exemption === undefined);
  const exempt = all.length - counted.length;
  if (terms.quota === null) {
    return (
      <p className="quiet">
        {t(`本批次未设名额；已列入 ${all.length} 件。`, `No quota in this campaign; ${all.length} listed.`)}
      </p>
    );
  }
  const { max, parts } = terms.quota;
  const prefix = (unit: string) => unit.replace(/(00)+$/, '');
  const rows = [
    { unit: terms.unit, max, used: counted.length },
    ...parts.map((part) => ({
      ...part,
      used: counted.filter(({ city }) => city.startsWith(prefix(part.unit))).length,
    })),
  ];
  return (
    <section className="panel stack tight">
      <h2>{t('名额', 'Quota')}</h2>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t('推荐单位', 'Unit')}</th>
            <th scope="col" className="number">
              {t('名额', 'Quota')}
            </th>
            <th scope="col" className="number">
              {t('已用', 'Used')}
            </th>
            <th scope="col" className="number">
              {t('剩余', 'Left')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.unit}>
              <th scope="row">{say(unitName(row.unit))}</th>
              <td className="number">{row.max}</td>
              <td className="number">{row.used}</td>
              <td className="number">{row.max - row.used}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {exempt > 0 && (
        <p className="quiet">{t(`另有 ${exempt} 件不占名额。`, `${exempt} more do not count against it.`)}</p>
      )}
    </section>
  );
}
