import { once } from 'node:events';
import { driveTidu } from './tidu.js';

/** A writing process: warms up, says that it is ready, and measures when it is told that all others are too. */
const WARM_UP_SECONDS = 2;

const [url = '', callers, seconds] = process.argv.slice(2);
await driveTidu(url, Number(callers), WARM_UP_SECONDS);
const told = once(process, 'message');
process.send?.('ready');
await told;
process.send?.(await driveTidu(url, Number(callers), Number(seconds)));
process.disconnect();
