import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PreparationFailure, prepare, root, say } from './prepare.mjs';

/** What each npm script runs once what it needs is installed and built. */
const commands = {
  start: { program: 'tools/launcher/dist/main.js' },
  build: {},
  dev: { program: 'tools/dev/dist/main.js' },
  story: { program: 'tools/demo/dist/story.js' },
  documents: { program: 'tools/demo/dist/documents.js' },
  evaluate: { program: 'packages/criteria/dist/cli/evaluate.js', only: 'criteria' },
  criteria: { program: 'packages/criteria/dist/cli/criteria.js', only: 'criteria' },
  bench: { program: 'bench/dist/main.js' },
  rebuild: { program: 'packages/read-models/dist/bin/rebuild.js' },
  parked: { program: 'packages/read-models/dist/bin/parked.js' },
  backup: { program: 'packages/event-store/dist/bin/backup.js' },
  restore: {
    program: 'packages/event-store/dist/bin/restore.js',
    then: 'packages/read-models/dist/bin/rebuild.js',
  },
  dossier: { program: 'packages/platform/dist/bin/dossier.js' },
  verify: { program: 'packages/verifier/dist/bin/verify.js' },
  witness: { program: 'packages/verifier/dist/bin/witness.js' },
  erase: { program: 'packages/event-store/dist/bin/erase.js' },
  'backup:keys': { program: 'packages/event-store/dist/bin/backup-keys.js' },
  'restore:keys': { program: 'packages/event-store/dist/bin/restore-keys.js' },
  test: { program: 'tools/bootstrap/test.mjs' },
};

/** Runs the program in this very process, so that pipes and signals reach it directly. */
export async function run(name, args) {
  const command = commands[name];
  if (command === undefined) {
    say(
      `未知命令：${name}。可用：${Object.keys(commands).join('、')}\nUnknown command: ${name}. There are: ${Object.keys(commands).join(', ')}`,
    );
    process.exit(1);
  }
  try {
    await prepare(command.only);
  } catch (error) {
    if (!(error instanceof PreparationFailure)) throw error;
    say(error.message);
    if (name === 'test') process.stdout.write('0 passed, 1 failed, 0 skipped\n');
    process.exit(1);
  }
  // npm changes to the repository's root, but file names on the command line are meant from where the user stands.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  if (command.program === undefined) return;
  const program = join(root, command.program);
  process.argv = [process.execPath, program, ...args];
  await import(pathToFileURL(program).href);
  // A program that fails ends the process, so what comes after it has something to work on.
  if (command.then !== undefined) await import(pathToFileURL(join(root, command.then)).href);
}
