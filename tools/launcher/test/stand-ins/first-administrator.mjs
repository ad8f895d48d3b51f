import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

writeFileSync(join(process.env.TIDU_DATA, 'first-admin.json'), '{"account":"admin","page":"/link#secret"}\n');
