import { TextSelection } from 'prosemirror-state';
import { newKey } from '../document/readBody';
import { controlAttrs, schema, textOf } from '../document/schema';
import { HostError, type HostObject, type WireValue } from '../model';
import { contents } from './contents';
import { contentControlWriting } from './contentControlWriting';
import {
  attrsOf,
  cannotDelete,
  cannotEdit,
  insideOfControl,
  nodeOf,
  setAttribute,
  type Control,
} from './control';
import { hostClass, oneOf, reference, text } from './hostClass';
import { searching } from './search';
import { surroundings } from './surroundings';
import { selecting } from './writing';
import { outsideOf, type Span, type WordModel } from './wordModel';

/** A content control of rich text; its place is the whole of it, with its edges. */
export const contentControlClass = hostClass<Control>(
  'ContentControl',
  {
    id: { since: '1.1', ...reference, get: control => attrsOf(control).id },
    tag: {
      since: '1.1',
      source: 'the reference; the limit is inferred from office-js-docs-reference#1238',
      sure: 'inferred',
      refuses: { InvalidArgument: 'more than 64 characters' },
      get: control => attrsOf(control).tag,
      set: (control, value) => {
        if (text(value).length > 64)
          throw new HostError('InvalidArgument', 'A tag has at most 64 characters');
        setAttribute(control, 'tag', value);
      },
    },
    title: {
      since: '1.1',
      source: 'office-js-docs-reference#1238, by design: cut at 64 UTF-16 units',
      sure: 'sure',
      get: control => attrsOf(control).title,
      set: (control, value) => setAttribute(control, 'title', text(value).slice(0, 64)),
    },
    type: {
      since: '1.1',
      ...reference,
      get: control => {
        const { type } = attrsOf(control);
        return type.charAt(0).toUpperCase() + type.slice(1);
      },
    },
    text: {
      since: '1.1',
      source: 'the reference; nobody published what it is while a placeholder shows (a switch)',
      sure: 'guess',
      get: control => {
        const { placeholderReadsAs } = control.model.host.platform;
        if (attrsOf(control).isPlaceholder && placeholderReadsAs === 'empty') return '';
        return textOf(nodeOf(control));
      },
    },
    placeholderText: {
      since: '1.1',
      source: 'the reference: shown when the control is empty; refused on the web until 2024 (office-js#785)',
      sure: 'inferred',
      get: control => (attrsOf(control).isPlaceholder ? textOf(nodeOf(control)) : ''),
      set: showPlaceholder,
    },
    cannotEdit: {
      since: '1.1',
      ...reference,
      get: cannotEdit,
      set: (control, value) => lock(control, value === true, cannotDelete(control)),
    },
    cannotDelete: {
      since: '1.1',
      ...reference,
      get: cannotDelete,
      set: (control, value) => lock(control, cannotEdit(control), value === true),
    },
    appearance: { since: '1.1', ...reference, get: () => 'BoundingBox' },
    ...contents<Control>(insideOfControl),
    ...surroundings<Control>(),
    ...searching<Control>(insideOfControl),
    ...selecting<Control>('1.1', control => {
      const [from, to] = insideOfControl(control);
      const { doc } = control.model;
      const place = TextSelection.between(doc.resolve(from), doc.resolve(to));
      return [place.from, place.to];
    }),
    getRange: {
      since: '1.3',
      ...reference,
      call: (control, where) => {
        const side = oneOf(where ?? 'Whole', 'Whole', 'Start', 'End', 'Before', 'After', 'Content');
        const [before, after] = control.place();
        const [start, end] = insideOfControl(control);
        const places: Readonly<Record<typeof side, Span>> = {
          Whole: [before, after],
          Content: [start, end],
          Before: [before, before],
          After: [after, after],
          Start: [start, start],
          End: [end, end],
        };
        return control.model.range(...places[side]);
      },
    },
    ...contentControlWriting,
  },
  { id: control => control.id() },
);

export function contentControlObject(model: WordModel, key: number): HostObject {
  let id = 0;
  return contentControlClass.create({
    model,
    key,
    place: () => outsideOf(model, key),
    id: () => {
      if (model.host.positionOf(key) !== undefined) ({ id } = controlAttrs(model.nodeOf(key)));
      return id;
    },
  });
}

function lock(control: Control, content: boolean, whole: boolean): void {
  setAttribute(
    control,
    'lock',
    content ? (whole ? 'sdtContentLocked' : 'contentLocked') : whole ? 'sdtLocked' : '',
  );
}

function showPlaceholder(control: Control, value: WireValue): void {
  if (!attrsOf(control).isPlaceholder) return;
  const paragraph = nodeOf(control).firstChild;
  const marks = paragraph?.firstChild?.marks ?? [];
  control.model.edit(tr => {
    tr.replaceWith(
      ...insideOfControl(control),
      schema.nodes.paragraph.create(paragraph?.attrs ?? { key: newKey() }, schema.text(text(value), marks)),
    );
    tr.setMeta('keepsPlaceholder', true);
  });
}
