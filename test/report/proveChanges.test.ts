import type { ControlChange } from '../../src/report/change';
import { proveChanges, recordAfter } from '../../src/report/proveChanges';
import type { Scan } from '../../src/report/snapshot';

const scanOf = (...controls: readonly (readonly [tag: string, text?: string | undefined])[]): Scan => ({
  controls: controls.map(([tag, text = ''], index) => ({ id: index + 1, tag, title: '', text })),
  cursorTags: [],
});
const insert = (...tags: readonly string[]): ControlChange => ({
  kind: 'insert',
  place: { kind: 'cursor' },
  blocks: tags.map(tag => ({ role: 'slot', nodeId: '', tag, title: '', text: '', headingLevel: 0 })),
});
const counts = (changes: readonly ControlChange[], before: Scan, after: Scan) => {
  const { all, done } = proveChanges(changes, before, after);
  return [done, all];
};

describe('inserted controls', () => {
  it('count one by one, and are proven where all of them stand', () => {
    const change = insert('a', 'b', 'c');
    expect(proveChanges([change], scanOf(), scanOf(['a'], ['b'], ['c']))).toEqual({
      all: 3,
      done: 3,
      proven: [change],
    });
    expect(proveChanges([change], scanOf(), scanOf(['a'], ['c']))).toEqual({ all: 3, done: 2, proven: [] });
    expect(counts([change], scanOf(), scanOf())).toEqual([0, 3]);
  });

  it('must stand in their order, whatever stands between them', () => {
    expect(counts([insert('a', 'b')], scanOf(['x']), scanOf(['a'], ['x'], ['b']))).toEqual([2, 2]);
    expect(counts([insert('a', 'b')], scanOf(), scanOf(['b'], ['a']))).toEqual([1, 2]);
    expect(counts([insert('b', 'x', 'a')], scanOf(), scanOf(['a'], ['b']))).toEqual([1, 3]);
    expect(counts([insert('a', 'a')], scanOf(), scanOf(['a']))).toEqual([1, 2]);
  });
});

describe('new tags', () => {
  it('are there as often as they were given', () => {
    const before = scanOf(['a'], ['a']);
    const changes: readonly ControlChange[] = [
      { kind: 'retag', id: 1, tag: 'b' },
      { kind: 'retag', id: 2, tag: 'b' },
    ];
    expect(counts(changes, before, scanOf(['b'], ['b']))).toEqual([2, 2]);
    expect(counts(changes, before, scanOf(['b'], ['a']))).toEqual([1, 2]);
    expect(counts(changes, before, scanOf(['a'], ['a']))).toEqual([0, 2]);
  });

  it('are not proven by another control that had them before', () => {
    expect(counts([{ kind: 'retag', id: 1, tag: 'b' }], scanOf(['a'], ['b']), scanOf(['a'], ['b']))).toEqual([
      0, 1,
    ]);
    expect(
      counts([{ kind: 'wrap', from: 0, to: 0, tag: 'b', title: '' }], scanOf(['b']), scanOf(['b'])),
    ).toEqual([0, 1]);
  });

  it('are not proven by a control that was only filled', () => {
    const changes: readonly ControlChange[] = [
      { kind: 'fill', id: 1, text: 'x' },
      { kind: 'retag', id: 2, tag: 'a' },
    ];
    expect(counts(changes, scanOf(['a'], ['b']), scanOf(['a', 'x'], ['b']))).toEqual([1, 2]);
    expect(counts(changes, scanOf(['a'], ['b']), scanOf(['a', 'x'], ['a']))).toEqual([2, 2]);
  });

  it('may be the old ones: what is as it should be is done', () => {
    expect(counts([{ kind: 'retag', id: 1, tag: 'a' }], scanOf(['a']), scanOf(['a']))).toEqual([1, 1]);
  });
});

describe('controls that go', () => {
  it.each(['unwrap', 'remove'] as const)('are proven gone, each for itself: %s', kind => {
    const changes = [
      { kind, id: 1 },
      { kind, id: 2 },
    ] as const;
    const before = scanOf(['a'], ['a'], ['b']);
    expect(counts(changes, before, scanOf(['b']))).toEqual([2, 2]);
    expect(counts(changes, before, scanOf(['a'], ['b']))).toEqual([1, 2]);
    expect(counts(changes, before, before)).toEqual([0, 2]);
  });

  it('are known by their own tag', () => {
    const before = scanOf(['a'], ['b'], ['c']);
    expect(counts([{ kind: 'remove', id: 2 }], before, scanOf(['a'], ['c']))).toEqual([1, 1]);
    expect(counts([{ kind: 'remove', id: 2 }], before, scanOf(['b'], ['c']))).toEqual([0, 1]);
  });

  it('are not missed because a twin of theirs stays', () => {
    expect(counts([{ kind: 'remove', id: 1 }], scanOf(['a'], ['a']), scanOf(['a']))).toEqual([1, 1]);
  });
});

describe('filled controls', () => {
  const fill: ControlChange = { kind: 'fill', id: 2, text: 'Dòng một.\nDòng hai.' };
  const before = scanOf(['a'], ['b', 'cũ']);

  it('hold the text, however Word ends a paragraph', () => {
    expect(counts([fill], before, scanOf(['a'], ['b', 'Dòng một.\rDòng hai.']))).toEqual([1, 1]);
    expect(counts([fill], before, scanOf(['a'], ['b', 'Dòng một.']))).toEqual([0, 1]);
    expect(counts([fill], before, before)).toEqual([0, 1]);
  });

  it('hold it with its blanks, one for several, none at the ends', () => {
    const filled = (planned: string, found: string) =>
      counts([{ kind: 'fill', id: 1, text: planned }], scanOf(['a']), scanOf(['a', found]))[0];
    expect(filled('Một.\nHai.\n', 'Một.\r\nHai.')).toBe(1);
    expect(filled(' Một.', 'Một.\r')).toBe(1);
    expect(filled('Một hai', 'Mộthai')).toBe(0);
  });

  it('prove nothing where Word cannot tell the text', () => {
    const { controls } = scanOf(['a'], ['b']);
    const unreadable = controls.map(control => ({ ...control, text: undefined }));
    expect(counts([fill], before, { controls: unreadable, cursorTags: [] })).toEqual([0, 1]);
  });
});

it('counts nothing that is for the eye only', () => {
  const changes: readonly ControlChange[] = [
    { kind: 'retitle', id: 1, title: 'x' },
    { kind: 'showPrompt', id: 1, prompt: 'x', clears: false },
    { kind: 'mend', id: 1, paragraph: 'a', words: 'a', text: 'b' },
  ];
  expect(proveChanges(changes, scanOf(['a']), scanOf(['a']))).toEqual({ all: 0, done: 0, proven: changes });
});

describe('a control after the change', () => {
  const before = scanOf(['a'], ['b']);
  const retag: readonly ControlChange[] = [{ kind: 'retag', id: 2, tag: 'c' }];

  it('is at its old place, by whatever id', () => {
    const after = { ...scanOf(['a'], ['c', 'x']), cursorTags: [] };
    const renumbered = { ...after, controls: after.controls.map(each => ({ ...each, id: each.id + 70 })) };
    expect(recordAfter(2, retag, before, renumbered)).toMatchObject({ id: 72, text: 'x' });
    expect(recordAfter(1, retag, before, renumbered)).toMatchObject({ id: 71 });
  });

  it('is told by its new tag, whatever else changes it', () => {
    const changes: readonly ControlChange[] = [
      { kind: 'retitle', id: 2, title: 'x' },
      { kind: 'retag', id: 1, tag: 'd' },
      ...retag,
    ];
    expect(recordAfter(2, changes, before, scanOf(['d'], ['c', 'x']))).toMatchObject({ text: 'x' });
  });

  it('is the first that has its tag, when others came', () => {
    const twins = scanOf(['a', '1'], ['a', '2']);
    expect(recordAfter(2, [], twins, scanOf(['a', '1'], ['a', '2']))).toMatchObject({ text: '2' });
    expect(recordAfter(2, [], twins, scanOf(['a', '0'], ['a', '1'], ['a', '2']))).toMatchObject({
      text: '0',
    });
  });

  it('is where its tag is, when others came or went', () => {
    expect(recordAfter(2, retag, before, scanOf(['new'], ['a'], ['c', 'x']))).toMatchObject({ text: 'x' });
    expect(recordAfter(2, retag, before, scanOf(['a'], ['b']))).toBeUndefined();
  });
});
