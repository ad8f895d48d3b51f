import { type PublicTitle } from '@tidu/contracts';
import { type Bilingual } from '../../language/language.js';

export const titleStatusNames: Readonly<Record<PublicTitle['status'], Bilingual>> = {
  active: { zh: '有效', en: 'in force' },
  'under-rectification': { zh: '整改中', en: 'under rectification' },
  downgraded: { zh: '已降级', en: 'downgraded' },
  superseded: { zh: '已被新证书取代', en: 'superseded' },
  expired: { zh: '已到期', en: 'expired' },
  revoked: { zh: '已撤销', en: 'revoked' },
};
