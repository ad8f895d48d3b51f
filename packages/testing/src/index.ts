export { chromiumPath, NO_BROWSER } from './browser.js';
