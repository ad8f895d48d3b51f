import { useState } from 'react';

/** A choice kept in this browser; storage that is closed or full only means that it is not remembered. */
export function usePreference<Choice extends string>(
  key: string,
  choices: readonly Choice[],
  initial: Choice,
): [Choice, (choice: Choice) => void] {
  const [choice, setChoice] = useState(() => {
    const kept = localStorage.getItem(key);
    return choices.find((candidate) => candidate === kept) ?? initial;
  });
  return [
    choice,
    (next) => {
      localStorage.setItem(key, next);
      setChoice(next);
    },
  ];
}
