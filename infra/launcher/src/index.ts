export { Refusal } from './refusal.js';
export { type PostgresOptions, type PostgresServer, startPostgres } from './postgres/server.js';
