import { appointment, appointmentDown } from './appointment'
import { backToRow, behindPanel } from './behind'
import { care } from './care'
import { carry } from './carry'
import { changeLanguage } from './change-language'
import { controlPoints, nearestConsent } from './control-points'
import { carAcross, carDaysAndLicences } from './car'
import { days, daysMissing } from './days'
import { deliveries } from './deliveries'
import { elderlyCost } from './elderly-cost'
import { entitled } from './entitled'
import { school, schoolPoints } from './education'
import { filters } from './filters'
import { firstStart } from './first-start'
import { helpNumbers } from './help-numbers'
import { holidays } from './holidays'
import { identity } from './identity'
import { emergencyCard, movingChecklist, showCards } from './in-need'
import { offers, takeHome } from './jobs-tools'
import { socialInsurance } from './jobs-guides'
import { mayI, taxDays } from './jobs-permission'
import { journey, lastTonight } from './journey'
import { damagedStorage, eraseAll, exportData, saveAndRestart } from './keeping'
import { live } from './live'
import { largePhoneText, look, phoneTurnsDark } from './look'
import { firm } from './firm'
import { medicalInsurance, motorCover, phone } from './living-tools'
import { movingMoney } from './moving-money'
import { offline, offlineInBrowser } from './offline'
import { nearestOffice, officeConsent, officeWithoutPlace } from './offices'
import { openService } from './open-service'
import { privacyConsent, privacyConsentOnTab, privacyPage } from './privacy'
import { hostRefuses } from './refusals'
import { accounts } from './accounts'
import { order, route, signals, stay } from './living'
import { findPlace, noPlace } from './places'
import { payHere } from './pay-here'
import { converter, tripMoney } from './payment-money'
import { pageThatIsGone, scanIn, scanNonsense, scanRoundCode, scanThenBrowse } from './scan-in'
import type { Scenario } from './scenario'
import { search, searchFindsNothing, sharedSearch } from './search'
import { station, trip } from './trip'
import { update } from './update'
import { goingPlaces, rideCodes } from './travel-tools'
import { vacancies } from './vacancies'
import { documentForMacao, documentInTransit } from './which-document'
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
  phoneTurnsDark,
  behindPanel,
  backToRow,
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
  emergencyCard,
  showCards,
  movingChecklist,
  controlPoints,
  nearestConsent,
  nearestOffice,
  officeWithoutPlace,
  officeConsent,
  carAcross,
  carDaysAndLicences,
  carry,
  holidays,
  days,
  daysMissing,
  identity,
  trip,
  station,
  update,
  documentInTransit,
  documentForMacao,
  journey,
  lastTonight,
  rideCodes,
  socialInsurance,
  goingPlaces,
  movingMoney,
  care,
  payHere,
  phone,
  motorCover,
  medicalInsurance,
  accounts,
  firm,
  stay,
  signals,
  order,
  route,
  takeHome,
  offers,
  converter,
  tripMoney,
  taxDays,
  mayI,
  entitled,
  school,
  schoolPoints,
  appointment,
  appointmentDown,
  live,
  vacancies,
  findPlace,
  elderlyCost,
  noPlace,
]
