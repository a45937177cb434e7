import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

type Chunks = AsyncIterable<Buffer>;

/** A part of the file: its text as it comes. */
interface Part {
  readonly name: string;
  readonly text: AsyncIterable<string>;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A workbook of one sheet, written while its rows come: nothing but a row is held in memory. Whole
 * numbers become numbers where `isNumber` says the column holds them; all else is text, which no
 * program reckons.
 */
export async function* writeXlsx(
  rows: AsyncIterable<readonly string[]>,
  isNumber: (column: number) => boolean,
  sheet = 'Catalogue',
): AsyncGenerator<Buffer> {
  const fixed: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${content}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  };
  const parts: Part[] = Object.entries(fixed).map(([name, xml]) => ({
    name,
    text: Readable.from([head + xml]),
  }));
  yield* packParts([
    ...parts,
    { name: 'xl/worksheets/sheet1.xml', text: sheetText(rows, isNumber) },
  ]);
}

async function* sheetText(
  rows: AsyncIterable<readonly string[]>,
  isNumber: (column: number) => boolean,
): AsyncGenerator<string> {
  yield `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>`;
  let nth = 0;
  for await (const cells of rows) {
    nth += 1;
    const row = nth;
    const written = cells.map((text, column) => {
      if (text === '') return '';
      const at = `${columnName(column)}${row}`;
      if (isNumber(column) && /^-?\d{1,12}$/.test(text)) return `<c r="${at}"><v>${text}</v></c>`;
      return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
    });
    yield `<row r="${row}">${written.join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

const columnName = (column: number): string => {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
};

/** What XML cannot hold goes; what Excel would read as its own sign for such is written as one. */
const escaped = (text: string): string =>
  text
    .replace(/_x(?=[0-9A-F]{4}_)/g, '_x005F_x')
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** A ZIP file, part after part; sizes and sums stand behind each, where they are known. */
async function* packParts(parts: readonly Part[]): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text } of parts) {
    const start = offset;
    const local = header(0x04034b50, [20], name, { crc: 0, packed: 0, plain: 0 });
    yield local;
    offset += local.length;
    const sums = { crc: 0, packed: 0, plain: 0 };
    for await (const chunk of deflated(text, sums)) {
      sums.packed += chunk.length;
      yield chunk;
    }
    const behind = Buffer.alloc(16);
    behind.writeUInt32LE(0x08074b50, 0);
    behind.writeUInt32LE(sums.crc, 4);
    behind.writeUInt32LE(sums.packed, 8);
    behind.writeUInt32LE(sums.plain, 12);
    yield behind;
    offset += sums.packed + behind.length;
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(start, 10);
    const entry = header(0x02014b50, [20, 20], name, sums);
    const nameAt = entry.length - Buffer.byteLength(name);
    directory.push(entry.subarray(0, nameAt), tail, entry.subarray(nameAt));
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  yield Buffer.concat([listed, end]);
}

interface Sums {
  crc: number;
  packed: number;
  plain: number;
}

/** The packed text; `sums` grow as it comes. */
function deflated(text: AsyncIterable<string>, sums: Sums): Chunks {
  const plain = async function* () {
    for await (const piece of text) {
      const bytes = Buffer.from(piece, 'utf8');
      sums.crc = crc32(bytes, sums.crc);
      sums.plain += bytes.length;
      yield bytes;
    }
  };
  const source = Readable.from(plain());
  const deflate = createDeflateRaw();
  source.on('error', (error) => deflate.destroy(error));
  deflate.on('close', () => source.destroy());
  return source.pipe(deflate);
}

/** What local headers and directory entries share, up to the name. 1 January 1980, as it must be some day. */
function header(mark: number, versions: readonly number[], name: string, sums: Sums): Buffer {
  const nameBytes = Buffer.from(name, 'utf8');
  const fields = Buffer.alloc(4 + 2 * versions.length + 24);
  fields.writeUInt32LE(mark, 0);
  let at = 4;
  for (const version of versions) at = fields.writeUInt16LE(version, at);
  // Sizes stand behind (bit 3), names are UTF-8 (bit 11); deflated; no time.
  for (const value of [0x0808, 8, 0, 0x21]) at = fields.writeUInt16LE(value, at);
  for (const value of [sums.crc, sums.packed, sums.plain]) at = fields.writeUInt32LE(value, at);
  fields.writeUInt16LE(nameBytes.length, at);
  return Buffer.concat([fields, nameBytes]);
}
