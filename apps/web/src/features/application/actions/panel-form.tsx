import { type ExpertRow } from '@tidu/contracts';
import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { experts } from '../../../api/resources.js';
import { ActButton } from '../../../design/act-button.js';
import { QueryView } from '../../../design/query-view.js';
import { useSpeech } from '../../../language/language.js';
import { regionName } from '../../../language/regions.js';
import { type ActProps } from './act-props.js';
import { isTechnicalEnough, panelSizes } from './panel-size.js';

/** Seats the panel (专家组) from the pool. */
export function PanelForm(props: ActProps) {
  const query = useQuery(experts());
  return <QueryView query={query}>{(pool) => <Picker {...props} pool={pool} />}</QueryView>;
}

function Picker({ view, title, pending, onAct, pool }: ActProps & { readonly pool: readonly ExpertRow[] }) {
  const { t, say } = useSpeech();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const size = panelSizes[view.application.campaign?.tier ?? 'advanced'];
  const seats = pool.filter(({ id }) => chosen.includes(id));
  const whyNot =
    seats.length !== size
      ? t(`须选 ${size} 人，已选 ${seats.length} 人。`, `Choose ${size}; ${seats.length} chosen.`)
      : isTechnicalEnough(seats)
        ? null
        : t('技术专家不少于三分之二。', 'At least two thirds must be technical experts.');
  const submit = () =>
    onAct({
      type: 'assign-panel',
      body: { seats: seats.map(({ id, specialty }) => ({ expert: id, specialty })) },
    });
  return (
    <div className="stack">
      <p className="quiet">
        {t(
          `本级专家组 ${size} 人，技术专家不少于三分之二（平台默认）。`,
          `The panel of this tier has ${size} experts, at least two thirds of them technical (platform default).`,
        )}
      </p>
      <Checkbox.Group value={[...chosen]} onChange={setChosen} style={{ width: '100%' }}>
        <ul className="proof-rows" style={{ width: '100%' }}>
          {pool.map(({ id, name, specialty, region }) => (
            <li key={id}>
              <Checkbox value={id}>
                {name}{' '}
                <span className="quiet">
                  {specialty === 'technical' ? t('技术', 'technical') : t('管理', 'management')}
                  {region !== null && ` · ${say(regionName(region))}`}
                </span>
              </Checkbox>
            </li>
          ))}
        </ul>
      </Checkbox.Group>
      <div>
        <ActButton type="primary" loading={pending} onClick={submit} whyNot={whyNot}>
          {title}
        </ActButton>
      </div>
    </div>
  );
}
