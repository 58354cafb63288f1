import { startWord } from '../support/wordHost';
import { HostDocument } from './document/hostDocument';
import { platforms } from './platforms';

it('supports WordApi 1.1 and nothing above it, in a Word of 2016', async () => {
  const host = await startWord(platforms.old11, HostDocument.blank(platforms.old11).hosted());
  const supported = ['1.1', '1.2', '1.3'].filter(set =>
    Office.context.requirements.isSetSupported('WordApi', set),
  );
  expect(supported).toEqual(['1.1']);
  host.stop();
});
