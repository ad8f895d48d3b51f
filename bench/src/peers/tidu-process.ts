import { openTidu } from './tidu.js';

/**
 * A writing process: warms up, says that it is ready, and measures for so many seconds whenever it is told to, until its
 * parent lets go of it. Warm is a matter of work done and not of time: after so many events all that is used often is
 * compiled code, and four processes on two cores take six times as long to get there as one.
 */
const WARM_UP_EVENTS = 60_000;

const [url = '', callers] = process.argv.slice(2);
const store = await openTidu(url, Number(callers));
process.on(
  'message',
  (seconds: number) => void store.drive(seconds).then((sample) => process.send?.(sample)),
);
process.on('disconnect', () => void store.close());
for (let written = 0; written < WARM_UP_EVENTS;) written += (await store.drive(1)).rate;
process.send?.('ready');
