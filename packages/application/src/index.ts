export { type CommandName, commandNameOf, commandNames } from './command-name.js';
export { uuidFrom } from './event-id.js';
export { executeCommand } from './execute.js';
export { load, type Loaded } from './load.js';
export { type CommandRequest, type Execution, type GiveCommand } from './request.js';
export { logAt, type Moment, type StreamLog } from './stream-log.js';
