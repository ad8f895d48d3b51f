/** Where the job queues live in PostgreSQL. */
export const JOBS_SCHEMA = 'jobs';
