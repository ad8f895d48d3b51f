import { fileURLToPath } from 'node:url';
import { runInTerminal } from '@tidu/launcher';

const script = (name) => fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
await runInTerminal({
  programs: {
    migrate: script('migrate'),
    seed: script('seed'),
    firstAdministrator: script('first-administrator'),
    api: script('api'),
    worker: script('worker'),
  },
});
