import type { OutlineNode } from '../outline/outline';

/**
 * A heading as it stands in the report. Its number is typed, not automatic, because readers merge many reports by it
 * (DOMAIN.md: Debris of conversion).
 */
export function headingText(node: OutlineNode): string {
  return `${node.marker} ${node.text}`;
}

const maxTitleUnits = 64;

/** The title that Word shows on a control: marker and text. */
export function titleOf(node: OutlineNode): string {
  return cutTitle(headingText(node));
}

/**
 * A title as Word can hold it: in NFC, at most 64 UTF-16 units. Word cuts titles there
 * (office-js-docs-reference#1238), so we cut first, between letters as a reader sees them.
 */
export function cutTitle(title: string): string {
  const whole = title.normalize('NFC');
  if (whole.length <= maxTitleUnits) return whole;
  let cut = '';
  for (const { segment } of new Intl.Segmenter('vi').segment(whole)) {
    if (cut.length + segment.length > maxTitleUnits - 1) break;
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
}
