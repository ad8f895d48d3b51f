import { type CaseContentOf, type CaseViewOf, seatsInYear, specialtyNames } from '@tidu/contracts';
import { type Area, areaLabels } from '@tidu/criteria';
import { Button, Table } from 'antd';
import { mayDo } from '../../../api/actions.js';
import { useDemoTime } from '../../../api/demo-time.js';
import { chinaDayOf } from '../../../language/formats.js';
import { useSpeech } from '../../../language/language.js';
import { regionName } from '../../../language/regions.js';
import { type OnAct } from '../act-form-props.js';
import { stateOf } from './pooled-state.js';
import { useExpertNames } from '../../application/use-expert-names.js';

type Pooled = CaseContentOf<'expert-pool'>['experts'][string];

function isArea(field: string): field is Area {
  return field in areaLabels;
}

/** The experts of a pool (专家库), each with what speaks for and against a seat. */
export function PoolFacts({
  view,
  onAct,
}: {
  readonly view: CaseViewOf<'expert-pool'>;
  readonly onAct: OnAct;
}) {
  const { t, say } = useSpeech();
  const nameOf = useExpertNames();
  const { experts } = view.content;
  const today = chinaDayOf(useDemoTime() ?? new Date());
  return (
    <section className="stack tight">
      <h2>{t(`专家 ${Object.keys(experts).length} 人`, `${Object.keys(experts).length} experts`)}</h2>
      <Table<Pooled>
        rowKey="id"
        size="middle"
        dataSource={Object.values(experts)}
        scroll={{ x: 'max-content' }}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: t('还没有专家入库。', 'No expert is enrolled yet.') }}
        columns={[
          { title: t('专家', 'Expert'), key: 'name', render: (_, { id }) => say(nameOf(id)) },
          {
            title: t('类别', 'Specialty'),
            dataIndex: 'specialty',
            render: (specialty: Pooled['specialty']) => say(specialtyNames[specialty]),
          },
          {
            title: t('领域', 'Fields'),
            key: 'fields',
            render: (_, { fields }) =>
              fields
                .map((field) => (isArea(field) ? say(areaLabels[field]) : `C${field}`))
                .join(t('、', ', ')),
          },
          { title: t('工作单位', 'Employer'), dataIndex: 'employerName' },
          { title: t('工作地', 'Place'), key: 'place', render: (_, { region }) => say(regionName(region)) },
          {
            title: t('本年抽中', 'Seats this year'),
            key: 'load',
            align: 'right',
            render: (_, expert) => seatsInYear(expert, today.slice(0, 4)),
          },
          {
            title: t('利害关系', 'Interests'),
            key: 'interests',
            render: (_, { interests }) =>
              interests === null
                ? t('未申报', 'not declared')
                : interests.standing.length === 0
                  ? t('无', 'none')
                  : t(`${interests.standing.length} 项`, `${interests.standing.length}`),
          },
          {
            title: t('状态', 'State'),
            key: 'state',
            render: (_, expert) => say(stateOf(expert, today)),
          },
          ...(mayDo(view, 'update-expert')
            ? [
                {
                  title: t('操作', 'Acts'),
                  key: 'acts',
                  fixed: 'right' as const,
                  render: (_: unknown, expert: Pooled) => (
                    <Button
                      size="small"
                      aria-label={t(`更新${nameOf(expert.id).zh}的信息`, `Update ${nameOf(expert.id).en}`)}
                      onClick={() => onAct('update-expert', { ...expert, expert: expert.id })}
                    >
                      {t('更新', 'Update')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}
