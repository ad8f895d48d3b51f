import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Input } from 'antd';
import { ApiProblem } from '../../api/problem.js';
import { certificateOf } from '../../api/resources.js';
import { Facts } from '../../design/facts.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { TierGlyph } from '../../design/tier-glyph.js';
import { useSpeech } from '../../language/language.js';
import { industryText, regionName } from '../../language/regions.js';
import { titleStatusNames } from './title-status.js';

const route = getRouteApi('/public/certificate');

/** Checks a certificate (证书查验) by its number, without sign-in. */
export function CertificatePage() {
  const { t } = useSpeech();
  const { number } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHead
        title={t('证书查验', 'Certificate check')}
        sentence={t(
          '输入证书编号，查看它是否由本平台颁发、现在是否有效。',
          'Enter a certificate number to see whether it was issued here and is in force.',
        )}
      />
      <div className="stack field-width">
        <Input.Search
          key={number ?? ''}
          size="large"
          enterButton={t('查验', 'Check')}
          defaultValue={number ?? ''}
          aria-label={t('证书编号', 'Certificate number')}
          placeholder="X2026-44-0123456789"
          onSearch={(entered) =>
            void navigate({ search: entered.trim() === '' ? {} : { number: entered.trim() } })
          }
        />
        {number !== undefined && <Finding number={number} />}
      </div>
    </>
  );
}

function Finding({ number }: { readonly number: string }) {
  const { t, say } = useSpeech();
  const query = useQuery(certificateOf(number));
  if (query.error instanceof ApiProblem && query.error.problem.status === 404) {
    return (
      <p role="status">
        {t(
          `没有编号为 ${number} 的证书，请核对编号。`,
          `There is no certificate ${number}; check the number.`,
        )}
      </p>
    );
  }
  return (
    <QueryView query={query}>
      {(title) => (
        <section className="panel stack">
          <Facts
            rows={[
              [t('状态', 'State'), <strong key="status">{say(titleStatusNames[title.status])}</strong>],
              [t('工厂', 'Factory'), title.factoryName],
              [t('企业', 'Enterprise'), title.enterpriseName],
              [t('级别', 'Tier'), <TierGlyph key="tier" tier={title.tier} />],
              [t('地区', 'Province'), say(regionName(title.province))],
              [t('行业', 'Industry'), say(industryText(title.industry))],
              [t('证书编号', 'Certificate'), title.certificateNumber],
              [
                t('有效期', 'Valid'),
                t(`${title.validFrom} 至 ${title.validUntil}`, `${title.validFrom} to ${title.validUntil}`),
              ],
              ...(title.endedOn === null
                ? []
                : [[t('失效日', 'Ended on'), title.endedOn] satisfies [string, string]]),
              ...(title.replacedBy === null
                ? []
                : [[t('现行证书', 'Replaced by'), title.replacedBy] satisfies [string, string]]),
            ]}
          />
        </section>
      )}
    </QueryView>
  );
}
