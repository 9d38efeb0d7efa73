/** What the pages ask of Taro while they are drawn once, without a browser: no parameters, nothing kept, nothing to listen to. */
const nothing = () => undefined

export const useRouter = () => ({ params: {}, path: '' })
export const useLoad = nothing
export const useDidShow = nothing
export const useDidHide = nothing
export const useUnload = nothing
export const useReady = nothing
export const useReachBottom = nothing
export default { getStorageSync: () => '', getCurrentPages: () => [] }
