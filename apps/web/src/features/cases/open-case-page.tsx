import { type BodyOf, type CasePlural } from '@tidu/contracts';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCreation } from '../../api/commands.js';
import { NotFound } from '../../app/not-found.js';
import { PageHead } from '../../design/page-head.js';
import { useSpeech } from '../../language/language.js';
import { type CaseKind, caseKindAt } from '../../presentation/case-kinds.js';
import { OpenAppeal } from './open/open-appeal.js';
import { OpenByForm } from './open/open-by-form.js';
import { OpenDraw } from './open/open-draw.js';
import { PublishNotice } from './open/publish-notice.js';

const route = getRouteApi('/in/cases/$plural/open');

/** Opens a case file (案卷) of a kind. */
export function OpenCasePage() {
  const { plural } = route.useParams();
  const kind = caseKindAt(plural);
  return kind === undefined ? <NotFound /> : <Opening key={plural} kind={kind} />;
}

function Opening({ kind }: { readonly kind: CaseKind }) {
  const { say } = useSpeech();
  const search = route.useSearch();
  const navigate = useNavigate();
  const { plural, opens, names } = kind.contract;
  const create = useCreation<`/api/${CasePlural}`>(`/api/${plural}`);
  const title = opens === null ? undefined : names[opens];
  if (opens === null || title === undefined) return <NotFound />;
  const props = {
    kind,
    search,
    title: say(title),
    pending: create.isPending,
    problem: create.error?.problem ?? null,
    onBody: (body: unknown) =>
      create.mutate(body as BodyOf<`/api/${CasePlural}`>, {
        onSuccess: ({ id }) => void navigate({ to: '/cases/$plural/$id', params: { plural, id } }),
      }),
  };
  return (
    <>
      <PageHead title={say(title)} sentence={say(kind.sentence)} />
      <div className="panel opening">
        {kind.name === 'draw' ? (
          <OpenDraw {...props} />
        ) : kind.name === 'notice' ? (
          <PublishNotice {...props} />
        ) : kind.name === 'appeal' ? (
          <OpenAppeal {...props} />
        ) : (
          <OpenByForm {...props} />
        )}
      </div>
    </>
  );
}
