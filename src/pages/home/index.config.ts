export default definePageConfig({
  navigationBarTitleText: '湾事通 Bay Affairs',
  navigationBarBackgroundColor: '#0b5c50',
  navigationBarTextStyle: 'white',
  // Alipay's own name for it, which Taro neither translates nor types; the others pass over it.
  ...{ navigationBarFrontColor: 'white' },
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
