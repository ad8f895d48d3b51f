/** `node dist/main.js [name…]`: runs the named benchmarks, or the usual ones; each prints JSON lines on standard output. */
const usual = [
  'append',
  'replay',
  'read-stream',
  'projection-rebuild',
  'criteria-evaluate',
  'lists',
  'verify-dossier',
  'verify-log',
  'seal',
] as const;
/** Takes some minutes and 30 GB of disk: only when asked for. */
const names = [...usual, 'scale'] as const;

interface Benchmark {
  run(): Promise<void>;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(names as readonly string[]).includes(name));
if (unknown.length > 0) {
  process.stderr.write(`没有这个基准 · no such benchmark: ${unknown.join(', ')}. ${names.join(' | ')}\n`);
  process.exitCode = 1;
} else {
  for (const name of asked.length > 0 ? asked : usual) {
    const benchmark = (await import(`./${name}.js`)) as Benchmark;
    await benchmark.run();
  }
}
