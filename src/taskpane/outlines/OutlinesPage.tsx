import { useState } from 'react';
import { openKept } from '../../session/outlineLibrary';
import { sourceOf, type OutlineSource } from '../../session/outlineSources';
import type { Outline } from '../../outline/outline';
import { useReady } from '../useSession';
import { AdoptDraft } from './AdoptDraft';
import { CompareWithUsed } from './CompareWithUsed';
import { OutlinesHome } from './OutlinesHome';
import { ReviewOutline } from './ReviewOutline';
import { RollOver } from './RollOver';

type View =
  | { readonly kind: 'home' }
  | { readonly kind: 'review'; readonly source: OutlineSource }
  | { readonly kind: 'compare'; readonly source: OutlineSource; readonly next: Outline }
  | { readonly kind: 'rollOver' }
  | { readonly kind: 'adopt' };

type OutlinesPageProps = {
  /** Where to begin: at the list of sources, or with the draft in the document. */
  readonly start: 'home' | 'adopt';
  readonly onClose: () => void;
};

/** Where outlines are loaded, corrected, compared and kept. One chunk of its own: most days nobody comes here. */
export default function OutlinesPage({ start, onClose }: OutlinesPageProps) {
  const [view, setView] = useState<View>({ kind: start });
  const outline = useReady(state => state.outline);
  const home = () => {
    setView({ kind: 'home' });
  };
  const review = (source: OutlineSource) => {
    setView({ kind: 'review', source });
  };
  switch (view.kind) {
    case 'home':
      return (
        <OutlinesHome
          onBack={onClose}
          onSource={review}
          onEdit={() => {
            review(sourceOf(outline));
          }}
          onKept={key => {
            const kept = openKept(key);
            if (kept !== undefined) review(sourceOf(kept));
          }}
          onRollOver={() => {
            setView({ kind: 'rollOver' });
          }}
          onAdopt={() => {
            setView({ kind: 'adopt' });
          }}
        />
      );
    case 'review':
      return (
        <ReviewOutline
          key={view.source.text}
          source={view.source}
          onBack={home}
          onSource={review}
          onUsed={onClose}
          onCompare={(next, source) => {
            setView({ kind: 'compare', next, source });
          }}
        />
      );
    case 'compare':
      return (
        <CompareWithUsed
          next={view.next}
          onBack={() => {
            review(view.source);
          }}
          onUpdated={onClose}
        />
      );
    case 'rollOver':
      return (
        <RollOver
          onBack={home}
          onMade={next => {
            review(sourceOf(next));
          }}
        />
      );
    case 'adopt':
      return <AdoptDraft onBack={start === 'adopt' ? onClose : home} onAdopted={onClose} />;
  }
}
