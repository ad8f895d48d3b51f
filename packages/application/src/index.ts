export { uuidFrom } from './event-id.js';
export { type CommandRequest, executeCommand, type Execution } from './execute.js';
export { load, type Loaded } from './load.js';
