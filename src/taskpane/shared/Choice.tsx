import { Radio, RadioGroup } from '@fluentui/react-components';

type ChoiceProps<T extends string> = {
  readonly label: string;
  /** Each with its words, in the order in which they are shown. */
  readonly options: Readonly<Record<T, string>>;
  readonly value: T | undefined;
  readonly onChoose: (value: T) => void;
  readonly isDisabled?: boolean;
};

/** One of a few. */
export function Choice<T extends string>({ label, options, value, onChoose, isDisabled }: ChoiceProps<T>) {
  const values = Object.keys(options) as unknown as readonly T[];
  return (
    <RadioGroup
      aria-label={label}
      value={value ?? ''}
      disabled={isDisabled === true}
      onChange={(_, data) => onChoose(data.value as T)}
    >
      {values.map(each => (
        <Radio key={each} value={each} label={options[each]} />
      ))}
    </RadioGroup>
  );
}
