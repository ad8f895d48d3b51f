import { parseArgs } from 'node:util';
import { clauseTree, sourceText } from '../editions/reading.js';
import { editionIds } from '../editions/registry.js';
import { BadInput, print, runCommand } from './terminal.js';

const usage = `用法 / usage:
  criteria source --edition 2024   要素条件全文，由条款重新拼成 / full text, re-assembled from the clauses
  criteria tree --edition 2024     条款树（JSON） / the clause tree as JSON`;

async function main(): Promise<void> {
  const { command, edition } = readArguments();
  switch (command) {
    case 'source':
      return print(sourceText(edition));
    case 'tree':
      return print(`${JSON.stringify(clauseTree(edition), null, 2)}\n`);
    default:
      throw new BadInput(usage);
  }
}

function readArguments(): { readonly command: string | undefined; readonly edition: string } {
  let parsed;
  try {
    parsed = parseArgs({ allowPositionals: true, options: { edition: { type: 'string', default: '2024' } } });
  } catch (error) {
    throw new BadInput(`${String(error)}\n${usage}`);
  }
  const { values, positionals } = parsed;
  if (!editionIds.includes(values.edition))
    throw new BadInput(
      `没有版本 ${values.edition}；现有 ${editionIds.join('、')} / no edition ${values.edition}; there are ${editionIds.join(', ')}`,
    );
  return { command: positionals[0], edition: values.edition };
}

await runCommand(main);
