/**
 * A reason not to start that the person at the terminal can act on. It is shown as one sentence in Chinese and one in
 * English, never with a stack trace; anything else that is thrown is a defect of Tidu.
 */
export class Refusal extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
    options?: ErrorOptions,
  ) {
    super(`${zh}\n${en}`, options);
    this.name = 'Refusal';
  }
}

/** PostgreSQL, libc and Node all say it in one of these two ways when the messages are untranslated. */
export function speaksOfFullDisk(text: string): boolean {
  return /No space left on device|ENOSPC/.test(text);
}

/** The disk that holds `folder` has no room left; nothing acknowledged is lost by it. */
export function diskFull(folder: string): Refusal {
  return new Refusal(
    `磁盘空间不足：${folder} 所在磁盘已满，已保存的数据完好；请清理磁盘或用 TIDU_DATA 指定其他位置后重新启动。`,
    `The disk holding ${folder} is full; what was saved is intact. Free some space, or point TIDU_DATA elsewhere, and start again.`,
  );
}
