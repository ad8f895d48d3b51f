import { runInTerminal } from '@tidu/launcher';
import { followLogs } from './follow-logs.js';
import { rebuildOnChange } from './rebuild-on-change.js';
import { serveWeb } from './serve-web.js';

/** What a debugger attaches to: `chrome://inspect`, or the "attach" of an editor. */
const INSPECT = { api: 9229, worker: 9230 } as const;

const nodeArguments = (inspect: number): readonly string[] => [
  '--enable-source-maps',
  `--inspect=127.0.0.1:${inspect}`,
];

await runInTerminal({
  env: { TIDU_LOG: 'text' },
  nodeArguments: { api: nodeArguments(INSPECT.api), worker: nodeArguments(INSPECT.worker) },
  async whileRunning(instance, say) {
    const stopLogs = followLogs(instance.dataDir, ['api', 'worker'], say);
    const web = await serveWeb(instance.url);
    const stopRebuilding = await rebuildOnChange(instance, say);
    say(`开发页面 · page, with hot replacement: ${web.url}`);
    say(`调试 · debuggers: api 127.0.0.1:${INSPECT.api}, worker 127.0.0.1:${INSPECT.worker}\n`);
    return async () => {
      await Promise.all([stopRebuilding(), web.stop()]);
      stopLogs();
    };
  },
});
