export {
  type EvaluationJob,
  type EvaluationQueue,
  type EvaluationWorker,
  openEvaluationQueue,
  openEvaluationWorker,
} from './queues.js';
