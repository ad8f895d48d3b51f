import { type Tier, tierLabels, tiers } from '@tidu/criteria';
import { useSpeech } from '../language/language.js';

/** A tier's name beside its place on the ladder. */
export function TierGlyph({ tier }: { readonly tier: Tier }) {
  const { say } = useSpeech();
  const reached = tiers.indexOf(tier);
  return (
    <span className="tier-glyph" style={{ color: `var(--tier-${tier})` }}>
      <svg width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
        {tiers.map((step, index) => (
          <rect
            key={step}
            x={index * 4.6}
            y={10.5 - index * 3.5}
            width="3.8"
            height={3.5 + index * 3.5}
            fill="currentColor"
            opacity={index <= reached ? 1 : 0.22}
          />
        ))}
      </svg>
      {say(tierLabels[tier])}
    </span>
  );
}
