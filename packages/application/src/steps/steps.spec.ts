import { describe, expect, it } from '@jest/globals';
import { conflict, forbidden, permissionMatrix } from '@tidu/domain';
import { applicant, declareMaturity, request } from '../../../testing/src/sample.js';
import { type Execution, refused } from '../request.js';
import { authorized } from './authorized.js';
import { type ForbiddenAct, forbiddenLogged } from './forbidden-logged.js';
import { type Step, through } from './step.js';
import { type CommandSpan, traced } from './traced.js';

const asked = request(applicant, declareMaturity('a1', 2), { causationId: 'the-cause' });
const recorded: Execution = { ok: true, version: 2, position: 7, repeated: false };

describe('steps', () => {
  it('stand around a command, the first one outermost', async () => {
    const seen: string[] = [];
    const step =
      (name: string): Step =>
      async (_request, next) => {
        seen.push(`${name} in`);
        const outcome = await next();
        seen.push(`${name} out`);
        return outcome;
      };
    await through([step('a'), step('b')], () => Promise.resolve(recorded))(asked);
    expect(seen).toEqual(['a in', 'b in', 'b out', 'a out']);
  });
});

describe('the entry of authorization', () => {
  it('lets a command through that the matrix governs, whoever gives it', async () => {
    expect(await authorized()(asked, () => Promise.resolve(recorded))).toBe(recorded);
  });

  it('stops a command without a rule before anything is read', async () => {
    const rules = { ...permissionMatrix.rules, application: {} };
    let reached = false;
    const next = () => {
      reached = true;
      return Promise.resolve(recorded);
    };
    await expect(authorized({ ...permissionMatrix, rules })(asked, next)).rejects.toThrow(
      'no rule governs application.declare-section',
    );
    expect(reached).toBe(false);
  });
});

describe('the security log', () => {
  const logOf = async (outcome: Execution): Promise<ForbiddenAct[]> => {
    const acts: ForbiddenAct[] = [];
    const step = forbiddenLogged({ forbidden: (act) => void acts.push(act) });
    expect(await step(asked, () => Promise.resolve(outcome))).toBe(outcome);
    return acts;
  };

  it('is told of an act that was forbidden', async () => {
    expect(await logOf(refused(forbidden('not-permitted', '不可', 'no'), 1))).toEqual([
      {
        command: 'application.declare-section',
        id: 'a1',
        actor: 'applicant',
        role: 'enterprise',
        at: asked.now,
        code: 'not-permitted',
      },
    ]);
  });

  it('is not told of what was recorded, nor of what only came too late', async () => {
    expect(await logOf(recorded)).toEqual([]);
    expect(await logOf(refused(conflict('wrong-phase', '晚', 'late'), 1))).toEqual([]);
  });
});

describe('the trace', () => {
  const spanOf = async (next: () => Promise<Execution>): Promise<CommandSpan | undefined> => {
    const spans: CommandSpan[] = [];
    await traced((span) => void spans.push(span))(asked, next).catch(() => undefined);
    return spans[0];
  };

  it('names the command, its place and its chain, and nothing it carries', async () => {
    const before = Date.now();
    const span = await spanOf(() => Promise.resolve(recorded));
    expect(span).toMatchObject({ name: 'application.declare-section', status: 'ok' });
    expect(span?.attributes).toEqual({
      'tidu.stream': 'application-a1',
      'tidu.actor.role': 'enterprise',
      'tidu.command.id': asked.commandId,
      'tidu.correlation.id': asked.commandId,
      'tidu.causation.id': 'the-cause',
      'tidu.outcome': 'recorded',
      'tidu.position': 7,
    });
    expect(span?.startTime).toBeGreaterThanOrEqual(before);
    expect(span?.duration).toBeGreaterThanOrEqual(0);
  });

  it('says why a command was refused, and by what it failed', async () => {
    const late = refused(conflict('wrong-phase', '晚', 'late'), 1);
    expect(await spanOf(() => Promise.resolve(late))).toMatchObject({
      status: 'ok',
      attributes: { 'tidu.outcome': 'refused', 'tidu.refusal.code': 'wrong-phase' },
    });
    expect(await spanOf(() => Promise.reject(new RangeError('示例')))).toMatchObject({
      status: 'error',
      attributes: { 'error.type': 'RangeError' },
    });
  });
});
