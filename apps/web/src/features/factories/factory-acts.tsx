import { type BodyOf, type FactoryView, registryContracts } from '@tidu/contracts';
import { useNavigate } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { isOffered } from '../../api/actions.js';
import { useFactoryCommand } from '../../api/commands.js';
import { useEvery } from '../../api/lists.js';
import { mayOpen } from '../../api/openings.js';
import { campaigns } from '../../api/resources.js';
import { useMe } from '../../api/session.js';
import { useSpeech } from '../../language/language.js';
import { OfferedAct } from '../cases/offered-act.js';
import { CommandForm } from '../command-form/command-form.js';
import { factorySpecs } from './act-specs.js';

type Act = keyof typeof factorySpecs;

const factoryActs = Object.keys(factorySpecs) as readonly Act[];

const contract = registryContracts.factory;

/** What the reader can do about a factory: report a change, or, as an authority, convert a title, report an incident, open a case. */
export function FactoryActs({ factory }: { readonly factory: FactoryView }) {
  const { t, say } = useSpeech();
  const me = useMe();
  const navigate = useNavigate();
  const [act, setAct] = useState<Act | null>(null);
  const converts = isOffered(factory, 'convert-title');
  const offered = useEvery(campaigns(), converts);
  const give = useFactoryCommand(factory.id);
  const open = (plural: string) =>
    void navigate({ to: '/cases/$plural/open', params: { plural }, search: { factoryId: factory.id } });
  const terms = offered.data ?? [];
  return (
    <div className="stack tight">
      {mayOpen(me, 'change') && factory.title !== null && (
        <Button onClick={() => open('changes')}>{t('报告重大变化', 'Report a change')}</Button>
      )}
      {factoryActs.map((type) => {
        const action = factory.actions.find((offer) => offer.type === type);
        return (
          action && (
            <OfferedAct key={type} action={action} name={contract.names[type]} onAct={() => setAct(type)} />
          )
        );
      })}
      {mayOpen(me, 'revocation') && factory.title !== null && (
        <Button onClick={() => open('revocations')}>{t('撤销立案', 'Open a revocation')}</Button>
      )}
      {act !== null && (
        <Drawer open title={say(contract.names[act])} size={640} onClose={() => setAct(null)}>
          <CommandForm
            key={act}
            spec={factorySpecs[act]}
            schema={contract.bodies[act]}
            title={say(contract.names[act])}
            pending={give.isPending}
            problem={give.error?.problem}
            context={{ choices: { campaignId: Object.fromEntries(terms.map(({ id, name }) => [id, name])) } }}
            onBody={(body: BodyOf<`/api/factories/{id}/${Act}`>) =>
              give.mutate({ type: act, body }, { onSuccess: () => setAct(null) })
            }
          />
        </Drawer>
      )}
    </div>
  );
}
