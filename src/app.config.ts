/** Pages, tab bar and what the mini-program hosts need to know. Colours are those of `ui/tokens.scss`. */
const isMini = process.env.TARO_ENV !== 'h5'

const tab = (name: string, text: string) => ({
  pagePath: `pages/${name}/index`,
  text,
  iconPath: `static/tab-${name}.png`,
  selectedIconPath: `static/tab-${name}-current.png`,
})

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/services/index', 'pages/me/index'],
  subPackages: [
    { root: 'pages/services/area', pages: ['index'] },
    { root: 'pages/search', pages: ['index'] },
    { root: 'pages/service/crossing', pages: ['index'] },
    { root: 'pages/service/living', pages: ['index'] },
    { root: 'pages/about', pages: ['privacy/index', 'sources/index', 'my-data/index'] },
    { root: 'pages/help', pages: ['numbers/index', 'card/index', 'show/index'] },
    {
      root: 'pages/customs',
      pages: ['control-points/index', 'control-point/index', 'crossing/index', 'holidays/index', 'days/index', 'identity/index'],
    },
    { root: 'pages/travel', pages: ['journey/index', 'trip/index', 'station/index', 'route/index'] },
    { root: 'pages/travel-guides', pages: ['ride-codes/index', 'going/index'] },
    { root: 'pages/payment-guides', pages: ['pay/index', 'moving/index'] },
    { root: 'pages/jobs-guides', pages: ['may-i/index', 'social-insurance/index', 'vacancies/index', 'vacancy/index'] },
    { root: 'pages/education', pages: ['school/index', 'points/index', 'degree/index'] },
    { root: 'pages/jobs', pages: ['take-home/index', 'days/index'] },
    { root: 'pages/elderly-care', pages: ['entitled/index', 'cost/index', 'moving/index'] },
    { root: 'pages/payment', pages: ['converter/index', 'trip-money/index'] },
    { root: 'pages/living', pages: ['phone/index', 'motor-cover/index', 'medical-insurance/index', 'signals/index', 'stay/index', 'order/index', 'accounts/index', 'firm/index'] },
    { root: 'pages/places', pages: ['places/index', 'place/index', 'compare/index'] },
    { root: 'pages/booking', pages: ['appointments/index', 'book/index', 'voucher/index', 'offices/index'] },
    { root: 'pages/health', pages: ['care/index'] },
    // The tools that ask: apart, so that neither package is large.
    { root: 'pages/customs-checks', pages: ['document/index', 'carry/index', 'car/index'] },
  ],
  window: { navigationBarTitleText: '湾事通 Bay Affairs', navigationBarBackgroundColor: '#ffffff', navigationBarTextStyle: 'black', backgroundColor: '#f5f3ee' },
  ...(isMini && {
    tabBar: {
      color: '#55605b',
      selectedColor: '#0b6a5c',
      backgroundColor: '#ffffff',
      list: [tab('home', '首页'), tab('services', '服务'), tab('me', '我的')],
    },
    preloadRule: {
      'pages/home/index': { network: 'all', packages: ['pages/search', 'pages/service/crossing', 'pages/service/living', 'pages/help', 'pages/services/area', 'pages/about', 'pages/customs', 'pages/customs-checks'] },
      // A page may preload 2 MB: home is near it.
      'pages/services/area/index': { network: 'all', packages: ['pages/travel', 'pages/travel-guides', 'pages/payment', 'pages/payment-guides', 'pages/jobs', 'pages/jobs-guides', 'pages/living', 'pages/elderly-care'] },
      'pages/services/index': { network: 'all', packages: ['pages/service/crossing', 'pages/service/living', 'pages/travel', 'pages/places', 'pages/health', 'pages/education'] },
    },
    lazyCodeLoading: 'requiredComponents',
    // Without this WeChat tells the pages nothing of a dark phone.
    darkmode: true,
    __usePrivacyCheck__: true,
    // WeChat refuses the call of platform/location unless both stand here; the words are for its own question.
    requiredPrivateInfos: ['getFuzzyLocation' as const],
    permission: { 'scope.userFuzzyLocation': { desc: '把离你近的办事处排在前面，只在手机上使用' } },
  }),
})
