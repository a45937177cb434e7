/** The ledger in words: what `payments.post` and the holds must do, without a database. */
export interface ModelAccount {
  posted: number;
  held: number;
  readonly floor: number;
  readonly ceiling: number | null;
  readonly balanced: boolean;
}

export interface ModelPosting {
  readonly id: string;
  readonly legs: readonly { readonly account: number; readonly amount: number }[];
}

export interface ModelHold {
  readonly account: number;
  readonly amount: number;
  /** In the model's own milliseconds; null for one that does not expire. */
  readonly expiresAt: number | null;
  state: 'open' | 'captured' | 'voided' | 'expired';
}

export class Model {
  readonly accounts: ModelAccount[];
  readonly booked = new Map<string, string>();
  readonly holds = new Map<string, ModelHold>();
  readonly sums: number[];

  constructor(accounts: readonly Omit<ModelAccount, 'posted' | 'held'>[]) {
    this.accounts = accounts.map((account) => ({ ...account, posted: 0, held: 0 }));
    this.sums = accounts.map(() => 0);
  }

  /** First what fits whatever its neighbours do, then the rest one by one. */
  post(postings: readonly ModelPosting[]): string[] {
    const outcomes: (string | undefined)[] = postings.map(() => undefined);
    const sure = this.sureOf(postings);
    for (const n of sure) outcomes[n] = this.book(postings[n] as ModelPosting);
    return postings.map((posting, n) => outcomes[n] ?? this.postOne(posting));
  }

  private sureOf(postings: readonly ModelPosting[]): number[] {
    const out = this.accounts.map(() => 0);
    const into = this.accounts.map(() => 0);
    const fitting = postings.map((posting) => {
      // Every leg counts against the room, those of items that will not be booked too.
      for (const { account, amount } of posting.legs) {
        if (amount < 0) out[account] = (out[account] ?? 0) - amount;
        else into[account] = (into[account] ?? 0) + amount;
      }
      return posting.legs.every(({ account, amount }) => {
        const { balanced, posted, held, floor, ceiling } = this.account(account);
        if (amount < 0) return !balanced || posted - held - floor - (out[account] ?? 0) >= 0;
        return ceiling === null || ceiling - posted - (into[account] ?? 0) >= 0;
      });
    });
    const seen = new Set<string>();
    return postings.flatMap(({ id }, n) => {
      if (!fitting[n] || this.booked.has(id) || seen.has(id)) return [];
      seen.add(id);
      return [n];
    });
  }

  private postOne(posting: ModelPosting): string {
    const before = this.booked.get(posting.id);
    if (before !== undefined) return before === said(posting) ? 'replayed' : 'payments.id_conflict';
    const poor = posting.legs.some(({ account, amount }) => {
      const { balanced, posted, held, floor } = this.account(account);
      return amount < 0 && balanced && posted - held + amount < floor;
    });
    if (poor) return 'payments.insufficient_funds';
    const full = posting.legs.some(({ account, amount }) => {
      const { ceiling, posted } = this.account(account);
      return amount > 0 && ceiling !== null && posted + amount > ceiling;
    });
    return full ? 'payments.over_limit' : this.book(posting);
  }

  private book(posting: ModelPosting): string {
    for (const { account, amount } of posting.legs) {
      this.sums[account] = (this.sums[account] ?? 0) + amount;
      if (this.account(account).balanced) this.account(account).posted += amount;
    }
    this.booked.set(posting.id, said(posting));
    return 'posted';
  }

  hold(id: string, wanted: Omit<ModelHold, 'state'>): string {
    const known = this.holds.get(id);
    if (known) {
      const same = known.account === wanted.account && known.amount === wanted.amount;
      return same ? 'ok' : 'payments.id_conflict';
    }
    const { posted, held, floor } = this.account(wanted.account);
    // Nothing is promised out of a debt.
    if (posted - held - Math.max(floor, 0) < wanted.amount) return 'payments.insufficient_funds';
    this.account(wanted.account).held += wanted.amount;
    this.holds.set(id, { ...wanted, state: 'open' });
    return 'ok';
  }

  /** Takes `amount` of a hold to `to`; the rest is free. */
  capture(id: string, posting: ModelPosting): string {
    const hold = this.holds.get(id);
    const taken = -(posting.legs.find(({ amount }) => amount < 0)?.amount ?? 0);
    if (!hold) return 'payments.hold_not_open';
    if (taken > hold.amount) return 'payments.insufficient_funds';
    const before = this.booked.get(posting.id);
    if (hold.state !== 'open') {
      if (before === undefined) return 'payments.hold_not_open';
      return before === said(posting) ? 'ok' : 'payments.id_conflict';
    }
    if (before !== undefined) return 'payments.id_conflict';
    this.account(hold.account).held -= hold.amount;
    const outcome = this.postOne(posting);
    if (outcome !== 'posted') {
      this.account(hold.account).held += hold.amount;
      return outcome;
    }
    hold.state = 'captured';
    return 'ok';
  }

  void(id: string): string {
    const hold = this.holds.get(id);
    if (hold?.state === 'voided') return 'ok';
    return this.free(hold, 'voided') ? 'ok' : 'payments.hold_not_open';
  }

  expire(now: number): void {
    for (const hold of this.holds.values()) {
      if (hold.expiresAt !== null && hold.expiresAt <= now) this.free(hold, 'expired');
    }
  }

  private free(hold: ModelHold | undefined, state: 'voided' | 'expired'): boolean {
    if (hold?.state !== 'open') return false;
    hold.state = state;
    this.account(hold.account).held -= hold.amount;
    return true;
  }

  private account(n: number): ModelAccount {
    const account = this.accounts[n];
    if (!account) throw new Error(`the model has no account ${n}`);
    return account;
  }
}

const said = ({ legs }: ModelPosting): string =>
  JSON.stringify([...legs].sort((a, b) => a.account - b.account));
