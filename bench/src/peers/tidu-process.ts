import { warmUp } from '../measure/drive.js';
import { openTidu } from './tidu.js';

/**
 * A writing process: warms up, says that it is ready, and measures for so many seconds whenever it is told to, until its
 * parent lets go of it. Four processes on two cores take six times as long to be warm as one.
 */
const WARM_UP_CALLS = 60_000;

const [url = '', callers] = process.argv.slice(2);
const store = await openTidu(url, Number(callers));
process.on(
  'message',
  (seconds: number) => void store.drive(seconds).then((sample) => process.send?.(sample)),
);
process.on('disconnect', () => void store.close());
await warmUp(store, WARM_UP_CALLS);
process.send?.('ready');
