import { Button } from 'antd';
import { type Pages } from '../api/lists.js';
import { useSpeech } from '../language/language.js';
import { countText } from './count-text.js';

/** How much of a list is shown, and the way to more of it; nothing where all is shown. */
export function LoadMore<Row>({ pages }: { readonly pages: Pages<Row> }) {
  const { t } = useSpeech();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  if (data === undefined || !hasNextPage) return null;
  const all = countText(data.count);
  return (
    <div className="row spread">
      <span className="quiet">
        {t(`已显示 ${data.items.length} 件，共 ${all} 件`, `${data.items.length} of ${all} shown`)}
      </span>
      <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {t('加载更多', 'Load more')}
      </Button>
    </div>
  );
}
