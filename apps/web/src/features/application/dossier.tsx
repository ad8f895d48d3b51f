import { type Application } from '@tidu/contracts';
import { useSpeech } from '../../language/language.js';
import { EvidenceList } from '../evidence/evidence-list.js';
import { KpiTable } from '../kpis/kpi-table.js';
import {
  Declared,
  DeclaredAreas,
  DeclaredIntegrity,
  DeclaredMaturity,
  DeclaredProfile,
} from './declared-sections.js';
import { SelfAssessment } from './self-assessment.js';
import { Waivers } from './waivers.js';

/** The declaration (申报书) as the enterprise made it. */
export function Dossier({ application }: { readonly application: Application }) {
  const { t } = useSpeech();
  const { sections, campaign } = application;
  if (campaign === null) return null;
  const { profile, integrity, maturity, areas, kpis, 'self-assessment': findings } = sections;
  return (
    <div className="stack">
      <Declared section="profile">{profile && <DeclaredProfile profile={profile} />}</Declared>
      <Declared section="integrity">{integrity && <DeclaredIntegrity integrity={integrity} />}</Declared>
      <Declared section="maturity">{maturity && <DeclaredMaturity maturity={maturity} />}</Declared>
      <Declared section="areas">{areas && <DeclaredAreas declared={areas} />}</Declared>
      <Declared section="kpis">
        {kpis && (
          <KpiTable edition={campaign.edition} reports={kpis} main={campaign.interpretation.mainKpis} />
        )}
      </Declared>
      <Waivers application={application} />
      <Declared section="self-assessment">
        {findings && <SelfAssessment campaign={campaign} findings={findings} />}
      </Declared>
      <section className="panel stack tight">
        <h2>{t('佐证材料', 'Evidence')}</h2>
        <EvidenceList application={application} />
      </section>
    </div>
  );
}
