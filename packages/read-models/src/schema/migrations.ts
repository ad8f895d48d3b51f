import { type Migrations } from '@tidu/event-store';

/** The tables of the read models. */
export const READ_MODEL_MIGRATIONS: Migrations = {
  room: 'read_models',
  folder: new URL('./', import.meta.url),
};
