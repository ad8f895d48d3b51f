import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';

/** The types a client of the API is compiled against, made from the API's description of itself. */
export async function openapiTypes(document: OpenAPI3): Promise<string> {
  return astToString(await openapiTS(document, { immutable: true, transform: anyJson }));
}

/** A draft holds any JSON, which refers to itself; TypeScript cannot follow that within an interface. */
function anyJson(_schema: object, { path = '' }: { readonly path?: string }) {
  return path.endsWith('/__schema0')
    ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword)
    : undefined;
}
