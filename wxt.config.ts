import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  i18n: { localesDir: 'lib/locales' },
  manifest: {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    minimum_chrome_version: '140',
    browser_specific_settings: {
      gecko: {
        id: 'sip-lens@sip-lens.dev',
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
    },
  },
});
