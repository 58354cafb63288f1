import { baseKeymap } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { Decoration, DecorationSet, EditorView, type NodeView } from 'prosemirror-view';
import type { HostDocument } from './hostDocument';
import { controlAround } from './placeholder';
import { lookOf } from './readBody';
import { controlAttrs, schema } from './schema';
import { styleElements } from './styles';
import { child, parseXml, val, w } from './xml';

/**
 * Shows a document to write in, as a page: controls with border and title where the cursor is, placeholders that a
 * click selects whole. Every edit goes through the HostDocument; what the API does shows at once. Returns the way
 * to take it down.
 */
export function mountView(element: HTMLElement, document: HostDocument): () => void {
  const view = new EditorView(element, {
    state: document.state,
    editable: () => !document.platform.isReadOnly,
    attributes: { class: 'page', spellcheck: 'false', lang: 'vi', 'aria-label': 'Văn bản', role: 'textbox' },
    dispatchTransaction: tr => {
      document.dispatch(tr, 'user');
    },
    plugins: [keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }), keymap(baseKeymap)],
    nodeViews: {
      paragraph: node => paragraphView(document, node),
      control: node => controlView(node),
    },
    decorations: state => {
      const around = controlAround(state.selection.$from);
      if (around === undefined) return DecorationSet.empty;
      const { node, pos } = around;
      return DecorationSet.create(state.doc, [
        Decoration.node(pos, pos + node.nodeSize, { class: 'control is-active' }),
      ]);
    },
    handleClick: (_, pos) => {
      const around = controlAround(document.state.doc.resolve(pos));
      if (around === undefined || !controlAttrs(around.node).isPlaceholder) return false;
      const select = () => {
        const now = document.state.doc.nodeAt(around.pos);
        // Somebody quick has typed over it already.
        if (now?.type !== schema.nodes.control || !controlAttrs(now).isPlaceholder) return;
        document.selectRange(around.pos + 1, around.pos + 1, 'user');
        view.focus();
      };
      select();
      // A click on what is selected already makes the browser drop the selection, a moment after this.
      setTimeout(select, 30);
      return true;
    },
  });
  const stop = document.onChange(({ origin, hasSelectionChanged }) => {
    view.updateState(document.state);
    if (origin === 'api' && hasSelectionChanged) scrollTo(view);
  });
  return () => {
    stop();
    view.destroy();
  };
}

/** Word scrolls to what the API selects, without taking the focus. */
function scrollTo(view: EditorView): void {
  const { node } = view.domAtPos(view.state.selection.from);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: 'center' });
}

function paragraphView(document: HostDocument, node: Node): NodeView {
  const dom = window.document.createElement('p');
  const render = (paragraph: Node) => {
    dom.style.cssText = paragraphLook(document, paragraph);
    dom.dataset.style = paragraph.attrs.style as string;
  };
  render(node);
  return {
    dom,
    contentDOM: dom,
    update: next => {
      if (next.type !== schema.nodes.paragraph) return false;
      render(next);
      return true;
    },
  };
}

/** Enough of a paragraph's format to read by: its style's, then its own. */
function paragraphLook(document: HostDocument, paragraph: Node): string {
  const styles = styleElements(document.parts);
  const chain: Element[] = [];
  for (let id = paragraph.attrs.style as string; id !== '' && chain.length < 8;) {
    const style = styles.get(id);
    if (style === undefined) break;
    chain.unshift(style);
    id = val(child(style, 'basedOn')) ?? '';
  }
  const own = paragraph.attrs.pPr as string;
  return [
    ...chain.flatMap(style => [child(style, 'pPr'), child(style, 'rPr')]).map(look),
    own === '' ? '' : look(parseXml(own).documentElement),
  ]
    .filter(part => part !== '')
    .join(';');
}

function look(properties: Element | undefined): string {
  if (properties === undefined) return '';
  if (properties.localName === 'rPr') return lookOf(properties);
  const twips = (name: string, attribute: string) => {
    const value = child(properties, name)?.getAttributeNS(w, attribute);
    return value === null || value === undefined ? undefined : `${String(Number(value) / 20)}pt`;
  };
  const aligned = { both: 'justify', center: 'center', right: 'right', end: 'right', left: 'left' }[
    val(child(properties, 'jc')) ?? ''
  ];
  const firstLine = twips('ind', 'firstLine');
  const after = twips('spacing', 'after');
  const before = twips('spacing', 'before');
  return [
    aligned === undefined ? '' : `text-align:${aligned}`,
    firstLine === undefined ? '' : `text-indent:${firstLine}`,
    after === undefined ? '' : `margin-bottom:${after}`,
    before === undefined ? '' : `margin-top:${before}`,
  ]
    .filter(part => part !== '')
    .join(';');
}

function controlView(node: Node): NodeView {
  const dom = window.document.createElement('div');
  const title = window.document.createElement('span');
  const content = window.document.createElement('div');
  title.className = 'control-title';
  title.contentEditable = 'false';
  dom.append(title, content);
  const render = (control: Node) => {
    const { isPlaceholder, title: words, tag } = controlAttrs(control);
    dom.classList.add('control');
    dom.classList.toggle('shows-placeholder', isPlaceholder);
    dom.dataset.tag = tag;
    title.textContent = words;
  };
  render(node);
  return {
    dom,
    contentDOM: content,
    update: next => {
      if (next.type !== schema.nodes.control) return false;
      render(next);
      return true;
    },
    ignoreMutation: mutation => mutation.type !== 'selection' && !content.contains(mutation.target),
  };
}
