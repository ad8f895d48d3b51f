import { type PublicTitle } from '@tidu/contracts';
import { type Bilingual } from '../../language/language.js';

export const titleStatusNames: Readonly<Record<PublicTitle['status'], Bilingual>> = {
  active: { zh: '有效', en: 'in force' },
  'under-rectification': { zh: '整改中', en: 'under rectification' },
  revoked: { zh: '已撤销', en: 'revoked' },
};
