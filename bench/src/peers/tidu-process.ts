import { driveTidu } from './tidu.js';

const [url = '', callers, seconds] = process.argv.slice(2);
const sample = await driveTidu(url, Number(callers), Number(seconds));
process.send?.(sample);
