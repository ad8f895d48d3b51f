import { streamOf } from '@tidu/domain';
import { type CommandName, commandNameOf } from '../command-name.js';
import { type CommandRequest, type Execution } from '../request.js';
import { type Step } from './step.js';

/**
 * One command as a span, in the terms of OpenTelemetry: an exporter can take it as it is. It says nothing of what the
 * command carries, nor who gave it.
 */
export interface CommandSpan {
  readonly name: CommandName;
  /** When it began, milliseconds since 1970. */
  readonly startTime: number;
  /** How long it took, milliseconds. */
  readonly duration: number;
  readonly status: 'ok' | 'error';
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
}

/** Times every command, and tells what it came to. */
export function traced(onEnd: (span: CommandSpan) => void): Step {
  return async (request, next) => {
    const startTime = Date.now();
    const began = performance.now();
    const end = (status: CommandSpan['status'], outcome: CommandSpan['attributes']): void =>
      onEnd({
        name: commandNameOf(request),
        startTime,
        duration: performance.now() - began,
        status,
        attributes: { ...attributesOf(request), ...outcome },
      });
    try {
      const execution = await next();
      end('ok', outcomeOf(execution));
      return execution;
    } catch (error) {
      end('error', { 'error.type': error instanceof Error ? error.name : typeof error });
      throw error;
    }
  };
}

function attributesOf(request: CommandRequest): CommandSpan['attributes'] {
  const { aggregate, id, actor, commandId, correlationId, causationId } = request;
  return {
    'tidu.stream': streamOf(aggregate, id),
    'tidu.actor.role': actor.role,
    'tidu.command.id': commandId,
    'tidu.correlation.id': correlationId ?? commandId,
    ...(causationId === undefined ? {} : { 'tidu.causation.id': causationId }),
  };
}

function outcomeOf(execution: Execution): CommandSpan['attributes'] {
  if (!execution.ok) return { 'tidu.outcome': 'refused', 'tidu.refusal.code': execution.refusal.code };
  const { repeated, position } = execution;
  return { 'tidu.outcome': repeated ? 'repeated' : 'recorded', 'tidu.position': position };
}
