/* Apart from run.cjs because an old Node cannot even parse import(). */
import('./commands.mjs').then((commands) => commands.run(process.argv[2], process.argv.slice(3)));
