/// <reference types="@tarojs/taro" />

declare module '*.scss'

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV: 'weapp' | 'alipay' | 'h5'
    /** Address of the gateway that a mini program asks; empty without one. */
    TARO_APP_GATEWAY?: string
    NODE_ENV: 'development' | 'production' | 'test'
  }
}
