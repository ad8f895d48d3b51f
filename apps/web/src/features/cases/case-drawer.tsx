import { type CaseView } from '@tidu/contracts';
import { Drawer } from 'antd';
import { useCaseCommand } from '../../api/commands.js';
import { CommandForm } from '../command-form/command-form.js';
import { type CaseKind } from '../../presentation/case-kinds.js';
import { CommitSeedForm } from './draw/commit-seed-form.js';
import { RevealSeedForm } from './draw/reveal-seed-form.js';
import { FreezeForm } from './recommendation/freeze-form.js';
import { ReleaseForm } from './recommendation/release-form.js';
import { caseSpec } from './specs/index.js';
import { useFormContext } from './use-form-context.js';

interface Props {
  readonly kind: CaseKind;
  readonly view: CaseView;
  readonly type: string;
  readonly title: string;
  /** A body to begin with. */
  readonly initial?: Readonly<Record<string, unknown>>;
  readonly onClose: () => void;
}

/** The form of one act on a case file; it stays open with what was entered until the act has been recorded. */
export function CaseDrawer(props: Props) {
  return (
    <Drawer open title={props.title} size={680} onClose={props.onClose}>
      <ActForm {...props} />
    </Drawer>
  );
}

function ActForm({ kind, view, type, title, initial = {}, onClose }: Props) {
  const give = useCaseCommand(kind.contract.plural, view.id);
  const context = useFormContext(view);
  const own = {
    title,
    pending: give.isPending,
    problem: give.error?.problem ?? null,
    onBody: (body: unknown) => give.mutate({ type, body }, { onSuccess: onClose }),
  };
  const schema = kind.contract.bodies[type];
  if (view.kind === 'draw' && type === 'commit-seed') return <CommitSeedForm {...own} view={view} />;
  if (view.kind === 'draw' && type === 'reveal-seed') return <RevealSeedForm {...own} view={view} />;
  if (view.kind === 'recommendation' && type === 'freeze-list') return <FreezeForm {...own} view={view} />;
  if (view.kind === 'recommendation' && type === 'release-list') return <ReleaseForm {...own} view={view} />;
  return schema === undefined ? null : (
    <CommandForm
      {...own}
      initial={initial}
      spec={caseSpec(kind.name, type)}
      schema={schema}
      context={context}
    />
  );
}
