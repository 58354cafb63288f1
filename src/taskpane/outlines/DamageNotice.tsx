import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { convertSource, type OutlineSource } from '../../session/outlineSources';
import { Notice } from './Notice';
import { useText } from '../shared/useText';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({
  preview: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: 'inherit',
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

const previewLines = 6;

type DamageNoticeProps = {
  readonly source: OutlineSource;
  readonly onConverted: (source: OutlineSource) => void;
  readonly onAccept: () => void;
};

/** Letters that were lost on the way, named before anything is used; nothing is converted without being looked at. */
export function DamageNotice({ source, onConverted, onAccept }: DamageNoticeProps) {
  const styles = useStyles();
  const text = useText();
  const strings = useStrings('outlines');
  const { damage } = source;
  if (damage === undefined) return null;
  const converted = damage.code === undefined ? undefined : convertSource(source, damage.code);
  return (
    <Notice intent="warning">
      <span>
        <b>{strings.damage[damage.kind]}</b>{' '}
        {strings.damageExamples({ examples: damage.examples.map(word => `“${word}”`).join(', ') })}
      </span>
      {converted?.kind === 'outline' ? (
        <>
          <span>{strings.convertPreview}</span>
          <pre className={styles.preview}>
            {converted.text.trim().split('\n').slice(0, previewLines).join('\n')}
          </pre>
        </>
      ) : (
        <span>{strings.cannotConvert}</span>
      )}
      <div className={text.buttons}>
        {converted?.kind === 'outline' && (
          <Button size="small" appearance="primary" onClick={() => onConverted(converted)}>
            {strings.convert}
          </Button>
        )}
        <Button size="small" onClick={onAccept}>
          {strings.useAnyway}
        </Button>
      </div>
    </Notice>
  );
}
