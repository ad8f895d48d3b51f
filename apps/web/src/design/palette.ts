import { type Tier } from '@tidu/criteria';
import { type ThemeConfig, theme } from 'antd';

export type Ground = 'light' | 'dark';

interface Palette {
  readonly primary: string;
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly met: string;
  readonly notMet: string;
  readonly undetermined: string;
  readonly clock: string;
  readonly text: string;
  readonly secondary: string;
  readonly ground: string;
  readonly page: string;
  readonly line: string;
  readonly border: string;
}

/** Every colour of the product, each at least 4.5:1 on its ground. */
const palettes: Readonly<Record<Ground, Palette>> = {
  light: {
    primary: '#0958d9',
    tiers: { basic: '#475569', advanced: '#0f766e', excellent: '#4338ca', pioneer: '#b45309' },
    met: '#15803d',
    notMet: '#b42318',
    undetermined: '#57534e',
    clock: '#92400e',
    text: '#1f2937',
    secondary: '#4b5563',
    ground: '#ffffff',
    page: '#f8fafc',
    line: '#e2e8f0',
    border: '#94a3b8',
  },
  dark: {
    primary: '#69b1ff',
    tiers: { basic: '#a3b1c6', advanced: '#5eead4', excellent: '#a5b4fc', pioneer: '#fbbf24' },
    met: '#4ade80',
    notMet: '#fca5a5',
    undetermined: '#d6d3d1',
    clock: '#fcd34d',
    text: '#e5e7eb',
    secondary: '#9ca3af',
    ground: '#1f2937',
    page: '#111827',
    line: '#374151',
    border: '#64748b',
  },
};

/** antd's tokens for a ground. Text on a primary button is dark where the primary colour is light. */
export function themeOf(ground: Ground): ThemeConfig {
  const palette = palettes[ground];
  return {
    algorithm: ground === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: palette.primary,
      colorLink: palette.primary,
      colorInfo: palette.primary,
      colorSuccess: palette.met,
      colorError: palette.notMet,
      colorWarning: palette.clock,
      colorText: palette.text,
      colorTextSecondary: palette.secondary,
      colorTextDescription: palette.secondary,
      colorTextPlaceholder: palette.secondary,
      colorBgBase: palette.ground,
      colorBgContainer: palette.ground,
      colorBgElevated: palette.ground,
      colorBgLayout: palette.page,
      colorBorder: palette.border,
      colorBorderSecondary: palette.line,
      colorTextLightSolid: ground === 'dark' ? palettes.dark.page : palettes.light.ground,
      fontFamily:
        "system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
      fontSize: 14,
      lineHeight: 22 / 14,
      borderRadius: 6,
      motionDurationMid: '0.1s',
      motionDurationSlow: '0.15s',
    },
    components: { Table: { cellPaddingBlockMD: 8 }, Form: { verticalLabelPadding: '0 0 4px' } },
  };
}

/** The same colours as custom properties for the product's own style sheet. */
export function customProperties(ground: Ground): string {
  const { tiers, ...rest } = palettes[ground];
  const tierLines = Object.entries(tiers).map(([tier, colour]) => `--tier-${tier}: ${colour};`);
  const lines = Object.entries(rest).map(([name, colour]) => `--${name}: ${colour};`);
  return `:root { color-scheme: ${ground}; ${[...lines, ...tierLines].join(' ')} }`;
}
