import { seedAccounts } from './seed/seed.js';

/** The seed of an instance on which stories begin from nothing; a script of its own, as the launcher passes no arguments. */
await seedAccounts(process.env);
