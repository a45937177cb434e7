import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { drawPaper } from './draw-paper.ts';
import type { Paper } from './paper.ts';

const columns = [
  { head: 'Article', share: 0.6 },
  { head: 'Total', share: 0.4, align: 'right' },
] as const;

const receipt: Paper = {
  language: 'fr',
  title: 'Reçu de la commande K7-4821',
  subtitle: 'Payée le 23 novembre 2026',
  facts: [
    ['Boutique', 'Chez Ɖɔvi & Ŋutsu'],
    ['Client', 'Ama K.'],
    ['Paiement', 'Portefeuille'],
  ],
  tables: [
    { title: 'Articles', columns, none: 'Aucun', rows: [['Gari de Vogan', '1\u202f900 F']] },
  ],
  sums: [{ label: 'Total payé', value: '1\u202f900 F', strong: true }],
  notes: ['Gardez ce reçu.'],
  foot: 'Ecom, Lomé',
  at: new Date('2026-11-23T09:14:00Z'),
};

const rows = (many: number) =>
  Array.from({ length: many }, (_, at) => [`Ligne ${at + 1} du relevé`, `${at + 1} F`]);

/** What a reader of PDF sees, a text for each page. */
async function read(paper: Paper) {
  const file = await getDocumentProxy(new Uint8Array(await drawPaper(paper)));
  const { text } = await extractText(file, { mergePages: false });
  const { info } = await file.getMetadata();
  return { pages: text, info: info as Record<string, unknown> };
}

describe('a paper', () => {
  test('says all that it was given, in letters that can be searched', async () => {
    const { pages, info } = await read(receipt);
    expect(pages).toHaveLength(1);
    const words = (pages[0] ?? '').replace(/\s+/g, ' ');
    const said = [
      ...[
        receipt.title,
        'Payée le 23 novembre 2026',
        'Chez Ɖɔvi & Ŋutsu',
        'Ama K.',
        'Portefeuille',
      ],
      ...['Articles', 'Gari de Vogan', '1 900 F', 'Total payé', 'Gardez ce reçu.', 'Ecom, Lomé'],
    ];
    for (const text of said) expect(words).toContain(text);
    expect(words).toContain('1 / 1');
    expect(info).toMatchObject({ Title: receipt.title, Language: 'fr' });
  });

  test('goes on over as many pages as it takes, under the same heads, each row once', async () => {
    const table = { columns, none: 'Aucun', rows: rows(180) };
    const { pages } = await read({ ...receipt, tables: [table] });
    expect(pages.length).toBeGreaterThan(3);
    for (const [at, page] of pages.entries()) {
      expect(page).toContain(`${at + 1} / ${pages.length}`);
      if (/Ligne \d/.test(page)) expect(page).toContain('Article');
    }
    const found = [...pages.join('\n').matchAll(/Ligne (\d+) du relevé/g)].map(([, at]) => at);
    expect(found).toEqual(rows(180).map((_, at) => `${at + 1}`));
  });

  test('a text longer than its column goes on below, and pushes what follows', async () => {
    const long = 'Savon noir de Kpalimé au beurre de karité et aux feuilles de neem '.repeat(9);
    const table = { columns, none: 'Aucun', rows: Array.from({ length: 12 }, () => [long, '1 F']) };
    const { pages } = await read({ ...receipt, tables: [table] });
    expect(pages.length).toBeGreaterThan(1);
    const words = pages.join(' ').replace(/\s+/g, ' ');
    expect(words.match(/feuilles de neem/g)).toHaveLength(12 * 9);
  });

  test('an empty table says so', async () => {
    const { pages } = await read({
      ...receipt,
      tables: [{ columns, none: 'Rien ce mois', rows: [] }],
    });
    expect(pages[0]).toContain('Rien ce mois');
  });

  test('a long one lets everybody else have their turn', async () => {
    let isDrawn = false;
    const table = { columns, none: 'Aucun', rows: rows(2_000) };
    const drawing = drawPaper({ ...receipt, tables: [table] }).finally(() => {
      isDrawn = true;
    });
    let turns = 0;
    while (!isDrawn) {
      await new Promise(setImmediate);
      turns += 1;
    }
    await drawing;
    expect(turns).toBeGreaterThan(20);
  });
});
