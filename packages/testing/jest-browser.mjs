/* global Request, Response, Headers, fetch, structuredClone */
import { TestEnvironment } from 'jest-environment-jsdom';

/** A channel that keeps no process alive. */
class NextTurn {
  port1 = {
    onmessage: null,
    postMessage: (data) => setTimeout(() => this.port2.onmessage?.({ data })),
  };
  port2 = {
    onmessage: null,
    postMessage: (data) => setTimeout(() => this.port1.onmessage?.({ data })),
  };
}

/** What browsers have and jsdom lacks: requests, and the measures of a page that is never laid out. */
export default class Browser extends TestEnvironment {
  async setup() {
    await super.setup();
    const page = this.global.location.href;
    function PageRequest(input, init) {
      return new Request(typeof input === 'string' ? new URL(input, page) : input, init);
    }
    PageRequest.prototype = Request.prototype;
    class NothingIsResized {
      observe() {}
      unobserve() {}
      disconnect() {}
    }
    const styleOf = this.global.getComputedStyle;
    Object.assign(this.global, {
      MessageChannel: NextTurn,
      getComputedStyle: (element) => styleOf(element),
      ...{ fetch, Headers, Request: PageRequest, Response, structuredClone },
      ResizeObserver: NothingIsResized,
      scrollTo() {},
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
