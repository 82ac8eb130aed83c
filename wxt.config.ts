import { defineConfig } from 'wxt';
import { firstWords } from './wxt.first-words';
import { letters } from './wxt.letters';
import { writeLicences } from './wxt.licences';
import { words } from './wxt.words';

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  i18n: { localesDir: 'lib/locales' },
  // The floor of the manifest. For older browsers `light-dark()` would be rewritten to follow the system alone.
  vite: () => ({
    build: {
      cssTarget: ['chrome140', 'firefox153'],
      modulePreload: { polyfill: false },
      // One after the other they leave two hundredths less than either: the page script goes into every frame.
      rolldownOptions: { output: { minify: true } },
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3, hoist_funs: true, inline: 1 } },
    },
    plugins: [firstWords(), letters(), words()],
  }),
  hooks: { 'build:done': writeLicences },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    minimum_chrome_version: '140',
    browser_specific_settings: {
      gecko: {
        id: 'sip-lens@sip-lens.dev',
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    omnibox: { keyword: 'sip' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'look-up': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandLookUp__' },
      'next-code': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commandNext__' },
      'previous-code': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPrevious__',
      },
    },
    // Firefox takes what an organisation sets without a schema, and warns about the key.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
