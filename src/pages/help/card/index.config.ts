/** Not to WeChat’s Moments: what is sent with it is for the family. */
export default definePageConfig({ navigationBarTitleText: '湾事通 Bay Affairs', enableShareAppMessage: true })
