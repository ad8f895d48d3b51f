import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { type Options, transform } from '@swc/core';

/**
 * Brings into `dist` what stands in the source file now: TypeScript transformed by the repository's `.swcrc`, all else
 * copied; a file that is gone is taken away. `file` is relative to the `root`; what lies outside `src` needs no building.
 * @throws Error for what is no TypeScript, with the place
 */
export async function build(root: string, file: string): Promise<void> {
  const [, room, path] = /^(.+?\/.+?)\/src\/(.+)$/.exec(file) ?? [];
  if (room === undefined || path === undefined) return;
  const built = join(root, room, 'dist', path.replace(/\.ts$/, '.js'));
  const source = await sourceOf(join(root, file));
  if (source === undefined) {
    await rm(built, { recursive: true, force: true });
    return;
  }
  await mkdir(dirname(built), { recursive: true });
  if (!file.endsWith('.ts')) {
    await copyFile(join(root, file), built);
    return;
  }
  const options = JSON.parse(await readFile(join(root, '.swcrc'), 'utf8')) as Options;
  const { code, map } = await transform(source, {
    ...options,
    exclude: [],
    swcrc: false,
    filename: join(root, file),
    sourceFileName: relative(dirname(built), join(root, file)),
  });
  await writeFile(`${built}.map`, map ?? '');
  await writeFile(built, `${code}\n//# sourceMappingURL=${basename(built)}.map\n`);
}

async function sourceOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return undefined;
    throw error;
  }
}
