/** How often one address may do something within a time; kept by each process for itself. */
export class AddressLimit {
  readonly #seen = new Map<string, number[]>();

  constructor(
    private readonly times: number,
    private readonly withinMs: number,
  ) {}

  /** Counts a try at a time (ms). Null where it is within the limit, else how many seconds to wait. */
  secondsToWait(address: string, nowMs: number): number | null {
    const since = nowMs - this.withinMs;
    this.#forget(since);
    const network = networkOf(address);
    const recent = (this.#seen.get(network) ?? []).filter((at) => at > since);
    const [oldest] = recent;
    if (recent.length >= this.times && oldest !== undefined)
      return Math.ceil((oldest + this.withinMs - nowMs) / 1_000);
    this.#seen.delete(network);
    this.#seen.set(network, [...recent, nowMs]);
    return null;
  }

  /** How many addresses are remembered. */
  get size(): number {
    return this.#seen.size;
  }

  /** The map keeps the order of the last tries, so the old ones stand first. */
  #forget(since: number): void {
    for (const [network, times] of this.#seen) {
      if ((times.at(-1) ?? 0) > since) return;
      this.#seen.delete(network);
    }
  }
}

/** An IPv6 subscriber has a whole /64 to choose addresses from. */
function networkOf(address: string): string {
  return address.includes(':') && !address.startsWith('::ffff:')
    ? address.split(':').slice(0, 4).join(':')
    : address;
}
