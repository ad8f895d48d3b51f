import { type BodyOf, type ObjectionReceipt, objectionBody, type Problem } from '@tidu/contracts';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { sendOnce } from '../../api/client.js';
import { type ApiProblem, asProblem } from '../../api/problem.js';
import { useEvery } from '../../api/lists.js';
import { notices } from '../../api/resources.js';
import { Facts } from '../../design/facts.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { chinaMinute } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { CommandForm } from '../command-form/command-form.js';
import { type FormSpec } from '../command-form/field.js';

const route = getRouteApi('/public/notices/$id/object');

const objections = '/api/public/notices/{id}/objections';

const spec: FormSpec = {
  note: {
    zh: '异议须实名。您的身份加密保存，只有处理部门可以看到，不会转给企业；异议内容会转给企业核实，请勿在内容中写出姓名。',
    en: 'Objections are by name. Who you are is kept encrypted, for the handling authority alone, and never passed on; what you say is passed on to the enterprise, so name nobody in it.',
  },
  fields: [
    { kind: 'text', path: 'objector.name', label: { zh: '姓名', en: 'Name' } },
    {
      kind: 'text',
      path: 'objector.contact',
      label: { zh: '联系方式', en: 'Contact' },
      help: { zh: '电话或电子邮箱，用于核实和答复。', en: 'Telephone or e-mail, to check and to answer.' },
    },
    {
      kind: 'text',
      path: 'objector.organisation',
      label: { zh: '单位', en: 'Organisation' },
      empty: 'absent',
    },
    {
      kind: 'text',
      path: 'objector.idDocumentLast4',
      label: { zh: '证件号码后四位', en: 'Last four characters of your document' },
      empty: 'absent',
    },
    { kind: 'choice', path: 'applicationId', label: { zh: '针对哪一件', en: 'Against which one' } },
    {
      kind: 'words',
      path: 'statement',
      label: { zh: '异议内容与依据', en: 'The objection, and what it rests on' },
    },
    { kind: 'files', path: 'evidence', label: { zh: '佐证材料', en: 'Files' }, empty: 'list' },
    {
      kind: 'flag',
      path: 'signed',
      label: { zh: '以上内容属实，我愿实名负责', en: 'This is true, and I answer for it by name' },
    },
  ],
};

/** The form by which anybody objects to an item of a public notice (公示异议), without an account. */
export function ObjectPage() {
  const { id } = route.useParams();
  const { application } = route.useSearch();
  const { t } = useSpeech();
  const query = useEvery(notices({ noticeId: id }));
  const file = useMutation<ObjectionReceipt, ApiProblem, BodyOf<typeof objections>>({
    mutationFn: (body) => sendOnce(objections, { id }, body),
  });
  if (file.data !== undefined) return <Filed receipt={file.data} />;
  const problem: Problem | null = file.error === null ? null : asProblem(file.error);
  return (
    <>
      <PageHead
        title={t('提出异议', 'Object')}
        sentence={t(
          '公示期内任何人可以实名提出异议；所涉一项随即暂停，核实答复后继续。',
          'While the notice runs anybody may object by name; the item stops at once and goes on once it is answered.',
        )}
        action={<Link to="/public/notices">{t('返回公示', 'Back to the notices')}</Link>}
      />
      <QueryView query={query}>
        {(items) => {
          if (items.length === 0)
            return <p>{t('该公示已结束，不再受理异议。', 'This notice is over; objections are closed.')}</p>;
          const choices = Object.fromEntries(
            items.map((item) => {
              const text = `${item.factoryName} · ${item.enterpriseName}`;
              return [item.applicationId, { zh: text, en: text }];
            }),
          );
          return (
            <div className="panel opening">
              <CommandForm
                spec={spec}
                schema={objectionBody}
                title={t('提交异议', 'File the objection')}
                pending={file.isPending}
                problem={problem}
                initial={{ applicationId: application ?? items[0]?.applicationId }}
                context={{ choices: { applicationId: choices }, uploadTo: `/api/public/notices/${id}/files` }}
                onBody={(body) => file.mutate(body)}
              />
            </div>
          );
        }}
      </QueryView>
    </>
  );
}

function Filed({ receipt }: { readonly receipt: ObjectionReceipt }) {
  const { t } = useSpeech();
  return (
    <>
      <PageHead
        title={t('异议已收到', 'The objection is received')}
        sentence={t(
          `该项公示已暂停，处理部门将在 ${receipt.answerDueOn} 前答复。请记下编号。`,
          `The item has stopped; the handling authority answers by ${receipt.answerDueOn}. Keep the number.`,
        )}
        action={<Link to="/public/notices">{t('返回公示', 'Back to the notices')}</Link>}
      />
      <section className="panel opening">
        <Facts
          rows={[
            [t('异议编号', 'Number'), receipt.objectionId],
            [t('收到时间', 'Received'), chinaMinute(receipt.filedAt)],
            [t('答复期限', 'Answer due'), receipt.answerDueOn],
          ]}
        />
      </section>
    </>
  );
}
