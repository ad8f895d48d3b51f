/** Industries of the demo's factories (GB/T 4754-2017 classes), and how a name speaks of them. */
export const industries = [
  { code: 'C1411', trade: '食品', plant: '焙烤工厂' },
  { code: 'C1751', trade: '纺织科技', plant: '织造工厂' },
  { code: 'C2614', trade: '化工', plant: '有机原料厂' },
  { code: 'C2710', trade: '制药', plant: '原料药厂' },
  { code: 'C2911', trade: '轮胎', plant: '子午线轮胎厂' },
  { code: 'C3120', trade: '特钢', plant: '炼钢厂' },
  { code: 'C3252', trade: '铝业', plant: '铝材厂' },
  { code: 'C3421', trade: '数控机床', plant: '机床总装厂' },
  { code: 'C3451', trade: '精密轴承', plant: '轴承厂' },
  { code: 'C3511', trade: '重工机械', plant: '总装厂' },
  { code: 'C3670', trade: '汽车部件', plant: '底盘部件厂' },
  { code: 'C3841', trade: '新能源', plant: '动力电池厂' },
  { code: 'C3872', trade: '照明', plant: '灯具厂' },
  { code: 'C3973', trade: '微电子', plant: '封装测试厂' },
  { code: 'C3974', trade: '显示技术', plant: '面板厂' },
  { code: 'D4411', trade: '能源', plant: '热电厂' },
] as const;

/** The divisions (大类) benchmarks are published for. */
export const divisions: readonly string[] = [...new Set(industries.map(({ code }) => code.slice(0, 3)))];
