/** Text files are imported as strings, as webpack's asset/source does. */
module.exports = {
  process: source => ({ code: `exports.__esModule = true; exports.default = ${JSON.stringify(source)};` }),
};
