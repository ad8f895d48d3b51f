export {
  type Instance,
  type InstanceOptions,
  type PartName,
  type Programs,
  startInstance,
} from './instance/instance.js';
export { type PostgresOptions, type PostgresServer, startPostgres } from './postgres/server.js';
export { Refusal } from './refusal.js';
export { runInTerminal } from './terminal.js';
