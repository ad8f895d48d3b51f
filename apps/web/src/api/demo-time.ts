import { useSyncExternalStore } from 'react';

const KEY = 'tidu.demo-time';
const listeners = new Set<() => void>();

/** The instant at which this tab's acts are said to happen in a demo (示例时间), ISO 8601; null for now. */
export function demoTime(): string | null {
  return sessionStorage.getItem(KEY);
}

export function setDemoTime(instant: string | null): void {
  if (instant === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, instant);
  listeners.forEach((listener) => listener());
}

export function useDemoTime(): string | null {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, demoTime);
}

/** The instant at which the next act would happen. */
export function actingTime(): Date {
  const chosen = demoTime();
  return chosen === null ? new Date() : new Date(chosen);
}
