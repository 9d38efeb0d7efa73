import { renderToStaticMarkup } from 'react-dom/server'
import { entryOf } from '@/catalog'
import { loadService } from '@/catalog/detail'
import { DETAILS as CROSSING } from '@/catalog/details/crossing.gen'
import { DETAILS as LIVING } from '@/catalog/details/living.gen'
import PrivacyPage from '@/pages/about/privacy/index'
import SourcesPage from '@/pages/about/sources/index'
import DaysPage from '@/pages/customs/days/index'
import IdentityPage from '@/pages/customs/identity/index'
import HelpNumbersPage from '@/pages/help/numbers/index'
import HomePage from '@/pages/home/index'
import { servicePage } from '@/pages/links'
import MePage from '@/pages/me/index'
import { Screen } from '@/pages/screen'
import SearchPage from '@/pages/search/index'
import { RecordView } from '@/pages/service/record-view'
import ServicesPage from '@/pages/services/index'
import { useSettings } from '@/stores'
import '@/pages/service/service-page.scss'

/** Pages whose first look does not depend on parameters. */
const PAGES = {
  'pages/home/index': HomePage,
  'pages/services/index': ServicesPage,
  'pages/me/index': MePage,
  'pages/search/index': SearchPage,
  'pages/about/privacy/index': PrivacyPage,
  'pages/about/sources/index': SourcesPage,
  'pages/help/numbers/index': HelpNumbersPage,
  'pages/customs/days/index': DaysPage,
  'pages/customs/identity/index': IdentityPage,
}

export const routes = Object.keys(PAGES)

export function renderPage(route: string): string {
  const Page = PAGES[route as keyof typeof PAGES]
  return renderToStaticMarkup(<Page />)
}

/** A service as its page shows it when the record has come. */
export async function renderService(id: string): Promise<string> {
  const entry = entryOf(id)
  const service = await loadService({ ...CROSSING, ...LIVING }, id)
  if (!entry || !service) throw new Error(`there is no service "${id}"`)
  return renderToStaticMarkup(
    <Screen title={entry.name[useSettings.getState().locale]} path={servicePage(id)}>
      <RecordView entry={entry} service={service} />
    </Screen>,
  )
}
