import vue from '@vitejs/plugin-vue'
import type { UserConfig } from 'vite'

export default { plugins: [vue()] } satisfies UserConfig
