import { readFileSync } from 'node:fs';
import path from 'node:path';
import { outlineKey, fingerprint } from '../../src/outline/fingerprint';
import { findNode, pathTo, type Outline } from '../../src/outline/outline';
import { parseOutline } from '../../src/outline/parseOutline';
import { snapshotOf as read, type Snapshot } from '../../src/report/snapshot';
import { printTag } from '../../src/report/tag';

const assets = path.join(__dirname, '../../assets/outlines');

export const doan2023Text = readFileSync(path.join(assets, 'doan-2023.txt'), 'utf8');

/** The real outline of 2023. */
export const doan2023: Outline = parseOutline(doan2023Text);

/** A small outline in the same words: one part, two sections, one of them with sub-sections. */
export const smallOutline: Outline = parseOutline(
  [
    'ĐỀ CƯƠNG BÁO CÁO',
    'I. KẾT QUẢ ĐẠT ĐƯỢC',
    '1. Công tác tuyên truyền, giáo dục',
    '- Nhận định khái quát về công tác tuyên truyền',
    '- Kết quả công tác giáo dục truyền thống:',
    '+ Kết quả triển khai Cuộc vận động “Tự hào một dải non sông” năm 2023.',
    '+ Một số mô hình, hoạt động tiêu biểu cấp tỉnh.',
    '2. Tổ chức các phong trào',
    '2.1. Phong trào “Thanh niên tình nguyện”',
    '- Kết quả thực hiện chủ trương “3 liên kết” năm 2023.',
    '2.2. Phong trào “Tuổi trẻ sáng tạo”',
    '- Nhận định khái quát.',
    'II. ĐÁNH GIÁ CHUNG',
    '1. Mặt được',
  ].join('\n'),
);

/** The tag that the add-in gives a node's control. */
export function tagOf(
  outline: Outline,
  nodeId: string,
  role: 'heading' | 'slot' = 'slot',
  covered: ReadonlySet<number> = new Set(),
): string {
  const node = findNode(outline, nodeId);
  if (node === undefined) throw new Error(`No node ${nodeId}`);
  return printTag({
    role,
    outlineKey: outlineKey(outline),
    nodeId,
    fingerprint: fingerprint(node, pathTo(outline, nodeId).at(-2)),
    covered,
  });
}

/** A snapshot of controls given as tag and text, in document order. */
export function snapshotOf(
  controls: readonly (readonly [tag: string, text: string | undefined])[],
  cursorTags: readonly string[] = [],
): Snapshot {
  return read({
    controls: controls.map(([tag, text], index) => ({ id: index + 1, tag, title: '', text })),
    cursorTags,
  });
}

/** The id of the only node whose text begins so. */
export function idOf(outline: Outline, start: string, nth = 0): string {
  const found: string[] = [];
  const search = (nodes: Outline['roots']): void => {
    for (const node of nodes) {
      if (`${node.marker} ${node.text}`.startsWith(start)) found.push(node.id);
      search(node.children);
    }
  };
  search(outline.roots);
  const id = found[nth];
  if (id === undefined) throw new Error(`No node that begins "${start}"`);
  return id;
}
