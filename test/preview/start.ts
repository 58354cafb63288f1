import { startPreview } from './server';

const port = Number(process.env.PORT ?? 3000);

/** `npm start`: builds, serves, says where. */
async function start(): Promise<void> {
  console.log('Đang dựng… / Building…');
  const { url } = await startPreview({ port }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      console.log(
        `Cổng ${String(port)} đang được dùng; lấy cổng khác. / Port ${String(port)} is taken; using another.`,
      );
      return startPreview();
    }
    throw error;
  });
  console.log(`\n  Mở địa chỉ này / Open this address:  ${url}\n\n  Ctrl+C để dừng / to stop.`);
}

void start();
