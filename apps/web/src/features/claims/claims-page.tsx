import { type MemberRow } from '@tidu/contracts';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Facts } from '../../design/facts.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { useSpeech } from '../../language/language.js';
import { regionName } from '../../language/regions.js';
import { claims } from '../../session/accounts-api.js';
import { ReasonDialog } from '../colleagues/reason-dialog.js';

interface Judged {
  readonly row: MemberRow;
  readonly type: 'confirm-claim' | 'refuse-claim';
}

/** Enterprise accounts that wait to be verified in the reader's division (企业身份核实), the district first. */
export function ClaimsPage() {
  const { t } = useSpeech();
  const query = useQuery(claims());
  const [judged, setJudged] = useState<Judged | null>(null);
  const close = () => setJudged(null);
  const count = query.data?.length ?? 0;
  return (
    <>
      <PageHead
        title={t('企业身份核实', 'Enterprises to verify')}
        sentence={
          count === 0
            ? t('没有待核实的企业账号。', 'No account waits to be verified.')
            : t(
                `有 ${count} 个企业账号待核实；核实前它们可以填报，不能提交。`,
                `${count} accounts wait to be verified; until then they draft, and submit nothing.`,
              )
        }
      />
      <QueryView query={query}>
        {(rows) => (
          <div className="stack">
            {rows.map((row) => (
              <Claim key={row.id} row={row} onJudge={(type) => setJudged({ row, type })} />
            ))}
          </div>
        )}
      </QueryView>
      {judged?.type === 'confirm-claim' && (
        <ReasonDialog
          row={judged.row}
          type="confirm-claim"
          title={t(`核实 ${judged.row.name}`, `Verify ${judged.row.name}`)}
          note={t(
            '核实后该账号成为企业管理员；同一企业其他待核实的账号随即退回。',
            'The account becomes the administrator of its enterprise; other claims on the same enterprise are refused.',
          )}
          label={t('核对依据', 'What you checked')}
          act={t('核实企业身份', 'Verify')}
          onClose={close}
        />
      )}
      {judged?.type === 'refuse-claim' && (
        <ReasonDialog
          row={judged.row}
          type="refuse-claim"
          title={t(`不予核实 ${judged.row.name}`, `Refuse ${judged.row.name}`)}
          note={t(
            '该账号随即不能再使用，所填内容留存。',
            'The account is of no use any more; what it drafted is kept.',
          )}
          label={t('理由', 'Reason')}
          act={t('不予核实', 'Refuse')}
          onClose={close}
        />
      )}
    </>
  );
}

function Claim({
  row,
  onJudge,
}: {
  readonly row: MemberRow;
  readonly onJudge: (type: Judged['type']) => void;
}) {
  const { t, say } = useSpeech();
  return (
    <section className="panel stack tight">
      <h2>{row.name}</h2>
      <Facts
        rows={[
          [t('统一社会信用代码', 'Credit code'), row.enterprise],
          [t('账号', 'Account'), row.account],
          [t('所在地', 'Place'), say(regionName(row.place))],
        ]}
      />
      {row.contested && (
        <p>
          <strong>
            {t(
              '该企业已有其他账号：请核对究竟由谁经办。',
              'The enterprise has other accounts: check who acts for it.',
            )}
          </strong>
        </p>
      )}
      <div className="row">
        <Button type="primary" onClick={() => onJudge('confirm-claim')}>
          {t('核实', 'Verify')}
        </Button>
        <Button onClick={() => onJudge('refuse-claim')}>{t('不予核实', 'Refuse')}</Button>
      </div>
    </section>
  );
}
