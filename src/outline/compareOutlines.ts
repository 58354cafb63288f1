import { foldForCompare } from './fold';
import { longestRise } from './longestRise';
import { byWords, isSpecific, keyOf } from './nodeWords';
import { walk, type Outline, type OutlineNode } from './outline';
import { asksTheSame, featuresOf, similarityOf, type Features } from './similarity';

/** A node of the old outline that goes on in the new one. */
export type NodePair = {
  readonly old: OutlineNode;
  readonly new: OutlineNode;
  /** Both may be true: reworded and moved. */
  readonly isReworded: boolean;
  readonly isMoved: boolean;
  /** Nobody needs to be asked. */
  readonly isSure: boolean;
  /** The id (old) of the doubtful pair above, whose decision holds for this one too. */
  readonly under: string | undefined;
};

export type OutlineComparison = {
  readonly pairs: readonly NodePair[];
  readonly added: readonly OutlineNode[];
  readonly dropped: readonly OutlineNode[];
};

/** Below this, two lines of unlike subjects are as alike. */
const leastLikeness = 0.5;
/** Elsewhere in the outline there are more lines to be mistaken for. */
const leastLikenessAfar = 0.72;
/** How much better than the second best a doubtful pair must be to be proposed at all. */
const leastLead = 0.08;

type Link = Pick<NodePair, 'old' | 'new' | 'isSure' | 'under'>;

/**
 * Which nodes of an outline go on in another: the same words in the same place first, then the same words elsewhere,
 * then like words. Only what cannot be mistaken is sure; the rest is proposed, and a person decides.
 */
export function compareOutlines(old: Outline, next: Outline): OutlineComparison {
  return new Comparison(old, next).result();
}

class Comparison {
  /** By the id of the old node. */
  private readonly links = new Map<string, Link>();
  /** Ids of the new nodes that have an old one. */
  private readonly taken = new Set<string>();
  private readonly features = new Map<OutlineNode, Features>();
  private readonly oldsByWords: ReadonlyMap<string, readonly OutlineNode[]>;
  private readonly newsByWords: ReadonlyMap<string, readonly OutlineNode[]>;

  constructor(
    private readonly old: Outline,
    private readonly next: Outline,
  ) {
    this.oldsByWords = byWords([...walk(old)]);
    this.newsByWords = byWords([...walk(next)]);
    this.pairSiblings(old.roots, next.roots, undefined);
    this.pairMoved();
    this.pairLikeSiblings();
    this.pairLikeAfar();
  }

  result(): OutlineComparison {
    const steady = this.inOrder();
    const [above, aboveNew] = [parentsOf(this.old), parentsOf(this.next)];
    const pairs = [...this.links.values()].map((link): NodePair => {
      const parent = this.links.get(above.get(link.old.id)?.id ?? '')?.new;
      return {
        ...link,
        isReworded: foldForCompare(link.old.text) !== foldForCompare(link.new.text),
        isMoved: parent !== aboveNew.get(link.new.id) || !steady.has(link.old.id),
      };
    });
    return {
      pairs,
      added: [...walk(this.next)].filter(this.isFreeNew),
      dropped: [...walk(this.old)].filter(this.isFreeOld),
    };
  }

  private pair(old: OutlineNode, next: OutlineNode, isSure: boolean, under: string | undefined): void {
    const link = { old, new: next, isSure, under };
    this.links.set(old.id, link);
    this.taken.add(next.id);
    // What hangs below a doubtful pair is as doubtful, but is not asked about on its own.
    this.pairSiblings(old.children, next.children, doubtBelow(link));
  }

  /** Same words under the same parent; several with the same words in their order, if there are as many of them. */
  private pairSiblings(
    olds: readonly OutlineNode[],
    news: readonly OutlineNode[],
    under: string | undefined,
  ): void {
    const newsByWords = byWords(news.filter(this.isFreeNew));
    for (const [words, group] of byWords(olds.filter(this.isFreeOld))) {
      const others = newsByWords.get(words) ?? [];
      if (others.length !== group.length) continue;
      group.forEach((node, index) => {
        const other = others[index];
        if (other?.kind === node.kind) this.pair(node, other, under === undefined, under);
      });
    }
  }

  /** Same words, once in each outline: it can only be that one. Ancestors first, so that their children come along. */
  private pairMoved(): void {
    for (const node of walk(this.old)) {
      const [other] = this.newsByWords.get(keyOf(node)) ?? [];
      if (other === undefined || !this.isUnique(node, other) || node.kind !== other.kind) continue;
      if (this.isFreeOld(node) && isSpecific(node)) this.pair(node, other, true, undefined);
    }
  }

  /** Whether each of two nodes is the only one in its outline with its words. */
  private isUnique(node: OutlineNode, other: OutlineNode): boolean {
    const count = (groups: ReadonlyMap<string, readonly OutlineNode[]>, each: OutlineNode) =>
      groups.get(keyOf(each))?.length ?? 0;
    return count(this.oldsByWords, node) === 1 && count(this.newsByWords, other) === 1;
  }

  /** Like words under the same parent; down the tree, so that the children of a new pair have their turn. */
  private pairLikeSiblings(): void {
    const visit = (olds: readonly OutlineNode[], news: readonly OutlineNode[], under: string | undefined) => {
      const free = { olds: olds.filter(this.isFreeOld), news: news.filter(this.isFreeNew) };
      for (const [node, other, likeness] of this.bestPairs(free.olds, free.news)) {
        if (likeness < leastLikeness && !this.shareChildren(node, other)) continue;
        const isSame = asksTheSame(node.text, other.text) && this.isUnique(node, other);
        this.pair(node, other, under === undefined && isSame, under);
      }
      for (const node of olds) {
        const link = this.links.get(node.id);
        if (link !== undefined) visit(node.children, link.new.children, doubtBelow(link));
      }
    };
    visit(this.old.roots, this.next.roots, undefined);
  }

  /** Like words anywhere: moved and reworded. Never without asking. */
  private pairLikeAfar(): void {
    const olds = [...walk(this.old)].filter(node => this.isFreeOld(node) && isSpecific(node));
    const news = [...walk(this.next)].filter(node => this.isFreeNew(node) && isSpecific(node));
    for (const [node, other, likeness] of this.bestPairs(olds, news)) {
      if (likeness >= leastLikenessAfar || this.shareChildren(node, other))
        this.pair(node, other, false, undefined);
    }
  }

  private readonly isFreeOld = (node: OutlineNode) => !this.links.has(node.id);
  private readonly isFreeNew = (node: OutlineNode) => !this.taken.has(node.id);

  /** Pairs that are each other's best, by a clear lead. */
  private bestPairs(
    olds: readonly OutlineNode[],
    news: readonly OutlineNode[],
  ): readonly (readonly [OutlineNode, OutlineNode, number])[] {
    const likeness = olds.map(node => news.map(other => this.likeness(node, other)));
    return olds.flatMap((node, row) => {
      const own = likeness[row] ?? [];
      const column = indexOfMax(own);
      const other = news[column];
      const best = own[column] ?? 0;
      if (other === undefined || node.kind !== other.kind) return [];
      const rivals = [
        ...own.filter((_, index) => index !== column),
        ...likeness.filter((_, index) => index !== row).map(each => each[column] ?? 0),
      ];
      return best - Math.max(0, ...rivals) >= leastLead ? [[node, other, best] as const] : [];
    });
  }

  private likeness(a: OutlineNode, b: OutlineNode): number {
    return similarityOf(this.featuresOf(a), this.featuresOf(b)) + (this.shareChildren(a, b) ? 0.4 : 0);
  }

  private featuresOf(node: OutlineNode): Features {
    const known = this.features.get(node) ?? featuresOf(node.text);
    this.features.set(node, known);
    return known;
  }

  /** Whether most of what hangs below one hangs below the other: a heading was renamed, its content stayed. */
  private shareChildren(a: OutlineNode, b: OutlineNode): boolean {
    if (a.children.length < 2 || b.children.length === 0) return false;
    const words = new Set(b.children.filter(isSpecific).map(keyOf));
    const shared = a.children.filter(child => words.has(keyOf(child))).length;
    return shared >= 2 && shared * 2 >= Math.min(a.children.length, b.children.length);
  }

  /** The old nodes that keep their place among those of their siblings that stay under the same parent. */
  private inOrder(): ReadonlySet<string> {
    const steady = new Set<string>();
    const position = new Map([...walk(this.next)].map((node, index) => [node.id, index]));
    const visit = (siblings: readonly OutlineNode[]) => {
      const staying = siblings.flatMap(node => {
        const place = position.get(this.links.get(node.id)?.new.id ?? '');
        return place === undefined ? [] : [{ id: node.id, place }];
      });
      for (const { id } of longestRise(staying)) steady.add(id);
      for (const node of siblings) visit(node.children);
    };
    visit(this.old.roots);
    return steady;
  }
}

/** The id of the pair whose decision what hangs below a pair waits for. */
function doubtBelow({ old, isSure, under }: Link): string | undefined {
  return isSure ? under : (under ?? old.id);
}

/** Id → the node above. */
function parentsOf(outline: Outline): ReadonlyMap<string, OutlineNode> {
  return new Map([...walk(outline)].flatMap(node => node.children.map(child => [child.id, node] as const)));
}

function indexOfMax(values: readonly number[]): number {
  return values.reduce((best, value, index) => (value > (values[best] ?? -1) ? index : best), 0);
}
