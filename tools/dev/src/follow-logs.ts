import { closeSync, openSync, readSync, statSync, unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';

const EVERY_MS = 200;

/** Says each line that is added to the programs' logs from now on, with the program's name before it. Returns how to stop. */
export function followLogs(
  dataDir: string,
  programs: readonly string[],
  say: (line: string) => void,
): () => void {
  const stops = programs.map((program) =>
    follow(join(dataDir, 'logs', `${program}.log`), (line) => say(`${program.padEnd(6)} │ ${line}`)),
  );
  return () => {
    for (const stop of stops) stop();
  };
}

function follow(path: string, say: (line: string) => void): () => void {
  let at = statSync(path).size;
  let begun = '';
  const look = (): void => {
    const { size } = statSync(path);
    if (size < at) at = 0; // a log that grew long was put aside, and another begun
    const added = Buffer.alloc(size - at);
    const file = openSync(path, 'r');
    readSync(file, added, 0, added.length, at);
    closeSync(file);
    at = size;
    const lines = (begun + added.toString('utf8')).split('\n');
    begun = lines.pop() ?? '';
    for (const line of lines) say(line);
  };
  watchFile(path, { interval: EVERY_MS }, look);
  return () => unwatchFile(path, look);
}
