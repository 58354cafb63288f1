import type { ControlPlace, StoryBlock } from '../../report/reportReading';
import type { Span, Tag } from './scanXml';

/** Elements that hold blocks and must end in a paragraph (ECMA-376-1, 17.4.65 of cells; the others Word repairs so). */
export const stories = ['body', 'tc', 'hdr', 'ftr', 'footnote', 'endnote', 'comment', 'txbxContent'];

/** What is open: blocks of a story, and the control of ours that they stand in. What holds no blocks has no story. */
type Frame = { readonly story: StoryBlock[] | undefined; readonly control?: ControlPlace };

/** The blocks around controls of ours: what must stand between two tables, or at an end, can be told from them. */
export function watchStories() {
  const frames: Frame[] = [];

  const push = ({ story, control }: Frame, kind: StoryBlock['kind'], at: number) => {
    if (story === undefined) return;
    // Of blocks in a row within one control, the first and the last tell all that cutting must know.
    const isInRow = story.length > 1 && story.slice(-2).every(each => each.control === control);
    if (isInRow) story.pop();
    story.push({ kind, at, control });
  };
  return {
    open({ name, parent, from }: Tag): void {
      const frame = frames.at(-1);
      if (stories.includes(name)) frames.push({ story: [] });
      else if (name === 'p' || name === 'tbl') {
        if (frame !== undefined) push(frame, name, from);
        frames.push({ story: undefined });
      } else if (name === 'sectPr' && parent === 'body' && frame !== undefined) push(frame, 'end', from);
    },
    close({ name }: Tag, at: Span): void {
      if (name === 'p' || name === 'tbl') frames.pop();
      if (!stories.includes(name)) return;
      const frame = frames.pop();
      if (frame !== undefined && frame.story?.at(-1)?.kind !== 'end') push(frame, 'end', at.from);
    },
    /** The content of a control begins. `own`: the control, if it is ours. Gives the story that it is part of. */
    openControl(own: ControlPlace | undefined, at: number): readonly StoryBlock[] {
      const frame = frames.at(-1) ?? { story: undefined };
      // Somebody else's control is a block like a paragraph, and holds blocks of its own.
      if (own === undefined) push(frame, 'p', at);
      frames.push(own === undefined ? { story: frame.story && [] } : { story: frame.story, control: own });
      return frame.story ?? [];
    },
    closeControl(at: number): void {
      const frame = frames.pop();
      if (frame === undefined) return;
      if (frame.control === undefined) push(frame, 'end', at);
      else if (frame.story?.at(-1)?.control !== frame.control) push(frame, 'nothing', at);
    },
  };
}
