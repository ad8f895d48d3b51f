import { runInTerminal } from './terminal.js';

await runInTerminal();
