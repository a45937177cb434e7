import fc from 'fast-check';

const long = (length: number) => 'a'.repeat(length);

/** Texts that have broken somebody's program before. */
const texts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udfff',
  '\u202etxt.exe',
  '\u200b\u200d\ufeff',
  'e\u0301\u0301\u0301\u0301',
  '👨‍👩‍👧‍👦'.repeat(20),
  'İıſß',
  'ﷺ'.repeat(12),
  '٠١٢٣٤٥',
  '９０１１２２３３',
  'a\r\nset-cookie: x=1',
  "' OR '1'='1",
  '"; DROP SCHEMA identity CASCADE; --',
  '\\',
  '%',
  '_%',
  '%00',
  '%2e%2e%2f',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template that nobody must fill in
  '${7*7}',
  '{{7*7}}',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  '1e21',
  '-1',
  '0',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'usr_00000000-0000-0000-0000-000000000000',
  'usr_%00',
  long(61),
  long(201),
  long(5_000),
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...texts) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
);

const numbers = [
  '-1',
  '0',
  '-0',
  '1.5',
  '1e21',
  '-1e21',
  '1e-7',
  '2147483648',
  '4294967296',
].concat([
  '9007199254740991',
  '9007199254740993',
  '9223372036854775807',
  '9223372036854775808',
  '1e308',
]);

/** Not JSON at all, though some programs read it. */
const brokenTokens = [
  'NaN',
  'Infinity',
  '-Infinity',
  '01',
  '0x10',
  '1_000',
  "'a'",
  'undefined',
  '',
];

/** Days that are none, or that a calendar and a database see differently. */
const days = [
  '2024-02-30',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '1899-12-31',
  '2020-06-01',
].concat(['2026-02-29', '-000001-01-01', '+012026-01-01', '1582-10-10', '2026-13-01', '2026-1-1']);

const deep = (open: string, close: string, depth: number) =>
  open.repeat(depth) + close.repeat(depth);

const structures = [
  'null',
  'true',
  '[]',
  '{}',
  '[null]',
  '[[]]',
  '1e400',
  '{"$ne":null}',
  '{"$gt":""}',
  '{"__proto__":{"role":"ADMIN"}}',
  '{"constructor":{"prototype":{"role":"ADMIN"}}}',
  '{"toString":1,"valueOf":1,"toJSON":1}',
  '{"length":9999999999}',
  deep('[', ']', 500),
  deep('{"a":', '}', 300).replace(':}', ':1}'),
  `[${Array(2_000).fill(0).join()}]`,
];

/** A value's text inside a JSON body; now and then not JSON at all. */
export const hostileToken: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: hostileText.map((text) => JSON.stringify(text)) },
  { weight: 3, arbitrary: fc.constantFrom(...numbers) },
  { weight: 3, arbitrary: fc.constantFrom(...structures) },
  { weight: 1, arbitrary: fc.constantFrom(...brokenTokens) },
  { weight: 1, arbitrary: fc.constantFrom(...days).map((day) => JSON.stringify(day)) },
  // Guesses: the right form, hardly ever the right digits.
  { weight: 2, arbitrary: fc.constantFrom('"000000"', '"123456"', '"8305"', '"90112233"') },
  // A lone surrogate unescaped and an overlong escape: valid text, odd content.
  { weight: 1, arbitrary: fc.constantFrom('"\\ud800"', '"\\u0000"', '"\\uDC00\\uD800"') },
);

/** What a careless update would write straight into its table. */
export const assignedFields: readonly (readonly [name: string, token: string])[] = [
  ['role', '"ADMIN"'],
  ['roles', '["ADMIN","CLIENT"]'],
  ['platformRoles', '["owner"]'],
  ['balance', '1000000'],
  ['balanceXof', '1000000'],
  ['price', '0'],
  ['amountXof', '-1'],
  ['ownerId', '"usr_00000000-0000-7000-8000-000000000000"'],
  ['userId', '"usr_00000000-0000-7000-8000-000000000000"'],
  ['user_id', '"00000000-0000-7000-8000-000000000000"'],
  ['sessionId', '"ses_00000000-0000-7000-8000-000000000000"'],
  ['status', '"approved"'],
  ['state', '"approved"'],
  ['frozen', 'false'],
  ['identityLevel', '2'],
  ['isDemo', 'true'],
  ['registered', 'true'],
  ['trusted', 'true'],
  ['createdAt', '"1970-01-01T00:00:00.000Z"'],
  ['__proto__', '{"role":"ADMIN"}'],
];

/** Whole bodies that are no object of fields. */
const rawBodies: readonly string[] = [
  '',
  '{',
  'null',
  '[]',
  '"text"',
  '0',
  '{"a":1,}',
  "{'a':1}",
  '\ufeff{}',
  '{}{}',
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  'name=a&role=ADMIN',
  deep('[', ']', 20_000),
  `{"name":"${long(70_000)}"}`,
  JSON.stringify(long(60_000)),
];

export const hostileBody: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...rawBodies) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 4 }) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
);

export const contentTypes: readonly string[] = [
  'application/json',
  'application/json; charset=utf-16',
  'application/json;charset=utf-8',
  'APPLICATION/JSON',
  'text/json',
  'text/plain',
  'text/html',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/vnd.api+json',
  'application/octet-stream',
  'image/png',
  ';',
  'x',
];

/** Only bytes that a header line can hold. */
const headerText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...texts).map(headerSafe),
  fc.string({ maxLength: 60 }).map(headerSafe),
  fc.constant(long(4_000)),
);

function headerSafe(text: string): string {
  return text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '?');
}

/** Headers that change who or where somebody seems to be. */
export const oddHeader: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  fc.tuple(fc.constantFrom('idempotency-key', 'authorization', 'cookie'), headerText),
  fc.tuple(fc.constantFrom('user-agent', 'accept-language', 'accept', 'origin'), headerText),
  fc.tuple(fc.constantFrom('x-forwarded-for', 'x-real-ip', 'forwarded'), headerText),
  fc.constantFrom<readonly [string, string]>(
    ['x-http-method-override', 'DELETE'],
    ['x-original-url', '/metrics'],
    ['x-forwarded-proto', 'https'],
    ['x-forwarded-host', 'evil.example'],
    ['x-user-id', '00000000-0000-7000-8000-000000000000'],
    ['x-role', 'ADMIN'],
    ['origin', 'null'],
    ['origin', 'https://evil.example'],
    ['accept-encoding', 'gzip, br, identity;q=0'],
    ['content-encoding', 'gzip'],
    ['range', 'bytes=0-1'],
    ['if-none-match', '*'],
    ['cookie', `ecom_refresh=${long(43)}`],
    ['cookie', 'ecom_refresh=%00; ecom_refresh=b; __proto__=c'],
    ['authorization', 'Bearer'],
    ['authorization', 'Bearer ..'],
    ['authorization', 'Basic YTpi'],
  ),
);
