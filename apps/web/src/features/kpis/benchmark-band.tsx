import { formatNumber } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';

export interface Band {
  readonly mean: number | null;
  readonly leading: number | null;
  readonly own: number | null;
  /** Whether the smaller figure is the better one, as with levels of energy. */
  readonly lowerIsBetter: boolean;
  readonly isReached: boolean;
}

/** One's own figure on the industry's band (平均至领先), on one linear scale; the label says all numbers. */
export function BenchmarkBand({
  band,
  isSmall = false,
}: {
  readonly band: Band;
  readonly isSmall?: boolean;
}) {
  const { t, language } = useSpeech();
  const { mean, leading, own, lowerIsBetter, isReached } = band;
  const known = [mean, leading, own].filter((figure) => figure !== null);
  if (mean === null && leading === null) return <span className="quiet">{t('无基准', 'no benchmark')}</span>;
  const low = Math.min(0, ...known);
  const high = Math.max(...known) * 1.2 || 1;
  const place = (figure: number) => `${Math.min(100, Math.max(0, ((figure - low) / (high - low)) * 100))}%`;
  const say = (figure: number) => formatNumber(figure, language);
  const parts = [
    ...(mean === null ? [] : [t(`平均 ${say(mean)}`, `mean ${say(mean)}`)]),
    ...(leading === null ? [] : [t(`领先 ${say(leading)}`, `leading ${say(leading)}`)]),
    ...(own === null ? [] : [t(`本厂 ${say(own)}`, `own ${say(own)}`)]),
  ];
  const [from, to] = [mean ?? leading ?? 0, leading ?? mean ?? 0].sort((one, other) => one - other) as [
    number,
    number,
  ];
  const bar = leading ?? mean ?? 0;
  return (
    <div className={isSmall ? 'band small' : 'band'} role="img" aria-label={parts.join('，')}>
      {!isSmall && (
        <div className="band-words" aria-hidden="true">
          {parts.slice(0, -1).join('　')}
        </div>
      )}
      <div className="band-track" aria-hidden="true">
        <span
          className="band-better"
          style={lowerIsBetter ? { left: 0, width: place(bar) } : { left: place(bar), right: 0 }}
        />
        <span className="band-middle" style={{ left: place(from), right: `calc(100% - ${place(to)})` }} />
        <span className="band-line" style={{ left: place(bar) }} />
        {own !== null && (
          <span className={isReached ? 'band-own reached' : 'band-own'} style={{ left: place(own) }} />
        )}
      </div>
    </div>
  );
}
