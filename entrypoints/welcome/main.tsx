import { render } from 'preact';
import { i18n } from '#i18n';
import { TextContext } from '@/components/text';
import { followLook } from '@/lib/settings/own-look';
import { managedSites } from '@/lib/settings/policy';
import { startExample } from './start-example';
import { Welcome } from './Welcome';

const root = document.getElementById('app');
document.title = i18n.t('welcome.title');
followLook(document.documentElement);
const suggested = await managedSites();
if (root) {
  render(
    <TextContext.Provider value={i18n.t}>
      <Welcome suggested={suggested} />
    </TextContext.Provider>,
    root,
  );
  startExample();
}
