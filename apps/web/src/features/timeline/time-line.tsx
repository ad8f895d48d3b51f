import { type HistoryEntry, type Role, roleNames } from '@tidu/contracts';
import { type KeyboardEvent, useMemo } from 'react';
import { chinaDayOf } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { type Shape, shapeOf } from '../../presentation/actor-shapes.js';
import { type Mark, trackOf } from './track.js';

const TOP = 34;
const LANE = 32;

interface Handles {
  readonly left: HistoryEntry;
  readonly right: HistoryEntry;
  readonly onMove: (moved: { readonly left?: HistoryEntry; readonly right?: HistoryEntry }) => void;
}

/** A history along a line, a lane for each role, with a handle for each of the two moments (左右两柄). */
export function TimeLine({
  entries,
  left,
  right,
  onMove,
}: Handles & { readonly entries: readonly HistoryEntry[] }) {
  const { t, say } = useSpeech();
  const { marks, pauses, months, width } = useMemo(
    () => trackOf(entries, (at) => chinaDayOf(at).slice(0, 7)),
    [entries],
  );
  const lanes = [...new Set(entries.map(({ actor }) => actor.role))];
  const bottom = TOP + lanes.length * LANE - 12;
  const xOf = ({ position }: HistoryEntry) => marks.find(({ entry }) => entry.position === position)?.x ?? 0;
  const step = (from: HistoryEntry, by: number) => {
    const place = entries.findIndex(({ position }) => position === from.position);
    return entries[Math.min(Math.max(0, place + by), entries.length - 1)] ?? from;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    onMove(event.shiftKey ? { left: step(left, by) } : { right: step(right, by) });
  };
  return (
    <div
      className="time-line"
      tabIndex={0}
      role="group"
      aria-label={t(
        '时间线：← → 移动右柄，Shift+← → 移动左柄',
        'Time line: ← → move the right handle, Shift+← → the left one',
      )}
      onKeyDown={onKeyDown}
    >
      <svg viewBox={`0 0 ${width} ${bottom + 44}`} width={width} height={bottom + 44} aria-hidden="true">
        <rect
          x={xOf(left)}
          y={8}
          width={Math.max(0, xOf(right) - xOf(left))}
          height={bottom - 8}
          className="between"
        />
        {lanes.map((role, lane) => (
          <g key={role}>
            <text x={0} y={TOP + lane * LANE + 4}>
              {say(roleNames[role])}
            </text>
            <line
              x1={START_OF_LANES}
              x2={width}
              y1={TOP + lane * LANE}
              y2={TOP + lane * LANE}
              className="lane"
            />
          </g>
        ))}
        {pauses.map(({ from, to, days }) => (
          <g key={from}>
            <rect x={from} y={14} width={to - from} height={bottom - 22} className="pause" />
            <text x={(from + to) / 2} y={bottom - 14} textAnchor="middle">
              {t(`${days} 天`, `${days} d`)}
            </text>
          </g>
        ))}
        <line x1={START_OF_LANES} x2={width} y1={bottom} y2={bottom} className="axis" />
        {months.map(({ x, month }) => (
          <text key={x} x={x - 6} y={bottom + 16}>
            {month}
          </text>
        ))}
        {[
          { entry: left, name: t('左', 'L') },
          { entry: right, name: t('右', 'R') },
        ].map(({ entry, name }) => (
          <g key={name} className="handle">
            <line x1={xOf(entry)} x2={xOf(entry)} y1={6} y2={bottom + 4} />
            <rect x={xOf(entry) - 12} y={bottom + 20} width={24} height={20} rx={5} />
            <text x={xOf(entry)} y={bottom + 34} textAnchor="middle">
              {name}
            </text>
          </g>
        ))}
        {marks.map((mark) => (
          <MarkShape
            key={mark.entry.position}
            mark={mark}
            y={TOP + lanes.indexOf(mark.entry.actor.role) * LANE}
            onChoose={(isLeft) => onMove(isLeft ? { left: mark.entry } : { right: mark.entry })}
          />
        ))}
      </svg>
    </div>
  );
}

const START_OF_LANES = 88;

function MarkShape({
  mark: { entry, x },
  y,
  onChoose,
}: {
  readonly mark: Mark;
  readonly y: number;
  readonly onChoose: (isLeft: boolean) => void;
}) {
  const { say } = useSpeech();
  return (
    <g className={`mark-of ${shapeOf(entry.actor.role)}`} onClick={(event) => onChoose(event.shiftKey)}>
      <title>{`${say(entry.name)} · ${chinaDayOf(entry.at)}`}</title>
      <rect x={x - 9} y={y - 12} width={18} height={24} className="touched" />
      <ShapeAt shape={shapeOf(entry.actor.role)} x={x} y={y} />
    </g>
  );
}

function ShapeAt({ shape, x, y }: { readonly shape: Shape; readonly x: number; readonly y: number }) {
  switch (shape) {
    case 'circle':
      return <circle cx={x} cy={y} r={5} />;
    case 'square':
      return <rect x={x - 5} y={y - 5} width={10} height={10} rx={1} />;
    case 'diamond':
      return <path d={`M${x} ${y - 6.5}l6.5 6.5-6.5 6.5-6.5-6.5z`} />;
    case 'ring':
      return <circle cx={x} cy={y} r={4} />;
  }
}

/** What the shapes of the roles that occur mean. */
export function Legend({ of }: { readonly of: readonly Role[] }) {
  const { say } = useSpeech();
  return (
    <ul className="row quiet">
      {of.map((role) => (
        <li key={role} className="row tight">
          <svg
            width={14}
            height={14}
            viewBox="0 0 14 14"
            aria-hidden="true"
            className={`mark-of ${shapeOf(role)}`}
          >
            <ShapeAt shape={shapeOf(role)} x={7} y={7} />
          </svg>
          {say(roleNames[role])}
        </li>
      ))}
    </ul>
  );
}
