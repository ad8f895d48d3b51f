import { chromium } from 'playwright-core';
const URL = process.env.U ?? 'http://localhost:3977';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-background-networking'] });
const acc = process.argv[2]; const pages = process.argv.slice(3);
const ctx = await b.newContext({ baseURL: URL, viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
const r = await ctx.request.post('/api/session', { data: { account: acc, password: 'tidu-demo-2026' } });
if (!r.ok()) throw new Error(await r.text());
const apps = await (await ctx.request.get('/api/applications')).json();
const app = apps.items[0];
console.log(apps.items.map((a) => a.id + ' ' + a.phase + ' ' + a.tier + ' ' + a.factoryName).join('\n'));
const p = await ctx.newPage();
p.on('console', (m) => { if (m.type() === 'error') console.log('CONSOLE', m.text().slice(0, 300)); });
p.on('pageerror', (e) => console.log('PAGEERROR', String(e).slice(0, 500)));
for (const spec of pages) {
  const [path, name] = spec.split('=');
  for (const [w, h, s] of [[1280, 800, ''], [390, 844, '-phone']]) {
    await p.setViewportSize({ width: w, height: h });
    await p.goto(path.replace('{id}', app.id));
    await p.waitForLoadState('networkidle');
    await p.waitForTimeout(400);
    const over = await p.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await p.screenshot({ path: `/tmp/shots/${name}${s}.png`, fullPage: true });
    if (over > 0) console.log('OVERFLOW', name, w, over);
  }
}
await b.close();
