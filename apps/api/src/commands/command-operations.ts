import { type OpenAPIObject } from '@nestjs/swagger';
import { problem, receipt } from '@tidu/contracts';
import { z } from 'zod';
import { pathOf, type RoutedCommand, routedCommands } from './command-at.js';
import { plurals } from './command-table.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['post']>;
type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Schema = Schemas[string];

/** Adds the operation of every command with a route to a description of the API, with all that it refers to. */
export function describeCommands(document: OpenAPIObject): void {
  const schemas: Schemas = {};
  for (const command of routedCommands) {
    const path = pathOf(command, '{id}');
    document.paths[path] = { ...document.paths[path], post: operationOf(command, schemas) };
  }
  document.components = {
    ...document.components,
    schemas: { ...schemas, ...document.components?.schemas },
  };
}

function operationOf({ aggregate, type, way }: RoutedCommand, schemas: Schemas): Operation {
  const { body, label } = way.offer;
  const opensIt = way.kind === 'opens';
  return {
    operationId: opensIt ? type : `${plurals[aggregate]}-${type}`,
    summary: `${label.zh} · ${label.en}`,
    tags: [plurals[aggregate]],
    parameters: opensIt ? [idempotencyKey] : [id, ifMatch, idempotencyKey],
    requestBody: { required: true, content: json(schemaOf(body, 'input', schemas)) },
    responses: {
      [opensIt ? 201 : 200]: answer('已记录 · recorded', receipt, schemas),
      403: answer('无权进行 · not allowed', problem, schemas),
      ...(opensIt ? {} : { 404: answer('没有该事项 · no such thing', problem, schemas) }),
      409: answer('当前不能进行 · not possible now', problem, schemas),
      422: answer('内容有误 · the content has faults', problem, schemas),
    },
  };
}

const text = { type: 'string' } as const;
const id = { name: 'id', in: 'path', required: true, schema: text } as const;
const ifMatch = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: '所依据的版本 · the version this rests on, as ETag gave it',
  schema: text,
} as const;
const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: '同一操作重试时相同 · the same for each try of one act',
  schema: text,
} as const;

function answer(description: string, contract: z.ZodType, schemas: Schemas) {
  return { description, content: json(schemaOf(contract, 'output', schemas)) };
}

function json(schema: Schema) {
  return { 'application/json': { schema } };
}

/** A contract as JSON Schema. What has an id of its own becomes a component; it is put into `schemas`. */
function schemaOf(contract: z.ZodType, io: 'input' | 'output', schemas: Schemas): Schema {
  const whole = z.toJSONSchema(contract, { io });
  Object.assign(schemas, asComponents(whole.$defs ?? {}));
  delete whole.$schema;
  delete whole.$defs;
  return asComponents(whole);
}

function asComponents(schema: object): object {
  const text = JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/');
  return JSON.parse(text) as object;
}
