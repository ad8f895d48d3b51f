import { createPostgresBackend, Queue, Worker, withBackend, type Processor } from 'bullmq';
import { Redis } from 'ioredis';
import { type Configuration } from '../configuration/configuration.js';
import { JOBS_SCHEMA } from './schema.js';

/** An evaluation owed: which thing, and for which round. */
export interface EvaluationJob {
  readonly aggregate: 'application' | 're-evaluation';
  readonly id: string;
  readonly round: number;
  readonly causationId?: string;
  readonly correlationId?: string;
}

const EVALUATIONS = 'evaluations';
/** A job whose process was killed is taken up by another within about this time. */
const TAKEN_OVER_AFTER_MS = 5_000;

export interface EvaluationQueue {
  /** Asks for evaluations; one that is queued already is not queued twice. */
  add(jobs: readonly EvaluationJob[]): Promise<void>;
  close(): Promise<void>;
}

export interface EvaluationWorker {
  close(): Promise<void>;
}

/** The queue of evaluations: in Redis or Valkey where one is configured, in PostgreSQL otherwise. */
export function openEvaluationQueue(
  configuration: Configuration,
  onError: (error: Error) => void,
): EvaluationQueue {
  const queue = makeQueue(configuration);
  queue.opened.on('error', onError);
  return {
    async add(jobs) {
      await queue.opened.addBulk(
        jobs.map((job) => ({
          name: 'evaluate',
          data: job,
          opts: {
            jobId: `${job.aggregate}_${job.id}_${job.round}`,
            attempts: 5,
            backoff: { type: 'exponential', delay: 500 },
            // A job is only a reminder: what is owed stands in the read model, and is asked for again.
            removeOnComplete: true,
            removeOnFail: true,
          },
        })),
      );
    },
    close: () => close(queue),
  };
}

/** Works off the queue of evaluations. */
export function openEvaluationWorker(
  configuration: Configuration,
  work: (job: EvaluationJob) => Promise<void>,
  onError: (error: Error) => void,
): EvaluationWorker {
  const worker = makeWorker(configuration, (job) => work(job.data));
  worker.opened.on('error', onError);
  worker.opened.on('failed', (_job, error) => onError(error));
  return { close: () => close(worker) };
}

function makeQueue({ redisUrl, databaseUrl }: Configuration): Opened<OpenQueue> {
  if (redisUrl !== null) {
    const connection = connect(redisUrl);
    return { opened: new Queue<EvaluationJob>(EVALUATIONS, { connection }), connection };
  }
  const onPostgres = withBackend(createPostgresBackend);
  const opened = new onPostgres.Queue<EvaluationJob>(EVALUATIONS, { connection: postgres(databaseUrl) });
  return { opened, connection: null };
}

function makeWorker(
  { redisUrl, databaseUrl }: Configuration,
  work: Processor<EvaluationJob>,
): Opened<OpenWorker> {
  const options = {
    concurrency: 8,
    lockDuration: TAKEN_OVER_AFTER_MS,
    stalledInterval: TAKEN_OVER_AFTER_MS,
    maxStalledCount: 100,
  };
  if (redisUrl !== null) {
    const connection = connect(redisUrl);
    return { opened: new Worker<EvaluationJob>(EVALUATIONS, work, { ...options, connection }), connection };
  }
  const onPostgres = withBackend(createPostgresBackend);
  const opened = new onPostgres.Worker<EvaluationJob>(EVALUATIONS, work, {
    ...options,
    connection: postgres(databaseUrl),
  });
  return { opened, connection: null };
}

/** What is used of a queue and of a worker, whatever keeps the jobs. */
interface OpenQueue extends Pick<Queue<EvaluationJob>, 'addBulk' | 'close'> {
  on(event: 'error', listener: (error: Error) => void): unknown;
}
interface OpenWorker extends Pick<Worker<EvaluationJob>, 'close'> {
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'failed', listener: (job: unknown, error: Error) => void): unknown;
}

/** A queue or worker, and the Redis connection it was given: BullMQ leaves closing that one to its owner. */
interface Opened<Of> {
  readonly opened: Of;
  readonly connection: Redis | null;
}

function connect(redisUrl: string): Redis {
  return new Redis(redisUrl, { maxRetriesPerRequest: null });
}

async function close({ opened, connection }: Opened<{ close(): Promise<void> }>): Promise<void> {
  await opened.close();
  connection?.disconnect();
}

function postgres(connectionString: string) {
  return { connectionString, schema: JOBS_SCHEMA, max: 4 };
}
