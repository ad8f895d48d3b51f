export { commandBusOn } from './command-bus.js';
export { onBus } from './named-command.js';
