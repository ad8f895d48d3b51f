import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readConfiguration } from '@tidu/platform';
import { WorkerModule } from './worker.module.js';

const app = await NestFactory.createApplicationContext(WorkerModule.with(readConfiguration(process.env)), {
  logger: new ConsoleLogger({
    json: process.env['TIDU_LOG'] !== 'text',
    logLevels: ['warn', 'error', 'fatal'],
  }),
});
app.enableShutdownHooks();
// What is written to disk is for this process's user alone.
process.umask(0o077);
process.once('disconnect', () => void app.close().then(() => process.exit(0)));
process.send?.({ type: 'ready' });
