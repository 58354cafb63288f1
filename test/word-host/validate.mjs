// The Open XML SDK's validator (WebAssembly, ESM only), in a process of its own: node validate.mjs FILE... → JSON.
import { readFileSync } from 'node:fs';
import validate from '@ooxml-tools/validate';

const results = [];
for (const file of process.argv.slice(2)) {
  results.push(await validate(new Uint8Array(readFileSync(file)), 'docx', 'Office2019'));
}
process.stdout.write(JSON.stringify(results));
