import type { Line } from './lines';
import type { Marker } from './marker';

/** A node while lines are being nested: its style is settled, its level and its id are not. */
export type RawNode = {
  readonly marker: Marker;
  text: string;
  readonly children: RawNode[];
  /** Numbers of the source lines that it was made of. */
  readonly lines: number[];
};

/** A line with all that it may begin with. */
export type MarkedLine = Line & { readonly markers: readonly Marker[] };

/** How far the nesting has come: the line whose turn it is, and the branch that it may go on. */
export type Turn = {
  readonly lines: readonly MarkedLine[];
  readonly index: number;
  /** From the outermost open node to the one that the last line made. */
  readonly open: readonly RawNode[];
};
