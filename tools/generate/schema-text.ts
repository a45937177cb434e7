import { catalogue, ourSchemas } from './catalogue.ts';

interface Line {
  line: string;
}

/**
 * Each query writes the lines of one kind of object in a fixed order. Read from the catalogue,
 * because the embedded build has no pg_dump and a dump would differ from version to version.
 */
const queries = [
  `SELECT 'CREATE SCHEMA ' || n.nspname || ';' AS line
   FROM pg_namespace n WHERE ${ourSchemas} ORDER BY 1`,
  `SELECT format('CREATE EXTENSION %I WITH SCHEMA %I;', e.extname, n.nspname) AS line
   FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
   WHERE n.nspname = 'public' ORDER BY 1`,
  `SELECT pg_get_functiondef(p.oid) || ';' AS line
   FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
   WHERE ${ourSchemas} ORDER BY n.nspname, p.proname, 1`,
  `SELECT format(E'CREATE %sTABLE %I.%I (\\n%s\\n);',
     CASE c.relpersistence WHEN 'u' THEN 'UNLOGGED ' ELSE '' END, n.nspname, c.relname,
     (SELECT string_agg(format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
         CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END,
         coalesce(CASE a.attgenerated WHEN 's'
             THEN format(' GENERATED ALWAYS AS (%s) STORED', pg_get_expr(d.adbin, d.adrelid))
             ELSE ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid) END, '')), E',\\n'
         ORDER BY a.attnum)
       FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
       WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)) AS line
   FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind = 'r' AND ${ourSchemas} ORDER BY n.nspname, c.relname`,
  // contype n: PostgreSQL 18 lists NOT NULL as constraints, older ones do not.
  `SELECT format(E'ALTER TABLE %I.%I ADD CONSTRAINT %I\\n  %s;',
     n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)) AS line
   FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
   JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE k.contype <> 'n' AND ${ourSchemas}
   ORDER BY n.nspname, c.relname, k.contype = 'f', k.conname`,
  `SELECT pg_get_indexdef(i.indexrelid) || ';' AS line
   FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
   JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE ${ourSchemas} AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = c.oid)
   ORDER BY n.nspname, c.relname`,
  `SELECT pg_get_triggerdef(t.oid) || ';' AS line
   FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
   JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE NOT t.tgisinternal AND ${ourSchemas} ORDER BY n.nspname, c.relname, t.tgname`,
  `SELECT format('GRANT %s ON SCHEMA %I TO %I;',
     string_agg(g.privilege_type, ', ' ORDER BY g.privilege_type), n.nspname,
     g.grantee::regrole) AS line
   FROM pg_namespace n, aclexplode(n.nspacl) g
   WHERE ${ourSchemas} AND g.grantee <> n.nspowner
   GROUP BY n.nspname, g.grantee ORDER BY n.nspname, g.grantee::regrole::text`,
  `SELECT format('GRANT %s ON %I.%I TO %I;',
     string_agg(g.privilege_type, ', ' ORDER BY g.privilege_type), n.nspname, c.relname,
     g.grantee::regrole) AS line
   FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) g
   WHERE c.relkind = 'r' AND ${ourSchemas} AND g.grantee <> c.relowner
   GROUP BY n.nspname, c.relname, g.grantee
   ORDER BY n.nspname, c.relname, g.grantee::regrole::text`,
  `SELECT format('GRANT %s (%s) ON %I.%I TO %I;', g.privilege_type,
     string_agg(a.attname, ', ' ORDER BY a.attnum), n.nspname, c.relname,
     g.grantee::regrole) AS line
   FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
   JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(a.attacl) g
   WHERE ${ourSchemas}
   GROUP BY n.nspname, c.relname, g.grantee, g.privilege_type
   ORDER BY n.nspname, c.relname, g.grantee::regrole::text, g.privilege_type`,
];

/** `database/schema.sql`: the whole schema as it is after the last migration. */
export async function schemaText(ownerUrl: string): Promise<string> {
  const answers = await catalogue<Line>(ownerUrl, queries);
  const head = '-- Written from the catalogue by «npm run generate»; reviewed in every diff.\n';
  const parts = answers.flat().map(({ line }) => line.replace(/[ \t]+$/gm, '').trim());
  return `${head}\n${parts.join('\n\n')}\n`;
}
