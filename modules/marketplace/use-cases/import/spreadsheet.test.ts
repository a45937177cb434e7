import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sheetPolicy } from '../../domain/spreadsheet-grid.ts';
import { kindOfFile, readGrid } from './read-grid.ts';

interface Part {
  readonly name: string;
  readonly data: Buffer;
  /** What the directory says of it, where that is not the truth. */
  readonly flags?: number;
  readonly crc?: number;
}

/** A ZIP file as other programs write it: sizes before each part. */
function zip(parts: readonly Part[]): Buffer {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, data, flags = 0, crc = crc32(data) } of parts) {
    const packed = deflateRawSync(data);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc, 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    files.push(local, Buffer.from(name), packed);
    entries.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, directory, end]);
}

const book = {
  name: 'xl/workbook.xml',
  data: Buffer.from(
    '<x:workbook><x:sheets><x:sheet name="A" r:id="rId7"/></x:sheets></x:workbook>',
  ),
};
const relations = {
  name: 'xl/_rels/workbook.xml.rels',
  data: Buffer.from(
    '<Relationships><Relationship Id="rId1" Target="theme.xml"/><Relationship Id="rId7" Target="worksheets/first.xml"/></Relationships>',
  ),
};
const sheet = (xml: string, more: Partial<Part> = {}): Part => ({
  name: 'xl/worksheets/first.xml',
  data: Buffer.from(xml),
  ...more,
});
const workbook = (...parts: Part[]) => zip([book, relations, ...parts]);
const cellsOf = (bytes: Buffer, kind: 'csv' | 'xlsx' = 'xlsx') => {
  const grid = readGrid(kind, bytes);
  return grid.ok ? grid.value.map(({ row, cells }) => [row, ...cells]) : grid.error.code;
};

describe('a workbook', () => {
  it('is read as programs write it: prefixes, shared and rich texts, gaps, formulas, blanks', () => {
    const shared = {
      name: 'xl/sharedStrings.xml',
      data: Buffer.from(
        '<sst><si><t>Titre</t></si><si><r><t>Ri</t></r><r><t>z &amp; maïs</t></r><rPh><t>no</t></rPh></si></sst>',
      ),
    };
    const xml = `<?xml version="1.0"?><x:worksheet><!-- <row> --><x:sheetData>
      <x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="C1" t="inlineStr"><x:is><x:t>Prix</x:t></x:is></x:c></x:row>
      <x:row r="2"/><x:row r="3"><x:c r="A3" s="2"/></x:row>
      <x:row r="4"><x:c r="A4" t="s"><x:v>1</x:v></x:c><x:c r="B4" t="e"><x:v>#REF!</x:v></x:c><x:c r="C4"><x:f>A1*2</x:f><x:v>1.25E+4</x:v></x:c><x:c r="D4" t="str"><x:v><![CDATA[a<b]]></x:v></x:c></x:row>
      </x:sheetData></x:worksheet>`;
    expect(cellsOf(workbook(shared, sheet(xml)))).toEqual([
      [1, 'Titre', '', 'Prix'],
      [4, 'Riz & maïs', '', '12500', 'a<b'],
    ]);
  });

  it('that grows beyond measure is refused before it has grown', () => {
    const bomb = sheet('', { data: Buffer.alloc(sheetPolicy.unpackedMaxBytes + 1, ' ') });
    const bytes = workbook(bomb);
    expect(bytes.length).toBeLessThan(100_000);
    expect(cellsOf(bytes)).toBe('market.import_unpacks_too_large');
  });

  it.each([
    ['with a password', workbook(sheet('<sheetData/>', { flags: 1 })), 'market.import_locked'],
    ['whose sum is wrong', workbook(sheet('<sheetData/>', { crc: 1 })), 'market.import_damaged'],
    ['without a sheet', workbook(), 'market.import_not_a_table'],
    [
      'that is another archive',
      zip([{ name: 'a.txt', data: Buffer.from('a') }]),
      'market.import_not_a_table',
    ],
    ['cut in the middle', workbook(sheet('<sheetData/>')).subarray(0, 90), 'market.import_damaged'],
    [
      'with a column far out',
      workbook(sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>')),
      'market.import_too_many_columns',
    ],
    [
      'with a cell of a book',
      workbook(
        sheet(
          `<row r="1"><c r="A1" t="str"><v>${'a'.repeat(sheetPolicy.cellMax + 1)}</v></c></row>`,
        ),
      ),
      'market.import_cell_too_long',
    ],
    [
      'with rows without end',
      workbook(sheet('<row><c><v>1</v></c></row>'.repeat(sheetPolicy.rowsMax + 2))),
      'market.import_too_many_rows',
    ],
  ])('%s is refused', (_, bytes, code) => {
    expect(cellsOf(bytes)).toBe(code);
  });

  it('does not expand entities of its own, and costs no more than its length', () => {
    const entities =
      '<!DOCTYPE a [<!ENTITY b "boom">]><row r="1"><c t="str"><v>&b;&lt;&#65;</v></c></row>';
    expect(cellsOf(workbook(sheet(entities)))).toEqual([[1, '&b;<A']]);
    // Nothing ever closes: each opening must not look for its end again.
    const open = '<row><c>'.repeat(500_000);
    expect(cellsOf(workbook(sheet(open)))).toEqual([]);
  });
});

describe('a text', () => {
  it.each([
    ['UTF-8 with its mark', Buffer.from('\uFEFFTitre;Prix\nÉpice;500\n')],
    ['Latin', Buffer.from('Titre;Prix\nÉpice;500\n', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFTitre;Prix\nÉpice;500\n', 'utf16le')],
    ['commas', Buffer.from('Titre,Prix\n"Épice",500')],
    ['tabs and old line ends', Buffer.from('Titre\tPrix\rÉpice\t500\r')],
    ['a told separator', Buffer.from('sep=|\r\nTitre|Prix\r\n\r\nÉpice|500')],
  ])('is understood: %s', (_, bytes) => {
    expect(kindOfFile(bytes) ?? 'utf-16').not.toBe('xlsx');
    const grid = readGrid('csv', bytes);
    expect(grid.ok && grid.value.map(({ cells }) => cells)).toEqual([
      ['Titre', 'Prix'],
      ['Épice', '500'],
    ]);
  });

  it('keeps lines, quotes and separators that stand in quotes', () => {
    const text = 'a;b\n"x ""y"";\nz";1\n;;\n2;"3"4\n';
    expect(cellsOf(Buffer.from(text), 'csv')).toEqual([
      [1, 'a', 'b'],
      [2, 'x "y";\nz', '1'],
      [4, '2', '34'],
    ]);
  });
});
