import { changeLanguage } from './change-language'
import { days, daysMissing } from './days'
import { deliveries } from './deliveries'
import { filters } from './filters'
import { firstStart } from './first-start'
import { helpNumbers } from './help-numbers'
import { identity } from './identity'
import { damagedStorage, eraseAll, exportData, saveAndRestart } from './keeping'
import { largePhoneText, look } from './look'
import { offline, offlineInBrowser } from './offline'
import { openService } from './open-service'
import { privacyConsent, privacyConsentOnTab, privacyPage } from './privacy'
import { hostRefuses } from './refusals'
import { pageThatIsGone, scanIn, scanNonsense, scanRoundCode, scanThenBrowse } from './scan-in'
import type { Scenario } from './scenario'
import { search, searchFindsNothing, sharedSearch } from './search'
import { update } from './update'
import { shareEveryPage, shareService } from './sharing'

export const SCENARIOS: Scenario[] = [
  firstStart,
  changeLanguage,
  search,
  searchFindsNothing,
  sharedSearch,
  openService,
  filters,
  ...deliveries,
  hostRefuses,
  saveAndRestart,
  eraseAll,
  damagedStorage,
  exportData,
  look,
  largePhoneText,
  scanIn,
  scanThenBrowse,
  scanRoundCode,
  scanNonsense,
  pageThatIsGone,
  offline,
  offlineInBrowser,
  shareService,
  shareEveryPage,
  privacyPage,
  privacyConsent,
  privacyConsentOnTab,
  helpNumbers,
  days,
  daysMissing,
  identity,
  update,
]
