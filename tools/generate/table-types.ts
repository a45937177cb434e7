import { catalogue, ourSchemas } from './catalogue.ts';

interface Column {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
}

const columns = `SELECT n.nspname || '.' || c.relname AS "table", a.attname AS "column",
    format_type(a.atttypid, NULL) AS type, NOT a.attnotnull AS nullable
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND ${ourSchemas}
  ORDER BY 1, a.attnum`;

/** As the driver hands them over; see the parsers in `packages/server-kit/database.ts`. */
const typescriptTypes: Readonly<Record<string, string>> = {
  bigint: 'number',
  'bigint[]': 'number[]',
  boolean: 'boolean',
  bytea: 'Buffer',
  date: 'string',
  'double precision': 'number',
  integer: 'number',
  interval: 'string',
  jsonb: 'unknown',
  smallint: 'number',
  text: 'string',
  'text[]': 'string[]',
  'timestamp with time zone': 'Date',
  tsvector: 'string',
  uuid: 'string',
};

/**
 * `database/types.ts`: one row type a table, as the driver returns it.
 * @throws for a column type that nobody has mapped yet
 */
export async function tableTypes(ownerUrl: string): Promise<string> {
  const [rows = []] = await catalogue<Column>(ownerUrl, [columns]);
  const tables = Map.groupBy(rows, ({ table }) => table);
  const bodies = [...tables].map(([table, fields]) => {
    const lines = fields.map(
      (field) => `    ${field.column}: ${typeOf(field)}${field.nullable ? ' | null' : ''};`,
    );
    return `  '${table}': {\n${lines.join('\n')}\n  };`;
  });
  const head = '// Written from the catalogue by «npm run generate».\n';
  return `${head}\nexport interface Tables {\n${bodies.join('\n')}\n}\n`;
}

function typeOf({ table, column, type }: Column): string {
  const found = typescriptTypes[type];
  if (!found) throw new Error(`${table}.${column}: no TypeScript type for ${type}`);
  return found;
}
