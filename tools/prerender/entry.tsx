import { renderToStaticMarkup } from 'react-dom/server'
import PrivacyPage from '@/pages/about/privacy/index'
import SourcesPage from '@/pages/about/sources/index'
import HelpNumbersPage from '@/pages/help/numbers/index'
import HomePage from '@/pages/home/index'
import MePage from '@/pages/me/index'
import SearchPage from '@/pages/search/index'
import ServicesPage from '@/pages/services/index'

/** Pages whose first look does not depend on parameters. */
const PAGES = {
  'pages/home/index': HomePage,
  'pages/services/index': ServicesPage,
  'pages/me/index': MePage,
  'pages/search/index': SearchPage,
  'pages/about/privacy/index': PrivacyPage,
  'pages/about/sources/index': SourcesPage,
  'pages/help/numbers/index': HelpNumbersPage,
}

export const routes = Object.keys(PAGES)

export function render(route: string): string {
  const Page = PAGES[route as keyof typeof PAGES]
  return renderToStaticMarkup(<Page />)
}
