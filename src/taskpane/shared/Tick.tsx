import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({ box: { display: 'flex', alignItems: 'flex-start' } });

type TickProps = {
  readonly label: string | ReactElement;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  /** Why it cannot be ticked. */
  readonly whyNot?: string | undefined;
};

/** A box to tick, its words beside it, a line of its own. */
export function Tick({ label, isTicked, onTick, whyNot }: TickProps) {
  return (
    <Checkbox
      className={useStyles().box}
      label={label}
      checked={isTicked}
      disabled={whyNot !== undefined}
      title={whyNot}
      onChange={(_, data) => onTick(data.checked === true)}
    />
  );
}
