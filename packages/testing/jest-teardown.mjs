export { stopDatabase as default } from './dist/database-for-tests.js';
