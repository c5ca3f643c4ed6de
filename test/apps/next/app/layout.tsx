import type { ReactNode } from 'react';

export const metadata = { title: 'next', icons: '/icon.svg' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
