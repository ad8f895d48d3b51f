import { type FactoryRow, type Receipt, registryContracts } from '@tidu/contracts';
import { type Tier } from '@tidu/criteria';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { command } from '../../api/client.js';
import { type ApiProblem } from '../../api/problem.js';
import { campaigns } from '../../api/resources.js';
import { useMe } from '../../api/session.js';
import { useSpeech } from '../../language/language.js';
import { CommandForm } from '../command-form/command-form.js';
import { factorySpecs } from './act-specs.js';

type Act = keyof typeof factorySpecs;

const national: ReadonlySet<Tier> = new Set(['excellent', 'pioneer']);
const contract = registryContracts.factory;

/** What the reader can do about a factory: report a change, or, as an authority, convert a title, report an incident, open a case. */
export function FactoryActs({ factory }: { readonly factory: FactoryRow }) {
  const { t, say } = useSpeech();
  const { role } = useMe();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [act, setAct] = useState<Act | null>(null);
  const isAuthority = ['district', 'city', 'province', 'group', 'miit'].includes(role);
  const offered = useQuery({ ...campaigns(), enabled: isAuthority });
  const give = useMutation<Receipt, ApiProblem, unknown>({
    mutationFn: (body) => command(`/factories/${factory.id}/${act ?? ''}`, body, factory.version),
    onSuccess: async () => {
      setAct(null);
      await client.invalidateQueries();
    },
  });
  const open = (plural: string) =>
    void navigate({ to: '/cases/$plural/open', params: { plural }, search: { factoryId: factory.id } });
  const converts = role === 'miit' || role === 'province' || role === 'city' || role === 'group';
  const terms = (offered.data ?? []).filter(({ tier }) => national.has(tier) === (role === 'miit'));
  return (
    <div className="stack tight">
      {role === 'enterprise' && factory.title !== null && (
        <Button onClick={() => open('changes')}>{t('报告重大变化', 'Report a change')}</Button>
      )}
      {converts && (
        <Button onClick={() => setAct('convert-title')}>{say(contract.names['convert-title'])}</Button>
      )}
      {isAuthority && factory.title !== null && (
        <Button onClick={() => setAct('report-incident')}>{say(contract.names['report-incident'])}</Button>
      )}
      {converts && factory.title !== null && (
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
            onBody={(body) => give.mutate(body)}
          />
        </Drawer>
      )}
    </div>
  );
}
