import { seedAccounts, seedDemo } from './seed/seed.js';

/** Run once by the launcher on a new data folder; `--accounts-only` leaves out the invented factories. */
if (process.argv.includes('--accounts-only')) await seedAccounts(process.env);
else await seedDemo(process.env, new Date());
