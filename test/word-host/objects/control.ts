import { controlAttrs, type ControlAttrs } from '../document/schema';
import type { WireValue } from '../model';
import { insideOf, type Keyed, type Span } from './wordModel';

/** A control that is gone still has the id by which it was known. */
export type Control = Keyed & { readonly id: () => number };

export function insideOfControl({ model, key }: Control): Span {
  return insideOf(model, key);
}

export function nodeOf({ model, key }: Control) {
  return model.nodeOf(key);
}

export function attrsOf(control: Control): ControlAttrs {
  return controlAttrs(nodeOf(control));
}

export function setAttribute({ model, key }: Control, name: string, value: WireValue): void {
  model.edit(tr => {
    tr.setNodeAttribute(model.positionOf(key), name, value);
  });
}

export function cannotEdit(control: Control): boolean {
  return attrsOf(control).lock.toLowerCase().includes('contentlocked');
}

export function cannotDelete(control: Control): boolean {
  return attrsOf(control).lock.startsWith('sdt');
}
