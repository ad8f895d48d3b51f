/* Read by whatever Node there is, so only syntax that every Node understands: an old one must reach the sentence below. */
var found = process.versions.node.split('.').map(Number);
if (found[0] < 20 || (found[0] === 20 && found[1] < 19)) {
  process.stderr.write(
    '梯度需要 Node.js 20.19 或更高版本，当前为 ' +
      process.versions.node +
      '；请升级后重试（https://nodejs.org）。\n' +
      'Tidu needs Node.js 20.19 or newer and this is ' +
      process.versions.node +
      '; upgrade it and try again (https://nodejs.org).\n',
  );
  process.exit(1);
}
require('./load.cjs');
