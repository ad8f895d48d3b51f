import {
  type BodyOf,
  type FactoryView,
  incidentKinds,
  incidentStates,
  registryContracts,
} from '@tidu/contracts';
import { Drawer } from 'antd';
import { useState } from 'react';
import { actionOn } from '../../api/actions.js';
import { useFactoryCommand } from '../../api/commands.js';
import { ActButton } from '../../design/act-button.js';
import { Facts } from '../../design/facts.js';
import { useSpeech } from '../../language/language.js';
import { CommandForm } from '../command-form/command-form.js';
import { factorySpecs } from './act-specs.js';

const CLOSE = 'close-incident';
const { names, bodies } = registryContracts.factory;

/** Accidents and acts of dishonesty (事故、失信) reported of a factory, the newest first, each with its way to be closed. */
export function Incidents({ factory }: { readonly factory: FactoryView }) {
  const { t, say } = useSpeech();
  const [closing, setClosing] = useState<string | null>(null);
  const give = useFactoryCommand(factory.id);
  const offer = actionOn(factory, CLOSE);
  const title = say(names[CLOSE]);
  return (
    <>
      {factory.incidents
        .toReversed()
        .map(({ id, kind, happenedOn, facts, source, reportedOn, actBy, settled }) => (
          <article key={id} className="panel stack tight">
            <div className="row spread">
              <h3>{t(`第 ${id} 号 · ${incidentKinds[kind].zh}`, `No. ${id}: ${incidentKinds[kind].en}`)}</h3>
              <span className="quiet">{say(incidentStates[settled])}</span>
            </div>
            <p>{facts}</p>
            <Facts
              rows={[
                [t('发生日期', 'Happened on'), happenedOn],
                [t('来源', 'Source'), source],
                [t('报告日期', 'Reported on'), reportedOn],
                ...(settled === 'open'
                  ? [[t('处理期限（平台默认）', 'Act by (platform default)'), actBy] as const]
                  : []),
              ]}
            />
            {settled === 'open' && offer !== undefined && (
              <div>
                <ActButton whyNot={offer.whyNot && say(offer.whyNot)} onClick={() => setClosing(id)}>
                  {title}
                </ActButton>
              </div>
            )}
          </article>
        ))}
      {closing !== null && (
        <Drawer open title={title} size={640} onClose={() => setClosing(null)}>
          <CommandForm
            spec={factorySpecs[CLOSE]}
            schema={bodies[CLOSE].omit({ incident: true })}
            title={title}
            pending={give.isPending}
            problem={give.error?.problem}
            onBody={(body: Omit<BodyOf<`/api/factories/{id}/close-incident`>, 'incident'>) =>
              give.mutate(
                { type: CLOSE, body: { ...body, incident: closing } },
                { onSuccess: () => setClosing(null) },
              )
            }
          />
        </Drawer>
      )}
    </>
  );
}
