import { type FactoryRow } from '@tidu/contracts';
import { Link } from '@tanstack/react-router';
import { Button, Drawer, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { usePages } from '../../api/lists.js';
import { mayOpen } from '../../api/openings.js';
import { factories } from '../../api/resources.js';
import { useMe } from '../../api/session.js';
import { LoadMore } from '../../design/load-more.js';
import { PageHead } from '../../design/page-head.js';
import { QueryView } from '../../design/query-view.js';
import { TierGlyph } from '../../design/tier-glyph.js';
import { useSpeech } from '../../language/language.js';
import { regionName } from '../../language/regions.js';
import { titleStatusNames } from '../public/title-status.js';
import { RegisterFactory } from './register-factory.js';

export function FactoriesPage() {
  const { t, say } = useSpeech();
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  const list = usePages(factories());
  const isEnterprise = mayOpen(me, 'factory');
  const columns: TableColumnsType<FactoryRow> = [
    {
      title: t('工厂', 'Factory'),
      key: 'name',
      render: (_, { id, name }) => (
        <Link to="/factories/$id" params={{ id }}>
          {name}
        </Link>
      ),
    },
    { title: t('地区', 'Region'), key: 'region', render: (_, { city }) => say(regionName(city)) },
    { title: t('行业', 'Industry'), dataIndex: 'industry' },
    {
      title: t('称号', 'Title'),
      key: 'title',
      render: (_, { title }) =>
        title === null ? (
          <span className="quiet">{t('无', 'none')}</span>
        ) : (
          <span className="row">
            <TierGlyph tier={title.tier} /> {say(titleStatusNames[title.status])}
          </span>
        ),
    },
    {
      title: t('操作', 'Act'),
      key: 'act',
      render: (_, { id, title }) =>
        isEnterprise && (
          <span className="row">
            <Link to="/apply" search={{ factory: id }}>
              {t('申报', 'Apply')}
            </Link>
            {title !== null && (
              <Link to="/factories/$id/annual-report" params={{ id }}>
                {t('年度报告', 'Annual report')}
              </Link>
            )}
          </span>
        ),
    },
  ];
  return (
    <>
      <PageHead
        title={t('工厂', 'Factories')}
        sentence={
          list.data?.items.length === 0
            ? t('还没有工厂。先登记要申报的工厂。', 'No factory yet. Register the one that applies.')
            : !isEnterprise
              ? t(
                  '可查看各工厂的称号历史，办理认定转换、事故报告和撤销立案。',
                  'Each factory with its titles; convert titles, report incidents and open proceedings here.',
                )
              : t(
                  '一个企业可以有多家工厂，每家工厂分别申报。',
                  'An enterprise may have several factories; each applies for itself.',
                )
        }
        action={
          isEnterprise && (
            <Button type="primary" onClick={() => setOpen(true)}>
              {t('登记工厂', 'Register a factory')}
            </Button>
          )
        }
      />
      <QueryView query={list}>
        {({ items }) => (
          <Table<FactoryRow>
            rowKey="id"
            size="middle"
            columns={columns}
            dataSource={[...items]}
            pagination={false}
            scroll={{ x: 'max-content' }}
            locale={{ emptyText: t('还没有工厂。', 'No factory yet.') }}
          />
        )}
      </QueryView>
      <LoadMore pages={list} />
      <Drawer
        title={t('登记工厂', 'Register a factory')}
        open={isOpen}
        onClose={() => setOpen(false)}
        destroyOnHidden
      >
        <RegisterFactory onDone={() => setOpen(false)} />
      </Drawer>
    </>
  );
}
