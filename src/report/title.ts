import type { OutlineNode } from '../outline/outline';

/**
 * A heading as it stands in the report. Its number is typed, not automatic, because readers merge many reports by it
 * (DOMAIN.md: Debris of conversion).
 */
export function headingText(node: OutlineNode): string {
  return `${node.marker} ${node.text}`;
}

const maxTitleUnits = 64;

/**
 * The title that Word shows on a control: marker and text, at most 64 UTF-16 units.
 * Word cuts titles at 64 (office-js-docs-reference#1238), so we cut first, between letters as a reader sees them.
 */
export function titleOf(node: OutlineNode): string {
  const whole = headingText(node).normalize('NFC');
  if (whole.length <= maxTitleUnits) return whole;
  let cut = '';
  for (const { segment } of new Intl.Segmenter('vi').segment(whole)) {
    if (cut.length + segment.length > maxTitleUnits - 1) break;
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
}
