import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root, say, toolEnvironment } from './prepare.mjs';

/** Scripts of package.json that must end well; each counts as one test. */
const checks = {
  'format:check': '格式 format',
  lint: '代码检查 lint',
  typecheck: '类型 types',
  dependencies: '依赖方向 dependency rules',
  unused: '无用代码 unused code',
};

const began = performance.now();
const checked = await runChecks(2);
const tests = await runJest();
report([...checked, ...tests.steps], tests.counts);

/** Runs the checks a few at a time, longest first, and shows the output of those that fail. */
async function runChecks(atOnce) {
  const waiting = ['lint', 'typecheck', 'dependencies', 'unused', 'format:check'];
  const done = [];
  const lane = async () => {
    for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
      const { passed, seconds, output } = await npmRun(script, [], 'pipe');
      done.push({ name: checks[script], passed, seconds });
      say(`${passed ? '✓' : '✗'} ${checks[script]} (${seconds} s)`);
      if (!passed) say(output);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return done;
}

async function runJest() {
  const folder = join(root, 'reports');
  const results = join(folder, 'jest.json');
  mkdirSync(folder, { recursive: true });
  rmSync(results, { force: true });
  const { passed, seconds } = await npmRun(
    'jest',
    [
      '--ci',
      '--maxWorkers=2',
      '--selectProjects',
      'logic',
      'web',
      'system',
      '--json',
      `--outputFile=${results}`,
    ],
    'inherit',
  );
  const counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    const found = JSON.parse(readFileSync(results, 'utf8'));
    counts.passed = found.numPassedTests;
    counts.failed = found.numFailedTests + found.numRuntimeErrorTestSuites;
    counts.skipped = found.numPendingTests + found.numTodoTests;
    for (const { assertionResults } of found.testResults) {
      for (const { status, fullName } of assertionResults)
        if (status === 'pending') say(`○ 跳过 skipped: ${fullName}`);
    }
  } catch (error) {
    say(`jest: ${error.message}`);
  }
  // Jest can end badly with every test passed, as when a worker crashes or the database does not start.
  if (!passed && counts.failed === 0) counts.failed = 1;
  return { counts, steps: [{ name: '测试 tests', passed, seconds }] };
}

async function npmRun(script, args, output) {
  const start = performance.now();
  const stdio = output === 'inherit' ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe'];
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    cwd: root,
    env: toolEnvironment(),
    stdio,
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  const [code] = await once(child, 'close');
  return { passed: code === 0, seconds: secondsSince(start), output: text };
}

function report(steps, counts) {
  say('');
  for (const { name, passed, seconds } of steps) say(`${passed ? '✓' : '✗'} ${name}  ${seconds} s`);
  say(`共 ${secondsSince(began)} 秒 · ${secondsSince(began)} s in all`);
  const passed = counts.passed + checked.filter((check) => check.passed).length;
  const failed = counts.failed + checked.filter((check) => !check.passed).length;
  // The last line, alone on stdout, for whoever counts: all else is said on stderr.
  process.stdout.write(`${passed} passed, ${failed} failed, ${counts.skipped} skipped\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function secondsSince(start) {
  return ((performance.now() - start) / 1000).toFixed(1);
}
