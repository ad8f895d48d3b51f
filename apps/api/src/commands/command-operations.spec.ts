import { expect, it } from '@jest/globals';
import { type OpenAPIObject } from '@nestjs/swagger';
import { pathOf, routedCommands } from './command-at.js';
import { describeCommands } from './command-operations.js';

const list = { summary: '申报列表 · List applications', responses: {} };
const kept = { type: 'object', description: 'as it was' } as const;

function described(): OpenAPIObject {
  const document: OpenAPIObject = {
    openapi: '3.1.0',
    info: { title: '示例', version: '1' },
    paths: { '/api/applications': { get: list } },
    components: { schemas: { Receipt: kept } },
  };
  describeCommands(document);
  return document;
}

it('describes every command with a route: its id, its body, and what comes of it', () => {
  const { paths } = described();
  for (const command of routedCommands) {
    const operation = paths[pathOf(command, '{id}')]?.post;
    const opens = command.way.kind === 'opens';
    expect(operation?.operationId).toContain(command.type);
    expect(operation?.requestBody).toMatchObject({ required: true });
    expect(Object.keys(operation?.responses ?? {})).toContain(opens ? '201' : '200');
    const headers = (operation?.parameters ?? []).flatMap((one) => ('name' in one ? [one.name] : []));
    expect(headers).toEqual(opens ? ['Idempotency-Key'] : ['id', 'If-Match', 'Idempotency-Key']);
  }
});

it('leaves what is described already as it is', () => {
  const { paths, components } = described();
  expect(paths['/api/applications']).toMatchObject({ get: list, post: { operationId: 'open-application' } });
  expect(components?.schemas?.['Receipt']).toEqual(kept);
});

it('refers to nothing that is not there', () => {
  const document = described();
  const text = JSON.stringify(document);
  const referred = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref ?? '');
  const missing = referred.filter((ref) => {
    const name = /^#\/components\/schemas\/(.+)$/.exec(ref)?.[1];
    return name === undefined || document.components?.schemas?.[name] === undefined;
  });
  expect(referred.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});
