import fc from 'fast-check';
import { compareOutlines } from '../../src/outline/compareOutlines';
import type { NodePair } from '../../src/outline/compareOutlines';
import { withIds } from '../../src/outline/nodeId';
import type { BareNode } from '../../src/outline/nodeId';
import { walk } from '../../src/outline/outline';
import type { Outline, OutlineNode } from '../../src/outline/outline';
import { parseOutline } from '../../src/outline/parseOutline';
import { doan2023, smallOutline } from '../support/outlines';
import { assertProperty } from '../support/property';

const told = (old: Outline, next: Outline) => {
  const { pairs, added, dropped } = compareOutlines(old, next);
  return {
    changed: pairs
      .filter(pair => pair.isReworded || pair.isMoved || !pair.isSure)
      .map(
        pair =>
          `${pair.old.text} → ${pair.new.text}${pair.isReworded ? ' reworded' : ''}${pair.isMoved ? ' moved' : ''}${pair.isSure ? '' : ' ?'}`,
      ),
    added: added.map(node => node.text),
    dropped: dropped.map(node => node.text),
  };
};

it('keeps every node of the same outline', () => {
  const { pairs, added, dropped } = compareOutlines(doan2023, doan2023);
  expect(pairs).toHaveLength(250);
  expect(
    pairs.every(pair => pair.isSure && !pair.isMoved && !pair.isReworded && pair.old.id === pair.new.id),
  ).toBe(true);
  expect([added, dropped]).toEqual([[], []]);
});

const old =
  'I. KẾT QUẢ\n1. Công tác tuyên truyền, giáo dục\n- Nhận định khái quát\n- Kết quả triển khai cuộc vận động “Tự hào một dải non sông”\n2. Tổ chức các phong trào\n- Nhận định khái quát\n- Kết quả Tháng Thanh niên năm 2023\nII. ĐÁNH GIÁ';

it.each<[string, string, ReturnType<typeof told>]>([
  [
    'a new year is only another word',
    old.replace('2023', '2024'),
    {
      changed: ['Kết quả Tháng Thanh niên năm 2023 → Kết quả Tháng Thanh niên năm 2024 reworded'],
      added: [],
      dropped: [],
    },
  ],
  [
    'what is new',
    old.replace('II.', '3. Chuyển đổi số\nII.'),
    { changed: [], added: ['Chuyển đổi số'], dropped: [] },
  ],
  [
    'what is gone',
    old.replace('- Kết quả Tháng Thanh niên năm 2023\n', ''),
    { changed: [], added: [], dropped: ['Kết quả Tháng Thanh niên năm 2023'] },
  ],
  [
    'what went elsewhere',
    'I. KẾT QUẢ\n1. Tổ chức các phong trào\n- Nhận định khái quát\n- Kết quả Tháng Thanh niên năm 2023\n2. Công tác tuyên truyền, giáo dục\n- Nhận định khái quát\n- Kết quả triển khai cuộc vận động “Tự hào một dải non sông”\nII. ĐÁNH GIÁ',
    {
      changed: ['Tổ chức các phong trào → Tổ chức các phong trào moved'],
      added: [],
      dropped: [],
    },
  ],
  [
    'light words alone are nothing to ask about',
    old.replace('Kết quả triển khai cuộc vận động', 'Kết quả thực hiện cuộc vận động'),
    {
      changed: [
        'Kết quả triển khai cuộc vận động “Tự hào một dải non sông” → Kết quả thực hiện cuộc vận động “Tự hào một dải non sông” reworded',
      ],
      added: [],
      dropped: [],
    },
  ],
  [
    'another subject in like words is asked about',
    old.replace('Tự hào một dải non sông', 'Tự hào một dải biên cương'),
    {
      changed: [
        'Kết quả triển khai cuộc vận động “Tự hào một dải non sông” → Kết quả triển khai cuộc vận động “Tự hào một dải biên cương” reworded ?',
      ],
      added: [],
      dropped: [],
    },
  ],
  [
    'what hangs below a renamed heading comes along, unsure with it',
    old.replace('Tổ chức các phong trào', 'Phong trào hành động cách mạng'),
    {
      changed: [
        'Tổ chức các phong trào → Phong trào hành động cách mạng reworded ?',
        'Nhận định khái quát → Nhận định khái quát ?',
      ],
      added: [],
      dropped: [],
    },
  ],
])('tells %s', (_, text, expected) => {
  expect(told(parseOutline(old), parseOutline(text))).toEqual(expected);
});

it.each<[string, string, string]>([
  [
    'words that stand in two places, reworded in one',
    '1. Mục một\n- Kết quả thực hiện phong trào xung kích\n2. Mục hai\n- Kết quả thực hiện phong trào xung kích',
    '1. Mục một\n- Kết quả triển khai phong trào xung kích\n2. Mục hai\n- Kết quả thực hiện phong trào xung kích',
  ],
  [
    'another subject in like words',
    '1. Mục\n- Kết quả phong trào thanh niên tình nguyện vì cộng đồng',
    '1. Mục\n- Kết quả phong trào thanh niên tình nguyện vì môi trường',
  ],
  [
    'like words in another section, though they ask the same',
    '1. Mục một\n- Kết quả phong trào thanh niên tình nguyện hè\n2. Mục hai\n- Chuyển đổi số',
    '1. Mục một\n2. Mục hai\n- Tình hình phong trào thanh niên tình nguyện hè\n- Chuyển đổi số',
  ],
])('asks about %s', (_, before, after) => {
  const { pairs } = compareOutlines(parseOutline(before), parseOutline(after));
  const changed = pairs.filter(pair => pair.old.text !== pair.new.text);
  expect(changed.map(pair => pair.isSure)).toEqual([false]);
});

it('is sure of the same words in another section only where they stand once in each outline', () => {
  const moved = (words: string, again = '') => {
    const [before, after] = [
      `1. Mục một\n- ${words}${again}\n2. Mục hai\n- Chuyển đổi số`,
      `1. Mục một${again}\n2. Mục hai\n- Chuyển đổi số\n- ${words}`,
    ].map(parseOutline);
    const pair = compareOutlines(before!, after!).pairs.find(each => each.isMoved);
    return pair === undefined ? 'not found' : pair.isSure ? 'sure' : 'asked';
  };
  const words = 'Kết quả phong trào thanh niên tình nguyện';
  expect(moved(words)).toBe('sure');
  expect(moved(words, `\n- Nội dung khác hẳn\n- ${words}`)).not.toBe('sure');
  // Few words are too few to know a line by.
  expect(moved('Mặt được')).not.toBe('sure');
});

it('takes no heading for a point of the same words', () => {
  const { pairs } = compareOutlines(
    parseOutline('I. Kết quả\n1. Phong trào thanh niên tình nguyện hè'),
    parseOutline('I. Kết quả\n- Phong trào thanh niên tình nguyện hè'),
  );
  expect(pairs.map(pair => pair.old.text)).toEqual(['Kết quả']);
});

it('lets what hangs below a doubtful pair wait for its decision', () => {
  const renamed = parseOutline(old.replace('Tổ chức các phong trào', 'Phong trào hành động cách mạng'));
  const unsure = compareOutlines(parseOutline(old), renamed).pairs.filter(pair => !pair.isSure);
  expect(unsure.map(pair => [pair.old.text, pair.under])).toEqual([
    ['Tổ chức các phong trào', undefined],
    ['Nhận định khái quát', 'p1.s2'],
  ]);
});

/** A node that remembers which node of 2023 it was; `undefined`: it is new. */
type Traced = Omit<BareNode, 'children'> & {
  readonly origin: string | undefined;
  readonly children: readonly Traced[];
};

const trace = ({ id, marker, text, kind, level, children }: OutlineNode): Traced => ({
  origin: id,
  marker,
  text,
  kind,
  level,
  children: children.map(trace),
});

/** Rewordings as corrected outlines have them. */
const rewordings: readonly ((text: string) => string)[] = [
  text => text.replace('Kết quả', 'Tình hình và kết quả'),
  text => text.replace('triển khai', 'tổ chức thực hiện'),
  text => `${text.replace(/[.:]\s*$/, '')} của tỉnh, thành đoàn`,
  text => text.replace('Việc', 'Kết quả việc'),
  text => text.replace(/^Công tác/, 'Kết quả công tác'),
];

const newTexts = [
  'Kết quả triển khai phong trào “Bình dân học vụ số”',
  'Kết quả hỗ trợ chính quyền địa phương hai cấp',
  'Việc tham gia xóa nhà tạm, nhà dột nát',
  'Nhận định khái quát.',
  'Chuyển đổi số trong công tác Đoàn',
  'Một số mô hình, hoạt động tiêu biểu cấp tỉnh.',
];

type Change = {
  readonly kind: 'move' | 'insert' | 'delete' | 'reword' | 'swap';
  readonly at: number;
  readonly to: number;
};
const changes = fc.array(
  fc.record({
    kind: fc.constantFrom<Change['kind']>('move', 'insert', 'delete', 'reword', 'reword', 'swap'),
    at: fc.nat(400),
    to: fc.nat(400),
  }),
  { minLength: 1, maxLength: 12 },
);

/** The outline of another year: years raised, then the changes, one after the other. */
function simulate(list: readonly Change[]): {
  readonly next: Outline;
  readonly origins: ReadonlyMap<string, string | undefined>;
} {
  let roots: readonly Traced[] = doan2023.roots.map(trace);
  const raise = (node: Traced): Traced => ({
    ...node,
    text: node.text.replace('năm 2023', 'năm 2024'),
    children: node.children.map(raise),
  });
  roots = roots.map(raise);
  const flat = (nodes: readonly Traced[]): readonly Traced[] =>
    nodes.flatMap(node => [node, ...flat(node.children)]);
  const edit = (
    nodes: readonly Traced[],
    target: Traced,
    replace: (node: Traced) => readonly Traced[],
  ): readonly Traced[] =>
    nodes.flatMap(node =>
      node === target
        ? replace(node)
        : [{ ...node, children: edit(node.children, target, replace) } as Traced].map(copy =>
            sameChildren(copy, node) ? node : copy,
          ),
    );
  const sameChildren = (a: Traced, b: Traced) =>
    a.children.length === b.children.length &&
    a.children.every((child, index) => child === b.children[index]);
  for (const { kind, at, to } of list) {
    const all = flat(roots).slice(1);
    const target = all[at % all.length]!;
    if (kind === 'delete' && target.kind === 'point') roots = edit(roots, target, () => []);
    if (kind === 'reword') {
      const text = rewordings[to % rewordings.length]!(target.text);
      roots = edit(roots, target, node => [{ ...node, text }]);
    }
    if (kind === 'insert') {
      const added: Traced = {
        ...target,
        origin: undefined,
        text: newTexts[to % newTexts.length]!,
        children: [],
      };
      roots = edit(roots, target, node => [node, added]);
    }
    if (kind === 'move' || kind === 'swap') {
      const others = all.filter(
        node => node.level === target.level && node !== target && !flat([target]).includes(node),
      );
      const place = others[to % Math.max(1, others.length)];
      if (place === undefined) continue;
      roots = edit(roots, target, () => []);
      roots = edit(
        roots,
        flat(roots).find(node => node.origin === place.origin && node.text === place.text)!,
        node => [node, target],
      );
    }
  }
  const next = { title: doan2023.title, roots: withIds(roots) };
  const traced = flat(roots);
  return { next, origins: new Map([...walk(next)].map((node, index) => [node.id, traced[index]?.origin])) };
}

/** The node above each node. */
const parentsOf = (outline: Outline) =>
  new Map([...walk(outline)].flatMap(node => node.children.map(child => [child.id, node] as const)));

/** "cấp tỉnh" and "cấp tỉnh." ask the same: the outline of 2023 itself writes both. */
const spoken = ({ text }: OutlineNode) =>
  text
    .toLocaleLowerCase('vi')
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ');

it('finds kept nodes again through moves, insertions, deletions and rewordings, and takes none for another unasked', () => {
  let kept = 0;
  let found = 0;
  let wrong = 0;
  const examples: string[] = [];
  assertProperty(
    fc.property(changes, list => {
      const { next, origins } = simulate(list);
      const { pairs } = compareOutlines(doan2023, next);
      const [above, aboveNext] = [parentsOf(doan2023), parentsOf(next)];
      /** The same question below the same heading: one was dropped, another put there. Nobody can tell them apart. */
      const isSameQuestion = (pair: NodePair) =>
        spoken(pair.old) === spoken(pair.new) &&
        origins.get(aboveNext.get(pair.new.id)?.id ?? '') === above.get(pair.old.id)?.id;
      kept += [...origins.values()].filter(origin => origin !== undefined).length;
      for (const pair of pairs) {
        if (origins.get(pair.new.id) === pair.old.id) found += 1;
        else if (pair.isSure && !isSameQuestion(pair)) {
          wrong += 1;
          examples.push(
            `${pair.old.id} ${pair.old.text} → ${pair.new.id} ${pair.new.text} (was ${String(origins.get(pair.new.id))})`,
          );
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(examples.slice(0, 10)).toEqual([]);
  expect(wrong).toBe(0);
  expect(found / kept).toBeGreaterThanOrEqual(0.97);
});

it('is not thrown by an outline of nothing', () => {
  const nothing = { title: '', roots: [] };
  expect(compareOutlines(nothing, smallOutline).added).toHaveLength([...walk(smallOutline)].length);
  expect(compareOutlines(smallOutline, nothing).dropped).toHaveLength([...walk(smallOutline)].length);
});
