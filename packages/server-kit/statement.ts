/** A hand-written query with its name in logs and, where the pooler allows, on the server. */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
  /** Never set; carries the row's type. */
  readonly row?: Row;
}

/**
 * Declares a query once, at load. The name is `module.verb_noun`, unique in the system.
 * `Row` states the shape of a row: keep it beside the column list that it describes.
 */
export const statement = <Row = never>(name: string, text: string): Statement<Row> => ({
  name,
  text,
});

/** Reads outside a transaction. It is not a `Tx`, so a use-case that writes does not accept it. */
export interface Reader {
  query<Row>(statement: Statement<Row>, values: readonly unknown[]): Promise<Row[]>;
}
