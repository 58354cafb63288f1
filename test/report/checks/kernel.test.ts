import { keyUnder, runChecks, type Found, type Rule } from '../../../src/report/checks/kernel';
import { rules } from '../../../src/report/checks/rules';
import { viewOf } from '../../support/ruleFixture';

const view = viewOf(
  '@free',
  'Báo cáo',
  '@slot p1.s1.i02',
  'Tổ chức …… lớp; có 0 người ; đạt 12.',
  '@slot p1.s1.i03',
  'Đang cập nhật',
  '@slot p1.s2.u1.i02',
  '{untouched}',
);

const { dotLeaders, figureForm, fillerOnly, slotEmpty, slotMissing, spacing } = rules;

function ruleThatFinds(...found: readonly Found[]): Rule {
  return { severity: 'warning', check: () => found };
}

describe('a run of checks', () => {
  it('tells errors first, then hints, each in the order of the document', () => {
    const some = { spacing, slotMissing, slotEmpty, figureForm, fillerOnly, dotLeaders };
    const { findings, unchecked } = runChecks(some, view);
    expect(findings.map(({ rule, nodeId }) => [rule, nodeId])).toEqual([
      // What is not there stands behind what is: the point before it.
      ['slotMissing', 'p1.s1.i01'],
      ['dotLeaders', 'p1.s1.i02'],
      ['fillerOnly', 'p1.s1.i03'],
      ['slotMissing', 'p1.s1.i04'],
      ['slotMissing', 'p1.s2.u1.i01'],
      ['slotEmpty', 'p1.s2.u1.i02'],
      ['slotMissing', 'p1.s2.u1.i03'],
      ['slotMissing', 'p1.s2.u1.i04'],
      ['figureForm', 'p1.s1.i02'],
      ['spacing', 'p1.s1.i02'],
    ]);
    expect(unchecked).toEqual([]);
  });

  it('lets a rule tell a graver or a lighter case, and puts it there', () => {
    const some = {
      a: ruleThatFinds({ paragraph: 0, severity: 'hint' }, { paragraph: 2 }, { severity: 'error' }),
    };
    expect(runChecks(some, view).findings.map(({ severity }) => severity)).toEqual([
      'error',
      'warning',
      'hint',
    ]);
  });

  it('puts what has no place before all that has one', () => {
    const some = { a: ruleThatFinds({ paragraph: 0, excerpt: 'place' }, { excerpt: 'none' }) };
    expect(runChecks(some, view).findings.map(({ excerpt }) => excerpt)).toEqual(['none', 'place']);
  });

  it('loses of a rule that throws nothing but its own findings, and says which it was', () => {
    const atOnce: Rule = {
      severity: 'error',
      check: () => {
        throw new TypeError('Not a function');
      },
    };
    const halfWay: Rule = {
      severity: 'error',
      *check() {
        yield { paragraph: 0 };
        throw new RangeError('Too far');
      },
    };
    const run = runChecks({ dotLeaders, halfWay, atOnce, slotEmpty }, view);
    expect(run.unchecked).toEqual(['atOnce', 'halfWay']);
    expect(run.findings).toEqual(runChecks({ dotLeaders, slotEmpty }, view).findings);
    expect(run.findings).toHaveLength(2);
  });
});

describe('the key of a finding', () => {
  const keys = (...found: readonly Found[]) =>
    runChecks({ a: ruleThatFinds(...found) }, view).findings.map(({ key }) => key);

  it('is of rule, node and words, wherever they stand', () => {
    const [key] = keys({ nodeId: 'p1.s1.i02', paragraph: 1, excerpt: '……' });
    expect(key).toMatch(/^a:p1\.s1\.i02:[0-9a-f]{8}$/);
    expect(keys({ nodeId: 'p1.s1.i02', paragraph: 7, excerpt: '……' })).toEqual([key]);
    expect(keys({ nodeId: 'p1.s1.i03', excerpt: '……' })).not.toEqual([key]);
    expect(keys({ nodeId: 'p1.s1.i02', excerpt: '..…' })).not.toEqual([key]);
  });

  it('counts what is alike', () => {
    const [first = '', ...others] = keys(
      { excerpt: 'x' },
      { excerpt: 'x' },
      { excerpt: 'x' },
      { excerpt: 'y' },
    );
    expect(others.slice(0, 2)).toEqual([`${first}.1`, `${first}.2`]);
    expect(others[2]).toMatch(/:[0-9a-f]{8}$/);
  });

  it('holds a yes as 1 and a no as 0, as documents in use do', () => {
    const key = (isTable: boolean | number) =>
      runChecks({ a: { severity: 'error', check: () => [{ values: { isTable } }] } }, view).findings[0]?.key;
    expect([key(true), key(false)]).toEqual([key(1), key(0)]);
    expect(key(true)).not.toBe(key(false));
  });

  it('goes on to the heir of its node, and ends with a node that has none', () => {
    const heir = (id: string) => (id === 'p1.s1' ? 'p1.s2' : undefined);
    expect(keyUnder('noFigure:p1.s1:0a1b2c3d.1', heir)).toBe('noFigure:p1.s2:0a1b2c3d.1');
    expect(keyUnder('noFigure:p1.s3:0a1b2c3d', heir)).toBeUndefined();
    expect(keyUnder('markupLeft::0a1b2c3d', heir)).toBe('markupLeft::0a1b2c3d');
  });
});
