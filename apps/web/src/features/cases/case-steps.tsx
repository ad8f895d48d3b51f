import { useSpeech } from '../../language/language.js';
import { type CaseKind } from '../../presentation/case-kinds.js';
import { phaseLabel } from './phase-labels.js';

/** The steps a file of the kind usually takes, and where this one stands; nothing where it left that way. */
export function CaseSteps({ kind, phase }: { readonly kind: CaseKind; readonly phase: string }) {
  const { t, say } = useSpeech();
  const at = kind.path.indexOf(phase);
  if (at === -1 || kind.path.length < 2) return null;
  return (
    <ol className="steps" aria-label={t('步骤', 'steps')}>
      {kind.path.map((step, index) => (
        <li
          key={step}
          className={index < at ? 'past' : index === at ? 'now' : ''}
          {...(index === at && { 'aria-current': 'step' as const })}
        >
          {say(phaseLabel(kind.name, step))}
        </li>
      ))}
    </ol>
  );
}
