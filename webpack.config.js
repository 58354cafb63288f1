/**
 * Builds the task pane into dist/, ready for any static https server. One config for production, for the
 * development server and for the bare page that the bench compares with.
 */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { GriffelCSSExtractionPlugin } = require('@griffel/webpack-extraction-plugin');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

/** Where manifest.xml in the repository points: the development server. */
const developmentAddress = 'https://localhost:3000/';

const source = path.join(__dirname, 'src');
const fluent = path.join(__dirname, 'node_modules', '@fluentui');

/**
 * The address that dist/ will be served from, with a slash at its end. Throws a sentence for an address that
 * Office would refuse or that could not hold the pane's files.
 */
function readAddress(url = developmentAddress) {
  if (!URL.canParse(url)) {
    throw new Error(`--env url=${url}: this is not an address. Give one like https://example.gov.vn/du-y/`);
  }
  const address = new URL(url);
  if (address.protocol !== 'https:') {
    throw new Error(`--env url=${url}: Office opens add-ins over https only. Give an address with https://`);
  }
  if (address.search || address.hash || address.username || address.password) {
    throw new Error(
      `--env url=${url}: give the folder that the files of dist/ will lie in, without user, "?" or "#"`,
    );
  }
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}

/** The manifest for another address: every place that named the development server names the new one. */
function readdressManifest(manifest, address) {
  return manifest.replaceAll(developmentAddress, () => address.replaceAll('&', '&amp;'));
}

/** The certificate that `npx office-addin-dev-certs install` made, which Office trusts; else the server's own. */
function readCertificate() {
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  const files = { ca: 'ca.crt', cert: 'localhost.crt', key: 'localhost.key' };
  const paths = Object.entries(files).map(([name, file]) => [name, path.join(folder, file)]);
  return paths.every(([, file]) => fs.existsSync(file)) ? Object.fromEntries(paths) : undefined;
}

/** webpack's config. `env.url`: the https address that the built files will be served from. */
module.exports = (env, argv) => {
  const address = readAddress(env.url);
  return {
    mode: argv.mode,
    target: ['web', 'es2020'],
    // Never an eval kind: the pane's content security policy forbids eval, in development too.
    devtool: argv.mode === 'development' ? 'cheap-module-source-map' : false,
    entry: { taskpane: path.join(source, 'taskpane', 'index.tsx') },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: '[name].[contenthash:8].js',
      // Relative to the page, so that the same files work in any folder of any server.
      publicPath: '',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        // Loaders run from the last rule to the first: swc, then Griffel's evaluation, then its extraction.
        // Measured on Fluent 9.74 with React 18.3: (BUILD.md: Styles extracted at build time).
        { test: /\.[jt]sx?$/, include: [source, fluent], loader: GriffelCSSExtractionPlugin.loader },
        { test: /\.tsx?$/, include: source, loader: '@griffel/webpack-loader' },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2020',
            },
          },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: /\.txt$/, type: 'asset/source' },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: path.join(source, 'taskpane', 'taskpane.html'),
        filename: 'taskpane.html',
      }),
      // Griffel sorts its own rules, so the order that this plugin would warn about does not matter.
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css', ignoreOrder: true }),
      new GriffelCSSExtractionPlugin(),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
          { from: 'manifest.xml', transform: text => readdressManifest(text.toString(), address) },
        ],
      }),
    ],
    // test/build/bundle.test.ts keeps the budget.
    performance: { hints: false },
    devServer: {
      port: 3000,
      server: { type: 'https', ...(readCertificate() && { options: readCertificate() }) },
      static: false,
    },
  };
};

Object.assign(module.exports, { developmentAddress, readAddress, readdressManifest });
