import { type Application, type SectionName } from '@tidu/contracts';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { draftOf } from '../../api/resources.js';
import { useSpeech } from '../../language/language.js';
import { type Step, stepGroupsOf, stepsOf, stepText } from '../../presentation/declaration-steps.js';
import { isOptional, openSteps, stateOf, type StepState, stepStateNames } from './completeness.js';

/** Which steps have something entered that is not saved yet. */
export function useDrafted(application: Application, isOwn: boolean): (step: Step) => boolean {
  const sections = isOwn
    ? stepsOf(application).filter((step): step is SectionName & Step => step !== 'evidence')
    : [];
  const drafts = useQueries({ queries: sections.map((section) => draftOf(application.id, section)) });
  return (step) => drafts[sections.findIndex((each) => each === step)]?.data?.current != null;
}

/** How much of the declaration is done, as a bar and in numbers. */
export function ProgressBar({
  application,
  hasDraft,
}: {
  readonly application: Application;
  readonly hasDraft: (step: Step) => boolean;
}) {
  const { t } = useSpeech();
  const steps = stepsOf(application);
  const open = openSteps(application, hasDraft);
  const count = (...states: readonly StepState[]) =>
    steps.filter((step) => states.includes(stateOf(application, step, hasDraft(step)))).length;
  const done = steps.length - open.length;
  const share = (part: number) => `${(part / steps.length) * 100}%`;
  return (
    <div className="progress">
      <div className="progress-track" aria-hidden="true">
        <span className="done" style={{ width: share(done) }} />
        <span className="in-progress" style={{ width: share(count('in-progress')) }} />
        <span className="faulty" style={{ width: share(count('faulty', 'to-correct')) }} />
      </div>
      <span className="quiet">
        {t(`${done} / ${steps.length} 节完成`, `${done} of ${steps.length} done`)}
      </span>
    </div>
  );
}

/** The sections of the declaration under the parts of the form, each with its state. */
export function SectionList({
  application,
  hasDraft,
  current,
  withHints = false,
}: {
  readonly application: Application;
  readonly hasDraft: (step: Step) => boolean;
  readonly current?: Step;
  readonly withHints?: boolean;
}) {
  const { t, say } = useSpeech();
  const { id } = application;
  return (
    <nav className="section-list" aria-label={t('申报书各节', 'Sections of the declaration')}>
      {stepGroupsOf(application).map(({ title, steps }) => (
        <section key={title.zh}>
          <h2>{say(title)}</h2>
          <ul>
            {steps.map((step) => {
              const state = stateOf(application, step, hasDraft(step));
              const optional = state === 'not-started' && isOptional(application, step);
              const text = stepText(application, step);
              const content = (
                <>
                  <span>
                    {say(text.title)}
                    {withHints && <small className="quiet">{say(text.hint)}</small>}
                  </span>
                  <span className={`state ${state}`}>
                    {optional ? t('可不填', 'optional') : say(stepStateNames[state])}
                  </span>
                </>
              );
              const isHere = step === current ? ('page' as const) : undefined;
              return (
                <li key={step}>
                  {step === 'evidence' ? (
                    <Link to="/applications/$id/evidence" params={{ id }} aria-current={isHere}>
                      {content}
                    </Link>
                  ) : (
                    <Link
                      to="/applications/$id/declare/$section"
                      params={{ id, section: step }}
                      aria-current={isHere}
                    >
                      {content}
                    </Link>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </nav>
  );
}
