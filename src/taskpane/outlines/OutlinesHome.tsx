import type { OutlineSource } from '../../session/outlineSources';
import { PageFrame } from '../shared/PageFrame';
import { useStrings } from '../useStrings';
import { KeptOutlines } from './KeptOutlines';
import { Sources } from './Sources';
import { UsedOutline, type UsedOutlineProps } from './UsedOutline';

type OutlinesHomeProps = UsedOutlineProps & {
  readonly onBack: () => void;
  readonly onSource: (source: OutlineSource) => void;
  readonly onKept: (key: string) => void;
};

/** The outline in use and what can be done with it; and every way to bring another. */
export function OutlinesHome({ onBack, onSource, onKept, ...used }: OutlinesHomeProps) {
  return (
    <PageFrame title={useStrings('outlines').title} onBack={onBack}>
      <UsedOutline {...used} />
      <Sources onSource={onSource} />
      <KeptOutlines onKept={onKept} />
    </PageFrame>
  );
}
