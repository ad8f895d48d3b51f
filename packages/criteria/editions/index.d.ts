import { type Edition } from '../src/editions/edition.js';

export const published2024: Edition;
