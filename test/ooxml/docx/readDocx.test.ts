import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
  type ILevelsOptions,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { DocxError } from '../../../src/ooxml/docx/docxError';
import { readDocx } from '../../../src/ooxml/docx/readDocx';
import { walk } from '../../../src/outline/outline';
import { parseOutline } from '../../../src/outline/parseOutline';
import { readByLibreOffice } from '../../support/judgeDocx';
import { doan2023 } from '../../support/outlines';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(path.join(__dirname, '../../fixtures/docx', name)));
const nodesOf = (text: string) =>
  [...walk(parseOutline(text))].map(node => `${String(node.level)} ${node.marker} ${node.text}`);

describe('what LibreOffice made', () => {
  it('has its automatic numbers and bullets back', () => {
    expect(nodesOf(readDocx(fixture('lists.docx')).text)).toEqual([
      '1 I. KẾT QUẢ',
      '2 1. Công tác giáo dục',
      '4 - Số lớp',
      '4 - Số lượt',
      '2 2. Phong trào',
      '3 a) Tình nguyện',
      '3 b) Sáng tạo',
      '1 II. ĐÁNH GIÁ',
      '2 1. Mặt được',
      '2 2. Hạn chế',
    ]);
  });

  it('reads the cells of an outline in a table, and names the other columns', () => {
    const { text, otherColumns } = readDocx(fixture('table.docx'));
    expect(nodesOf(text)).toEqual([
      '1 I KẾT QUẢ',
      '2 1 Công tác giáo dục',
      '3 - Số lớp',
      '3 - Số lượt',
      '2 2 Phong trào',
      '1 II ĐÁNH GIÁ',
    ]);
    expect(otherColumns).toEqual(['Đơn vị', 'Ban Tuyên giáo', 'Ban Tổ chức']);
  });

  it('reads neither tracked deletions, nor hidden text, nor footers', () => {
    expect(readDocx(fixture('changes.docx')).text.split('\n')).toEqual([
      'ĐỀ CƯƠNG BÁO CÁO',
      'I. KẾT QUẢ',
      '- Nhận định chung',
      '- Số liệu',
      'II. KIẾN NGHỊ',
    ]);
  });

  it('is the same outline of 2023 as its text', () => {
    expect(parseOutline(readDocx(fixture('doan-2023.docx')).text).roots).toEqual(doan2023.roots);
  });
});

const level = (index: number, format: ILevelsOptions['format'], text: string, more = {}): ILevelsOptions => ({
  level: index,
  ...(format === undefined ? {} : { format }),
  text,
  alignment: AlignmentType.START,
  ...more,
});

const ladder = [
  level(0, LevelFormat.UPPER_ROMAN, '%1.'),
  level(1, LevelFormat.DECIMAL, '%2.'),
  level(2, LevelFormat.DECIMAL, '%2.%3.'),
  level(3, LevelFormat.LOWER_LETTER, '%4)'),
  level(4, LevelFormat.BULLET, '-'),
  level(5, LevelFormat.BULLET, '+'),
];

/** A document by the library "docx": each paragraph a list level, its text, and which instance of the list. */
async function docxOf(
  items: readonly (readonly [level: number, text: string, instance?: number])[],
  levels: readonly ILevelsOptions[] = ladder,
): Promise<Uint8Array> {
  const document = new Document({
    numbering: { config: [{ reference: 'outline', levels: [...levels] }] },
    sections: [
      {
        children: items.map(
          ([index, text, instance = 0]) =>
            new Paragraph({
              text,
              ...(index < 0 ? {} : { numbering: { reference: 'outline', level: index, instance } }),
            }),
        ),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

describe('what the library made', () => {
  it('counts every format as Word shows it', async () => {
    const bytes = await docxOf([
      [-1, 'ĐỀ CƯƠNG'],
      [0, 'KẾT QUẢ'],
      [1, 'Giáo dục'],
      [2, 'Chính trị'],
      [3, 'Cấp tỉnh'],
      [4, 'Số lớp'],
      [5, 'Số lượt'],
      [3, 'Cấp xã'],
      [2, 'Truyền thống'],
      [1, 'Phong trào'],
      [2, 'Tình nguyện'],
      [0, 'ĐÁNH GIÁ'],
      [1, 'Mặt được'],
    ]);
    const { text } = readDocx(bytes);
    expect(text.split('\n')).toEqual([
      'ĐỀ CƯƠNG',
      'I.\tKẾT QUẢ',
      '1.\tGiáo dục',
      '1.1.\tChính trị',
      'a)\tCấp tỉnh',
      '-\tSố lớp',
      '+\tSố lượt',
      'b)\tCấp xã',
      '1.2.\tTruyền thống',
      '2.\tPhong trào',
      '2.1.\tTình nguyện',
      'II.\tĐÁNH GIÁ',
      '1.\tMặt được',
    ]);
    // A second opinion on what stands where.
    const seen = readByLibreOffice(bytes);
    if (seen !== undefined)
      expect(
        seen
          .replace(/^\uFEFF/, '')
          .trim()
          .split(/\r?\n/)
          .map(line => line.replace(/\s+/g, ' ').trim()),
        // It shows signs of its own for bullets.
      ).toEqual(
        text.split('\n').map(line => line.replace(/\t/g, ' ').replace(/^- /, '◦ ').replace(/^\+ /, '▪ ')),
      );
  });

  it('begins a list of its own anew, and shows legal numbers in Arabic', async () => {
    const legal = [
      level(0, LevelFormat.UPPER_ROMAN, '%1.', { start: 3 }),
      level(1, LevelFormat.DECIMAL, '%1.%2', { isLegalNumberingStyle: true }),
    ];
    const bytes = await docxOf(
      [
        [0, 'Ba'],
        [1, 'Ba một'],
        [0, 'Bốn'],
        [1, 'Bốn một'],
        [0, 'Lại ba', 1],
      ],
      legal,
    );
    expect(readDocx(bytes).text.split('\n')).toEqual([
      'III.\tBa',
      '3.1\tBa một',
      'IV.\tBốn',
      '4.1\tBốn một',
      'III.\tLại ba',
    ]);
  });

  it('numbers paragraphs through their style', async () => {
    const document = new Document({
      styles: {
        paragraphStyles: [
          { id: 'Muc', name: 'Mục', paragraph: { numbering: { reference: 'outline', level: 0 } } },
          { id: 'MucCon', name: 'Mục con', basedOn: 'Muc' },
        ],
      },
      numbering: { config: [{ reference: 'outline', levels: ladder }] },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Một', style: 'Muc' }),
            new Paragraph({ text: 'Không đánh số', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ text: 'Hai', style: 'MucCon' }),
            new Paragraph({ children: [new TextRun({ text: 'Ba', vanish: true }), new TextRun('Bốn')] }),
          ],
        },
      ],
    });
    const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
    expect(readDocx(bytes).text.split('\n')).toEqual(['I.\tMột', 'Không đánh số', 'II.\tHai', 'Bốn']);
  });
});

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A .docx of nothing but its document part. */
function docxWith(body: string, namespace = w): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(`<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`),
  });
}
const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

describe('markup', () => {
  it.each([
    [
      'a paragraph whose mark was deleted goes on in the next',
      '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>I. KẾT </w:t></w:r></w:p>' + p('QUẢ'),
      'I. KẾT QUẢ',
    ],
    [
      'moved text is read where it went',
      '<w:p><w:moveFrom w:id="1"><w:r><w:t>cũ</w:t></w:r></w:moveFrom><w:moveTo w:id="2"><w:r><w:t>mới</w:t></w:r></w:moveTo></w:p>',
      'mới',
    ],
    [
      'a page number is no text',
      '<w:p><w:r><w:t>Trang</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      'Trang',
    ],
    [
      'the words of a link are',
      '<w:p><w:hyperlink><w:r><w:t>- Số liệu</w:t></w:r></w:hyperlink></w:p>',
      '- Số liệu',
    ],
    [
      'a table of contents is not',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>I. KẾT QUẢ 1</w:t></w:r></w:p><w:p><w:r><w:t>II. ĐÁNH GIÁ 2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>' +
        p('I. KẾT QUẢ'),
      '\n\nI. KẾT QUẢ',
    ],
    [
      'content controls are looked into',
      `<w:sdt><w:sdtContent>${p('I. KẾT QUẢ')}</w:sdtContent></w:sdt>`,
      'I. KẾT QUẢ',
    ],
    [
      'a text box comes once, behind its paragraph',
      `<w:p><w:r><w:t>- Ý</w:t><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:txbxContent>${p('trong khung')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('trong khung')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      '- Ý\ntrong khung',
    ],
    [
      'tabs, line breaks, hyphens and symbols are letters',
      '<w:p><w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:tab/><w:t>Đoàn</w:t><w:noBreakHyphen/><w:t>Hội</w:t><w:br/><w:t>Đội</w:t><w:softHyphen/><w:br w:type="page"/></w:r></w:p>',
      '\uF0B7\tĐoàn-Hội\nĐội',
    ],
    [
      'a deleted row is not read',
      `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p('cũ')}</w:tc></w:tr><w:tr><w:tc>${p('mới')}</w:tc></w:tr></w:tbl>`,
      'mới',
    ],
  ])('%s', (_, body, text) => {
    expect(readDocx(docxWith(body)).text).toBe(text);
  });

  it('reads the strict dress code too', () => {
    expect(readDocx(docxWith(p('I. A'), 'http://purl.oclc.org/ooxml/wordprocessingml/main')).text).toBe(
      'I. A',
    );
  });

  it('tells what is set in fonts of a legacy code', () => {
    const run = (font: string, text: string) =>
      `<w:p><w:r><w:rPr><w:rFonts w:ascii="${font}"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    const { runs } = readDocx(
      docxWith(run('.VnTime', 'KÕt qu¶') + run('VNI-Times', 'Keát quaû') + p('Kết quả')),
    );
    expect(runs).toEqual({ tcvn3: 'KÕt qu¶', vni: 'Keát quaû' });
  });
});

describe('a table', () => {
  const row = (...cells: readonly string[]) =>
    `<w:tr>${cells.map(cell => `<w:tc>${cell.split('|').map(p).join('')}</w:tc>`).join('')}</w:tr>`;
  const read = (...rows: readonly string[]) => readDocx(docxWith(`<w:tbl>${rows.join('')}</w:tbl>`));

  it.each('I IV XXXVIII I. 1 12 1. 1.. 1.1 1.2.3. (1) 1) a) đ) Đ. z B. - – + • * 1.) a/'.split(' '))(
    'with "%s" in its first column is read row by row',
    marker => {
      expect(read(row('TT', 'Ý'), row(marker, 'một')).text).toBe(`TT\tÝ\n${marker}\tmột`);
    },
  );

  it.each(['', 'TT', 'Một', '123', '1.234', 'IVXLCIVX', '1 a', 'a1', '--', '1;', '1,2', '1.2 ha'])(
    'with "%s" in its first column is read cell by cell',
    text => {
      expect(read(row(text, 'một')).text).toBe(`${text}\nmột`);
    },
  );

  it('has its number from all lines of a cell, and a line for each other line of the second', () => {
    expect(read(row(' 1|.', 'một|hai', 'Ban', ' ', 'Hạn|Ghi')).text).toBe('1 .\tmột\nhai');
    expect(read(row('1', 'một', 'Ban', ' ', 'Hạn|Ghi')).otherColumns).toEqual(['Ban', 'Hạn', 'Ghi']);
    expect(read(row('1', ''), row('', 'hai', 'Ban')).text).toBe('1\t\nhai');
  });
});

const faultOf = (bytes: Uint8Array) => {
  try {
    readDocx(bytes);
    return undefined;
  } catch (error) {
    return error instanceof DocxError ? error.fault : error;
  }
};

/** The head of a compound file, and names of streams in UTF-16 as they stand in its directory. */
const compound = (name: string) =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...[...strToU8(name)].flatMap(byte => [byte, 0]),
  ]);

describe('files that are hostile, or no outline', () => {
  const document = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) });
  const bomb = () => {
    const zeros = new Uint8Array(64 * 1024 * 1024);
    return zipSync({ 'word/document.xml': zeros }, { level: 9 });
  };
  /** Says that it inflates to little. */
  const lyingBomb = () => {
    const bytes = bomb();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 30; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1000, true);
    }
    return bytes;
  };
  const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="${w}"><w:body>${p('&b;')}</w:body></w:document>`;
  const external = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="${w}"><w:body>${p('&e;')}</w:body></w:document>`;
  const deep = (count: number) =>
    '<w:sdt><w:sdtContent>'.repeat(count) + p('I. A') + '</w:sdtContent></w:sdt>'.repeat(count);

  it.each<[string, () => Uint8Array, string]>([
    ['a zip bomb', bomb, 'tooLarge'],
    ['a zip bomb that says it is small', lyingBomb, 'damaged'],
    ['an XML bomb', () => document(laughs), 'damaged'],
    ['an external entity', () => document(external), 'damaged'],
    ['100 MB', () => new Uint8Array(100 * 1024 * 1024), 'tooLarge'],
    ['no zip', () => strToU8('I. KẾT QUẢ'), 'notDocx'],
    ['nothing', () => new Uint8Array(), 'notDocx'],
    ['another zip', () => zipSync({ 'content.xml': strToU8('<x/>') }), 'notDocx'],
    ['a zip cut short', () => docxWith(p('I. A')).slice(0, 60), 'damaged'],
    ['an old .doc', () => fixture('changes.doc'), 'oldDoc'],
    ['an encrypted .docx', () => compound('EncryptedPackage'), 'encrypted'],
    ['XML that is none', () => document('<w:document><w:body>'), 'damaged'],
    [
      'too many entries',
      () =>
        zipSync(
          Object.fromEntries(Array.from({ length: 5001 }, (_, n) => [`x/${String(n)}`, new Uint8Array()])),
        ),
      'tooLarge',
    ],
    ['controls nested 200 deep', () => docxWith(deep(200)), 'damaged'],
    ['100,000 controls one in another', () => docxWith(deep(100_000)), 'damaged'],
  ])('refuses %s with its reason', (_, bytes, fault) => {
    expect(faultOf(bytes())).toBe(fault);
  });

  it('takes no path from the file', () => {
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://x/officeDocument" Target="../../../etc/passwd"/></Relationships>`;
    expect(faultOf(zipSync({ '_rels/.rels': strToU8(rels), '../../etc/passwd': strToU8('x') }))).toBe(
      'notDocx',
    );
  });

  it('reads past macros, and past controls nested deeper than people nest them', () => {
    const bytes = zipSync({
      'word/vbaProject.bin': strToU8('Sub AutoOpen()'),
      'word/document.xml': strToU8(`<w:document xmlns:w="${w}"><w:body>${deep(60)}</w:body></w:document>`),
    });
    expect(readDocx(bytes).text).toBe('I. A');
  });

  it('takes markup in the text for text', () => {
    const { text } = readDocx(docxWith(p('- &lt;script&gt;alert(1)&lt;/script&gt;')));
    expect(parseOutline(text).roots[0]?.text).toBe('<script>alert(1)</script>');
  });
});
