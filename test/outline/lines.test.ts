import { cleanLines } from '../../src/outline/lines';

const read = (text: string) => {
  const { lines, repairs } = cleanLines(text);
  return {
    lines: lines.map(({ number, text: line }) => `${String(number)} ${line}`),
    repairs: repairs.map(({ kind, line, text: left }) => `${kind} ${String(line)} ${left}`),
  };
};

it('counts lines from 1, whatever ends them, empty ones as well', () => {
  expect(read('I. A\r\n\r\n1. B\r- c\u2028+ d\u2029\u00A0\n- e')).toEqual({
    lines: ['1 I. A', '3 1. B', '4 - c', '5 + d', '7 - e'],
    repairs: [],
  });
});

it.each<[string, readonly string[]]>([
  ['pageNumber', ['7', '123', '- 7 -', '–7–', '— 12 —', 'Trang 3', 'trang 3/10', 'TRANG 3 / 10']],
  [
    'rule',
    ['---', '_____', '=====', '*****', '–––', '——————', '......', '……………', '~~~', '* * *', '*  *  *', './.'],
  ],
  ['tableHead', ['TT\tNội dung', 'STT\tNội dung', 'Số TT\tNội dung', 'Số thứ tự\tNội dung', 'stt\tĐơn vị']],
])('leaves out, as a %s', (kind, texts) => {
  for (const text of texts)
    expect(read(`I. A\n ${text} \n1. B`)).toEqual({
      lines: ['1 I. A', '3 1. B'],
      repairs: [`${kind} 2 ${text}`],
    });
});

it.each([
  '1234',
  '7.',
  '- 7',
  'Trang 3 nói rõ',
  'Xem trang 3',
  'Kết quả 7',
  '--',
  '- - a',
  '--- a',
  'a ---',
  '* *',
  './. a',
  'TT Nội dung',
  'Nội dung\tTT\tĐơn vị',
  'ATT\tNội dung',
])('keeps “%s”: it may be meant', text => {
  expect(read(text)).toEqual({ lines: [`1 ${text}`], repairs: [] });
});

it('takes out Word’s bookmarks, each told, and what is left of the line stays', () => {
  expect(read('I. A\n[bookmark: _Hlk73720097]- Kết quả[bookmark: _GoBack]\n [bookmark: x] ')).toEqual({
    lines: ['1 I. A', '2 - Kết quả'],
    repairs: [
      'bookmark 2 [bookmark: _Hlk73720097]',
      'bookmark 2 [bookmark: _GoBack]',
      'bookmark 3 [bookmark: x]',
    ],
  });
  expect(read('[bookmark: [1]]').lines).toEqual(['1 [bookmark: [1]]']);
});

it('tells each word with a letter that only looks right, and leaves it as it is', () => {
  expect(read('- Phụ trách Ðội và ðoàn\n- Đội đã va\u0300o')).toEqual({
    lines: ['1 - Phụ trách Ðội và ðoàn', '2 - Đội đã va\u0300o'],
    repairs: ['lookAlikeLetter 1 Ðội', 'lookAlikeLetter 1 ðoàn', 'decomposedLetter 2 va\u0300o'],
  });
});

it('tells nothing of the letters of a line that is left out', () => {
  expect(read('TT\tPhụ trách Ðội').repairs).toEqual(['tableHead 1 TT\tPhụ trách Ðội']);
});
