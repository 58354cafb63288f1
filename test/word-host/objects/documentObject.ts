import type { Node, ResolvedPos } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { Transaction } from 'prosemirror-state';
import { deleteBlock, insertBlocks, newParagraph, outermostFilled } from '../document/edit';
import type { HostDocument, Tracked } from '../document/hostDocument';
import { controlsIn } from '../document/placeholder';
import { listStrings } from '../document/listStrings';
import { newKey } from '../document/readBody';
import { readPackage } from '../document/readPackage';
import { controlAttrs, schema, textOf } from '../document/schema';
import { styleNames } from '../document/styles';
import { HostError } from '../model';
import type { HostObject, WireValue } from '../model';
import { collection, hostObject, oneOf, orNull, text } from './hostObject';
import type { Members } from './hostObject';

/**
 * Word's object model over a HostDocument: the members of WordApi 1.3 that a report add-in can reach, with Word's
 * answers and refusals. Facts and their sources: README.md.
 */
export function createDocumentObject(doc: HostDocument): HostObject {
  return model(doc).document;
}

type Anything = WireValue | HostObject | undefined;

function model(host: HostDocument) {
  const known = new Map<number, HostObject>();

  const dom = () => host.state.doc;
  const positionOf = (key: number): number => {
    const pos = host.positionOf(key);
    if (pos === undefined) throw new HostError('ItemNotFound', 'The item does not exist any more');
    return pos;
  };
  const nodeOf = (key: number): Node => {
    const node = dom().nodeAt(positionOf(key));
    if (node === null) throw new HostError('ItemNotFound', 'The item does not exist any more');
    return node;
  };
  const once = (key: number, create: () => HostObject): HostObject => {
    const object = known.get(key) ?? create();
    known.set(key, object);
    return object;
  };
  const edit = (change: (tr: HostDocument['state']['tr']) => void) => {
    const { tr } = host.state;
    change(tr);
    host.dispatch(tr, 'api');
  };
  const keyAt = (pos: number) => Number(dom().nodeAt(pos)?.attrs.key);
  const styleName = (id: string) => styleNames(host.parts).get(id) ?? 'Normal';

  // —— what is where ——

  const controls = (from = 0, to = dom().content.size, self?: number) =>
    controlsIn(dom())
      // Only rich-text controls are in the collection, by design (office-js#2160).
      .filter(({ node, pos }) => controlAttrs(node).type === 'richText' && pos !== self)
      .filter(({ node, pos }) => pos >= from && pos + node.nodeSize <= to)
      .map(({ node }) => controlObject(controlAttrs(node).key));

  const paragraphs = (from: number, to: number) => {
    const found: HostObject[] = [];
    dom().nodesBetween(from, Math.max(to, from + 1 > dom().content.size ? to : from), (node, pos) => {
      if (!node.isTextblock) return true;
      if (pos + node.nodeSize > from && pos < Math.max(to, from + 1))
        found.push(paragraphObject(Number(node.attrs.key)));
      return false;
    });
    return found;
  };

  const around = (from: number, to: number, type: Node['type']): number | undefined => {
    const $from = dom().resolve(from);
    for (let depth = $from.sharedDepth(to); depth > 0; depth--) {
      if ($from.node(depth).type === type) return $from.before(depth);
    }
    return undefined;
  };
  const surroundings = (place: () => readonly [number, number]): Members['navigation'] => {
    const parent = (type: Node['type'], create: (key: number) => HostObject) => () => {
      const pos = around(...place(), type);
      return pos === undefined ? null : create(keyAt(pos));
    };
    return {
      ...orNull('parentContentControl', () => {
        const found = parent(schema.nodes.control, controlObject)();
        // A selection in a plain-text control gives no parent control (office-js#1302, #2344).
        return found !== null && found.get('type') !== 'RichText' ? null : found;
      }),
      ...orNull('parentTable', parent(schema.nodes.table, tableObject)),
      parentBody: () =>
        bodyObject(around(...place(), schema.nodes.cell) === undefined ? 'MainDoc' : 'TableCell'),
    };
  };

  const controlCollection = (items: () => readonly HostObject[]): HostObject =>
    collection('ContentControlCollection', items, {
      getByTag: tag => controlCollection(() => items().filter(each => each.get('tag') === tag)),
      getByTitle: title => controlCollection(() => items().filter(each => each.get('title') === title)),
      ...methodOrNull('getById', id => items().find(each => each.id === id) ?? null),
      getItem: id => found(items().find(each => each.id === id)),
    });
  const paragraphCollection = (items: () => readonly HostObject[]) =>
    collection('ParagraphCollection', items);
  const tableCollection = (from: () => number, to: () => number) =>
    collection('TableCollection', () => {
      const tables: HostObject[] = [];
      dom().nodesBetween(from(), to(), (node, pos) => {
        if (node.type === schema.nodes.table && pos >= from())
          tables.push(tableObject(Number(node.attrs.key)));
        return node.type !== schema.nodes.table && !node.isTextblock;
      });
      return tables;
    });

  // —— writing ——

  const insertAt = (pos: number, blocks: readonly Node[]) => {
    edit(tr => {
      insertBlocks(tr, pos, blocks);
    });
  };
  /** The blocks of a package. Read before anything is written, so a refused package changes nothing. */
  const blocksOf = (xml: Anything) => {
    if (host.platform.isReadOnly) throw new HostError('AccessDenied', 'The document is read-only');
    return readPackage(host.parts, text(xml));
  };
  const paragraphBeside = (pos: number, side: 'Before' | 'After', words: string): HostObject => {
    const node = dom().nodeAt(pos);
    const paragraph = newParagraph(words, node?.type === schema.nodes.paragraph ? node : null);
    insertAt(side === 'Before' ? pos : pos + (node?.nodeSize ?? 0), [paragraph]);
    return paragraphObject(Number(paragraph.attrs.key));
  };
  const unlessLocked = (key: number) => {
    // Locks stop the API as well (office-js#2759); the code is inferred.
    if (controlAttrs(nodeOf(key)).lock.toLowerCase().includes('contentlocked')) {
      throw new HostError('AccessDenied', 'The contents of the control are locked');
    }
  };
  const select = (from: number, to: number, mode: Anything) => {
    const where = oneOf(mode ?? 'Select', 'Select', 'Start', 'End');
    host.selectRange(where === 'End' ? to : from, where === 'Start' ? from : to, 'api');
  };
  const replaceText = (from: number, to: number, words: string) => {
    edit(tr => {
      if (words === '') tr.delete(from, to);
      else
        tr.replaceWith(
          from,
          to,
          schema.text(words, tr.doc.resolve(from).marksAcross(tr.doc.resolve(to)) ?? []),
        );
    });
  };

  // —— objects ——

  /** At most 255 characters (Microsoft's reference); "^" begins a code of Word's ("^p"), itself when doubled. */
  const searchIn = (place: () => readonly [number, number]) => (words: Anything, options: Anything) => {
    const wanted = text(words);
    if (wanted === '' || wanted.length > 255)
      throw new HostError('SearchStringInvalidOrTooLong', 'The search string is empty or too long');
    if (/\^(?!\^)/.test(wanted.replaceAll('^^', '')))
      throw new HostError('NotImplemented', 'The emulated host searches for letters only');
    const isExact =
      typeof options === 'object' && options !== null && (options as HostObject).get('matchCase') === true;
    const fold = (letters: string) => (isExact ? letters : letters.toLowerCase());
    const sought = fold(wanted.replaceAll('^^', '^'));
    const [from, to] = place();
    const ranges: HostObject[] = [];
    dom().nodesBetween(from, to, (node, pos) => {
      if (!node.isTextblock) return true;
      const letters = fold(node.textBetween(0, node.content.size, undefined, '\uFFFC'));
      for (let at = letters.indexOf(sought); at >= 0; at = letters.indexOf(sought, at + sought.length)) {
        const start = pos + 1 + at;
        if (start >= from && start + sought.length <= to)
          ranges.push(rangeObject(host.track(start, start + sought.length)));
      }
      return false;
    });
    return collection('RangeCollection', () => ranges);
  };
  const fontObject = (place: () => readonly [number, number]) =>
    hostObject('Font', {
      setters: {
        highlightColor: value => {
          const [from, to] = place();
          edit(tr => {
            highlight(tr, from, to, value === null ? undefined : text(value));
          });
        },
      },
    });

  const rangePlaces = new WeakMap<HostObject, () => readonly [number, number]>();
  /** Whole blocks that stand side by side go into one block-level control; their text is not touched. */
  const wrapBlocks = (from: number, to: number): HostObject => {
    const blocks = dom().resolve(from).blockRange(dom().resolve(to));
    const first = paragraphs(from, to)[0];
    const isWhole =
      blocks !== null &&
      first !== undefined &&
      dom().resolve(from).parentOffset === 0 &&
      isAtEnd(dom().resolve(to));
    if (blocks === null || !isWhole)
      throw new HostError('NotImplemented', 'The emulated host wraps whole paragraphs only');
    if (blocks.parent.type === schema.nodes.table || blocks.parent.type === schema.nodes.row)
      throw new HostError('InvalidArgument', 'The range begins and ends in different cells');
    const control = schema.nodes.control.create(
      { key: newKey() },
      blocks.parent.content.cut(
        dom().resolve(blocks.start).parentOffset,
        dom().resolve(blocks.end).parentOffset,
      ),
    );
    edit(tr => {
      tr.replaceWith(blocks.start, blocks.end, control);
    });
    return controlObject(Number(control.attrs.key));
  };

  const rangeObject = (range: Tracked): HostObject => {
    const place = (): readonly [number, number] => {
      if (range.isGone) throw new HostError('ItemNotFound', 'The range does not exist any more');
      return [range.from, range.to];
    };
    const object: HostObject = hostObject('Range', {
      scalars: {
        text: () => dom().textBetween(...place(), '\r', leaf => leaf.type.spec.leafText?.(leaf) ?? ''),
        isEmpty: () => place()[0] === place()[1],
        style: () => paragraphs(...place())[0]?.get('style') ?? null,
      },
      navigation: {
        paragraphs: () => paragraphCollection(() => paragraphs(...place())),
        contentControls: () => controlCollection(() => controls(...place())),
        tables: () =>
          tableCollection(
            () => place()[0],
            () => place()[1],
          ),
        font: () => fontObject(place),
        ...surroundings(place),
      },
      methods: {
        search: searchIn(place),
        select: mode => {
          select(...place(), mode);
          return undefined;
        },
        getRange: where => {
          const [from, to] = place();
          const side = oneOf(where ?? 'Whole', 'Whole', 'Start', 'End', 'After', 'Content');
          return rangeObject(
            host.track(side === 'End' || side === 'After' ? to : from, side === 'Start' ? from : to),
          );
        },
        insertText: (words, where) => {
          const [from, to] = place();
          const side = oneOf(where, 'Replace', 'Start', 'End', 'Before', 'After');
          const at = side === 'End' || side === 'After' ? to : from;
          replaceText(at, side === 'Replace' ? to : at, text(words));
          return rangeObject(host.track(at, at + text(words).length));
        },
        insertParagraph: (words, where) => {
          const side = oneOf(where, 'Before', 'After');
          const beside = side === 'Before' ? paragraphs(...place())[0] : paragraphs(...place()).at(-1);
          return found(beside).call('insertParagraph', [text(words), side]);
        },
        insertOoxml: (xml, where) => {
          const [from, to] = place();
          const side = oneOf(where, 'Replace', 'Start', 'End', 'Before', 'After');
          const blocks = blocksOf(xml);
          if (side === 'Replace') replaceText(from, to, '');
          insertAt(side === 'End' || side === 'After' ? to : from, blocks);
          return rangeObject(host.track(range.from, range.to));
        },
        delete: () => {
          replaceText(...place(), '');
          return undefined;
        },
        expandTo: other => {
          const otherPlace =
            typeof other === 'object' && other !== null ? rangePlaces.get(other as HostObject) : undefined;
          if (otherPlace === undefined) throw new HostError('InvalidArgument', 'Not a range');
          const [from, to] = place();
          const [otherFrom, otherTo] = otherPlace();
          return rangeObject(host.track(Math.min(from, otherFrom), Math.max(to, otherTo)));
        },
        insertContentControl: () => wrapBlocks(...place()),
      },
    });
    rangePlaces.set(object, place);
    return object;
  };

  const paragraphObject = (key: number): HostObject =>
    once(key, () => {
      const content = (): readonly [number, number] => [
        positionOf(key) + 1,
        positionOf(key) + nodeOf(key).nodeSize - 1,
      ];
      const neighbour = (direction: -1 | 1) => {
        const all = paragraphs(0, dom().content.size);
        return all[all.indexOf(paragraphObject(key)) + direction] ?? null;
      };
      const listString = () => listStrings(dom(), host.parts).get(key);
      return hostObject('Paragraph', {
        scalars: {
          text: () => textOf(nodeOf(key)),
          style: () => styleName(nodeOf(key).attrs.style as string),
          styleBuiltIn: () => builtInName(styleName(nodeOf(key).attrs.style as string)),
          isListItem: () => listString() !== undefined,
          tableNestingLevel: () => depthOf(dom(), positionOf(key), schema.nodes.table),
          outlineLevel: () =>
            Number(/heading (\d)/i.exec(styleName(nodeOf(key).attrs.style as string))?.[1] ?? 10),
        },
        navigation: {
          contentControls: () => controlCollection(() => controls(...content())),
          ...orNull('listItem', () => {
            const shown = listString();
            return shown === undefined
              ? null
              : hostObject('ListItem', { scalars: { listString: () => shown } });
          }),
          ...surroundings(content),
        },
        methods: {
          ...methodOrNull('getNext', () => neighbour(1)),
          ...methodOrNull('getPrevious', () => neighbour(-1)),
          getRange: where => {
            const [from, to] = content();
            const side = oneOf(where ?? 'Whole', 'Whole', 'Start', 'End', 'After', 'Content');
            if (side === 'After') return rangeObject(host.track(to + 1, to + 1));
            return rangeObject(host.track(side === 'End' ? to : from, side === 'Start' ? from : to));
          },
          insertParagraph: (words, where) => {
            const side = oneOf(where, 'Before', 'After');
            const outside = outermostFilled(dom(), positionOf(key));
            const paragraph = newParagraph(text(words), nodeOf(key));
            insertAt(side === 'Before' ? outside : outside + (dom().nodeAt(outside)?.nodeSize ?? 0), [
              paragraph,
            ]);
            return paragraphObject(Number(paragraph.attrs.key));
          },
          insertText: (words, where) => {
            const [from, to] = content();
            const side = oneOf(where, 'Replace', 'Start', 'End');
            replaceText(side === 'End' ? to : from, side === 'Start' ? from : to, text(words));
            return rangeObject(host.track(from, from + text(words).length));
          },
          insertOoxml: (xml, where) => {
            const side = oneOf(where, 'Replace', 'Start', 'End');
            const blocks = blocksOf(xml);
            if (side === 'Replace') replaceText(...content(), '');
            const [from, to] = content();
            insertAt(side === 'End' ? to : from, blocks);
            return rangeObject(host.track(from, content()[1]));
          },
          insertContentControl: () => wrapBlocks(...content()),
          search: searchIn(content),
          select: mode => {
            select(...content(), mode);
            return undefined;
          },
          clear: () => {
            replaceText(...content(), '');
            return undefined;
          },
          delete: () => {
            edit(tr => {
              deleteBlock(tr, positionOf(key));
            });
            return undefined;
          },
        },
      });
    });

  const controlObject = (key: number): HostObject =>
    once(key, () => {
      const outside = (): readonly [number, number] => [
        positionOf(key),
        positionOf(key) + nodeOf(key).nodeSize,
      ];
      const inside = (): readonly [number, number] => [outside()[0] + 1, outside()[1] - 1];
      const attrs = () => controlAttrs(nodeOf(key));
      const set = (name: string, value: WireValue) => {
        edit(tr => {
          tr.setNodeAttribute(positionOf(key), name, value);
        });
      };
      const lock = (content: boolean, control: boolean) =>
        set('lock', content ? (control ? 'sdtContentLocked' : 'contentLocked') : control ? 'sdtLocked' : '');
      const cannotEdit = () => attrs().lock.toLowerCase().includes('contentlocked');
      const cannotDelete = () => attrs().lock.startsWith('sdt');
      const first = () => found(paragraphs(...inside())[0]);
      const last = () => found(paragraphs(...inside()).at(-1));
      return hostObject('ContentControl', {
        id: attrs().id,
        scalars: {
          id: () => attrs().id,
          tag: () => attrs().tag,
          title: () => attrs().title,
          type: () => pascal(attrs().type),
          text: () =>
            attrs().isPlaceholder && host.platform.placeholderReadsAs === 'empty' ? '' : textOf(nodeOf(key)),
          placeholderText: () => (attrs().isPlaceholder ? textOf(nodeOf(key)) : ''),
          cannotEdit,
          cannotDelete,
          appearance: () => 'BoundingBox',
        },
        setters: {
          tag: value => {
            if (text(value).length > 64)
              throw new HostError('InvalidArgument', 'A tag has at most 64 characters');
            set('tag', value);
          },
          // Word cuts titles at 64, by design (office-js-docs-reference#1238).
          title: value => {
            set('title', text(value).slice(0, 64));
          },
          // Shown at once where a placeholder shows already (Microsoft's reference: "dimmed text will be displayed
          // when the content control is empty").
          placeholderText: value => {
            if (!attrs().isPlaceholder) return;
            const paragraph = nodeOf(key).firstChild;
            const marks = paragraph?.firstChild?.marks ?? [];
            edit(tr => {
              tr.replaceWith(
                ...inside(),
                schema.nodes.paragraph.create(
                  paragraph?.attrs ?? { key: newKey() },
                  schema.text(text(value), marks),
                ),
              );
              tr.setMeta('keepsPlaceholder', true);
            });
          },
          cannotEdit: value => {
            lock(value === true, cannotDelete());
          },
          cannotDelete: value => {
            lock(cannotEdit(), value === true);
          },
        },
        navigation: {
          paragraphs: () => paragraphCollection(() => paragraphs(...inside())),
          contentControls: () => controlCollection(() => controls(...inside())),
          tables: () =>
            tableCollection(
              () => inside()[0],
              () => inside()[1],
            ),
          ...surroundings(outside),
        },
        methods: {
          search: searchIn(inside),
          select: mode => {
            const place = TextSelection.between(dom().resolve(inside()[0]), dom().resolve(inside()[1]));
            select(place.from, place.to, mode);
            return undefined;
          },
          getRange: where => {
            const side = oneOf(where ?? 'Whole', 'Whole', 'Start', 'End', 'Before', 'After', 'Content');
            const [before, after] = outside();
            const [start, end] = inside();
            const places = {
              Whole: [before, after],
              Content: [start, end],
              Before: [before, before],
              After: [after, after],
              Start: [start, start],
              End: [end, end],
            } as const;
            const [from, to] = places[side];
            return rangeObject(host.track(from, to));
          },
          insertParagraph: (words, where) => {
            const side = oneOf(where, 'Start', 'End', 'Before', 'After');
            if (side === 'Before' || side === 'After')
              return paragraphBeside(positionOf(key), side, text(words));
            unlessLocked(key);
            const paragraph = newParagraph(text(words), null);
            insertAt(side === 'Start' ? inside()[0] : inside()[1], [paragraph]);
            return paragraphObject(Number(paragraph.attrs.key));
          },
          insertText: (words, where) => {
            const side = oneOf(where, 'Replace', 'Start', 'End');
            unlessLocked(key);
            if (side === 'Replace') {
              // A line feed in a text begins a paragraph.
              const neighbour = nodeOf(key).firstChild;
              const paragraphs = text(words)
                .split('\n')
                .map(line => newParagraph(line, neighbour));
              edit(tr => {
                tr.replaceWith(...inside(), paragraphs);
              });
            } else (side === 'Start' ? first() : last()).call('insertText', [text(words), side]);
            return rangeObject(host.track(...inside()));
          },
          insertOoxml: (xml, where) => {
            const side = oneOf(where, 'Replace', 'Start', 'End');
            unlessLocked(key);
            const blocks = blocksOf(xml);
            if (side === 'Replace')
              edit(tr => {
                tr.replaceWith(...inside(), [...blocks, newParagraph('', null)]);
              });
            // Start and End are inside: a control in the package is nested here (office-js#866, by design).
            else insertAt(side === 'Start' ? inside()[0] + 1 : inside()[1] - 1, blocks);
            return rangeObject(host.track(...inside()));
          },
          clear: () => {
            unlessLocked(key);
            edit(tr => {
              tr.replaceWith(...inside(), newParagraph('', nodeOf(key).firstChild));
            });
            return undefined;
          },
          delete: keepContent => {
            if (cannotDelete()) throw new HostError('AccessDenied', 'The control is locked against deletion');
            // An empty control cannot be deleted on the web; it can once it has text (office-js#5732).
            if (host.platform.channel === 'web' && attrs().isPlaceholder)
              throw new HostError('NotAllowed', 'The control is empty');
            edit(tr => {
              if (keepContent === true) tr.replaceWith(...outside(), nodeOf(key).content);
              else deleteBlock(tr, positionOf(key));
            });
            return undefined;
          },
        },
      });
    });

  const tableObject = (key: number): HostObject =>
    once(key, () => {
      const outside = (): readonly [number, number] => [
        positionOf(key),
        positionOf(key) + nodeOf(key).nodeSize,
      ];
      return hostObject('Table', {
        scalars: {
          nestingLevel: () => 1 + depthOf(dom(), positionOf(key), schema.nodes.table),
          rowCount: () => nodeOf(key).childCount,
        },
        navigation: surroundings(outside) ?? {},
        methods: {
          insertParagraph: (words, where) =>
            paragraphBeside(positionOf(key), oneOf(where, 'Before', 'After'), text(words)),
          getRange: () => rangeObject(host.track(...outside())),
          select: mode => {
            select(outside()[0] + 1, outside()[1] - 1, mode);
            return undefined;
          },
          delete: () => {
            edit(tr => {
              deleteBlock(tr, positionOf(key));
            });
            return undefined;
          },
        },
      });
    });

  const bodyObject = (type: 'MainDoc' | 'TableCell'): HostObject => {
    const whole = (): readonly [number, number] => [0, dom().content.size];
    return hostObject('Body', {
      scalars: { type: () => type, text: () => textOf(dom()) },
      navigation: {
        paragraphs: () => paragraphCollection(() => paragraphs(...whole())),
        contentControls: () => controlCollection(() => controls()),
        tables: () =>
          tableCollection(
            () => whole()[0],
            () => whole()[1],
          ),
      },
      methods: {
        getRange: where => {
          const side = oneOf(where ?? 'Whole', 'Whole', 'Start', 'End', 'Content');
          const [from, to] = whole();
          return rangeObject(host.track(side === 'End' ? to : from, side === 'Start' ? from : to));
        },
        insertParagraph: (words, where) => {
          const side = oneOf(where, 'Start', 'End');
          const neighbour = side === 'Start' ? dom().firstChild : dom().lastChild;
          const paragraph = newParagraph(text(words), neighbour);
          insertAt(side === 'Start' ? whole()[0] : whole()[1], [paragraph]);
          return paragraphObject(Number(paragraph.attrs.key));
        },
        insertOoxml: (xml, where) => {
          const side = oneOf(where, 'Replace', 'Start', 'End');
          const blocks = blocksOf(xml);
          // The end of a body is the end of its last paragraph, also where that is in a control: the next control is
          // nested into it (office-js#866, by design).
          const all = paragraphs(...whole());
          if (side === 'Replace')
            edit(tr => {
              tr.replaceWith(...whole(), [...blocks, newParagraph('', null)]);
            });
          else found(side === 'Start' ? all[0] : all.at(-1)).call('insertOoxml', [xml ?? null, side]);
          return rangeObject(host.track(...whole()));
        },
      },
    });
  };

  const body = bodyObject('MainDoc');
  const allControls = controlCollection(() => controls());
  return {
    document: hostObject('Document', {
      scalars: { saved: () => false, changeTrackingMode: () => 'Off' },
      navigation: { body: () => body, contentControls: () => allControls },
      methods: {
        getSelection: () => rangeObject(host.track(host.state.selection.from, host.state.selection.to)),
      },
    }),
  };
}

/** Named colours only: those that a text can be highlighted in (w:ST_HighlightColor). */
const highlightColours: Readonly<Record<string, string>> = { '#FFFF00': 'yellow', yellow: 'yellow' };

function highlight(tr: Transaction, from: number, to: number, colour: string | undefined): void {
  const name = colour === undefined ? undefined : highlightColours[colour];
  if (colour !== undefined && name === undefined)
    throw new HostError('InvalidArgument', `${colour} is no colour to highlight in`);
  tr.doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isText) return true;
    const run = node.marks.find(mark => mark.type === schema.marks.run);
    const rPr = String(run?.attrs.rPr ?? '')
      .replace(/<w:highlight [^>]*\/>/, '')
      .replace(/^$|<w:rPr\s*\/>/, '<w:rPr></w:rPr>');
    const mark = name === undefined ? '' : `<w:highlight w:val="${name}"/>`;
    // Before what the schema wants behind it (ECMA-376-1, CT_RPr): u, effect, bdr, shd, …, lang.
    const placed = rPr.replace(
      /(?=<w:(?:u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)\b|<\/w:rPr>)/,
      mark,
    );
    tr.addMark(
      Math.max(from, pos),
      Math.min(to, pos + node.nodeSize),
      schema.marks.run.create({ rPr: placed, look: String(run?.attrs.look ?? '') }),
    );
    return false;
  });
}

function isAtEnd($pos: ResolvedPos): boolean {
  return $pos.parentOffset === $pos.parent.content.size;
}

function found(object: HostObject | undefined): HostObject {
  if (object === undefined) throw new HostError('ItemNotFound', 'The requested item was not found');
  return object;
}

/** `getX` fails where there is none; `getXOrNullObject` gives the null object. */
function methodOrNull(
  name: string,
  find: (argument: Anything) => HostObject | null,
): NonNullable<Members['methods']> {
  return {
    [name]: argument => found(find(argument) ?? undefined),
    [`${name}OrNullObject`]: argument => find(argument),
  };
}

function depthOf(doc: Node, pos: number, type: Node['type']): number {
  const $pos = doc.resolve(pos);
  let depth = 0;
  for (let level = $pos.depth; level > 0; level--) if ($pos.node(level).type === type) depth += 1;
  return depth;
}

/** "heading 1" → "Heading1", as the enumeration has it. */
function builtInName(name: string): string {
  return name.split(' ').map(pascal).join('');
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
