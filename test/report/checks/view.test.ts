import { viewReport } from '../../../src/report/checks/view';
import { findNode } from '../../../src/outline/outline';
import { placeholderFor } from '../../../src/report/wording';
import { doan2023, smallOutline, tagOf } from '../../support/outlines';
import { readingFrom, type Piece } from '../../support/readingFrom';

const settings = { year: 2023, profile: 'doan', elsewhere: {} } as const;
const viewOf = (...pieces: readonly Piece[]) =>
  viewReport(smallOutline, 'point', readingFrom(...pieces), settings);
const slot = (id: string, text: string) => ({ tag: tagOf(smallOutline, id), text });
const heading = (id: string, text: string) => ({ tag: tagOf(smallOutline, id, 'heading'), text });
const judgement = 'p1.s1.i01';
const tradition = 'p1.s1.i02';
const ofSlot = (id: string, ...pieces: readonly Piece[]) =>
  viewOf(...pieces).slots.find(({ node }) => node.id === id);

describe('a slot', () => {
  it('is seen with its text in one form of letters, and its first paragraph', () => {
    const text = 'Có 12 lớp.\nCó 3 hội thi.';
    expect(ofSlot(judgement, 'Tờ trình', slot(judgement, text.normalize('NFD')))).toMatchObject({
      text,
      paragraph: 1,
      state: 'written',
    });
  });

  it('that stands twice has the text of both', () => {
    const twice = ofSlot(judgement, slot(judgement, 'Một'), slot(tradition, 'Khác'), slot(judgement, 'Hai'));
    expect(twice).toMatchObject({
      text: 'Một\nHai',
      paragraph: 0,
      state: 'duplicate',
      repeatsRequest: false,
    });
  });

  it('that is missing stands nowhere', () => {
    expect(ofSlot(judgement)).toMatchObject({ text: '', paragraph: undefined, state: 'missing' });
  });

  it('repeats its request where it says nothing more than that, and holds nothing else', () => {
    const again = 'Báo cáo nhận định khái quát về công tác tuyên truyền của đơn vị';
    expect(ofSlot(judgement, slot(judgement, again))).toMatchObject({
      state: 'written',
      repeatsRequest: true,
    });
    expect(ofSlot(judgement, { ...slot(judgement, again), hasMore: true })?.repeatsRequest).toBe(false);
    expect(ofSlot(judgement, slot(judgement, 'Có 12 lớp.'))?.repeatsRequest).toBe(false);
    // Its emptiness says so already.
    expect(ofSlot(judgement, slot(judgement, 'Nhận định khái quát về công tác tuyên truyền'))).toMatchObject({
      state: 'empty',
      emptiness: 'request',
      repeatsRequest: false,
    });
  });
});

it('lists the headings that the document has, of this outline, in its order', () => {
  const { headings } = viewOf(
    heading('p1.s2', '2. Tổ chức các phong trào'),
    { tag: tagOf(doan2023, 'p1.s1', 'heading'), text: 'Của đề cương khác' },
    slot(judgement, 'x'),
    heading('p1', 'I. KẾT QUẢ'),
    { tag: tagOf(smallOutline, 'p1', 'heading').replace(':p1:', ':p9:'), text: 'Mục không còn' },
  );
  expect(headings.map(({ node, control }) => [node.id, control.text])).toEqual([
    ['p1.s2', '2. Tổ chức các phong trào'],
    ['p1', 'I. KẾT QUẢ'],
  ]);
});

describe('what somebody wrote', () => {
  const written = (...pieces: readonly Piece[]) => viewOf(...pieces).written.map(({ index }) => index);

  it('is told with its place, in one form of letters and as it stands', () => {
    const raw = 'Có 12 lớp.'.normalize('NFD');
    expect(viewOf('Kính gửi: Ban', { text: 'ô', isInTable: true }, slot(judgement, raw)).written).toEqual([
      { index: 0, text: 'Kính gửi: Ban', raw: 'Kính gửi: Ban', nodeId: undefined, isInTable: false },
      { index: 1, text: 'ô', raw: 'ô', nodeId: undefined, isInTable: true },
      { index: 2, text: 'Có 12 lớp.', raw, nodeId: judgement, isInTable: false },
    ]);
  });

  it('is no blank line, no list of contents, no heading of ours', () => {
    expect(
      written(
        ' ',
        { text: '1. Công tác ..... 3', isContents: true },
        heading('p1.s1', '1. Công tác khác'),
        'Viết',
      ),
    ).toEqual([3]);
  });

  it('is not what stands in a control that is not of this outline', () => {
    expect(
      written({ tag: tagOf(doan2023, judgement), text: 'Có 12 lớp.' }, { tag: 'dy2:x', text: 'Mới' }),
    ).toEqual([]);
  });

  it('is not what a slot shows that answers nothing', () => {
    const prompt = placeholderFor(findNode(smallOutline, judgement)!);
    expect(written(slot(judgement, prompt), slot(tradition, 'Đang cập nhật'))).toEqual([]);
    // What stands around an empty table was written; so was what stands twice.
    expect(written({ ...slot(judgement, ''), hasEmptyTable: true }, 'Biểu')).toEqual([1]);
    expect(
      viewReport(
        smallOutline,
        'point',
        readingFrom(
          { ...slot(judgement, '…'), hasEmptyTable: true },
          slot(tradition, '…'),
          slot(tradition, 'Hai'),
        ),
        settings,
      ).written.map(({ raw }) => raw),
    ).toEqual(['…', '…', 'Hai']);
  });

  it('is not what a slot shows whose point is written about elsewhere', () => {
    const told = { tag: `${tagOf(smallOutline, tradition)}ncov`, text: '…' };
    expect(written(told, slot(judgement, 'Có 12 lớp.'))).toEqual([1]);
  });

  it('is not the outline’s own words, typed by hand', () => {
    expect(
      written(
        '1. Công tác tuyên truyền, giáo dục',
        'CÔNG TÁC TUYÊN TRUYỀN, GIÁO DỤC:',
        '- Nhận định khái quát về công tác tuyên truyền…',
        slot(judgement, 'Kết quả thực hiện chủ trương “3 liên kết” năm 2023.\nCó 12 lớp.'),
        'Công tác tuyên truyền, giáo dục được đẩy mạnh',
      ),
    ).toEqual([4, 5]);
  });
});

it('tells what stands before the first control, and after the last', () => {
  const view = viewOf(
    'TỈNH ĐOÀN',
    heading('p1', 'I. KẾT QUẢ'),
    'Giữa',
    slot(judgement, 'x'),
    'Nơi nhận:',
    'Bí thư',
  );
  expect(view.before.map(({ text }) => text)).toEqual(['TỈNH ĐOÀN']);
  expect(view.after.map(({ text }) => text)).toEqual(['Nơi nhận:', 'Bí thư']);
  const free = viewOf('Một', 'Hai');
  expect([free.before.length, free.after.length]).toEqual([2, 2]);
});

it('puts a node where it stands first, and one that is missing behind the one before it', () => {
  const { placeOf } = viewOf(
    'TỈNH ĐOÀN',
    heading('p1', 'I. KẾT QUẢ'),
    slot(judgement, 'Một\nHai'),
    slot(judgement, 'Ba'),
    heading('p1.s2', '2. Tổ chức'),
  );
  expect(['p1', 'p1.s1', judgement, tradition, 'p1.s2', 'p2.s1'].map(placeOf)).toEqual([1, 1, 2, 2, 5, 5]);
  expect([placeOf(undefined), placeOf('p9')]).toEqual([-1, -1]);
  expect(viewOf(slot('p2.s1', 'x')).placeOf('p1')).toBe(-1);
});

it('keeps what it was made from', () => {
  const reading = readingFrom('Một');
  expect(viewReport(smallOutline, 'point', reading, settings)).toMatchObject({
    outline: smallOutline,
    reading,
    settings,
  });
});
