import { type Action, type DrawPurpose, drawPurposeNames } from '@tidu/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { actionOn } from '../../../api/actions.js';
import { applicationOf, caseOf } from '../../../api/resources.js';
import { ActButton } from '../../../design/act-button.js';
import { Facts } from '../../../design/facts.js';
import { ProblemNotice } from '../../../design/problem-notice.js';
import { QueryView } from '../../../design/query-view.js';
import { useSpeech } from '../../../language/language.js';
import { targetOf } from '../leads-to.js';
import { type OpeningProps } from './opening-props.js';

/** Opens a draw (专家抽取) for the application or the appeal from whose page one comes. */
export function OpenDraw(props: OpeningProps) {
  const { appealId, applicationId } = props.search;
  if (appealId !== undefined && applicationId !== undefined)
    return <ForAppeal {...props} id={appealId} applicationId={applicationId} />;
  if (applicationId !== undefined) return <ForApplication {...props} id={applicationId} />;
  return <Elsewhere />;
}

function Elsewhere() {
  const { t } = useSpeech();
  return (
    <p>
      {t(
        '抽取从所涉的申报或复核案卷发起：打开该件，选择“发起抽取”。',
        'A draw is opened from the application or the appeal it is for: go there and choose “Open a draw”.',
      )}{' '}
      <Link to="/applications">{t('申报列表', 'Applications')}</Link>
      {t('、', ', ')}
      <Link to="/cases/$plural" params={{ plural: 'appeals' }}>
        {t('复核案卷', 'Appeals')}
      </Link>
    </p>
  );
}

function ForApplication({ id, ...props }: OpeningProps & { readonly id: string }) {
  const query = useQuery(applicationOf(id));
  return (
    <QueryView query={query}>
      {(view) => (
        <Drawing
          {...props}
          target={{ kind: 'application', id }}
          of={view.application.factory?.name ?? ''}
          offer={actionOn(view, 'open-draw')}
        />
      )}
    </QueryView>
  );
}

function ForAppeal({
  id,
  applicationId,
  ...props
}: OpeningProps & { readonly id: string; readonly applicationId: string }) {
  const query = useQuery(caseOf('appeals', id));
  return (
    <QueryView query={query}>
      {(view) => (
        <Drawing
          {...props}
          target={{ kind: 'appeal', id, applicationId }}
          of={view.title}
          offer={actionOn(view, 'open-draw')}
        />
      )}
    </QueryView>
  );
}

function isPurpose(given: unknown): given is DrawPurpose {
  return typeof given === 'string' && given in drawPurposeNames;
}

/** What is drawn for and why, as the server offers it, with the button or the reason why not. */
function Drawing({
  title,
  pending,
  problem,
  onBody,
  target,
  of,
  offer,
}: OpeningProps & {
  readonly target: unknown;
  readonly of: string;
  readonly offer: Action | undefined;
}) {
  const { t, say } = useSpeech();
  const purpose = offer?.leadsTo?.given?.['purpose'];
  const elsewhere = offer?.leadsTo && offer.whyNot !== null ? targetOf(offer.leadsTo) : null;
  const notNow = t('这一件现在不需要抽取专家。', 'No experts are to be drawn for it now.');
  const whyNot = offer === undefined ? notNow : offer.whyNot && say(offer.whyNot);
  return (
    <div className="stack">
      {problem !== null && <ProblemNotice problem={problem} />}
      <Facts
        rows={[
          [t('为哪一件抽取', 'Drawn for'), of],
          ...(isPurpose(purpose) ? [[t('目的', 'Purpose'), say(drawPurposeNames[purpose])] as const] : []),
        ]}
      />
      <div className="row">
        <ActButton
          type="primary"
          loading={pending}
          whyNot={whyNot}
          onClick={() => onBody({ target, purpose })}
        >
          {title}
        </ActButton>
        {elsewhere && <Link {...elsewhere}>{t('前往办理', 'Go there')}</Link>}
      </div>
    </div>
  );
}
