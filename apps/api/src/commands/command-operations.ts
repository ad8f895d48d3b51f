import { type OpenAPIObject } from '@nestjs/swagger';
import { problem, receipt } from '@tidu/contracts';
import { z } from 'zod';
import { pathOf, type RoutedCommand, routedCommands } from './command-at.js';
import { plurals } from './command-table.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['post']>;
type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Schema = Schemas[string];

/**
 * Adds the operation of every command with a route to a description of the API, with all that it refers to, and to the
 * reads of single things that there may be no such thing.
 */
export function describeCommands(document: OpenAPIObject): void {
  const schemas: Schemas = {};
  for (const [path, { get }] of Object.entries(document.paths)) {
    if (get !== undefined && path.includes('{')) get.responses['404'] ??= nothingThere(schemas);
  }
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
      403: refusal('无权进行 · not allowed', schemas),
      ...(opensIt ? {} : { 404: nothingThere(schemas) }),
      409: refusal('当前不能进行 · not possible now', schemas),
      422: refusal('内容有误 · the content has faults', schemas),
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

function nothingThere(schemas: Schemas) {
  return refusal('没有该事项 · no such thing', schemas);
}

/** A refusal: problem details (RFC 9457). */
function refusal(description: string, schemas: Schemas) {
  const schema = schemaOf(problem, 'output', schemas);
  return { description, content: { 'application/problem+json': { schema } } };
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
