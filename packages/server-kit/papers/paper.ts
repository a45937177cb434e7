/** A column of a table on a paper. Shares of the width add up to 1. */
export interface PaperColumn {
  readonly head: string;
  readonly share: number;
  /** Sums stand at the right edge, words at the left. */
  readonly align?: 'left' | 'right';
}

export interface PaperTable {
  readonly title?: string;
  readonly columns: readonly PaperColumn[];
  /** One text a column; an empty table says `none`. */
  readonly rows: readonly (readonly string[])[];
  readonly none: string;
}

/** A line of the sums; the last one is usually the strong one. */
export interface PaperSum {
  readonly label: string;
  readonly value: string;
  readonly strong?: boolean;
}

/**
 * A receipt or a statement, in words that are written already: language, money and times are the
 * caller's. Nothing of it is interpreted.
 */
export interface Paper {
  /** BCP 47, for whoever has it read aloud. */
  readonly language: 'fr' | 'en';
  readonly title: string;
  /** Under the title: the number, the period. */
  readonly subtitle?: string;
  /** Whom and what it is about, a label and a value each; two stand beside each other. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly tables: readonly PaperTable[];
  readonly sums: readonly PaperSum[];
  /** Said below everything, in small print. */
  readonly notes: readonly string[];
  /** On each page, beside its number: who gives this paper. */
  readonly foot: string;
  /** When it was drawn; it stands in the file, not on the page. */
  readonly at: Date;
}
