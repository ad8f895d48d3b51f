export { startDatabase as default } from './dist/database-for-tests.js';
