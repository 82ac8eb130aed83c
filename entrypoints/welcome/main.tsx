import { i18n } from '#i18n';
import { managedSites } from '@/lib/settings/policy';
import { mount } from '../own-pages/mount';
import { startExample } from './start-example';
import { Welcome } from './Welcome';

document.title = i18n.t('welcome.title');
await mount(managedSites().then((suggested) => <Welcome suggested={suggested} />));
startExample();
