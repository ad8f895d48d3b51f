import { type Count } from '@tidu/contracts';

/** A count as it is shown: counting stops at ten thousand, and a plus says that there are more. */
export function countText({ value, exact }: Count): string {
  return exact ? String(value) : `${value}+`;
}
