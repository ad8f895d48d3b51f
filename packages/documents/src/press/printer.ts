import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type DocumentFormat } from '@tidu/contracts';
import { type Paper } from '../paper/paper.js';
import { type PressAnswer, type PressOrder } from './press.js';

/** Why a document was not printed: too many wait, it took too long, it is too long, or the typesetter refused it. */
export class PrintError extends Error {
  constructor(
    readonly code: 'too-busy' | 'timed-out' | 'too-large' | 'failed',
    message: string,
  ) {
    super(message);
  }
}

/** What printing may cost. */
export interface PrinterLimits {
  /** Documents that may wait. */
  readonly waiting: number;
  /** Milliseconds one document may take, once it is its turn. */
  readonly patienceMs: number;
  /** Characters of a paper's JSON. */
  readonly size: number;
  /** Bytes of memory after which the press is exchanged for a fresh one. */
  readonly rss: number;
}

/** Ample for a declaration of some hundred pages (2 s), and a bound for what is sent to do harm. */
export const printerLimits: PrinterLimits = {
  waiting: 32,
  patienceMs: 30_000,
  size: 4_000_000,
  rss: 1_000_000_000,
};

/** Prints documents in a process of its own, one after another, so that whoever asks never stops answering others. */
export interface Printer {
  /**
   * Rejects with `PrintError`; what was asked can be asked again.
   * @param site the address of this installation, for the codes that lead to it
   */
  print(paper: Paper, format: DocumentFormat, site: string): Promise<Buffer>;
  /** Starts the press ahead of the first document. */
  warm(): void;
  close(): void;
}

interface Order {
  readonly paper: Paper;
  readonly format: DocumentFormat;
  readonly site: string;
  readonly done: (file: Buffer) => void;
  readonly failed: (error: PrintError) => void;
}

/** The press as it is built: also where the printer itself runs from its sources. */
const PRESS = fileURLToPath(new URL('../../dist/press/press.js', import.meta.url));

/** Opens a printer; its press starts with the first document, or with `warm`. */
export function openPrinter(limits: PrinterLimits = printerLimits): Printer {
  const queue: Order[] = [];
  let press: Press | null = null;
  let current: Order | null = null;
  let closed = false;

  const started = (): Press => {
    press ??= new Press((failure) => {
      press = null;
      settle((order) => order.failed(failure));
    });
    return press;
  };
  const settle = (end: (order: Order) => void): void => {
    const order = current;
    current = null;
    if (order !== null) end(order);
    next();
  };
  const next = (): void => {
    if (current !== null || closed) return;
    current = queue.shift() ?? null;
    if (current === null) return;
    started().take(current, limits.patienceMs, (answer) => {
      if (answer.rss > limits.rss) {
        press?.stop();
        press = null;
      }
      settle((order) => {
        if ('file' in answer) order.done(Buffer.from(answer.file, 'base64'));
        else order.failed(new PrintError('failed', answer.failure));
      });
    });
  };

  return {
    print: (paper, format, site) =>
      new Promise((done, failed) => {
        if (closed || queue.length >= limits.waiting) {
          failed(new PrintError('too-busy', 'too many documents are waiting'));
        } else if (JSON.stringify(paper).length > limits.size) {
          failed(new PrintError('too-large', `the document “${paper.title}” is too long`));
        } else {
          queue.push({ paper, format, site, done, failed });
          next();
        }
      }),
    warm: () => void started(),
    close: () => {
      closed = true;
      press?.stop();
      press = null;
      const left = [...(current === null ? [] : [current]), ...queue.splice(0)];
      current = null;
      for (const order of left) order.failed(new PrintError('too-busy', 'the printer was closed'));
    },
  };
}

/** One press process, with the answer it owes. */
class Press {
  readonly #child: ChildProcess;
  readonly #ready: Promise<void>;
  readonly #lost: (failure: PrintError) => void;
  #answer: ((said: PressAnswer) => void) | null = null;
  #patience: NodeJS.Timeout | null = null;
  #orders = 0;
  #gone = false;

  constructor(lost: (failure: PrintError) => void) {
    this.#lost = lost;
    // Its own words go where those of this process go; it needs none of this process's secrets.
    this.#child = fork(PRESS, {
      env: pressEnvironment(),
      execArgv: ['--max-old-space-size=512'],
      serialization: 'json',
    });
    this.#ready = new Promise((resolve) => {
      this.#child.on('message', (said: PressAnswer | 'ready') => {
        if (said === 'ready') resolve();
        else this.#answered(said);
      });
    });
    this.#child.once('error', (error) => this.#fail(new PrintError('failed', error.message)));
    this.#child.once('exit', () =>
      this.#fail(new PrintError('failed', 'the press ended before it answered')),
    );
  }

  take({ paper, format, site }: Order, patienceMs: number, answer: (said: PressAnswer) => void): void {
    this.#orders += 1;
    this.#answer = answer;
    const order: PressOrder = { id: this.#orders, paper, format, site };
    // The start of the press counts too: a machine on which it does not come up must not keep everyone waiting.
    this.#patience = setTimeout(() => {
      this.#fail(
        new PrintError('timed-out', `the document “${paper.title}” took more than ${patienceMs} ms`),
      );
    }, patienceMs);
    void this.#ready.then(() => {
      if (!this.#gone) this.#child.send(order);
    });
  }

  stop(): void {
    this.#gone = true;
    this.#settled();
    this.#child.kill('SIGKILL');
  }

  #answered(said: PressAnswer): void {
    const answer = this.#answer;
    if (said.id !== this.#orders || answer === null) return;
    this.#settled();
    answer(said);
  }

  #fail(failure: PrintError): void {
    if (this.#gone) return;
    this.stop();
    this.#lost(failure);
  }

  #settled(): void {
    if (this.#patience !== null) clearTimeout(this.#patience);
    this.#patience = null;
    this.#answer = null;
  }
}

function pressEnvironment(): NodeJS.ProcessEnv {
  const { PATH, TMPDIR, TEMP, TMP, SystemRoot } = process.env;
  return Object.fromEntries(
    Object.entries({ PATH, TMPDIR, TEMP, TMP, SystemRoot }).filter(([, value]) => value !== undefined),
  );
}
