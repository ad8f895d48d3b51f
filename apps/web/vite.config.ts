import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['tidu-source', ...defaultClientConditions] },
  server: { proxy: { '/api': process.env['TIDU_API'] ?? 'http://localhost:3000' } },
  build: { target: 'es2023', chunkSizeWarningLimit: 900 },
});
