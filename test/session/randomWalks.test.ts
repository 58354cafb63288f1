import fc from 'fast-check';
import { sectionsOf } from '../../src/outline/outline';
import type { SlotState } from '../../src/report/slots';
import { doan2023 } from '../support/outlines';
import { openPane } from '../support/pane';
import { assertProperty } from '../support/property';
import { word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';
import { readControls } from '../word-host/document/oracle';
import { clearControl, copyControl, deleteControl, writeInto } from '../word-host/document/user';

const sections = sectionsOf(doan2023).map(section => section.id);

type Step =
  | { readonly kind: 'insert'; readonly section: string }
  | {
      readonly kind: 'write' | 'clear' | 'delete' | 'unwrap' | 'copy';
      readonly which: number;
      readonly text: string;
    }
  | { readonly kind: 'rescan' | 'gap' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('insert' as const), section: fc.constantFrom(...sections) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'write' as const,
        'write' as const,
        'clear' as const,
        'delete' as const,
        'unwrap' as const,
        'copy' as const,
      ),
      which: fc.nat(),
      text: fc.constantFrom(
        'Đã trao 300 suất học bổng.',
        '……',
        'Đang cập nhật',
        'Không phát sinh',
        '12 lượt',
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('rescan' as const, 'gap' as const) }) },
);

/**
 * What is written, by the saved bytes alone: of each slot of ours, from its tag's node and whether Word shows its
 * placeholder; filler is told by a list of its own, not by the product's rule.
 */
function oracle(bytes: Uint8Array): ReadonlyMap<string, SlotState> {
  const byNode = new Map<string, SlotState>();
  for (const { tag, text, isShowingPlaceholder } of readControls(bytes)) {
    const [version, , role, node = ''] = tag.split(':');
    if (version !== 'dy1' || role !== 's') continue;
    // Filler after filler, as walks write it, is filler.
    const isFiller = text.replaceAll('……', '').replaceAll('Đang cập nhật', '').trim() === '';
    const state = isShowingPlaceholder || isFiller ? 'empty' : 'written';
    byNode.set(node, byNode.has(node) ? 'duplicate' : state);
  }
  return byNode;
}

it('agrees with the saved file after any walk of inserting, writing, deleting, copying', async () => {
  const fresh = () => HostDocument.blank(word2021, ['BÁO CÁO', '', 'Trên đây là báo cáo.']);
  const { host, session, ready } = await openPane(fresh());
  await assertProperty(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async steps => {
      const document = fresh();
      host.open(document.hosted());
      await session.actions.rescan();
      for (const each of steps) {
        if (each.kind === 'insert') await session.actions.insertSection(each.section);
        else if (each.kind === 'rescan') await session.actions.rescan();
        else if (each.kind === 'gap') await session.actions.goToGap('next');
        else if ('which' in each) {
          const tags = readControls(document.save()).map(control => control.tag);
          const tag = tags[each.which % Math.max(1, tags.length)];
          if (tag === undefined) continue;
          if (each.kind === 'write') writeInto(document, tag, each.text);
          else if (each.kind === 'clear') clearControl(document, tag);
          else if (each.kind === 'copy') copyControl(document, tag);
          else deleteControl(document, tag, each.kind === 'unwrap');
        }
        expect(ready().failure).toBeUndefined();
      }
      await session.actions.rescan();
      const told = [...ready().coverage.states].filter(([, state]) => state !== 'missing');
      expect(new Map(told)).toEqual(oracle(document.save()));
    }),
    { numRuns: 300 },
  );
}, 300_000);
