import { type FactoryView, type Receipt, registryContracts } from '@tidu/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useState } from 'react';
import { offersOn } from '../../api/actions.js';
import { command } from '../../api/client.js';
import { type ApiProblem } from '../../api/problem.js';
import { useSpeech } from '../../language/language.js';
import { OfferedAct } from '../cases/offered-act.js';
import { CommandForm } from '../command-form/command-form.js';
import { factorySpecs } from './act-specs.js';
import { useConversion } from './use-conversion.js';

type Act = keyof typeof factorySpecs;

const contract = registryContracts.factory;

function isAct(type: string): type is Act {
  return type in factorySpecs;
}

/** What the reader can do about a factory, as the server offers it. */
export function FactoryActs({ factory }: { readonly factory: FactoryView }) {
  const { say } = useSpeech();
  const client = useQueryClient();
  const [act, setAct] = useState<Act | null>(null);
  const conversion = useConversion(factory.id);
  const give = useMutation<Receipt, ApiProblem, unknown>({
    mutationFn: (body) => command(`/factories/${factory.id}/${act ?? ''}`, body, factory.version),
    onSuccess: async () => {
      setAct(null);
      await client.invalidateQueries();
    },
  });
  const { primary, others } = offersOn('factory', factory);
  const offered = [primary, ...others, conversion.action].flatMap((action) => action ?? []);
  return (
    <div className="stack tight">
      {offered.map((action) => {
        const { type } = action;
        return (
          <OfferedAct
            key={type}
            action={action}
            name={isAct(type) ? contract.names[type] : undefined}
            about={{ factoryId: factory.id }}
            onAct={() => isAct(type) && setAct(type)}
          />
        );
      })}
      {act !== null && (
        <Drawer open title={say(contract.names[act])} size={640} onClose={() => setAct(null)}>
          <CommandForm
            key={act}
            spec={act === 'convert-title' ? conversion.spec : factorySpecs[act]}
            schema={contract.bodies[act]}
            title={say(contract.names[act])}
            pending={give.isPending}
            problem={give.error?.problem}
            context={{ choices: { campaignId: conversion.campaigns } }}
            onBody={(body) => give.mutate(body)}
          />
        </Drawer>
      )}
    </div>
  );
}
