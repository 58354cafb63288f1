import type { Granularity } from '../../src/report/granularity';
import { granularityOfDraft, matchDraft } from '../../src/report/matchDraft';
import { parseOutline } from '../../src/outline/parseOutline';
import { placeholderFor } from '../../src/report/wording';
import { findNode } from '../../src/outline/outline';
import { smallOutline, tagOf } from '../support/outlines';
import { draftOf, inControl, type Line } from '../support/draft';

/** [role node, from, to, exact] for each match. */
const matched = (lines: readonly Line[], granularity: Granularity = 'point', outline = smallOutline) =>
  matchDraft(outline, granularity, draftOf(...lines)).map(({ item, from, to, isExact }) => [
    `${item.role} ${item.node.id}`,
    from,
    to,
    isExact,
  ]);
const slots = (lines: readonly Line[], granularity?: Granularity) =>
  matched(lines, granularity).filter(([key]) => String(key).startsWith('slot'));

const section = '1. Công tác tuyên truyền, giáo dục';
const judgement = '- Nhận định khái quát về công tác tuyên truyền';
const tradition = '- Kết quả công tác giáo dục truyền thống';
const prompt = (id: string) => placeholderFor(findNode(smallOutline, id)!);

it('reads a whole report as somebody types one', () => {
  const lines = [
    'BÁO CÁO',
    'I. KẾT QUẢ ĐẠT ĐƯỢC',
    section,
    judgement,
    'Được triển khai sâu rộng.',
    'Có 12 lớp.',
    tradition,
    'Có 5 đợt.',
    '2. Tổ chức các phong trào',
    '2.1. Phong trào “Thanh niên tình nguyện”',
    '- Kết quả thực hiện chủ trương “3 liên kết” năm 2023: 12 xã.',
    'II. ĐÁNH GIÁ CHUNG',
    '1. Mặt được',
    'Đạt 12 chỉ tiêu.',
    'Trên đây là báo cáo năm 2023.',
    'Nơi nhận:',
  ];
  expect(matched(lines)).toEqual([
    ['heading p1', 1, 1, true],
    ['heading p1.s1', 2, 2, true],
    ['slot p1.s1.i01', 3, 5, true],
    ['slot p1.s1.i02', 6, 7, true],
    ['heading p1.s2', 8, 8, true],
    ['heading p1.s2.u1', 9, 9, true],
    ['slot p1.s2.u1.i01', 10, 10, true],
    ['heading p2', 11, 11, true],
    ['heading p2.s1', 12, 12, true],
    ['slot p2.s1', 13, 13, true],
  ]);
  expect(matchDraft(smallOutline, 'point', draftOf(...lines))[2]).toMatchObject({ found: judgement });
});

it('finds nothing in a document of other words', () => {
  expect(matched(['Kính gửi: Ban', 'Thực hiện kế hoạch'])).toEqual([]);
  expect(matched([])).toEqual([]);
});

describe('the answer to a point', () => {
  it('begins with the point’s words, whole', () => {
    const begins = (line: string) => slots([section, line, 'Có 12 lớp.']);
    expect(begins('Nhận định khái quát về công tác tuyên truyền được đẩy mạnh')).toHaveLength(1);
    expect(begins('+ NHẬN ĐỊNH KHÁI QUÁT VỀ CÔNG TÁC TUYÊN TRUYỀN:')).toHaveLength(1);
    expect(begins('Nhận định khái quát về công tác tuyên truyềnn')).toHaveLength(0);
    expect(begins('Đã nhận định khái quát về công tác tuyên truyền')).toHaveLength(0);
  });

  it('or is the prompt of a slot that lost its control', () => {
    expect(slots([section, prompt('p1.s1.i02'), 'Có 5 đợt.'])).toEqual([['slot p1.s1.i02', 1, 2, true]]);
  });

  it('is looked for below its heading alone', () => {
    expect(slots([judgement, section])).toEqual([]);
    expect(slots([section, 'II. ĐÁNH GIÁ CHUNG', judgement])).toEqual([]);
  });

  it('is not looked for above one that was found', () => {
    expect(slots([section, tradition, judgement])).toEqual([['slot p1.s1.i01', 2, 2, true]]);
  });

  it('is not sure where its words stand twice, or where its heading is not', () => {
    expect(slots([section, judgement, judgement])).toEqual([['slot p1.s1.i01', 1, 2, false]]);
    expect(slots(['1. Công tác tuyên truyền, giáo dục chính trị', judgement])).toEqual([
      ['slot p1.s1.i01', 1, 1, false],
    ]);
  });

  it('keeps blank lines and tables within, and leaves them at its ends', () => {
    const table: Line = { text: 'ô', reach: 'table' };
    expect(slots([section, judgement, '', table, ' ', 'Có 12 lớp.', '', table, tradition, table])).toEqual([
      ['slot p1.s1.i01', 1, 5, true],
      ['slot p1.s1.i02', 8, 8, true],
    ]);
  });

  it('ends before a control', () => {
    expect(slots([section, judgement, 'Một', '', inControl('của-người-khác', 'x'), 'Hai'])).toEqual([
      ['slot p1.s1.i01', 1, 2, true],
    ]);
  });

  it('ends before the closing words and the signature', () => {
    for (const end of [
      'Trên đây là kết quả',
      'Nơi nhận:',
      'TM. BAN CHẤP HÀNH',
      'T/M BAN',
      'KT. BÍ THƯ',
      'T/L BAN',
    ])
      expect(slots([section, judgement, 'Một', end, 'Hai'])).toEqual([['slot p1.s1.i01', 1, 2, true]]);
    for (const none of ['Nằm trên đây là kết quả', 'TMĐT phát triển'])
      expect(slots([section, judgement, none])).toEqual([['slot p1.s1.i01', 1, 2, true]]);
  });

  it('ends before a heading as high as its own, not before a lower one', () => {
    const styled = (text: string, outlineLevel: number): Line => ({ text, outlineLevel });
    expect(slots([styled(section, 2), judgement, styled('Phụ lục', 2), 'x'])).toEqual([
      ['slot p1.s1.i01', 1, 1, true],
    ]);
    expect(slots([styled(section, 2), judgement, styled('Phần', 1), 'x'])).toEqual([
      ['slot p1.s1.i01', 1, 1, true],
    ]);
    expect(slots([styled(section, 2), judgement, styled('Mục nhỏ', 3), 'x'])).toEqual([
      ['slot p1.s1.i01', 1, 3, true],
    ]);
    // A typed heading has no level: any that has one is higher.
    expect(slots([section, judgement, styled('Mục', 9), 'x'])).toEqual([['slot p1.s1.i01', 1, 1, true]]);
    expect(slots([section, judgement, 'Thân bài', 'x'])).toEqual([['slot p1.s1.i01', 1, 3, true]]);
  });
});

describe('an answer without its question', () => {
  it('is proposed where one slot alone is missing before the next, never surely', () => {
    expect(slots([section, 'Được triển khai sâu rộng.', 'Có 12 lớp.', tradition, 'x'])).toEqual([
      ['slot p1.s1.i01', 1, 2, false],
      ['slot p1.s1.i02', 3, 4, true],
    ]);
  });

  it('is none where nothing stands there', () => {
    expect(slots([section, '', tradition])).toEqual([['slot p1.s1.i02', 2, 2, true]]);
  });

  it('is none behind an answer, which goes on', () => {
    const threeLeaves = slots(
      [
        section,
        judgement,
        tradition,
        'Kết quả triển khai Cuộc vận động',
        '+ Một số mô hình, hoạt động tiêu biểu cấp tỉnh: 3',
      ],
      'subPoint',
    );
    expect(threeLeaves).toEqual([
      ['slot p1.s1.i01', 1, 1, true],
      ['slot p1.s1.i02.x02', 4, 4, true],
    ]);
  });

  it('is what stands behind a prompt that nobody typed over', () => {
    const lines = [
      section,
      judgement,
      tradition,
      prompt('p1.s1.i02.x01'),
      '+ Một số mô hình, hoạt động tiêu biểu cấp tỉnh: 3',
    ];
    expect(slots(lines, 'subPoint').map(([key]) => key)).toContain('slot p1.s1.i02.x01');
  });
});

describe('in section granularity', () => {
  it('all below a section is its answer, as sure as its heading', () => {
    expect(matched([section, '', 'Có 12 lớp.', judgement, '2. Tổ chức các phong trào'], 'section')).toEqual([
      ['heading p1.s1', 0, 0, true],
      ['slot p1.s1', 2, 3, true],
      ['heading p1.s2', 4, 4, true],
    ]);
    expect(slots(['Công tác tuyên truyền, giáo dục chính trị', 'x'], 'section')).toEqual([
      ['slot p1.s1', 1, 1, false],
    ]);
  });

  it('nothing below it is no answer', () => {
    expect(slots([section, ''], 'section')).toEqual([]);
  });
});

it('makes the lead-in of a point a heading of one line', () => {
  const lines = [section, tradition, 'Lời dẫn', '+ Một số mô hình, hoạt động tiêu biểu cấp tỉnh: 3'];
  expect(matched(lines, 'subPoint')).toContainEqual(['heading p1.s1.i02', 1, 1, true]);
});

describe('controls that are there', () => {
  it('are not matched again, and lead to what stands below them', () => {
    const lines = [inControl(tagOf(smallOutline, 'p1.s1', 'heading'), section), judgement, 'Có 12 lớp.'];
    expect(matched(lines)).toEqual([['slot p1.s1.i01', 1, 2, true]]);
    expect(matched([section, inControl(tagOf(smallOutline, 'p1.s1.i01')), judgement])).toEqual([
      ['heading p1.s1', 0, 0, true],
    ]);
  });

  it('count by the first paragraph in them', () => {
    const heading = tagOf(smallOutline, 'p1.s1', 'heading');
    expect(matched([inControl(heading, section), inControl(heading), judgement])).toEqual([
      ['slot p1.s1.i01', 2, 2, true],
    ]);
  });
});

describe('how much a slot should hold', () => {
  const granularity = (...lines: readonly Line[]) => granularityOfDraft(smallOutline, draftOf(...lines));
  const [links, creative] = [
    '2.1. Phong trào “Thanh niên tình nguyện”',
    '2.2. Phong trào “Tuổi trẻ sáng tạo”',
  ];

  it('is a point where points are told apart', () => {
    expect(granularity(section, judgement, 'x')).toBe('point');
    expect(granularity(section, judgement, 'x', links, 'x')).toBe('point');
  });

  it('is a section where few are, or none', () => {
    expect(granularity(section, 'x')).toBe('section');
    expect(granularity('x')).toBe('section');
    expect(granularity(section, judgement, 'x', links, 'x', creative, 'x')).toBe('section');
  });

  it('takes the slot of a section without points for no point', () => {
    expect(granularity('1. Mặt được', 'x')).toBe('section');
  });
});

it('reads sections in another order than the outline’s', () => {
  const lines = [
    '2.2. Phong trào “Tuổi trẻ sáng tạo”',
    '- Nhận định khái quát: tốt',
    'Một',
    section,
    judgement,
    'Hai',
  ];
  expect(slots(lines)).toEqual([
    ['slot p1.s2.u2.i01', 1, 2, true],
    ['slot p1.s1.i01', 4, 5, true],
  ]);
});

it('goes on behind what has its control already', () => {
  const there = inControl(tagOf(smallOutline, 'p1.s1.i01'), 'x');
  expect(slots([section, there, tradition, 'Có 5 đợt.'])).toEqual([['slot p1.s1.i02', 2, 3, true]]);
  const leadIn = inControl(tagOf(smallOutline, 'p1.s1.i02', 'heading'), tradition);
  expect(slots([section, leadIn, '+ Một số mô hình, hoạt động tiêu biểu cấp tỉnh: 3'], 'subPoint')).toEqual([
    ['slot p1.s1.i02.x02', 2, 2, true],
  ]);
});

it('ends no answer at a control behind the next one', () => {
  expect(slots([section, judgement, 'Một', tradition, 'Hai', inControl('khác'), 'Ba'])).toEqual([
    ['slot p1.s1.i01', 1, 2, true],
    ['slot p1.s1.i02', 3, 4, true],
  ]);
});

it('looks for the lead-in of a point below its section alone', () => {
  expect(matched([tradition, section], 'subPoint')).toEqual([['heading p1.s1', 1, 1, true]]);
});

it('counts sections, not the headings above them, to see how much a slot should hold', () => {
  const lines = [
    'I. KẾT QUẢ ĐẠT ĐƯỢC',
    section,
    judgement,
    'x',
    '2. Tổ chức các phong trào',
    'II. ĐÁNH GIÁ CHUNG',
  ];
  expect(granularityOfDraft(smallOutline, draftOf(...lines))).toBe('point');
});

describe('points of which one begins as another', () => {
  const outline = parseOutline(
    ['I. KẾT QUẢ', '- Công tác Đoàn', '- Công tác Đoàn trường học', '- Công tác Hội'].join('\n'),
  );
  const ask = (id: string) => placeholderFor(findNode(outline, id)!);

  it('are not told apart surely, and share no paragraph', () => {
    expect(matched(['I. KẾT QUẢ', 'Công tác Đoàn trường học: 12 trường'], 'point', outline)).toEqual([
      ['heading p1', 0, 0, true],
      ['slot p1.i01', 1, 1, false],
    ]);
    expect(
      matched(['I. KẾT QUẢ', 'Công tác Đoàn: tốt', 'Công tác Hội: tốt'], 'point', outline).slice(1),
    ).toEqual([
      ['slot p1.i01', 1, 1, true],
      ['slot p1.i03', 2, 2, true],
    ]);
  });

  it('leave what stands behind a prompt to the one that is missing, never what goes on', () => {
    const lines = (first: string) => ['I. KẾT QUẢ', first, 'Có 12 trường.', 'Công tác Hội: tốt'];
    expect(matched(lines(ask('p1.i01')), 'point', outline).slice(1)).toEqual([
      ['slot p1.i01', 1, 1, true],
      ['slot p1.i02', 2, 2, false],
      ['slot p1.i03', 3, 3, true],
    ]);
    expect(matched(lines('Công tác Đoàn: tốt'), 'point', outline).slice(1)).toEqual([
      ['slot p1.i01', 1, 2, true],
      ['slot p1.i03', 3, 3, true],
    ]);
    // Two are missing: nobody can say which of them it answers.
    expect(matched(['I. KẾT QUẢ', 'Có 12 trường.', 'Công tác Hội: tốt'], 'point', outline).slice(1)).toEqual([
      ['slot p1.i03', 2, 2, true],
    ]);
  });

  it('leave nothing to the lead-in of a point, which is no answer', () => {
    const lines = [
      section,
      prompt('p1.s1.i01'),
      'Lời',
      '+ Kết quả triển khai Cuộc vận động “Tự hào một dải non sông” năm 2023.',
    ];
    expect(matched(lines, 'subPoint').map(([key]) => key)).toEqual([
      'heading p1.s1',
      'slot p1.s1.i01',
      'slot p1.s1.i02.x01',
    ]);
  });
});
