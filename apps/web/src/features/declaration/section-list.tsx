import { type ApplicationView, type DeclarationStepName } from '@tidu/contracts';
import { useQueries } from '@tanstack/react-query';
import { draftOf } from '../../api/resources.js';
import { useSpeech } from '../../language/language.js';
import {
  type HasDraft,
  openSteps,
  stateOf,
  stepGroupsOf,
  type StepState,
  stepStateNames,
  stepText,
} from './completeness.js';
import { StepLink } from './step-link.js';

/** Which steps have something entered that is not saved yet. */
export function useDrafted(view: ApplicationView, isOwn: boolean): HasDraft {
  const sections = isOwn
    ? view.declaration.map(({ step }) => step).filter((step) => step !== 'evidence')
    : [];
  const drafts = useQueries({ queries: sections.map((section) => draftOf(view.application.id, section)) });
  return (step) => drafts[sections.findIndex((each) => each === step)]?.data?.current != null;
}

interface Props {
  readonly view: ApplicationView;
  readonly hasDraft: HasDraft;
}

/** How much of the declaration is done, as a bar and in numbers. */
export function ProgressBar({ view, hasDraft }: Props) {
  const { t } = useSpeech();
  const all = view.declaration.length;
  const done = all - openSteps(view, hasDraft).length;
  const count = (state: StepState) =>
    view.declaration.filter((one) => stateOf(one, hasDraft) === state).length;
  const share = (part: number) => `${(part / all) * 100}%`;
  return (
    <div className="progress">
      <div className="progress-track" aria-hidden="true">
        <span className="done" style={{ width: share(done) }} />
        <span className="in-progress" style={{ width: share(count('in-progress')) }} />
        <span className="faulty" style={{ width: share(count('to-correct')) }} />
      </div>
      <span className="quiet">{t(`${done} / ${all} 节完成`, `${done} of ${all} done`)}</span>
    </div>
  );
}

/** The sections of the declaration under the parts of the form, each with its state. */
export function SectionList({
  view,
  hasDraft,
  current,
  withHints = false,
}: Props & { readonly current?: DeclarationStepName; readonly withHints?: boolean }) {
  const { t, say } = useSpeech();
  const { campaign, id } = view.application;
  if (campaign === null) return null;
  return (
    <nav className="section-list" aria-label={t('申报书各节', 'Sections of the declaration')}>
      {stepGroupsOf(view, campaign).map(({ title, steps }) => (
        <section key={title.zh}>
          <h2>{say(title)}</h2>
          <ul>
            {steps.map((one) => {
              const { step } = one;
              const state = stateOf(one, hasDraft);
              const isOptional = state === 'not-started' && !one.isOpen;
              const text = stepText(campaign, step);
              return (
                <li key={step}>
                  <StepLink id={id} step={step} isHere={step === current}>
                    <span>
                      {say(text.title)}
                      {withHints && <small className="quiet">{say(text.hint)}</small>}
                    </span>
                    <span className={`state ${state}`}>
                      {isOptional ? t('可不填', 'optional') : say(stepStateNames[state])}
                    </span>
                  </StepLink>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </nav>
  );
}
