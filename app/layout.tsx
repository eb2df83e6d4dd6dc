import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/jetbrains-mono/wght.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { AppFrame } from "@/components/shell/app-frame";
import { WordsProvider } from "@/components/words/use-words";
import { requestLanguage } from "./language";
import { wordsOf } from "./words-of";

export async function generateMetadata(): Promise<Metadata> {
  const { tab, description } = wordsOf(await requestLanguage()).pages;
  return { title: { default: tab, template: "%s · Stackwright" }, description };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f5f7f6" },
    { media: "(prefers-color-scheme: dark)", color: "#0a0e0e" },
  ],
};

/** The document around every page. Reading the nonce makes each page dynamic, which the policy needs. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const language = await requestLanguage();
  const words = wordsOf(language);
  return (
    <html lang={language} suppressHydrationWarning>
      <head>
        {/* Blocking on purpose: the chosen theme must hold before anything is painted. */}
        <script nonce={nonce} src="/theme.js" suppressHydrationWarning />
      </head>
      <body>
        <WordsProvider language={language} words={words}>
          <AppFrame words={words}>{children}</AppFrame>
        </WordsProvider>
      </body>
    </html>
  );
}
