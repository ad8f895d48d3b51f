import { describe, expect, it } from '@jest/globals';
import { caseContracts, type CaseFileName, type CommandContract } from '@tidu/contracts';
import { type Field } from '../../command-form/field.js';
import { caseSpecs, ownForms } from './index.js';

const contracts = Object.entries(caseContracts) as [CaseFileName, CommandContract][];
const commands = contracts.flatMap(([name, { bodies }]) =>
  Object.entries(bodies).map(([command, schema]) => ({ name, command, schema })),
);

/** The paths a schema complains about when it is given nothing, and those it does not know. */
function faultsOf(schema: CommandContract['bodies'][string], body: unknown): string[] {
  const parsed = schema.safeParse(body);
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, key].join('.'))
      : [issue.path.join('.')],
  );
}

function withAll(fields: readonly Field[]): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const { path } of fields) {
    const [first = '', second] = path.split('.');
    if (second === undefined) body[first] = 'given';
    else body[first] = { ...(body[first] as object | undefined), [second]: 'given' };
  }
  return body;
}

describe('the forms of case files', () => {
  it.each(commands)('there is one for $command of a $name', ({ name, command }) =>
    expect(caseSpecs[name][command] !== undefined || (ownForms[name] ?? []).includes(command)).toBe(true),
  );

  it.each(commands.filter(({ name, command }) => caseSpecs[name][command] !== undefined))(
    '$command of a $name asks for all that its contract needs, and for nothing it does not know',
    ({ name, command, schema }) => {
      const fields = caseSpecs[name][command]?.fields ?? [];
      const paths = fields.map(({ path }) => path);
      const asked = (fault: string) => paths.some((path) => path === fault || path.startsWith(`${fault}.`));
      // `against` of an appeal is chosen apart, from the decisions there are.
      expect(faultsOf(schema, {}).filter((fault) => !asked(fault) && fault !== 'against')).toEqual([]);
      const unknown = faultsOf(schema, withAll(fields)).filter((fault) => {
        const known = schema.safeParse(withAll(fields));
        return (
          !known.success &&
          known.error.issues.some(
            (issue) =>
              issue.code === 'unrecognized_keys' &&
              issue.keys.some((key) => [...issue.path, key].join('.') === fault),
          )
        );
      });
      expect(unknown).toEqual([]);
    },
  );
});
