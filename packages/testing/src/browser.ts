import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** How to get a browser, shown where a browser test is skipped. */
export const NO_BROWSER =
  'skipped: no Chromium found. Install one (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH. ' +
  '未找到 Chromium，浏览器测试已跳过：请安装（Debian：apt-get install chromium fonts-noto-cjk）或设置 CHROMIUM_PATH。';

/**
 * The Chromium on this machine: CHROMIUM_PATH when set, else the first of chromium, chromium-browser, google-chrome
 * and google-chrome-stable on the PATH or in /usr/bin. Undefined where there is none.
 * @throws Error when CHROMIUM_PATH is set to something that cannot be run.
 */
export function chromiumPath(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (!isExecutable(chosen)) throw new Error(`CHROMIUM_PATH=${chosen} cannot be run`);
    return chosen;
  }
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'];
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
