import { findNode } from '../../outline/outline';
import { Tick } from '../shared/Tick';
import { useReady } from '../useSession';

export type PointTicksProps = {
  readonly ids: readonly string[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (id: string, isTicked: boolean) => void;
};

/** Points to tick, by their words. */
export function PointTicks({ ids, ticked, onTick }: PointTicksProps) {
  const outline = useReady(now => now.outline);
  return ids.map(id => (
    <Tick
      key={id}
      label={findNode(outline, id)?.text ?? id}
      isTicked={ticked.has(id)}
      onTick={isTicked => onTick(id, isTicked)}
    />
  ));
}
