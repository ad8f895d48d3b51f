import { TestEnvironment } from 'jest-environment-jsdom';

/** What browsers have and jsdom lacks: requests, and the measures of a page that is never laid out. */
export default class Browser extends TestEnvironment {
  async setup() {
    await super.setup();
    const page = this.global.location.href;
    class PageRequest extends Request {
      constructor(input, init) {
        super(typeof input === 'string' ? new URL(input, page) : input, init);
      }
    }
    class NothingIsResized {
      observe() {}
      unobserve() {}
      disconnect() {}
    }
    Object.assign(this.global, {
      ...{ fetch, Headers, Request: PageRequest, Response, structuredClone },
      ResizeObserver: NothingIsResized,
      matchMedia: (media) => ({
        ...{ media, matches: false },
        addListener() {},
        removeListener() {},
        addEventListener() {},
        removeEventListener() {},
      }),
    });
  }
}
