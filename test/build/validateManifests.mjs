/**
 * Validates manifests against Microsoft's schema. Reads {"schema": file, "manifests": texts} from standard input and
 * prints a list of messages for each manifest. A process of its own, because libxml2-wasm is an ES module only and
 * jest runs CommonJS.
 */
import fs from 'node:fs';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

xmlRegisterFsInputProviders();
const { schema, manifests } = JSON.parse(await text(process.stdin));
const schemaDocument = XmlDocument.fromString(fs.readFileSync(schema, 'utf8'), {
  url: pathToFileURL(schema).href,
});
const validator = XsdValidator.fromDoc(schemaDocument);

console.log(JSON.stringify(manifests.map(messagesFor)));

function messagesFor(manifest) {
  const document = XmlDocument.fromString(manifest);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    return [error.message];
  } finally {
    document.dispose();
  }
}
