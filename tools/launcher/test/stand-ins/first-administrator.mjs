import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

writeFileSync(
  join(process.env.TIDU_DATA, 'first-administrator.json'),
  '{"account":"admin","password":"x"}\n',
);
