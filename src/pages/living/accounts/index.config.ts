export default definePageConfig({ navigationBarTitleText: '湾事通 Bay Affairs', enableShareAppMessage: true, enableShareTimeline: true })
