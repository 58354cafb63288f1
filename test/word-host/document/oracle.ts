import { strFromU8, unzipSync } from 'fflate';
import { w } from './xml';

/** What a saved .docx holds, read from its bytes by other ways than the host's own: the tests' judge. */
export type SavedControl = {
  readonly tag: string;
  readonly title: string;
  readonly id: string;
  readonly text: string;
  readonly isShowingPlaceholder: boolean;
};

function bodyOf(bytes: Uint8Array): Element {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const body = new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagNameNS(w, 'body')[0];
  if (body === undefined) throw new Error('The saved document has no body');
  return body;
}

const all = (element: Element, name: string) => [...element.getElementsByTagNameNS(w, name)];
const val = (element: Element | undefined) => element?.getAttributeNS(w, 'val') ?? '';

/** The words of a paragraph; deleted ones do not count. */
function words(paragraph: Element): string {
  return [...paragraph.getElementsByTagNameNS(w, '*')]
    .filter(each => ['t', 'tab', 'br'].includes(each.localName))
    .map(each => (each.localName === 't' ? each.textContent : each.localName === 'tab' ? '\t' : '\v'))
    .join('');
}

/** All controls in document order. */
export function readControls(bytes: Uint8Array): readonly SavedControl[] {
  return all(bodyOf(bytes), 'sdt').map(control => {
    const properties = all(control, 'sdtPr')[0];
    const property = (name: string) => properties && all(properties, name)[0];
    return {
      tag: val(property('tag')),
      title: val(property('alias')),
      id: val(property('id')),
      text: all(control, 'p').map(words).join('\r'),
      isShowingPlaceholder: property('showingPlcHdr') !== undefined,
    };
  });
}

/** The texts of all paragraphs, in order. */
export function readParagraphs(bytes: Uint8Array): readonly string[] {
  return all(bodyOf(bytes), 'p').map(words);
}

/** The XML of everything outside the controls that are ours: what nobody may have touched. */
export function outsideOf(bytes: Uint8Array, isOurs: (tag: string) => boolean): string {
  const body = bodyOf(bytes);
  for (const control of all(body, 'sdt')) {
    const properties = all(control, 'sdtPr')[0];
    if (isOurs(val(properties && all(properties, 'tag')[0]))) control.remove();
  }
  return new XMLSerializer().serializeToString(body);
}
