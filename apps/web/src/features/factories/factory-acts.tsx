import { type BodyOf, type FactoryView, registryContracts } from '@tidu/contracts';
import { Drawer } from 'antd';
import { useState } from 'react';
import { offersOn } from '../../api/actions.js';
import { useFactoryCommand } from '../../api/commands.js';
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
  const [act, setAct] = useState<Act | null>(null);
  const conversion = useConversion(factory.id);
  const give = useFactoryCommand(factory.id);
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
            onBody={(body: BodyOf<`/api/factories/{id}/${Act}`>) =>
              give.mutate({ type: act, body }, { onSuccess: () => setAct(null) })
            }
          />
        </Drawer>
      )}
    </div>
  );
}
