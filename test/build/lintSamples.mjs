/**
 * Lints texts as if they stood at the paths they name. Reads [{"file", "text"}] from standard input and prints the
 * messages for each. A process of its own, because ESLint loads its config as an ES module and jest runs CommonJS.
 */
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// Rules that ask the type checker would need the samples on disk; the architecture's rules do not.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });
const samples = JSON.parse(await text(process.stdin));

const messages = [];
for (const { file, text } of samples) {
  const [result] = await eslint.lintText(text, { filePath: file });
  messages.push(result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
console.log(JSON.stringify(messages));
