import { useEvery } from '../../api/lists.js';
import { experts } from '../../api/resources.js';
import { useMe } from '../../api/session.js';
import { type Bilingual } from '../../language/language.js';

/** What experts are called, for those who may read it; to all others they go by a short form of their id. */
export function useExpertNames(): (id: string) => Bilingual {
  const { readsExperts } = useMe();
  const { data } = useEvery(experts(), readsExperts);
  return (id) => {
    const name = data?.find((expert) => expert.id === id)?.name;
    return name === undefined
      ? { zh: `专家 ${id.slice(0, 8)}`, en: `expert ${id.slice(0, 8)}` }
      : { zh: name, en: name };
  };
}
