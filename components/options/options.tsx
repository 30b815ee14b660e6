import '../common/base.css'
import './options.css'
import { Activity } from './activity/activity.tsx'
import { Data } from './data.tsx'
import { Deals } from './deals/deals.tsx'
import { Health } from './health/health.tsx'
import type { OptionsHost } from './host.ts'
import { Keyboard } from './keyboard.tsx'
import { Profiles } from './profiles/profiles.tsx'
import { Sites } from './sites.tsx'
import { Studio } from './studio/studio.tsx'
import { useSection } from './use-section.ts'

const sections = ['mappings', 'deals', 'activity', 'health', 'profile', 'sites', 'keyboard', 'data'] as const
const titles: Record<(typeof sections)[number], string> = {
  mappings: 'Mappings',
  deals: 'Deals',
  activity: 'Activity',
  health: 'Health',
  profile: 'Your company',
  sites: 'Sites',
  keyboard: 'Keyboard',
  data: 'Data',
}

/** The options page: everything that Dealbridge keeps, one section at a time. */
export function Options({ host }: { host: OptionsHost }) {
  const { section, rest } = useSection(sections)
  return (
    <div className="options">
      <header>
        <h1 className="row">
          <img src="/icon/icon.svg" alt="" width="28" height="28" /> Dealbridge
        </h1>
        <nav aria-label="Sections">
          <ul>
            {sections.map(name => (
              <li key={name}>
                <a href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
                  {titles[name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <section aria-labelledby="section-title" className="stack">
          {section === 'mappings' ? <Studio host={host} rest={rest} /> : <h2 id="section-title">{titles[section]}</h2>}
          {section === 'deals' && <Deals rest={rest} />}
          {section === 'activity' && <Activity host={host} rest={rest} />}
          {section === 'health' && <Health rest={rest} />}
          {section === 'profile' && <Profiles host={host} />}
          {section === 'sites' && <Sites host={host} />}
          {section === 'keyboard' && host.keys && <Keyboard host={host.keys} />}
          {section === 'data' && <Data host={host} />}
        </section>
      </main>
    </div>
  )
}
