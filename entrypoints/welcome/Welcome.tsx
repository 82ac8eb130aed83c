import { browser } from 'wxt/browser';
import { SiteChoice } from '@/components/site/SiteChoice';
import { useText } from '@/components/text';
import { requestSites } from '@/lib/sites/grants';
import { patternOf } from '@/lib/sites/host-pattern';
import { PORTALS } from '@/lib/sites/portals';
import { readAddress } from '@/lib/sites/read-address';

const CALLS = [
  { time: '09:14:02', to: '+44 20 7946 0018', code: 486 },
  { time: '09:14:40', to: '+49 30 901820', code: 488 },
  { time: '09:15:21', to: '+1 212 555 0142', code: 503 },
  { time: '09:16:03', to: '+33 1 70 18 99 00', code: 200 },
];

/** The first minute: what SIP Lens does, with an example to try, what it never does, and on which sites it shall run. */
export function Welcome({ suggested }: { suggested: readonly string[] }) {
  const t = useText();
  return (
    <>
      <h1>{t('welcome.heading')}</h1>
      <p class="lead">{t('welcome.lead')}</p>
      <ExampleTable />
      <ul class="promises">
        <li>{t('welcome.offline')}</li>
        <li>{t('welcome.private')}</li>
        <li>{t('welcome.popup')}</li>
      </ul>
      <h2>{t('welcome.where')}</h2>
      <p>{t('welcome.whereText')}</p>
      <SiteChoice
        consoles={PORTALS}
        suggested={suggested}
        read={readAddress}
        onGrant={(hosts) => requestSites(hosts.map(patternOf))}
      />
      <p class="muted">
        {t('welcome.later')}{' '}
        <button type="button" class="link-button" onClick={() => browser.runtime.openOptionsPage()}>
          {t('options.open')}
        </button>
      </p>
    </>
  );
}

function ExampleTable() {
  const t = useText();
  return (
    <table class="example">
      <caption class="hidden-text">{t('welcome.example')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('welcome.time')}</th>
          <th scope="col">{t('welcome.to')}</th>
          <th scope="col">SIP code</th>
        </tr>
      </thead>
      <tbody>
        {CALLS.map(({ time, to, code }) => (
          <tr key={time}>
            <td>{time}</td>
            <td>{to}</td>
            <td>{code}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
