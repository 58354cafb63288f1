/** The preview page alone; the pane beside it is the production bundle of the webpack.config.js above. */
const path = require('node:path');

const root = path.resolve(__dirname, '../..');

module.exports = {
  mode: 'development',
  devtool: false,
  entry: path.join(__dirname, 'page.ts'),
  output: { path: path.join(root, 'node_modules/.cache/preview'), filename: 'page.js' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
      },
    ],
  },
  performance: { hints: false },
};
